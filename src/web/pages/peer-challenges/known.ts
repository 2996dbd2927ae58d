import type { Day } from '#core/dates.ts'
import { type PeerChallenge, peerChallengesIn } from '#core/peer-challenges/challenges.ts'
import { roles } from '#core/roles.ts'
import { AUTHORITY } from '#store/body.ts'
import type { RecordedEntry } from '#store/store.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

/** A peer challenge with the others, as somebody may see them. */
export interface KnownChallenge {
  readonly challenge: PeerChallenge
  /** The one that it is compared with; absent where there is none. */
  readonly earlier?: PeerChallenge
  /** What is recorded about the authority, as far as whoever asks may read. */
  readonly history: readonly RecordedEntry[]
  readonly today: Day
  readonly who: Visitor
}

interface Asking {
  readonly params: { readonly challenge: string }
  readonly who: Visitor
  readonly services: SeenServices
}

/** The challenges whose pages somebody may open: all of them or, for a peer reviewer, those that are open to them. */
export async function challengesFor({
  who,
  services,
}: Pick<Asking, 'who' | 'services'>): Promise<readonly PeerChallenge[]> {
  const all = peerChallengesIn(await services.ledger.history(AUTHORITY))
  if (!roles[who.role].isGuest) return all
  const { challenges } = (await services.sights()).reviewing ?? { challenges: new Set<string>() }
  return all.filter(({ reference }) => reference !== undefined && challenges.has(reference))
}

/** The challenge that an address names; undefined if there is none such, or it is not open to whoever asks. */
export async function challengeIn({ params, who, services }: Asking): Promise<KnownChallenge | undefined> {
  const challenge = (await challengesFor({ who, services })).find(
    ({ record }) => record.toString() === params.challenge,
  )
  if (!challenge) return undefined
  const history = await services.ledger.history(AUTHORITY)
  const earlier = peerChallengesIn(history).find(
    ({ reference }) => reference !== undefined && reference === challenge.comparedWith,
  )
  return { challenge, ...(earlier && { earlier }), history, today: services.caseload.today(), who }
}
