import { homesOf } from '#core/accommodation.ts'
import { type Obligation, timeLimit } from '#core/obligation.ts'
import { NOTHING_OWED, owedOnce } from '#core/owed.ts'
import { careLeaversRegulations } from '#core/source.ts'
import { afterCareTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const limit = timeLimit(time => `${time} after they moved in`)

export default defineStandard({
  id: 'accommodation-suitability',
  title: 'Suitability of a home assessed at each move',
  task: 'Assess whether the home is suitable',
  topic: 'Home',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['accommodation'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: careLeaversRegulations('regulation 9 and Schedule 1, paragraph 5'),
      isVerified: true,
      says: 'Each home of a relevant or former relevant young person is assessed for them within {within} of the move. The pathway plan and each review of it hold such an assessment, and Schedule 2 says what it looks at; the law gives no time from a move, and this one is the council’s own. Custody is not assessed.',
      intervals: { within: { days: 28 } },
      obligations(child, { within }) {
        const homes = homesOf(child)
        const times = homes.length === 0 ? [] : afterCareTimes(child)
        if (times.length === 0) return NOTHING_OWED
        return homes.flatMap(({ startedOn, until, record: { type, assessedOn }, entry }): readonly Obligation[] => {
          const time = times.find(t => t.from < until && startedOn < t.until)
          if (time === undefined || type === 'X2') return NOTHING_OWED
          const arisesOn = Math.max(startedOn, time.from)
          const due = limit(arisesOn, within)
          const lapsesOn = Math.min(until, time.until)
          if (due === undefined || arisesOn >= lapsesOn) return NOTHING_OWED
          const done = assessedOn === undefined ? undefined : { on: assessedOn, entry }
          return owedOnce({ arisesOn, dueOn: due.dueOn, lapsesOn, because: due.because, from: entry }, done)
        })
      },
    }),
  ],
  examples: [
    {
      name: 'assessed before the move or on the 28th day is in time, on the 29th it is late; each home is assessed',
      asAt: '2025-12-31',
      born: { Ana: '2007-01-01', Ben: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2025-01-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2025-01-01 | C2           | U4        | E5`,
      records: {
        accommodation: `
          child | startedOn  | type | assessedOn
          Ana   | 2025-01-01 | D1   | 2025-01-29
          Ana   | 2025-06-01 | U1   | 2025-05-20
          Ben   | 2025-01-01 | D1   | 2025-01-30`,
      },
      due: {
        Ana: ['due 2025-01-29, met 2025-01-29', 'due 2025-06-29, met 2025-06-01'],
        Ben: ['due 2025-01-29, met late 2025-01-30'],
      },
    },
    {
      name: 'a home that they left asks for no more, custody for none, and nor does a home after 21 with no open case',
      asAt: '2026-03-31',
      born: { Ana: '2007-01-01', Ben: '2005-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2025-01-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2023-01-01 | C2           | U4        | E5`,
      records: {
        accommodation: `
          child | startedOn  | endedOn    | type
          Ana   | 2025-01-01 | 2025-01-10 | S2
          Ana   | 2025-01-10 |            | X2
          Ben   | 2026-02-01 |            | U1`,
      },
      due: { Ana: ['due 2025-01-29, lapsed 2025-01-10'], Ben: [] },
    },
  ],
})
