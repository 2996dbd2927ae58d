import { actionsIn } from '#core/actions/actions.ts'
import { councilLookIn } from '#core/council-look.ts'
import { dayInWords, isoOf } from '#core/dates.ts'
import type { Document } from '#core/document.ts'
import { peerChallengeReport } from '#core/peer-challenges/report.ts'
import type { Effects } from '#core/peer-challenges/since-last.ts'
import type { KnownChallenge } from '#web/pages/peer-challenges/known.ts'

/** The report of a peer challenge as it stands today. */
export function challengeDocument(
  { challenge, earlier, history, today }: KnownChallenge,
  { authority, effects }: { readonly authority: string; readonly effects: Effects | undefined },
): Document {
  const { name = authority, look } = councilLookIn(history)
  return {
    title: `${challenge.title}: report`,
    author: name,
    datedOn: isoOf(today),
    orientation: 'portrait',
    footer: `${challenge.title}: report\nAs recorded on ${dayInWords(today)}.`,
    ...(look && { look }),
    blocks: peerChallengeReport({
      challenge,
      earlier,
      actions: actionsIn(history),
      asAt: today,
      effects,
      isPublic: false,
    }),
  }
}
