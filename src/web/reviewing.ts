import { type AuditSample, samplesIn } from '#core/audits/samples.ts'
import type { Day } from '#core/dates.ts'
import { accessesOf, closedBecause, isNamedFor, openOn, samplesOpenedBy } from '#core/peer-challenges/reviewers.ts'
import { AUTHORITY } from '#store/body.ts'
import type { Ledger } from '#store/store.ts'
import type { Everyone } from './caseload.ts'

/** What a peer reviewer's account opens on a day. */
export interface Reviewing {
  /** The references of the challenges. */
  readonly challenges: ReadonlySet<string>
  /** The references of the children in their scope, restricted ones among them. */
  readonly children: ReadonlySet<string>
  /** Why nothing is open, in one sentence; absent where something is. */
  readonly closedBecause?: string
}

interface Sources {
  readonly ledger: Pick<Ledger, 'history'>
  /** The references of a sample's children. */
  readonly drawn: (sample: AuditSample) => Promise<readonly string[]>
  /** Every child as recorded now. */
  readonly journeys: Everyone['journeys']
}

/** What an account reviews on a day. */
export async function reviewingOf(account: string, on: Day, { ledger, drawn, journeys }: Sources): Promise<Reviewing> {
  const entries = await ledger.history(AUTHORITY)
  const accesses = accessesOf(account, entries)
  const open = openOn(accesses, on)
  const opened = new Set(open.flatMap(access => samplesOpenedBy(access, entries)))
  const samples = samplesIn(entries).filter(({ reference }) => opened.has(reference))
  const sampled = await Promise.all(samples.map(drawn))
  const named = open.flatMap(({ challenge, opens }) =>
    opens === 'scope' ? [...journeys.values()].filter(child => isNamedFor(challenge, child)) : [],
  )
  const why = closedBecause(accesses, on)
  return {
    challenges: new Set(open.map(({ challenge }) => challenge)),
    children: new Set([...sampled.flat(), ...named.map(({ ref }) => ref)]),
    ...(why !== undefined && { closedBecause: why }),
  }
}
