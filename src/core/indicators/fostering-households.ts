import { eachOnce, isApprovedOn, isFostering, isStayingPut } from '#core/fostering-households.ts'
import { childrenAct1989, performanceReport } from '#core/source.ts'
import { householdSnapshot } from './household-rules.ts'
import { defineIndicator } from './indicator.ts'

export default defineIndicator({
  id: 'fostering-households',
  number: '9.3',
  group: 'Fostering',
  title: 'Number of fostering households',
  definition:
    'How many households are approved by the council to foster at the end of the month: mainstream, connected persons and short breaks. A household that is deregistered on the day no longer counts. Left out are temporary approvals under regulation 24, supported lodgings and households that only have a young person staying put.',
  whyItMatters: 'Each is a family that a child of ours can live with, near to school and friends.',
  measure: 'count',
  unit: 'households',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    householdSnapshot({
      from: childrenAct1989,
      source: performanceReport('9.3: number of foster carers (households)'),
      says: 'households approved to foster at the end of the month',
      counts: (households, { lastDay }) =>
        eachOnce(households.filter(its => isFostering(its) && isApprovedOn(its, lastDay))),
    }),
  ],
  companions: [
    {
      title: 'Fostering households, with those that only have a young person staying put',
      definition:
        'The same, with households that care only for a young person who stays put with their former foster carers, as the panel asked.',
      measure: 'count',
      basis: 'snapshot',
      counting: [
        householdSnapshot({
          from: childrenAct1989,
          source: performanceReport('Panel minute 61: staying put carers to be counted'),
          says: 'households approved to foster, or with a young person staying put, at the end of the month',
          counts: (households, { lastDay }) =>
            eachOnce(households.filter(its => (isFostering(its) || isStayingPut(its)) && isApprovedOn(its, lastDay))),
        }),
      ],
    },
  ],
  examples: [
    {
      name: 'approved by the last day counts, and deregistered on it does not',
      asAt: '2017-06-30',
      records: {
        'fostering-household': `
          household | kind       | approvedOn | deregisteredOn
          H1        | mainstream | 2017-06-30 |
          H2        | mainstream | 2017-07-01 |
          H3        | connected  | 2011-03-01 | 2017-06-30
          H4        | connected  | 2011-03-01 | 2017-07-01`,
      },
      numerator: ['H1', 'H4'],
      display: '2',
    },
    {
      name: 'connected persons and short breaks count; temporary approvals, supported lodgings and staying put do not',
      asAt: '2017-06-30',
      records: {
        'fostering-household': `
          household | kind               | approvedOn
          H1        | connected          | 2015-01-10
          H2        | short-breaks       | 2015-01-10
          H3        | temporary          | 2017-06-01
          H4        | supported-lodgings | 2015-01-10
          H5        | staying-put        | 2015-01-10
          H6        |                    | 2015-01-10`,
      },
      numerator: ['H1', 'H2', 'H6'],
      display: '3',
    },
    {
      name: 'a household counts once, and again when it comes back',
      asAt: '2017-06-30',
      records: {
        'fostering-household': `
          household | kind       | approvedOn | deregisteredOn
          H1        | mainstream | 2010-05-01 | 2014-05-01
          H1        | mainstream | 2016-02-01 |
          H2        | mainstream | 2010-05-01 |
          H2        | mainstream | 2012-05-01 |`,
      },
      numerator: ['H1', 'H2'],
      display: '2',
    },
  ],
})
