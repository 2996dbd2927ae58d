import type { Day } from '#core/dates.ts'
import type { PeerChallenge } from '#core/peer-challenges/challenges.ts'
import { missingBefore } from '#core/peer-challenges/preparation.ts'
import { themesOf } from '#core/peer-challenges/triangulation.ts'
import peerChallenge from '#core/records/peer-challenge.ts'
import { peerChallengeReaders, roles } from '#core/roles.ts'
import { counted } from '#core/wording.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage, goTo } from '#web/page.ts'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { challengeAddress, type Stage } from '#web/pages/peer-challenges/addresses.ts'
import { daysInWords } from '#web/pages/peer-challenges/frame.tsx'
import { challengesFor } from '#web/pages/peer-challenges/known.ts'

/** The peer challenges of the council, the latest first. A reviewer of one is led to it. */
export default definePage({
  path: '/peer-challenges',
  roles: peerChallengeReaders,
  audit: 'viewed the peer challenges',
  menu: { section: 'assurance', title: 'Peer challenges', order: 4 },
  async load({ who, services }) {
    const [challenges, today] = [await challengesFor({ who, services }), services.caseload.today()]
    if (roles[who.role].isGuest && challenges.length === 1)
      return goTo(challengeAddress(challenges[0]!.record, stageOn(challenges[0]!, today)))
    return { challenges, today, mayWrite: peerChallenge.writtenBy.includes(who.role) }
  },
  title: () => 'Peer challenges',

  view: ({ challenges, today, mayWrite }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Peer challenges
        <span class="govuk-caption-m">What peers found, what stands behind it, and what came of it</span>
      </h1>
      {mayWrite && <Button href={councilRecordsAddress(peerChallenge.id, '/new')}>{peerChallenge.form!.action}</Button>}
      {challenges.length === 0 ? (
        <p class="govuk-body">No peer challenge is recorded yet.</p>
      ) : (
        <Table
          caption={counted(challenges.length, 'peer challenge')}
          captionSize="m"
          stacks
          firstCellIsHeader
          scrollLabel="Peer challenges"
          head={['Peer challenge', 'On site', 'Stage', 'So far']}
          rows={challenges.map(challenge => {
            const stage = stageOn(challenge, today)
            return [
              <>
                <a class="govuk-link" href={challengeAddress(challenge.record, stage)}>
                  {challenge.title}
                </a>
                <span class="waymark-block waymark-quiet">
                  {[challenge.reference, challenge.madeBy].filter(Boolean).join(' · ')}
                </span>
              </>,
              daysInWords(challenge),
              <Tag colour={STAGES[stage].colour}>{STAGES[stage].title}</Tag>,
              soFar(challenge, stage, today),
            ]
          })}
        />
      )}
    </>
  ),
})

const STAGES = {
  prepare: { title: 'Being prepared', colour: 'blue' },
  'on-site': { title: 'On site', colour: 'green' },
  feedback: { title: 'Fed back', colour: 'purple' },
  plan: { title: 'Being acted on', colour: 'grey' },
} as const

/** Where a challenge is on a day: recommendations make a plan of it once its last day is over. */
function stageOn({ fromOn, toOn, recommendations }: PeerChallenge, on: Day): Stage {
  if (fromOn === undefined || on < fromOn) return 'prepare'
  if (on <= (toOn ?? fromOn)) return 'on-site'
  return recommendations.length > 0 ? 'plan' : 'feedback'
}

function soFar(challenge: PeerChallenge, stage: Stage, today: Day): string {
  if (stage === 'prepare') {
    const missing = missingBefore(challenge, today)
    return missing.length === 0 ? 'Nothing is missing' : `${counted(missing.length, 'thing')} missing`
  }
  const themes = themesOf(challenge)
  const of = (which: 'strengths' | 'considerations') => themes.reduce((sum, theme) => sum + theme[which].length, 0)
  const found = `${counted(of('strengths'), 'strength')}, ${counted(of('considerations'), 'area for consideration', 'areas for consideration')}`
  return stage === 'plan' ? `${found}, ${counted(challenge.recommendations.length, 'recommendation')}` : found
}
