import { doneBy, recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import { diedOn } from './died-on.ts'
import { type Duration, lastDayOf } from './duration.ts'
import type { Journey } from './journey.ts'
import { changedOn, type Done, type Next, type Obligation, once, timeLimit } from './obligation.ts'
import { beginsLegalStatus, endsOfCare } from './periods-of-care.ts'
import legalProceedings, { type proceedingsKinds } from './records/legal-proceedings.ts'

const proceedingsOf = recordsOf(legalProceedings)

type Kind = keyof typeof proceedingsKinds

const ofBeginning = timeLimit(time => `within ${time} of beginning`)
const ofIssue = timeLimit(time => `within ${time} of beginning`, lastDayOf)
const asExtended: (to: Day) => Next = dueOn => ({ dueOn, because: 'the day that it was extended to' })

/** Pre-proceedings over in time: stepped down, or proceedings issued. */
export const preProceedingsOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedIn(child, 'pre-proceedings', from => ofBeginning(from, within), issued)

/** Care proceedings over in time. The day that they were issued is the first of it. */
export const careProceedingsOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedIn(child, 'care', from => ofIssue(from, within), decided)

function owedIn(
  child: Journey,
  kind: Kind,
  first: (from: Day) => Next | undefined,
  elsewhere: (child: Journey) => readonly Done[],
): readonly Obligation[] {
  if (!child.casework.has('legal-proceedings')) return []
  const its = proceedingsOf(child).filter(p => p.kind === kind && p.startedOn !== undefined)
  if (its.length === 0) return []
  const over = elsewhere(child)
  const until = Math.min(child.turns18On, diedOn(child) ?? NEVER)
  return its.flatMap(({ entry, startedOn, endedOn, extendedOn, extendedTo }) => {
    const from = startedOn!
    const done = endedOn === undefined ? over : [...over, { on: endedOn, entry }]
    const begun = once(
      { from, entry, until, first: first(from) },
      done.filter(d => d.on > from || d.entry === entry).sort((a, b) => a.on - b.on || a.entry - b.entry),
    )
    if (extendedTo === undefined) return begun
    return begun.flatMap(o => changedOn(o, extendedOn ?? from, asExtended(extendedTo)))
  })
}

/** Care proceedings that were issued. */
const issued = (child: Journey): readonly Done[] =>
  doneBy(proceedingsOf(child), ({ kind, startedOn }) => (kind === 'care' ? startedOn : undefined))

const ORDERS: ReadonlySet<string | undefined> = new Set(['E11', 'E12', 'E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48'])

/** What the episodes say of a final order: the first under a care order (C2) or a placement order (E1), or an order that ended care. */
const decided = (child: Journey): readonly Done[] => [
  ...child.counted
    .filter(e => (e.legalStatus === 'C2' || e.legalStatus === 'E1') && beginsLegalStatus(e, child.counted))
    .map(e => ({ on: e.startedOn, entry: e.entry })),
  ...endsOfCare(child)
    .filter(e => ORDERS.has(e.reasonEnded))
    .map(e => ({ on: Math.max(e.endedOn!, e.startedOn), entry: e.entry })),
]
