import { type Day, day, isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { CaseworkEntry } from './casework.ts'
import { between, type Chance, chanceFrom, happens } from './chance.ts'
import type { Council } from './council.ts'
import { following } from './margins/assuring.ts'
import { afterAudits, progressForOneChild, putOffForOneChild, shownForOneChild } from './words/said-for-one-child.ts'
import { complaintsSaid } from './words/said-in-complaints.ts'
import { actions } from './words/said-of-actions.ts'

/** A record of casework in its versions, the oldest first. */
type Versions = readonly [CaseworkEntry, ...CaseworkEntry[]]

/** An action for a child before it has a reference. */
interface Agreed {
  readonly on: Day
  readonly dueOn: Day
  readonly says: Body
  /** When it was done, and what else shows it than a visit; absent where it is not done. */
  readonly done?: { readonly on: Day; readonly by: string; readonly shownBy?: readonly [kind: string, shows: string] }
  readonly recordedOn: Day
}

/**
 * What follows for a child from a decision of supervision, an audit or a complaint that casework tells: actions on the
 * child’s own record. Most are done, some of these are shown to be, and some are late. They are told of what is there
 * already, so that nothing else is told otherwise because of them.
 */
export function actionsForChildren(casework: readonly CaseworkEntry[], council: Council): readonly CaseworkEntry[] {
  const { toldTo, seed } = council
  const workers = workersIn(casework)
  const agreed = recordsIn(casework).flatMap(versions => {
    const [first] = versions
    const chance = chanceFrom(seed, 711, Number(first.child), first.recordedOn)
    const its = FOLLOWING[first.type]!(versions, workers, chance)
    return its ? [{ child: first.child!, its, chance }] : []
  })
  return agreed
    .toSorted((a, b) => a.its.recordedOn - b.its.recordedOn)
    .flatMap(({ child, its, chance }, i) => told(child, `A-${actions.length + 1 + i}`, its, toldTo, chance))
    .filter(({ recordedOn }) => recordedOn <= toldTo)
}

type Workers = ReadonlyMap<unknown, Body>
type Follows = (versions: Versions, workers: Workers, chance: Chance) => Agreed | undefined

/** Workers as they were first told of, by what the case system knows them as. */
const workersIn = (casework: readonly CaseworkEntry[]): Workers =>
  new Map(casework.filter(({ type }) => type === 'worker').map(({ body }) => [body.worker, body]))

function recordsIn(casework: readonly CaseworkEntry[]): readonly Versions[] {
  const records = new Map<string, [CaseworkEntry, ...CaseworkEntry[]]>()
  for (const entry of casework) {
    if (FOLLOWING[entry.type] === undefined || entry.child === undefined) continue
    const versions = records.get(entry.key)
    if (versions) versions.push(entry)
    else records.set(entry.key, [entry])
  }
  return [...records.values()]
}

const FOLLOWING: Readonly<Record<string, Follows>> = {
  supervision(versions, workers, chance) {
    const [first] = versions
    const last = versions.at(-1)!
    const worker = workers.get(first.body.worker)
    const isShown = happens(chance, worker?.username === undefined ? following.is.supervision : following.is.ofOneShown)
    const [decision] = (last.body.decisions ?? []) as readonly Body[]
    if (!isShown || !decision || !worker?.name) return
    const on = dayIn(decision.doneOn)
    return {
      on: dayIn(first.body.heldOn)!,
      dueOn: dayIn(decision.dueOn)!,
      says: {
        what: `${decision.action}.`,
        owner: worker.name,
        ...(worker.username !== undefined && { ownerAccount: worker.username }),
        team: worker.team,
        knownBy: 'proof',
        proof: 'The child says so at the next visit, or it can be seen.',
      },
      ...(on !== undefined && { done: { on, by: 'Team manager' } }),
      recordedOn: first.recordedOn,
    }
  },

  'case-audit'([{ body, recordedOn }], _, chance) {
    const { grade, mustChange, auditedOn, answers = [], themes = [] } = body
    const [theme] = themes as readonly (keyof typeof afterAudits)[]
    const worst = (answers as readonly Body[]).find(its => its.grade === grade) ?? (answers as readonly Body[])[0]
    const likely = grade === 'inadequate' ? following.is.inadequate : following.is.requiresImprovement
    if (!happens(chance, likely) || mustChange === undefined || !theme || !worst) return
    const on = dayIn(auditedOn)!
    const doneOn = on + between(chance, 16, 40)
    return {
      on,
      dueOn: on + 28,
      says: {
        what: afterAudits[theme],
        owner: 'The allocated worker',
        knownBy: 'audit',
        auditQuestion: worst.question,
        aim: 'Good or better when it is audited again',
      },
      ...(happens(chance, following.is.done) && { done: { on: doneOn, by: 'Team manager' } }),
      recordedOn,
    }
  },

  complaint(versions, _, chance) {
    const { body, recordedOn } = versions.find(({ body }) => body.outcome !== undefined) ?? versions[0]
    const said = complaintsSaid.find(({ theirWords }) => theirWords === body.theirWords)
    const isUpheld = body.outcome === 'upheld' || body.outcome === 'partly'
    if (!said || !isUpheld || !happens(chance, following.is.complaint)) return
    const on = dayIn(body.stage2AnsweredOn) ?? dayIn(body.stage1AnsweredOn)!
    const toldOn = dayIn(versions.at(-1)!.body.toldOn)
    const shownBy = ['voice', 'They were asked, and say that it was done as it was promised.'] as const
    return {
      on,
      dueOn: on + 21,
      says: {
        what: said.forThem,
        owner: 'Complaints manager',
        knownBy: 'proof',
        proof: 'The young person says that it was done.',
      },
      ...(toldOn !== undefined && { done: { on: toldOn + 7, by: 'Complaints manager', shownBy } }),
      recordedOn,
    }
  },
}

/** An action, and what was recorded of it since: done and shown to be, or put off, begun or let go by. */
function told(child: string, reference: string, its: Agreed, toldTo: Day, chance: Chance): readonly CaseworkEntry[] {
  const entry = (type: string, on: Day, body: Body): CaseworkEntry => ({
    key: `${child} ${reference} ${type}`,
    type,
    child,
    body,
    recordedOn: Math.max(on, its.recordedOn),
  })
  const after = (type: string, on: Day, says: Body): CaseworkEntry =>
    entry(type, on, { action: reference, on: isoOf(on), ...says })
  const first = entry('action', its.recordedOn, {
    reference,
    ...its.says,
    agreedOn: isoOf(its.on),
    dueOn: isoOf(its.dueOn),
  })
  const some = <T>(of: readonly T[]): T => of[between(chance, 0, of.length - 1)]!
  const isOld = its.dueOn < toldTo - following.is.doneInTheEndAfterDays
  const done =
    its.done ??
    (isOld ? { on: its.dueOn + between(chance, 10, 60), by: 'Team manager', shownBy: undefined } : undefined)
  if (done && done.on <= toldTo) {
    const [kind, shows] = done.shownBy ?? some(shownForOneChild)
    const isShown = done.shownBy !== undefined || happens(chance, following.is.shown)
    const ended = entry('action-completed', done.on, { action: reference, doneOn: isoOf(done.on), by: done.by })
    return [first, ended, ...(isShown ? [after('action-evidence', done.on, { kind, shows })] : [])]
  }
  const said = Math.max(its.on + 2, its.dueOn - 14)
  const begun = happens(chance, following.is.begun)
    ? [after('action-progress', said, { status: 'on-going', note: some(progressForOneChild) })]
    : []
  const put = happens(chance, following.is.putOff)
    ? [
        after('action-date', its.dueOn - 1, {
          dueOn: isoOf(its.dueOn + 49),
          why: some(putOffForOneChild),
          agreedBy: 'Team manager',
        }),
      ]
    : []
  return [first, ...begun, ...put]
}

const dayIn = (value: unknown): Day | undefined => (typeof value === 'string' ? day(value) : undefined)
