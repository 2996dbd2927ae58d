import { adoptivePlacementsOwed } from '#core/adoption-timescales.ts'
import type { Duration } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import { adoptionThresholds, performanceReport } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

const says =
  'A child who should be adopted is placed with adopters (A3 to A6) within {within} of becoming looked after. It is owed from the decision on, and may be overdue by then. The national target is for an average; here it is asked of each child.'

const obligations = (child: Journey, { within }: { within: Duration }) => adoptivePlacementsOwed(child, within)

export default defineStandard({
  id: 'entry-to-adoptive-placement',
  title: 'Entering care to moving in with adopters (A1)',
  task: 'Placement with adopters',
  topic: 'Legal and permanence',
  basis: 'local',
  whose: 'adoption',
  metBy: ['adoption-milestone', 'episode'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2013-04-01',
      source: adoptionThresholds('A1: 14 months for 2013 to 2016, as 426 days'),
      isVerified: true,
      says,
      intervals: { within: { days: 426 } },
      obligations,
    }),
    rule({
      from: '2012-04-01',
      source: performanceReport('10.4: a target of 487 days, the 16 months set nationally for 2012 to 2015'),
      isVerified: true,
      says,
      intervals: { within: { days: 487 } },
      obligations,
    }),
  ],
  examples: [
    {
      name: 'the 426th day in care is in time, the 427th is late',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2024-01-08 | 2025-03-09 | E1           | U6        | S
        Ana   | 2025-03-09 |            | E1           | A6        | P
        Ben   | 2024-01-08 | 2025-03-10 | E1           | U6        | S
        Ben   | 2025-03-10 |            | E1           | A6        | P`,
      records: {
        'placed-for-adoption': `
          child | decidedOn
          Ana   | 2024-07-01
          Ben   | 2024-07-01`,
      },
      due: { Ana: ['due 2025-03-09, met 2025-03-09'], Ben: ['due 2025-03-09, met late 2025-03-10'] },
    },
    {
      name: 'the threshold is the one in force on the day of the decision; a decision made later than it is overdue at once',
      asAt: '2014-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2012-10-01 |       | E1           | U6
        Ben   | 2012-10-01 |       | E1           | U6
        Cal   | 2012-10-01 |       | E1           | U6`,
      records: {
        'placed-for-adoption': `
          child | decidedOn
          Ana   | 2013-03-31
          Ben   | 2013-04-01
          Cal   | 2014-06-30`,
      },
      due: {
        Ana: ['due 2014-01-31, overdue'],
        Ben: ['due 2013-12-01, overdue'],
        Cal: ['due 2013-12-01, overdue'],
      },
    },
    {
      name: 'a child whose start of care is not held cannot be counted; a plan that is reversed owes none',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement | new episode reason
        Ana   | 2024-01-08 |       | E1           | U6        | P
        Ben   | 2024-01-08 |       | E1           | U6        | S`,
      records: {
        'placed-for-adoption': `
          child | decidedOn  | reversedOn
          Ana   | 2024-07-01 |
          Ben   | 2024-07-01 | 2024-12-02`,
      },
      due: { Ana: [], Ben: ['due 2025-03-09, lapsed 2024-12-02'] },
    },
    {
      name: 'by the threshold of 2012 the 487th day in care is in time, the 488th is late',
      asAt: '2013-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2012-01-02 | 2013-05-03 | E1           | U6        | S
        Ana   | 2013-05-03 |            | E1           | A6        | P
        Ben   | 2012-01-02 | 2013-05-04 | E1           | U6        | S
        Ben   | 2013-05-04 |            | E1           | A6        | P`,
      records: {
        'placed-for-adoption': `
          child | decidedOn
          Ana   | 2012-07-02
          Ben   | 2012-07-02`,
      },
      due: { Ana: ['due 2013-05-03, met 2013-05-03'], Ben: ['due 2013-05-03, met late 2013-05-04'] },
    },
  ],
})
