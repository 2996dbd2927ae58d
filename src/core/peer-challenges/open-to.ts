import type { Body, Entry } from '#core/entry.ts'

type Told = Pick<Entry, 'record' | 'kind' | 'type' | 'body'>

/** What a peer reviewer reads of a challenge that is open to them. */
const OF_CHALLENGE = [
  'peer-team-member',
  'peer-document',
  'peer-session',
  'peer-evidence',
  'peer-finding',
  'recommendation',
]
/** What they read of the challenge before it, with which it is compared. */
const OF_EARLIER = ['peer-finding', 'recommendation']
const OF_ACTION = ['action-progress', 'action-date', 'action-evidence', 'action-completed', 'effect-sign-off']
/** Without these nothing can be read as it is meant: who a worker is, and what the council is called. */
const BESIDE = ['worker', 'council-look']

/** What a peer reviewer records and puts right, of a challenge that is open to them. */
export const writtenByReviewers: readonly string[] = ['peer-evidence', 'peer-finding', 'recommendation']

/** A reviewer and the references of the challenges that are open to them. */
interface Reviewing {
  readonly account: string
  readonly challenges: ReadonlySet<string>
}

/**
 * The records about the authority, by their numbers, that a peer reviewer may read: those of the challenges that are open to
 * them, what the earlier challenge found and recommended, and what became of it. A record is of the challenge that it was
 * last said to be of.
 */
export function recordsOpenTo({ account, challenges }: Reviewing, entries: readonly Told[]): ReadonlySet<number> {
  const last = new Map<number, Told>()
  for (const entry of entries) if (entry.kind === 'statement') last.set(entry.record, entry)
  const all = [...last.values()]
  const own = all.filter(({ type, body }) => type === 'peer-challenge' && challenges.has(String(body.reference)))
  const earlier = new Set(own.map(({ body }) => String(body.comparedWith)))
  const samples = new Set(own.flatMap(({ body }) => valuesIn(body.samples, 'sample')))
  const isOf = (challenge: unknown, types: readonly string[], type: string, open: ReadonlySet<string>): boolean =>
    types.includes(type) && typeof challenge === 'string' && open.has(challenge)
  const direct = all.filter(
    ({ type, body }) =>
      BESIDE.includes(type) ||
      isOf(body.reference, ['peer-challenge'], type, challenges) ||
      isOf(body.reference, ['peer-challenge'], type, earlier) ||
      isOf(body.reference, ['audit-sample'], type, samples) ||
      isOf(body.challenge, OF_CHALLENGE, type, challenges) ||
      isOf(body.challenge, OF_EARLIER, type, earlier) ||
      (type === 'peer-reviewer-access' && String(body.account).toLowerCase() === account.toLowerCase()),
  )
  const references = (type: string, its: readonly Told[]): ReadonlySet<string> =>
    new Set(
      its.flatMap(one => (one.type === type && typeof one.body.reference === 'string' ? [one.body.reference] : [])),
    )
  const recommended = references('recommendation', direct)
  const actions = all.filter(
    ({ type, body }) =>
      type === 'action' && valuesIn(body.recommendations, 'recommendation').some(one => recommended.has(one)),
  )
  const acting = references('action', actions)
  const following = all.filter(({ type, body }) => isOf(body.action, OF_ACTION, type, acting))
  return new Set([...direct, ...actions, ...following].map(({ record }) => record))
}

const valuesIn = (rows: unknown, name: string): readonly string[] =>
  (Array.isArray(rows) ? (rows as readonly Body[]) : []).flatMap(row => {
    const value = row[name]
    return typeof value === 'string' ? [value] : []
  })
