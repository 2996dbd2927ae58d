import { owedForAdulthood, referredToAdultServices } from '#core/adult-needs.ts'
import { after } from '#core/duration.ts'
import { practice } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'adult-services-referral',
  title: 'Referral to adult services before 15',
  task: 'Refer to adult services',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['adult-services'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: practice('Transition to adults: planning from 14, referral before 15'),
      isVerified: true,
      says: 'A looked after child with an education, health and care plan, or who will need adult services, is referred before the 15th birthday, or within {later} of the need becoming known or of coming into care after 14.',
      intervals: { later: { months: 3 } },
      obligations: (child, { later }) =>
        owedForAdulthood(
          child,
          ({ turns15On }) => turns15On - 1,
          on => after(on, later),
          'before the 15th birthday',
          referredToAdultServices,
        ),
    }),
  ],
  examples: [
    {
      name: 'the day before the 15th birthday is in time, the birthday itself is late',
      asAt: '2025-06-30',
      born: { Ana: '2010-03-01', Ben: '2010-03-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'adult-services': `
          child | isNeeded | plannedOn  | referredOn
          Ana   | yes      | 2024-02-01 | 2025-02-28
          Ben   | yes      | 2024-02-01 | 2025-03-01`,
      },
      due: { Ana: ['due 2025-02-28, met 2025-02-28'], Ben: ['due 2025-02-28, met late 2025-03-01'] },
    },
    {
      name: 'a need that became known shortly before 15 gives three months; at 18 it is no longer owed, on 1 March for a birth on 29 February',
      asAt: '2026-06-30',
      born: { Ana: '2011-05-01', Ben: '2008-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status | fromOn
          Ana   | plan   | 2026-04-20
          Ben   | plan   | 2015-03-01`,
      },
      due: { Ana: ['due 2026-07-20'], Ben: ['due 2023-02-28, lapsed 2026-03-01'] },
    },
    {
      name: 'three calendar months after the need became known is in time, the day after is late; from 30 November to the end of February',
      asAt: '2024-12-31',
      born: { Ana: '2009-01-15', Ben: '2009-01-15' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status | fromOn
          Ana   | plan   | 2023-11-30
          Ben   | plan   | 2023-11-30`,
        'adult-services': `
          child | isNeeded | referredOn
          Ana   | yes      | 2024-02-29
          Ben   | yes      | 2024-03-01`,
      },
      due: { Ana: ['due 2024-02-29, met 2024-02-29'], Ben: ['due 2024-02-29, met late 2024-03-01'] },
    },
  ],
})
