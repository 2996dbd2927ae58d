import { defineIndicator, printedInJune2017 } from './indicator.ts'
import { within12Months, within12MonthsExamples } from './within-12-months.ts'

export default defineIndicator({
  id: 'adoptions-within-12-months',
  number: '10.3',
  group: 'Adoptions',
  title: 'Adoptions within 12 months of the decision',
  definition:
    'Of children adopted in the month, the percentage adopted within 12 months of the council’s decision that they should be placed for adoption. The 12 months run to the adoption order. If the decision was reversed and made again, the later one counts. An adoption without a recorded decision counts as not within 12 months.',
  whyItMatters: 'Waiting is hard on a child and makes it harder to settle.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [within12Months],
  tolerances: [{ ...printedInJune2017, green: 85, amber: 83 }],
  examples: within12MonthsExamples,
})
