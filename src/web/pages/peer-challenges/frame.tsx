import type { PeerChallenge } from '#core/peer-challenges/challenges.ts'
import peerEvidence from '#core/records/peer-evidence.ts'
import type { Role } from '#core/roles.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { SubNavigation } from '#web/govuk/sub-navigation.tsx'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { CHALLENGES, challengeAddress, type Stage } from '#web/pages/peer-challenges/addresses.ts'

/** The way back from a page of a peer challenge. */
export const challengeBreadcrumbs = () => [{ text: 'Peer challenges', href: CHALLENGES }]

/** When a challenge is on site, in words. */
export function daysInWords({ fromOn, toOn }: Pick<PeerChallenge, 'fromOn' | 'toOn'>): string {
  if (fromOn === undefined) return 'No days are set'
  return toOn === undefined || toOn === fromOn ? dateInWords(fromOn) : `${dateInWords(fromOn)} to ${dateInWords(toOn)}`
}

interface Props {
  readonly challenge: PeerChallenge
  readonly stage: Stage
  readonly role: Role
}

/** The heading of every page of a peer challenge, and the way between its stages. */
export function ChallengeHeading({ challenge, stage, role }: Props): Content {
  const { record, reference, title, madeBy } = challenge
  const item = (text: string, its: Stage) => ({ text, href: challengeAddress(record, its), active: its === stage })
  return (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        {title}
        <span class="govuk-caption-m">{[reference, madeBy, daysInWords(challenge)].filter(Boolean).join(' · ')}</span>
      </h1>
      <SubNavigation
        label="Stages of this peer challenge"
        items={[
          item('Prepare', 'prepare'),
          peerEvidence.readBy.includes(role) && item('On site', 'on-site'),
          item('Feedback', 'feedback'),
          item('Plan', 'plan'),
        ]}
      />
    </>
  )
}

/** Where something more of a challenge is recorded. */
export const newOf = (type: string, { reference }: PeerChallenge): string =>
  `${councilRecordsAddress(type, '/new')}?${new URLSearchParams({ challenge: reference ?? '' })}`
