import { peerChallengeReaders } from '#core/roles.ts'
import { DocumentView } from '#web/document-view.tsx'
import { definePage, goTo } from '#web/page.ts'
import { FormatLinks } from '#web/pages/pack/format-links.tsx'
import { CHALLENGES, challengeAddress, reportAddress } from '#web/pages/peer-challenges/addresses.ts'
import { challengeDocument } from '#web/pages/peer-challenges/document.ts'
import { effectsSeen } from '#web/pages/peer-challenges/effects.ts'
import { challengeBreadcrumbs } from '#web/pages/peer-challenges/frame.tsx'
import { challengeIn } from '#web/pages/peer-challenges/known.ts'

/** The report of a peer challenge as a page, from the tree that its papers are made of. */
export default definePage({
  path: '/peer-challenges/:challenge/report',
  roles: peerChallengeReaders,
  audit: 'read the report of a peer challenge',
  async load(visit) {
    const known = await challengeIn(visit)
    if (!known) return goTo(CHALLENGES)
    const { authority } = visit.services.ledger
    const effects = await effectsSeen(known, visit.services)
    return { ...known, document: challengeDocument(known, { authority, effects }) }
  },
  title: ({ document }) => document.title,
  breadcrumbs: ({ challenge }) => [
    ...challengeBreadcrumbs(),
    { text: challenge.title, href: challengeAddress(challenge.record, 'feedback') },
  ],
  view: ({ challenge, document }) => (
    <>
      <p class="govuk-body govuk-!-display-none-print">
        Keep a copy: <FormatLinks addressOf={format => reportAddress(challenge.record, format)} />
      </p>
      <DocumentView document={document} />
    </>
  ),
})
