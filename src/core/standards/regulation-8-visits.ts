import { type Home, homesOf } from '#core/accommodation.ts'
import { contactsMade } from '#core/contacts.ts'
import type { Duration } from '#core/duration.ts'
import type { Span } from '#core/eligibility.ts'
import type { Journey } from '#core/journey.ts'
import { changedOn, type Done, type Obligation, recurring, timeLimit } from '#core/obligation.ts'
import { clipped, firstDone, lastDone, NOTHING_OWED, owedOnce } from '#core/owed.ts'
import { plansMade } from '#core/pathway-plan.ts'
import { careLeaversRegulations } from '#core/source.ts'
import { afterCareTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

interface Intervals {
  readonly first: Duration
  readonly every: Duration
  readonly review: Duration
}

const afterMovingIn = timeLimit(time => `${time} after the council provided the home`)
const afterVisit = timeLimit(time => `${time} after the visit before`)
const beforeReview = timeLimit(() => 'before the plan is reviewed')

function owed(child: Journey, intervals: Intervals): readonly Obligation[] {
  const homes = homesOf(child).filter(home => home.record.isProvidedByCouncil === true)
  const times = homes.length === 0 ? [] : afterCareTimes(child)
  if (times.length === 0) return NOTHING_OWED
  const visits: readonly Done[] = contactsMade(child).filter(c => c.isAtHome)
  const plans = plansMade(child)
  return homes
    .flatMap(home =>
      clipped(times, home.startedOn, home.until).flatMap(({ from, until }) => [
        ...recurring(
          {
            from,
            entry: home.entry,
            until,
            first: afterMovingIn(from, intervals.first),
            next: ({ on }) => afterVisit(on, intervals.every),
          },
          visits,
        ),
        ...beforeReviews(home, { from, until }, visits, plans, intervals),
      ]),
    )
    .sort((a, b) => a.arisesOn - b.arisesOn || a.dueOn - b.dueOn)
}

/**
 * A visit at this home before each review. It is due when the review is; where the review is held sooner and nobody had
 * visited, it was due that day. The review after that asks for another.
 */
function beforeReviews(
  { startedOn }: Home,
  { from, until }: Span,
  visits: readonly Done[],
  plans: readonly Done[],
  { review }: Intervals,
): readonly Obligation[] {
  const inTime = plans.filter((p, i) => p.on > from && p.on < until && p.on !== plans[i - 1]?.on)
  const last = lastDone(plans, from)
  return [...(last ? [last] : []), ...inTime].flatMap(({ on, entry }, i, all): readonly Obligation[] => {
    const arisesOn = Math.max(on, from)
    const due = beforeReview(on, review)
    if (due === undefined) return NOTHING_OWED
    const [held, afterThat] = [all[i + 1]?.on, all[i + 2]?.on]
    const owed = { arisesOn, dueOn: Math.max(due.dueOn, arisesOn), lapsesOn: afterThat ?? until, because: due.because }
    const visit = firstDone(visits, Math.max(on + 1, startedOn))
    return owedOnce({ ...owed, countedFrom: on, from: entry }, visit).flatMap(obligation =>
      held !== undefined && held < obligation.dueOn
        ? changedOn(obligation, held, { dueOn: held, because: due.because })
        : obligation,
    )
  })
}

export default defineStandard({
  id: 'regulation-8-visits',
  title: 'Visits to a home that the council provided',
  task: 'Visit at the home we provided',
  topic: 'Visits and contact',
  basis: 'statutory',
  whose: 'personal-adviser',
  metBy: ['contact', 'visit'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: careLeaversRegulations('regulation 8'),
      isVerified: true,
      says: 'Where the council provides the home of a relevant or former relevant young person, the personal adviser visits there within {first} of its first being provided, then before each review of the pathway plan (due every {review}), and at intervals of no more than {every}. Only being seen at home counts.',
      intervals: { first: { days: 7 }, every: { months: 2 }, review: { months: 6 } },
      obligations: owed,
    }),
  ],
  examples: [
    {
      name: 'on the 7th day a visit is in time, on the 8th it is late; then every two calendar months, and only at home',
      asAt: '2025-06-30',
      born: { Ana: '2007-01-01', Ben: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2024-12-31 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2024-12-31 | C2           | U4        | E5`,
      records: {
        accommodation: `
          child | startedOn  | type | isProvidedByCouncil
          Ana   | 2024-12-31 | D1   | true
          Ben   | 2024-12-31 | D1   | true`,
        contact: `
          child | contactedOn | method    | outcome
          Ana   | 2025-01-07  | at-home   | made
          Ana   | 2025-02-01  | in-person | made
          Ana   | 2025-03-07  | at-home   | made
          Ben   | 2025-01-08  | at-home   | made
          Ben   | 2025-03-09  | at-home   | made`,
      },
      due: {
        Ana: ['due 2025-01-07, met 2025-01-07', 'due 2025-03-07, met 2025-03-07', 'due 2025-05-07, overdue'],
        Ben: ['due 2025-01-07, met late 2025-01-08', 'due 2025-03-08, met late 2025-03-09', 'due 2025-05-09, overdue'],
      },
    },
    {
      name: 'a home that the council did not provide asks for none; one that is left asks for no more',
      asAt: '2025-06-30',
      born: { Ana: '2007-01-01', Ben: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2024-12-31 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2024-12-31 | C2           | U4        | E5`,
      records: {
        accommodation: `
          child | startedOn  | endedOn    | type | isProvidedByCouncil
          Ana   | 2024-12-31 |            | U1   | false
          Ben   | 2024-12-31 | 2025-01-05 | D1   | true`,
      },
      due: { Ana: [], Ben: ['due 2025-01-07, lapsed 2025-01-05'] },
    },
    {
      name: 'a visit between two reviews comes before the second; where there was none, it was due on the day of the review',
      asAt: '2025-06-30',
      born: { Ana: '2007-01-01', Ben: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2024-12-31 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2024-12-31 | C2           | U4        | E5`,
      records: {
        accommodation: `
          child | startedOn  | type | isProvidedByCouncil
          Ana   | 2024-12-31 | D1   | true
          Ben   | 2024-12-31 | D1   | true`,
        contact: `
          child | contactedOn | method  | outcome
          Ana   | 2025-01-07  | at-home | made
          Ana   | 2025-02-28  | at-home | made
          Ben   | 2025-01-07  | at-home | made
          Ben   | 2025-03-02  | at-home | made`,
        'pathway-plan': `
          child | plannedOn
          Ana   | 2025-01-10
          Ana   | 2025-03-01
          Ben   | 2025-01-10
          Ben   | 2025-03-01`,
      },
      due: {
        Ana: [
          'due 2025-01-07, met 2025-01-07',
          'due 2025-03-07, met 2025-02-28',
          'due 2025-07-10, met 2025-02-28',
          'due 2025-04-28, overdue',
          'due 2025-09-01',
        ],
        Ben: [
          'due 2025-01-07, met 2025-01-07',
          'due 2025-03-07, met 2025-03-02',
          'due 2025-07-10, lapsed 2025-03-01',
          'due 2025-03-01, met late 2025-03-02',
          'due 2025-09-01, met 2025-03-02',
          'due 2025-05-02, overdue',
        ],
      },
    },
    {
      name: 'two months after New Year’s Eve, and six after 31 August, end on 29 February in a leap year; a day later is late',
      asAt: '2024-04-15',
      born: { Ana: '2006-05-01', Ben: '2006-05-01', Cal: '2006-05-01', Dee: '2006-05-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2023-12-24 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2023-12-24 | C2           | U4        | E5
        Cal   | 2020-05-01 | 2023-12-24 | C2           | U4        | E5
        Dee   | 2020-05-01 | 2023-12-24 | C2           | U4        | E5`,
      records: {
        accommodation: `
          child | startedOn  | type | isProvidedByCouncil
          Ana   | 2023-12-24 | D1   | true
          Ben   | 2023-12-24 | D1   | true
          Cal   | 2023-12-24 | D1   | true
          Dee   | 2023-12-24 | D1   | true`,
        contact: `
          child | contactedOn | method  | outcome
          Ana   | 2023-12-31  | at-home | made
          Ana   | 2024-02-29  | at-home | made
          Ben   | 2023-12-31  | at-home | made
          Ben   | 2024-03-01  | at-home | made
          Cal   | 2024-02-29  | at-home | made
          Dee   | 2024-03-01  | at-home | made`,
        'pathway-plan': `
          child | plannedOn
          Cal   | 2023-08-31
          Dee   | 2023-08-31`,
      },
      due: {
        Ana: ['due 2023-12-31, met 2023-12-31', 'due 2024-02-29, met 2024-02-29', 'due 2024-04-29'],
        Ben: ['due 2023-12-31, met 2023-12-31', 'due 2024-02-29, met late 2024-03-01', 'due 2024-05-01'],
        Cal: ['due 2023-12-31, met late 2024-02-29', 'due 2024-02-29, met 2024-02-29', 'due 2024-04-29'],
        Dee: ['due 2023-12-31, met late 2024-03-01', 'due 2024-02-29, met late 2024-03-01', 'due 2024-05-01'],
      },
    },
  ],
})
