import { actionsIn } from '#core/actions/actions.ts'
import { day, dayInWords } from '#core/dates.ts'
import { paragraph } from '#core/document.ts'
import { peerChallengesIn } from '#core/peer-challenges/challenges.ts'
import { peerChallengeReport } from '#core/peer-challenges/report.ts'
import { councilDocument, titled } from './materials.ts'
import { defineReport } from './report.ts'

export default defineReport({
  id: 'peer-challenge',
  title: 'Peer challenge',
  audience: 'Corporate parenting panel, after a peer challenge',
  order: 11,
  says: 'What the last peer challenge found, what stands behind each finding, what it recommended and what has become of that.',

  write: materials => {
    const { aboutUs, isPublic } = materials
    const asAt = day(materials.asAt)
    const all = peerChallengesIn(aboutUs)
    const challenge = all.find(
      ({ fromOn, reference }) => fromOn !== undefined && fromOn <= asAt && reference !== undefined,
    )
    const earlier = all.find(({ reference }) => reference !== undefined && reference === challenge?.comparedWith)
    return councilDocument(materials, {
      title: titled('Peer challenge', materials),
      orientation: 'portrait',
      blocks: challenge
        ? peerChallengeReport({ challenge, earlier, actions: actionsIn(aboutUs), asAt, isPublic })
        : [paragraph(`No peer challenge is recorded that was on site by ${dayInWords(asAt)}.`)],
    })
  },
})
