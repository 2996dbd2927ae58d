import { isStayingPutOn } from '#core/accommodation.ts'
import { ageBand } from '#core/indicators/age-band.ts'
import { countingCareLeavers, defineIndicator, snapshot } from '#core/indicators/indicator.ts'
import { careLeaversAs } from '#core/indicators/populations.ts'
import { childrenAct } from '#core/source.ts'

const { says, isIn } = ageBand(18, 20)

export default defineIndicator({
  id: 'young-people-staying-put',
  number: '12.4',
  group: 'After care',
  title: 'Young people staying put with their former foster carers',
  definition:
    'The number of care leavers aged 18 to 20 whose case is open at the end of the month and who live with their former foster carers.',
  whyItMatters: 'Staying with the people they see as family lets young people leave when they are ready.',
  measure: 'count',
  unit: 'young people',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    countingCareLeavers(who =>
      snapshot({
        from: '2014-05-13',
        source: childrenAct('section 23CZA'),
        needs: [['accommodation']],
        population: careLeaversAs(who),
        numerator: {
          says: `${says}, who live with their former foster carers`,
          counts: (_item, child, asAt) => isIn(child, asAt) && isStayingPutOn(child, asAt),
        },
      }),
    ),
  ],
  within: [
    { mine: 'numerator', of: 'pathway-plans-18-to-20', its: 'denominator' },
    { mine: 'numerator', of: 'care-leavers-in-a-stable-home', its: 'denominator' },
  ],
  examples: [
    {
      name: 'from the 18th birthday up to the 21st, on the day; the code (Z) says it where nothing else does',
      asAt: '2026-03-31',
      born: { Ana: '2008-03-31', Ben: '2005-04-01', Cal: '2005-03-31', Dee: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2026-03-31 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2023-04-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2023-03-31 | C2           | U4        | E5
        Dee   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2026-03-31
          Ben   | 2023-04-01
          Cal   | 2023-03-31
          Dee   | 2025-01-01`,
        accommodation: `
          child | startedOn  | endedOn    | type | isStayingPut
          Ana   | 2026-03-31 |            | Z1   |
          Ben   | 2023-04-01 |            | E1   | true
          Cal   | 2023-03-31 |            | Z1   | true
          Dee   | 2025-01-01 | 2026-03-31 | Z1   | true`,
      },
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
    {
      name: 'a home with former carers that is said to be no staying put is none; a closed case does not count',
      asAt: '2026-03-31',
      born: { Ana: '2007-01-01', Ben: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn
          Ana   | 2025-01-01 |
          Ben   | 2025-01-01 | 2026-03-31`,
        accommodation: `
          child | startedOn  | type | isStayingPut
          Ana   | 2025-01-01 | Z1   | false
          Ben   | 2025-01-01 | Z1   | true`,
      },
      numerator: [],
      display: '0',
    },
  ],
})
