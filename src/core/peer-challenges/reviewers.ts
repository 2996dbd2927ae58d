import { type Day, day, dayInWords, isIsoDate } from '#core/dates.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'

type Told = Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>

/** That an account reviews a peer challenge, for which days and whose records it opens. */
export interface ReviewerAccess {
  /** The number of the record's first entry. */
  readonly record: number
  /** The user name as it was typed. */
  readonly account: string
  /** The reference of the challenge. */
  readonly challenge: string
  /** The first day; it counts. */
  readonly fromOn: Day
  /** The last day; it counts. */
  readonly toOn: Day
  readonly opens: 'nobody' | 'sample' | 'scope'
  /** The sample whose children it opens; absent where it opens no one sample. */
  readonly sample?: string
}

/** Every access that stands, of entries about the authority; one that names no account, challenge or day opens nothing. */
export const accessesIn = (entries: readonly Told[]): readonly ReviewerAccess[] =>
  standing(entries.filter(({ type }) => type === 'peer-reviewer-access')).flatMap(accessIn)

/** Those of an account, whatever is in capitals in its user name. */
export const accessesOf = (account: string, entries: readonly Told[]): readonly ReviewerAccess[] =>
  accessesIn(entries).filter(access => access.account.trim().toLowerCase() === account.toLowerCase())

function accessIn({
  record,
  body: { account, challenge, fromOn, toOn, opens, sample },
}: Told): readonly ReviewerAccess[] {
  if (typeof account !== 'string') return []
  const [from, to] = [dayIn(fromOn), dayIn(toOn)]
  if (typeof challenge !== 'string' || from === undefined || to === undefined) return []
  return [
    {
      record,
      account,
      challenge,
      fromOn: from,
      toOn: to,
      opens: opens === 'sample' || opens === 'scope' ? opens : 'nobody',
      ...(typeof sample === 'string' && { sample }),
    },
  ]
}

/** Those that are open on a day. */
export const openOn = (accesses: readonly ReviewerAccess[], on: Day): readonly ReviewerAccess[] =>
  accesses.filter(({ fromOn, toOn }) => fromOn <= on && on <= toOn)

/** Why nothing is open to a reviewer on a day, in one sentence; undefined where something is. */
export function closedBecause(accesses: readonly ReviewerAccess[], on: Day): string | undefined {
  if (openOn(accesses, on).length > 0) return undefined
  const next = accesses
    .filter(({ fromOn, toOn }) => fromOn > on && toOn >= fromOn)
    .sort((a, b) => a.fromOn - b.fromOn)[0]
  if (next) return `Your access to the peer challenge begins on ${dayInWords(next.fromOn)}.`
  const last = accesses.filter(({ toOn }) => toOn < on).sort((a, b) => b.toOn - a.toOn)[0]
  if (last) return `Your access to the peer challenge ended on ${dayInWords(last.toOn)}.`
  return 'Your account has no access to a peer challenge: ask whoever manages the challenge in the council.'
}

/** The samples whose children an access opens: only those that its challenge has in its scope. */
export function samplesOpenedBy(
  { challenge, opens, sample }: ReviewerAccess,
  entries: readonly Told[],
): readonly string[] {
  if (opens === 'nobody') return []
  const its = challengeIn(challenge, entries)
  const rows = Array.isArray(its?.samples) ? (its.samples as readonly Body[]) : []
  const inScope = [...new Set(rows.flatMap(row => (typeof row.sample === 'string' ? [row.sample] : [])))]
  return opens === 'scope' ? inScope : inScope.filter(one => one === sample)
}

/** Whether a child's own record puts it in the scope of a challenge. */
export const isNamedFor = (challenge: string, child: Pick<Journey, 'casework'>): boolean =>
  (child.casework.get('peer-case') ?? []).some(({ body }) => isSameReference(body.challenge, challenge))

const isSameReference = (one: unknown, other: string): boolean => typeof one === 'string' && plain(one) === plain(other)

const plain = (reference: string): string => reference.replaceAll(/\s/g, '').toUpperCase()

const challengeIn = (reference: string, entries: readonly Told[]): Body | undefined =>
  standing(entries.filter(({ type }) => type === 'peer-challenge')).find(({ body }) => body.reference === reference)
    ?.body

const dayIn = (value: unknown): Day | undefined =>
  typeof value === 'string' && isIsoDate(value) ? day(value) : undefined
