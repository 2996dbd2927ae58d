import { homesOf } from '#core/accommodation.ts'
import { doneBy, recordsOf } from '#core/casework.ts'
import type { Duration } from '#core/duration.ts'
import { timesAs } from '#core/eligibility.ts'
import type { Journey } from '#core/journey.ts'
import { type Obligation, timeLimit } from '#core/obligation.ts'
import { firstDone, NOTHING_OWED, owedOnce } from '#core/owed.ts'
import managementDecision from '#core/records/management-decision.ts'
import { childrensWellbeingAct } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

const decisionsOf = recordsOf(managementDecision)
const limit = timeLimit(time => `${time} after they had no fixed home`)

function owed(child: Journey, within: Duration): readonly Obligation[] {
  const homes = homesOf(child)
  if (!homes.some(home => home.record.type === 'S2')) return NOTHING_OWED
  const times = timesAs(child, COVERED)
  const decided = doneBy(
    decisionsOf(child).filter(d => d.subject === 'placement'),
    d => d.decidedOn,
  )
  return homes.flatMap(({ startedOn, record, entry }, i): readonly Obligation[] => {
    const time = times.find(t => t.from <= startedOn && startedOn < t.until)
    const due = limit(startedOn, within)
    if (record.type !== 'S2' || time === undefined || due === undefined) return NOTHING_OWED
    const housed = homes.slice(i + 1).find(home => home.record.type !== 'S2')
    const decision = firstDone(decided, startedOn)
    const done = [...(decision ? [decision] : []), ...(housed ? [{ on: housed.startedOn, entry: housed.entry }] : [])]
    done.sort((a, b) => a.on - b.on)
    return owedOnce({ arisesOn: startedOn, ...due, lapsesOn: time.until, from: entry }, done[0])
  })
}

const COVERED = new Set(['relevant', 'former-relevant'] as const)

export default defineStandard({
  id: 'not-intentionally-homeless',
  title: 'Homeless care leavers are not turned away as intentionally homeless',
  task: 'Make sure that housing does not find them intentionally homeless',
  topic: 'Home',
  basis: 'statutory',
  whose: 'personal-adviser',
  metBy: ['accommodation', 'management-decision'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      source: childrensWellbeingAct('section 9'),
      isVerified: true,
      says: 'A relevant child, or a former relevant young person under 25, is not to be found intentionally homeless. When one of them has no fixed home, a home or a manager’s decision about it is recorded within {within}. The time is the council’s own.',
      intervals: { within: { weeks: 1 } },
      obligations: (child, { within }) => owed(child, within),
    }),
  ],
  examples: [
    {
      name: 'is off until it commences',
      asAt: '2027-03-31',
      born: { Ana: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2026-01-01 | C2           | U4        | E5`,
      records: { accommodation: 'child | startedOn | type\nAna | 2027-02-01 | S2' },
      due: { Ana: [] },
    },
    {
      name: 'switched on, a home or a decision on the seventh day is in time, on the eighth it is late',
      from: '2027-04-01',
      asAt: '2027-12-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2002-05-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2026-01-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2026-01-01 | C2           | U4        | E5
        Cal   | 2014-05-01 | 2020-05-01 | C2           | U4        | E5`,
      records: {
        accommodation: `
          child | startedOn  | type
          Ana   | 2027-03-31 | S2
          Ana   | 2027-06-01 | U1
          Ana   | 2027-08-01 | S2
          Ana   | 2027-08-08 | E1
          Ben   | 2027-08-01 | S2
          Cal   | 2027-05-01 | S2`,
        'management-decision': `
          child | decidedOn  | subject
          Ben   | 2027-08-09 | placement`,
      },
      due: {
        Ana: ['due 2027-08-08, met 2027-08-08'],
        Ben: ['due 2027-08-08, met late 2027-08-09'],
        Cal: [],
      },
    },
  ],
})
