import { owedForAdulthood, plannedForAdultServices } from '#core/adult-needs.ts'
import { after } from '#core/duration.ts'
import { practice } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'adult-services-planning',
  title: 'Planning for adult services from 14',
  task: 'Start planning for adult services',
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
      says: 'For a looked after child with an education, health and care plan, or who will need adult services, planning starts within {within} of the 14th birthday, of the need becoming known, or of coming into care.',
      intervals: { within: { months: 3 } },
      obligations: (child, { within }) =>
        owedForAdulthood(
          child,
          ({ turns14On }) => after(turns14On, within) ?? turns14On,
          on => after(on, within),
          'planning for adulthood starts at 14',
          plannedForAdultServices,
        ),
    }),
  ],
  examples: [
    {
      name: 'three calendar months after the 14th birthday is in time, the day after is late; without such needs nothing is owed',
      asAt: '2024-12-31',
      born: { Ana: '2010-01-31', Ben: '2010-01-31', Cal: '2010-01-31' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4
        Cal   | 2020-05-01 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status  | fromOn
          Ana   | plan    | 2020-01-01
          Ben   | plan    | 2020-01-01
          Cal   | support | 2020-01-01`,
        'adult-services': `
          child | isNeeded | plannedOn
          Ana   | yes      | 2024-04-30
          Ben   | yes      | 2024-05-01`,
      },
      due: { Ana: ['due 2024-04-30, met 2024-04-30'], Ben: ['due 2024-04-30, met late 2024-05-01'], Cal: [] },
    },
    {
      name: 'a plan issued at 15, or coming into care then, starts the time; leaving care ends it, and so does a no',
      asAt: '2025-12-31',
      born: { Ana: '2010-01-01', Ben: '2010-01-01', Cal: '2010-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-05-01 |            | C2           | U4
        Ben   | 2025-06-01 | 2025-07-01 | C2           | U4
        Cal   | 2020-05-01 |            | C2           | U4`,
      records: {
        'education-needs': `
          child | status | fromOn
          Ana   | plan   | 2025-03-01
          Ben   | plan   | 2020-03-01
          Cal   | plan   | 2020-03-01`,
        'adult-services': `
          child | isNeeded | assessedOn
          Cal   | no       | 2024-03-01`,
      },
      due: {
        Ana: ['due 2025-06-01, overdue'],
        Ben: ['due 2025-09-01, lapsed 2025-07-01'],
        Cal: ['due 2024-04-01, lapsed 2024-03-01'],
      },
    },
    {
      name: 'somebody born on 29 February turns 14 on 1 March; three months after 30 November end on 29 February in a leap year',
      asAt: '2024-12-31',
      born: { Ana: '2008-02-29', Ben: '2009-11-30', Cal: '2009-11-30' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4
        Cal   | 2020-05-01 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status | fromOn
          Ana   | plan   | 2020-01-01
          Ben   | plan   | 2020-01-01
          Cal   | plan   | 2020-01-01`,
        'adult-services': `
          child | isNeeded | plannedOn
          Ana   | yes      | 2022-06-01
          Ben   | yes      | 2024-02-29
          Cal   | yes      | 2024-03-01`,
      },
      due: {
        Ana: ['due 2022-06-01, met 2022-06-01'],
        Ben: ['due 2024-02-29, met 2024-02-29'],
        Cal: ['due 2024-02-29, met late 2024-03-01'],
      },
    },
  ],
})
