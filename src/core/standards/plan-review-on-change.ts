import { type ChangeKind, changesOfLife } from '#core/changes-of-life.ts'
import { after, before, type Duration } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { NOTHING_OWED, owedOnce } from '#core/owed.ts'
import { plansOf } from '#core/pathway-plan.ts'
import { pathwayPlanReviews } from '#core/source.ts'
import { supportTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

/** What a plan says of why it is made now, where it was made for a change shortly before it. */
const MADE_FOR: Readonly<Record<Exclude<ChangeKind, 'move'>, string>> = {
  custody: 'custody',
  release: 'custody',
  'activity-ended': 'activity-ended',
  parenthood: 'parenthood',
  'turning-18': 'turning-18',
  'turning-21': 'turning-21',
}

const BECAUSE: Readonly<Record<Exclude<ChangeKind, 'move'>, string>> = {
  custody: 'after they went into custody',
  release: 'after they were released from custody',
  'activity-ended': 'after their education, training or work ended',
  parenthood: 'after they became a parent or were expecting',
  'turning-18': 'after they turned 18',
  'turning-21': 'after they turned 21',
}

function owed(child: Journey, within: Duration): readonly Obligation[] {
  const times = supportTimes(child)
  if (times.length === 0) return NOTHING_OWED
  const plans = plansOf(child)
  const obligations: Obligation[] = []
  for (const { kind, on, entry: from } of changesOfLife(child)) {
    if (kind === 'move') continue
    const time = times.find(t => t.from <= on && on < t.until)
    const dueOn = after(on, within)
    if (time === undefined || dueOn === undefined) continue
    const earliest = before(on, within)
    const plan = plans.find(p => p.plannedOn >= on || (p.plannedOn >= earliest && p.why === MADE_FOR[kind]))
    const done = plan && { on: plan.plannedOn, entry: plan.entry }
    obligations.push(...owedOnce({ arisesOn: on, dueOn, lapsesOn: time.until, because: BECAUSE[kind], from }, done))
  }
  return obligations
}

export default defineStandard({
  id: 'plan-review-on-change',
  title: 'Review of the pathway plan when life changes',
  task: 'Pathway plan review after a change',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['pathway-plan'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: pathwayPlanReviews('A review when anything major changes in their life, whenever the last one was'),
      isVerified: true,
      says: 'The plan is reviewed within {within} of going into custody or being released, of education, training or work ending, of becoming a parent or expecting, and of turning 18 and 21. A plan that was made for the change as long before it counts. The days are the council’s own.',
      intervals: { within: { days: 28 } },
      obligations: (child, { within }) => owed(child, within),
    }),
  ],
  examples: [
    {
      name: 'on the 28th day after turning 18 a plan is in time, on the 29th it is late',
      asAt: '2026-03-31',
      born: { Ana: '2008-02-29', Ben: '2008-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-05-01 | 2026-03-01 | C2           | U4
        Ben   | 2020-05-01 | 2026-03-01 | C2           | U4`,
      records: {
        'pathway-plan': `
          child | plannedOn  | why
          Ana   | 2026-03-29 | turning-18
          Ben   | 2026-03-30 | turning-18`,
      },
      due: { Ana: ['due 2026-03-29, met 2026-03-29'], Ben: ['due 2026-03-29, met late 2026-03-30'] },
    },
    {
      name: 'a plan made for turning 18 up to 28 days before it counts; one made for something else does not',
      asAt: '2026-02-28',
      born: { Ana: '2008-01-31', Ben: '2008-01-31', Cal: '2008-01-31' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-05-01 | 2026-01-31 | C2           | U4
        Ben   | 2020-05-01 | 2026-01-31 | C2           | U4
        Cal   | 2020-05-01 | 2026-01-31 | C2           | U4`,
      records: {
        'pathway-plan': `
          child | plannedOn  | why
          Ana   | 2026-01-03 | turning-18
          Ben   | 2026-01-02 | turning-18
          Cal   | 2026-01-30 | six-months`,
      },
      due: {
        Ana: ['due 2026-02-28, met 2026-01-31'],
        Ben: ['due 2026-02-28'],
        Cal: ['due 2026-02-28'],
      },
    },
    {
      name: 'custody and release each ask for a review; work that follows work does not, and work that ends does',
      asAt: '2025-12-31',
      born: { Ana: '2007-01-01', Ben: '2006-06-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2024-05-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2024-06-01 | C2           | U4        | E5`,
      records: {
        accommodation: `
          child | startedOn  | endedOn    | type
          Ana   | 2025-03-01 | 2025-06-01 | X2`,
        activity: `
          child | startedOn  | endedOn    | activity
          Ben   | 2024-07-01 | 2025-01-01 | F5
          Ben   | 2025-01-01 | 2025-03-01 | F4`,
        'pathway-plan': `
          child | plannedOn
          Ana   | 2025-01-10
          Ana   | 2025-03-20
          Ben   | 2024-06-01`,
      },
      due: {
        Ana: ['due 2025-01-29, met 2025-01-10', 'due 2025-03-29, met 2025-03-20', 'due 2025-06-29, overdue'],
        Ben: ['due 2024-06-29, met 2024-06-01', 'due 2025-03-29, overdue'],
      },
    },
    {
      name: 'becoming a parent asks for one, once; at 21 it is asked of those whose case is open',
      asAt: '2026-03-31',
      born: { Ana: '2005-02-01', Ben: '2005-02-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2022-05-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2022-05-01 | C2           | U4        | E5`,
      records: {
        connection: `
          child | relation  | bornOn
          Ana   | own-child | 2024-09-01`,
        activity: `
          child | startedOn  | activity
          Ana   | 2024-07-01 | G6`,
        'leaving-care-case': `
          child | openedOn
          Ana   | 2022-05-01`,
        'pathway-plan': `
          child | plannedOn
          Ana   | 2023-02-01
          Ana   | 2024-09-29
          Ben   | 2023-02-01`,
      },
      due: {
        Ana: ['due 2023-03-01, met 2023-02-01', 'due 2024-09-29, met 2024-09-29', 'due 2026-03-01, overdue'],
        Ben: ['due 2023-03-01, met 2023-02-01'],
      },
    },
  ],
})
