import { type Body, type Entry, standing } from '#core/entry.ts'

type Told = Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>

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
const WITH_FILES = ['peer-document', 'action-evidence']
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
 * The entries about the authority, by their numbers, that a peer reviewer may read: those of the challenges that are open to
 * them, what the earlier challenge found and recommended, and what became of it. A record is of the challenge that it was
 * last said to be of. Of what they do not write themselves they read what stands: what was attached or said in error, and
 * then put right, is not for a guest.
 */
export function entriesOpenTo({ account, challenges }: Reviewing, entries: readonly Told[]): ReadonlySet<number> {
  const last = new Map<number, Told>()
  for (const entry of entries)
    if (entry.kind === 'statement' && writtenByReviewers.includes(entry.type)) last.set(entry.record, entry)
  const all = [...last.values(), ...standing(entries.filter(({ type }) => !writtenByReviewers.includes(type)))]
  const own = all.filter(({ type, body }) => type === 'peer-challenge' && challenges.has(String(body.reference)))
  const earlier = new Set(own.map(({ body }) => String(body.comparedWith)))
  const samples = new Set(own.flatMap(({ body }) => valuesIn(body.samples, 'sample')))
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
  const open = new Set([...direct, ...following(direct, all)].map(({ id }) => id))
  const theirs = new Set(direct.flatMap(({ record, type }) => (writtenByReviewers.includes(type) ? [record] : [])))
  return new Set(entries.flatMap(({ id, record }) => (open.has(id) || theirs.has(record) ? [id] : [])))
}

/**
 * What the files about the authority are known by that a peer reviewer opens, of the entries that they may read: those on
 * the document lists of their challenges, and those that show an action which answers what a challenge of theirs recommended.
 */
export function filesOpenTo(challenges: ReadonlySet<string>, entries: readonly Told[]): ReadonlySet<string> {
  const all = standing(entries)
  const direct = all.filter(({ type, body }) =>
    isOf(body.challenge, ['peer-document', 'recommendation'], type, challenges),
  )
  return new Set(
    [...direct, ...following(direct, all)].flatMap(({ type, body }) =>
      WITH_FILES.includes(type) && typeof body.file === 'string' ? [body.file] : [],
    ),
  )
}

/** The actions that answer the recommendations among some records, and what follows up on those. */
function following(recommended: readonly Told[], all: readonly Told[]): readonly Told[] {
  const recommendations = references('recommendation', recommended)
  const actions = all.filter(
    ({ type, body }) =>
      type === 'action' && valuesIn(body.recommendations, 'recommendation').some(one => recommendations.has(one)),
  )
  const acting = references('action', actions)
  return [...actions, ...all.filter(({ type, body }) => isOf(body.action, OF_ACTION, type, acting))]
}

const isOf = (named: unknown, types: readonly string[], type: string, open: ReadonlySet<string>): boolean =>
  types.includes(type) && typeof named === 'string' && open.has(named)

const references = (type: string, its: readonly Told[]): ReadonlySet<string> =>
  new Set(its.flatMap(one => (one.type === type && typeof one.body.reference === 'string' ? [one.body.reference] : [])))

const valuesIn = (rows: unknown, name: string): readonly string[] =>
  (Array.isArray(rows) ? (rows as readonly Body[]) : []).flatMap(row => {
    const value = row[name]
    return typeof value === 'string' ? [value] : []
  })
