import { isAged, wasLookedAfterBetween } from '#core/care-history.ts'
import { defineCareLeaver } from './care-leaver-definition.ts'

export default defineCareLeaver({
  id: 'in-care-before',
  title: 'In care at any time, from 16',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    {
      from: '2001-10-01',
      source: { title: 'Leaving Care Strategy 2024 to 2027: cabinet report, November 2024', section: '1.3' },
      says: 'A young person aged between 16 and 25 who has previously been in the care of the local authority. A young person is considered to be a care leaver when they reach 16 years old, even though they may not yet have left the care of the local authority.',
      readAs: 'Any day in care, however long ago, is enough; those who are 25 count. Short breaks are not care.',
      counts: (child, asAt) => isAged(child, 16, 25, asAt) && wasLookedAfterBetween(child, 0, asAt),
    },
  ],
  examples: [
    {
      name: 'a few days in care as a baby are enough, short breaks are not',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2008-02-01 | 2008-02-03 | V2           | U4
        Ben   | 2008-02-01 | 2020-02-03 | V4           | U4`,
      counts: ['Ana'],
    },
    {
      name: 'counts from the 16th birthday up to but not on the 26th, in care or after it',
      asAt: '2026-03-31',
      born: { Ana: '2010-03-31', Ben: '2010-04-01', Cal: '2000-04-01', Dee: '2000-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-06-01 |            | C2           | U4
        Ben   | 2024-06-01 |            | C2           | U4
        Cal   | 2005-06-01 | 2006-04-01 | C2           | U4
        Dee   | 2005-06-01 | 2006-03-31 | C2           | U4`,
      counts: ['Ana', 'Cal'],
    },
  ],
})
