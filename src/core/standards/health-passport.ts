import { recordsOf } from '#core/casework.ts'
import { NEVER } from '#core/dates.ts'
import { after, type Duration } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import { type Obligation, timeLimit } from '#core/obligation.ts'
import { NOTHING_OWED, owedOnce } from '#core/owed.ts'
import healthHistory from '#core/records/health-history.ts'
import { practice } from '#core/source.ts'
import { endOf, supportTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const historiesOf = recordsOf(healthHistory)
const afterGiven = timeLimit(time => `${time} after it was given, so that they understand it`)
const afterDeclined = timeLimit(() => 'offered again to somebody who declined it')

interface Intervals {
  readonly understood: Duration
  readonly again: Duration
}

function owed(child: Journey, { understood, again }: Intervals): readonly Obligation[] {
  const times = supportTimes(child)
  if (times.length === 0) return NOTHING_OWED
  const [arisesOn, ends] = [times[0]!.from, endOf(times)]
  const histories = historiesOf(child)
  const given = histories
    .flatMap(({ givenOn, understoodOn, entry }) => {
      const on = Math.min(givenOn ?? NEVER, understoodOn ?? NEVER)
      return on < NEVER ? [{ on, understoodOn, entry }] : []
    })
    .sort((a, b) => a.on - b.on)
  const declined = histories
    .flatMap(({ declinedOn: on, offerAgainOn, entry }) => (on === undefined ? [] : [{ on, offerAgainOn, entry }]))
    .sort((a, b) => a.on - b.on)
  const [first] = given
  const refused = declined.find(d => first === undefined || d.on < first.on)
  const obligations = [
    owedOnce(
      {
        arisesOn,
        dueOn: Math.max(child.turns18On, arisesOn),
        lapsesOn: Math.min(ends, refused?.on ?? NEVER),
        because: 'by the 18th birthday',
        countedFrom: child.turns18On,
      },
      refused ? undefined : first,
    ),
  ]
  for (const [i, { on, offerAgainOn, entry }] of declined.entries()) {
    const due = afterDeclined(on, again)
    if (due === undefined || on >= ends || on < arisesOn) continue
    const next = declined[i + 1]
    const done = given.find(g => g.on >= on) ?? (next && { on: next.on, entry: next.entry })
    const dueOn = Math.max(offerAgainOn ?? due.dueOn, on)
    obligations.push(owedOnce({ arisesOn: on, dueOn, lapsesOn: ends, because: due.because, from: entry }, done))
  }
  const due = first && after(first.on, understood) !== undefined ? afterGiven(first.on, understood) : undefined
  if (first && due && first.on < ends) {
    const gone = given.find(g => g.understoodOn !== undefined)
    const done = gone && { on: gone.understoodOn!, entry: gone.entry }
    obligations.push(
      owedOnce({ arisesOn: Math.max(first.on, arisesOn), ...due, lapsesOn: ends, from: first.entry }, done),
    )
  }
  return obligations.sort((a, b) => a.arisesOn - b.arisesOn)
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
      source: practice('Health passport for every care leaver'),
      isVerified: false,
      says: 'A care leaver has their health passport or health history by the 18th birthday, and it is gone through with them within {understood} of being given. Somebody who does not want it is asked again on the day agreed, or {again} later.',
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
  ],
})
