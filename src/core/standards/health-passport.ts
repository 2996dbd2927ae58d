import type { Duration } from '#core/duration.ts'
import { doneWithHistory, healthHistoriesOf, historiesGiven } from '#core/health-histories.ts'
import type { Journey } from '#core/journey.ts'
import { type Obligation, timeLimit } from '#core/obligation.ts'
import { clipped, firstDone, NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { practice } from '#core/source.ts'
import { supportTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const afterGiven = timeLimit(time => `${time} after it was given, so that they understand it`)
const afterDeclined = timeLimit(() => 'offered again to somebody who declined it')

interface Intervals {
  readonly understood: Duration
  readonly again: Duration
}

const BY_18 = 'by the 18th birthday'

function owed(child: Journey, { understood, again }: Intervals): readonly Obligation[] {
  const times = supportTimes(child)
  if (times.length === 0) return NOTHING_OWED
  const { turns18On: countedFrom } = child
  const histories = healthHistoriesOf(child)
  const gone = doneWithHistory(child, h => h.understoodOn)
  const given = historiesGiven(child)
  const declined = doneWithHistory(child, h => h.declinedOn)
  const [first] = given
  const refused = declined.find(d => first === undefined || d.on < first.on)
  const by18 = owedUntilDone(clipped(times, times[0]!.from, refused?.on), first, from => ({
    dueOn: Math.max(countedFrom, from),
    because: BY_18,
    countedFrom,
  }))
  const offeredAgain = declined.flatMap(({ on, entry }, i): readonly Obligation[] => {
    const offerAgainOn = histories.find(h => h.entry === entry)?.offerAgainOn
    const due = afterDeclined(on, again)
    const answered = [firstDone(given, on), declined[i + 1]].filter(d => d !== undefined).sort((a, b) => a.on - b.on)[0]
    return owedUntilDone(
      clipped(times, on),
      answered,
      from => due && { ...due, dueOn: Math.max(offerAgainOn ?? due.dueOn, from), countedFrom: on, from: entry },
    )
  })
  const due = first && afterGiven(first.on, understood)
  const goneThrough = owedUntilDone(
    first ? clipped(times, first.on) : [],
    gone[0],
    from => due && { ...due, dueOn: Math.max(due.dueOn, from), countedFrom: first!.on, from: first!.entry },
  )
  return [...by18, ...offeredAgain, ...goneThrough]
}

export default defineStandard({
  id: 'health-passport',
  title: 'Health passport or history by 18',
  task: 'Health passport',
  topic: 'Health',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['health-history'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: practice('Health passport: everybody of 18 or more has one, and knows their own health history'),
      isVerified: true,
      says: 'A care leaver has their health passport or health history by the 18th birthday, and it is gone through with them within {understood} of being given. Somebody who does not want it is asked again on the day agreed, or {again} later. Both times are the council’s own.',
      intervals: { understood: { days: 28 }, again: { months: 6 } },
      obligations: owed,
    }),
  ],
  examples: [
    {
      name: 'given on the 18th birthday and gone through on the 28th day is in time; a day later each is late',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'health-history': `
          child | kind     | askedForOn | givenOn    | understoodOn
          Ana   | passport | 2025-11-01 | 2026-01-01 | 2026-01-29
          Ben   | history  | 2025-11-01 | 2026-01-02 | 2026-01-31`,
      },
      due: {
        Ana: ['due 2026-01-01, met 2026-01-01', 'due 2026-01-29, met 2026-01-29'],
        Ben: ['due 2026-01-01, met late 2026-01-02', 'due 2026-01-30, met late 2026-01-31'],
      },
    },
    {
      name: 'a refusal does not close it: it is offered again on the day agreed, or after six months',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4
        Cal   | 2020-05-01 |       | C2           | U4`,
      records: {
        'health-history': `
          child | kind     | askedForOn | declinedOn | offerAgainOn | givenOn
          Ana   | passport | 2025-07-01 | 2025-08-31 | 2025-12-01   |
          Ben   | passport | 2025-07-01 | 2025-08-31 |              |
          Ben   | passport | 2026-02-01 |            |              | 2026-02-28
          Cal   | passport | 2025-07-01 |            |              |`,
      },
      due: {
        Ana: ['due 2026-01-01, lapsed 2025-08-31', 'due 2025-12-01, overdue'],
        Ben: ['due 2026-01-01, lapsed 2025-08-31', 'due 2026-02-28, met 2026-02-28', 'due 2026-03-28, overdue'],
        Cal: ['due 2026-01-01, overdue'],
      },
    },
    {
      name: 'somebody born on 29 February turns 18 on 1 March: given then is in time, the day after is late',
      asAt: '2026-04-30',
      born: { Ana: '2008-02-29', Ben: '2008-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'health-history': `
          child | kind     | askedForOn | givenOn    | understoodOn
          Ana   | passport | 2025-11-01 | 2026-03-01 | 2026-03-29
          Ben   | passport | 2025-11-01 | 2026-03-02 | 2026-03-31`,
      },
      due: {
        Ana: ['due 2026-03-01, met 2026-03-01', 'due 2026-03-29, met 2026-03-29'],
        Ben: ['due 2026-03-01, met late 2026-03-02', 'due 2026-03-30, met late 2026-03-31'],
      },
    },
    {
      name: 'six months after a refusal on 31 August end on 29 February in a leap year; offered the day after is late',
      asAt: '2024-03-15',
      born: { Ana: '2006-01-01', Ben: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2024-01-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: {
        'health-history': `
          child | kind     | askedForOn | declinedOn | givenOn
          Ana   | passport | 2023-07-01 | 2023-08-31 |
          Ana   | passport | 2024-02-01 |            | 2024-02-29
          Ben   | passport | 2023-07-01 | 2023-08-31 |
          Ben   | passport | 2024-02-01 |            | 2024-03-01`,
      },
      due: {
        Ana: ['due 2024-01-01, lapsed 2023-08-31', 'due 2024-02-29, met 2024-02-29', 'due 2024-03-28'],
        Ben: ['due 2024-01-01, lapsed 2023-08-31', 'due 2024-02-29, met late 2024-03-01', 'due 2024-03-29'],
      },
    },
  ],
})
