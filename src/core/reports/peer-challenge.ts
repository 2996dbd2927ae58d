import { actionsIn } from '#core/actions/actions.ts'
import { day, dayInWords } from '#core/dates.ts'
import { paragraph } from '#core/document.ts'
import { type PeerChallenge, peerChallengesIn } from '#core/peer-challenges/challenges.ts'
import { peerChallengeReport } from '#core/peer-challenges/report.ts'
import { councilDocument, type Materials, titled } from './materials.ts'
import { defineReport } from './report.ts'

export default defineReport({
  id: 'peer-challenge',
  title: 'Peer challenge',
  audience: 'Corporate parenting panel, after a peer challenge',
  order: 11,
  says: 'What the last peer challenge found, what stands behind each finding, what it recommended and what has become of that.',

  isEmpty: materials => lastOnSite(materials) === undefined,

  write: materials => {
    const { aboutUs, isPublic } = materials
    const asAt = day(materials.asAt)
    const challenge = lastOnSite(materials)
    const all = peerChallengesIn(aboutUs)
    const earlier = all.find(({ reference }) => reference !== undefined && reference === challenge?.comparedWith)
    return councilDocument(materials, {
      title: titled('Peer challenge', materials),
      orientation: 'portrait',
      blocks: challenge
        ? peerChallengeReport({
            challenge,
            earlier,
            actions: actionsIn(aboutUs),
            asAt,
            isPublic,
            effects: materials.effects,
          })
        : [paragraph(`No peer challenge is recorded that was on site by ${dayInWords(asAt)}.`)],
    })
  },
})

/** The challenge that was on site last by the end of the month. */
const lastOnSite = ({ aboutUs, asAt }: Materials): PeerChallenge | undefined =>
  peerChallengesIn(aboutUs).find(
    ({ fromOn, reference }) => fromOn !== undefined && fromOn <= day(asAt) && reference !== undefined,
  )
