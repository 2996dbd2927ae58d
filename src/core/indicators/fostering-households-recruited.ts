import { inPeriod, isFostering } from '#core/fostering-households.ts'
import { childrenAct1989, performanceReport } from '#core/source.ts'
import { householdFlow } from './household-rules.ts'
import { defineIndicator } from './indicator.ts'

export default defineIndicator({
  id: 'fostering-households-recruited',
  number: '9.4',
  group: 'Fostering',
  title: 'Fostering households recruited',
  definition:
    'How many households were newly approved to foster in the month, by the day of the agency’s decision. A household that came from another fostering service, or whose approval was only changed, was not recruited.',
  whyItMatters: 'Without new foster families, children are placed further from home and with strangers to the area.',
  measure: 'count',
  unit: 'households',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    householdFlow({
      from: childrenAct1989,
      source: performanceReport('9.4: number of foster carers recruited'),
      says: 'households newly approved to foster, by the day of the agency’s decision',
      counts: (households, period) =>
        inPeriod(
          households.filter(its => isFostering(its) && its.approvedAs === 'new'),
          period,
          its => its.approvedOn,
        ),
    }),
  ],
  examples: [
    {
      name: 'approved on the first or the last day of the month',
      asAt: '2017-06-30',
      records: {
        'fostering-household': `
          household | kind       | approvedOn | deregisteredOn
          H1        | mainstream | 2017-06-01 |
          H2        | connected  | 2017-06-30 |
          H3        | mainstream | 2017-05-31 |
          H4        | mainstream | 2017-07-01 |
          H5        | mainstream | 2017-06-10 | 2017-06-20`,
      },
      numerator: ['H1', 'H2', 'H5'],
      display: '3',
    },
    {
      name: 'neither a transfer, a change of approval, nor what is not fostering was recruited',
      asAt: '2017-06-30',
      records: {
        'fostering-household': `
          household | kind        | approvedOn | approvedAs
          H1        | mainstream  | 2017-06-12 | transfer
          H2        | mainstream  | 2017-06-12 | change
          H3        | mainstream  | 2017-06-12 | new
          H4        | staying-put | 2017-06-12 | new
          H5        | temporary   | 2017-06-12 | new`,
      },
      numerator: ['H3'],
      display: '1',
    },
  ],
})
