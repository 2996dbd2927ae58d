import { stabilityOn } from '#core/accommodation.ts'
import { adults, ofAge } from '#core/indicators/age-band.ts'
import { countingCareLeavers, defineIndicator, snapshot } from '#core/indicators/indicator.ts'
import { careLeaversAs } from '#core/indicators/populations.ts'
import { careLeaversRegulationsFrom, leavingCareReport } from '#core/source.ts'

export default defineIndicator({
  id: 'care-leavers-in-a-stable-home',
  number: '12.1',
  group: 'After care',
  title: 'Care leavers in a stable home',
  definition:
    'Of care leavers aged 18 and over whose case is open and whose home is recorded, the percentage who changed their main address once at most in the 12 months to the end of the month. The move out of care is a change; staying put with former foster carers is none.',
  whyItMatters: 'Who moves again and again cannot settle into work, study or a neighbourhood.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    countingCareLeavers(who =>
      snapshot({
        from: careLeaversRegulationsFrom,
        source: leavingCareReport('Suitable accommodation: one or less changes in their primary address, over 18'),
        needs: [['accommodation']],
        looksBackMonths: 12,
        population: ofAge(careLeaversAs(who), adults),
        numerator: {
          says: 'whose main address changed once at most in the 12 months',
          counts: (_item, child, asAt) => stabilityOn(child, asAt)?.isStable,
        },
        leftOut: 'Some have no home recorded on the day; they are left out.',
      }),
    ),
  ],
  within: [{ mine: 'denominator', of: 'care-leavers-given-a-health-passport', its: 'denominator' }],
  examples: [
    {
      name: 'one change is stable and two are not; a change the day before the 12 months began is none of them',
      asAt: '2026-03-31',
      born: { Ana: '2006-01-01', Ben: '2006-01-01', Cal: '2006-01-01', Dee: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Dee   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2024-01-01
          Ben   | 2024-01-01
          Cal   | 2024-01-01
          Dee   | 2024-01-01`,
        accommodation: `
          child | startedOn  | type
          Ana   | 2024-01-01 | D1
          Ana   | 2026-03-31 | U1
          Ben   | 2024-01-01 | D1
          Ben   | 2025-05-01 | U1
          Ben   | 2026-03-31 | U1
          Cal   | 2024-01-01 | D1
          Cal   | 2025-03-31 | U1
          Cal   | 2025-12-01 | U1
          Dee   | 2024-01-01 | D1
          Dee   | 2025-04-01 | U1
          Dee   | 2025-12-01 | U1`,
      },
      denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
      numerator: ['Ana', 'Cal'],
      display: '50.0%',
    },
    {
      name: 'from the 18th birthday; who has no home recorded is left out, and staying put is no change',
      asAt: '2026-03-31',
      born: { Ana: '2008-03-31', Ben: '2008-04-01', Cal: '2006-01-01', Dee: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2026-02-01 | V2           | U4        | E5
        Ben   | 2018-05-01 | 2026-02-01 | V2           | U4        | E5
        Cal   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Dee   | 2018-05-01 | 2025-12-01 | C2           | K2        | X1
        Dee   | 2025-12-01 | 2026-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2026-02-01
          Ben   | 2026-02-01
          Cal   | 2024-01-01
          Dee   | 2026-01-01`,
        accommodation: `
          child | startedOn  | type | isStayingPut
          Ana   | 2026-02-01 | U1   |
          Ben   | 2026-02-01 | U1   |
          Dee   | 2026-01-01 | Z1   | true`,
      },
      denominator: ['Ana', 'Dee'],
      numerator: ['Ana', 'Dee'],
      display: '100.0%',
    },
  ],
})
