import { inPeriod, isFostering } from '#core/fostering-households.ts'
import { childrenAct1989, performanceReport } from '#core/source.ts'
import { householdFlow } from './household-rules.ts'
import { defineIndicator } from './indicator.ts'

export default defineIndicator({
  id: 'fostering-households-deregistered',
  number: '9.5',
  group: 'Fostering',
  title: 'Fostering households deregistered',
  definition:
    'How many fostering households were deregistered in the month, for whatever reason, by the day from which they were no longer approved.',
  whyItMatters: 'Each takes places with it, and why families leave says what would keep the others.',
  measure: 'count',
  unit: 'households',
  better: 'neither',
  basis: 'month',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    householdFlow({
      from: childrenAct1989,
      source: performanceReport('9.5: number of foster carers deregistered'),
      says: 'fostering households deregistered',
      counts: (households, period) => inPeriod(households.filter(isFostering), period, its => its.deregisteredOn),
    }),
  ],
  examples: [
    {
      name: 'deregistered on the first or the last day of the month, for whatever reason',
      asAt: '2017-06-30',
      records: {
        'fostering-household': `
          household | kind       | approvedOn | deregisteredOn | deregisteredBecause
          H1        | mainstream | 2009-01-01 | 2017-06-01     | retired
          H2        | connected  | 2016-01-01 | 2017-06-30     | permanence
          H3        | mainstream | 2009-01-01 | 2017-05-31     | resigned
          H4        | mainstream | 2009-01-01 | 2017-07-01     | moved
          H5        | mainstream | 2009-01-01 |                |`,
      },
      numerator: ['H1', 'H2'],
      display: '2',
    },
    {
      name: 'supported lodgings that end are no fostering household deregistered',
      asAt: '2017-06-30',
      records: {
        'fostering-household': `
          household | kind               | approvedOn | deregisteredOn
          H1        | supported-lodgings | 2009-01-01 | 2017-06-12
          H2        | short-breaks       | 2009-01-01 | 2017-06-12`,
      },
      numerator: ['H2'],
      display: '1',
    },
  ],
})
