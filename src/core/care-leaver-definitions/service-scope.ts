import { birthdaysOf } from '#core/birthdays.ts'
import { recordsOf } from '#core/casework.ts'
import { NEVER } from '#core/dates.ts'
import { categoryOn } from '#core/eligibility.ts'
import leavingCareCase from '#core/records/leaving-care-case.ts'
import { defineCareLeaver } from './care-leaver-definition.ts'

const casesOf = recordsOf(leavingCareCase)

export default defineCareLeaver({
  id: 'service-scope',
  title: 'Who the leaving care service works with',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  needs: ['leaving-care-case'],
  rules: [
    {
      from: '2001-10-01',
      source: { title: 'Leaving care annual report, August 2017', section: '2.1' },
      says: 'Young people aged 16 to 21 (25 where there is the extended duty) where they have entitlements as defined by the Children (Leaving Care) Act 2000 and The Children Act 1989 Guidance and Regulations Volume 3.',
      readAs:
        'Up to the 21st birthday all who are eligible, relevant, former relevant or qualify for advice; from then up to the 25th those whose case is open.',
      counts(child, asAt) {
        const ages = birthdaysOf(child)
        if (ages === undefined || categoryOn(child, asAt) === 'none') return false
        return (
          asAt < ages.turns21On ||
          casesOf(child).some(c => (c.openedOn ?? NEVER) <= asAt && asAt < (c.closedOn ?? NEVER))
        )
      },
    },
  ],
  examples: [
    {
      name: 'all with an entitlement up to the 21st birthday, from then those whose case is open',
      asAt: '2026-03-31',
      born: { Ana: '2005-04-01', Ben: '2005-03-31', Cal: '2005-03-31', Dee: '2001-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2018-06-01 | 2023-04-01 | C2           | U4
        Ben   | 2018-06-01 | 2023-03-31 | C2           | U4
        Cal   | 2018-06-01 | 2023-03-31 | C2           | U4
        Dee   | 2014-06-01 | 2019-03-31 | C2           | U4`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn
          Ben   | 2023-03-31 | 2026-03-31
          Cal   | 2023-03-31 | 2026-04-01
          Dee   | 2019-03-31 |`,
      },
      counts: ['Ana', 'Cal'],
    },
    {
      name: 'who qualifies for advice only counts too, and a decision counts over the episodes',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-05-01 | 2024-07-30 | V2           | U4
        Ben   | 2024-05-01 | 2024-07-30 | V2           | U4`,
      records: {
        'eligibility-decision': `
          child | fromOn     | category
          Ben   | 2024-08-01 | none`,
      },
      counts: ['Ana'],
    },
  ],
})
