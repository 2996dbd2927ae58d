import { birthdaysOf } from '#core/birthdays.ts'
import { daysAwayFromHome, isAged, schoolLeavingDay } from '#core/care-history.ts'
import { performanceReport } from '#core/source.ts'
import { defineCareLeaver } from './care-leaver-definition.ts'

const DAYS_IN_13_WEEKS = 91

export default defineCareLeaver({
  id: 'away-from-home',
  title: '13 weeks away from home since 14, and at school-leaving age',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    {
      from: '2001-10-01',
      source: performanceReport('Care leavers'),
      says: 'A person aged 25 or under, who has been looked after away from home by a local authority for at least 13 weeks since the age of 14; and who was looked after away from home by the local authority at school-leaving age or after that date.',
      readAs:
        'Days placed with parents (P1) are not away from home. School-leaving age is the last Friday in June of the school year in which they turn 16, so somebody born in July reaches it at 15. Those still in care count.',
      counts(child, asAt) {
        const ages = birthdaysOf(child)
        if (ages === undefined || !isAged(child, 14, 25, asAt)) return false
        return (
          daysAwayFromHome(child, schoolLeavingDay(child.bornOn!), asAt) > 0 &&
          daysAwayFromHome(child, ages.turns14On, asAt) >= DAYS_IN_13_WEEKS
        )
      },
    },
  ],
  examples: [
    {
      name: '91 days away from home count, 90 do not, and days with parents are not among them',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-05-01 | 2024-07-31 | C2           | U4
        Ben   | 2024-05-01 | 2024-07-30 | C2           | U4
        Cal   | 2022-05-01 | 2024-07-30 | C2           | P1
        Cal   | 2024-07-30 | 2024-09-30 | C2           | U4`,
      counts: ['Ana'],
    },
    {
      name: 'must be in care on the last Friday of June, 28 June 2024, or after; whoever is born in July then is still 15',
      asAt: '2024-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-07-01', Dee: '2008-09-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2023-01-01 | 2024-06-29 | C2           | U4
        Ben   | 2023-01-01 | 2024-06-28 | C2           | U4
        Cal   | 2023-01-01 |            | C2           | U4
        Dee   | 2023-01-01 |            | C2           | U4`,
      counts: ['Ana', 'Cal'],
    },
  ],
})
