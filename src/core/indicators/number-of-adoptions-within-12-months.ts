import { defineIndicator } from './indicator.ts'
import { within12Months, within12MonthsExamples } from './within-12-months.ts'

export default defineIndicator({
  id: 'number-of-adoptions-within-12-months',
  number: '10.2',
  group: 'Adoptions',
  title: 'Number of adoptions within 12 months of the decision',
  definition:
    'How many children were adopted in the month within 12 months of the council’s decision that they should be placed for adoption. The 12 months run to the adoption order. If the decision was reversed and made again, the later one counts.',
  whyItMatters: 'Waiting is hard on a child and makes it harder to settle.',
  measure: 'count',
  unit: 'adoptions',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [within12Months],
  within: [{ mine: 'numerator', of: 'number-of-adoptions', its: 'numerator' }],
  examples: within12MonthsExamples.map(({ denominator: _, ...example }) => ({
    ...example,
    display: String(example.numerator.length),
  })),
})
