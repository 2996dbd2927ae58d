import { birthdaysOf } from '#core/birthdays.ts'
import { isAged, wasLookedAfterBetween } from '#core/care-history.ts'
import { defineCareLeaver } from './care-leaver-definition.ts'

export default defineCareLeaver({
  id: 'in-care-at-16',
  title: 'Looked after since 14, and at 16 or later',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    {
      from: '2001-10-01',
      source: { title: 'Select commission minutes on the leaving care peer challenge, 2024', section: 'Introduction' },
      says: 'A young person aged 16 to 25 years old who had been looked after at some point since they were 14 years old and was in care on or after their 16th birthday.',
      readAs:
        'Any day in care on or after the 16th birthday is also a day since 14, so that day decides. Those in care now count, and so do those who are 25.',
      counts(child, asAt) {
        const ages = birthdaysOf(child)
        return ages !== undefined && isAged(child, 16, 25, asAt) && wasLookedAfterBetween(child, ages.turns16On, asAt)
      },
    },
  ],
  examples: [
    {
      name: 'one day in care from the 16th birthday is enough; leaving on the birthday is not',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2023-12-20 | 2024-01-02 | V2           | U4
        Ben   | 2015-01-01 | 2024-01-01 | C2           | U4
        Cal   | 2024-01-01 |            | V2           | U4`,
      counts: ['Ana', 'Cal'],
    },
    {
      name: 'counts from the 16th birthday up to but not on the 26th',
      asAt: '2026-03-31',
      born: { Ana: '2010-03-31', Ben: '2010-04-01', Cal: '2000-04-01', Dee: '2000-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-06-01 |            | C2           | U4
        Ben   | 2024-06-01 |            | C2           | U4
        Cal   | 2015-06-01 | 2018-04-01 | C2           | U4
        Dee   | 2015-06-01 | 2018-03-31 | C2           | U4`,
      counts: ['Ana', 'Cal'],
    },
  ],
})
