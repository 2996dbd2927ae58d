import { leavingCareTimes } from '#core/eligibility.ts'
import { openTo } from '#core/open-cases.ts'
import { careLeaversRegulationsFrom, performanceReport } from '#core/source.ts'
import { defineCareLeaver } from './care-leaver-definition.ts'

export default defineCareLeaver({
  id: 'open-case',
  title: 'Relevant and former relevant, while their case is open',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  needs: ['leaving-care-case'],
  rules: [
    {
      from: careLeaversRegulationsFrom,
      source: performanceReport('Care leavers'),
      says: 'Those with whom the leaving care service works: aged 16 to 20, and 21 to 24 while they have asked for help.',
      readAs:
        'Worked out from the episodes, or as it was decided. Those still looked after are not among them, nor those who died. Where nobody recorded a case, it is open up to 21.',
      // Most children are too young, and quickly told.
      counts: (child, asAt) => leavingCareTimes(child).length > 0 && openTo(child, asAt) === 'leaving-care',
    },
  ],
  examples: [
    {
      name: 'a case that is open counts from the day of leaving care; one closed on the day does not, nor who is still in care',
      asAt: '2026-03-31',
      born: { Ana: '2009-01-01', Ben: '2003-01-01', Cal: '2003-01-01', Dee: '2009-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2022-05-01 | 2026-03-31 | C2           | U4        | E5
        Ben   | 2015-05-01 | 2021-01-01 | C2           | U4        | E5
        Cal   | 2015-05-01 | 2021-01-01 | C2           | U4        | E5
        Dee   | 2022-05-01 |            | C2           | U4        |`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn
          Ana   | 2026-03-31 |
          Ben   | 2021-01-01 | 2026-04-01
          Cal   | 2021-01-01 | 2026-03-31`,
      },
      counts: ['Ana', 'Ben'],
    },
    {
      name: 'where no case is recorded it is open up to the 21st birthday',
      asAt: '2026-03-31',
      born: { Ana: '2005-04-01', Ben: '2005-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-06-01 | 2023-04-01 | C2           | U4        | E5
        Ben   | 2018-06-01 | 2023-03-31 | C2           | U4        | E5`,
      counts: ['Ana'],
    },
  ],
})
