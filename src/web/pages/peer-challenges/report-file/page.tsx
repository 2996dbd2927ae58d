import { peerChallengeReaders } from '#core/roles.ts'
import { fileOf } from '#documents/pack.ts'
import { documentPage } from '#web/document-page.tsx'
import { defineDownload } from '#web/page.ts'
import { challengeDocument } from '#web/pages/peer-challenges/document.ts'
import { effectsSeen } from '#web/pages/peer-challenges/effects.ts'
import { challengeIn } from '#web/pages/peer-challenges/known.ts'

/** The report of a peer challenge as a file in one of the formats. */
export default defineDownload({
  path: '/peer-challenges/:challenge/report/:format',
  roles: peerChallengeReaders,
  audit: 'kept the report of a peer challenge',
  async load(visit) {
    const known = await challengeIn(visit)
    if (!known) return undefined
    const { authority } = visit.services.ledger
    const document = challengeDocument(known, { authority, effects: await effectsSeen(known, visit.services) })
    return fileOf(document, visit.params.format, `peer-challenge-${known.challenge.record}`, documentPage)
  },
})
