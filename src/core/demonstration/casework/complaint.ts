import { between, happens, pick } from '#core/demonstration/chance.ts'
import { complaining } from '#core/demonstration/margins/practice.ts'
import { inStages } from '#core/demonstration/story.ts'
import { complaintsSaid } from '#core/demonstration/words/said-in-complaints.ts'
import { defineTeller } from './teller.ts'

/** A few complain in the last year: most are settled at the first stage, some late, and some are never told what changed. */
export default defineTeller({
  type: 'complaint',
  *tells(story) {
    if (story.named) return
    const its = complaining.is
    const chance = story.chance('complaint')
    const receivedOn = Math.max(story.to - between(chance, 5, 360), story.from)
    const isOldEnough = receivedOn > story.life.bornOn + 365 * 8
    if (!isOldEnough || receivedOn < story.homes[0]!.from || !happens(chance, its.complains)) return
    const { theirWords, about, learnt, changed } = complaintsSaid[story.life.seed % complaintsSaid.length]!
    const [soonest, latest] = happens(chance, its.inTime) ? its.inTimeDays : its.lateDays
    const answeredOn = receivedOn + between(chance, soonest, latest)
    const toldOn = happens(chance, its.told) ? { toldOn: answeredOn + 7 } : {}
    const hasAdvocate = happens(chance, its.advocate)
    const first = {
      on: receivedOn,
      says: {
        receivedOn,
        how: hasAdvocate ? 'advocate' : 'message',
        madeBy: hasAdvocate ? 'advocate' : 'self',
        about: [...about],
        theirWords,
        hasAdvocate,
      },
    }
    const stage = pick(chance, its.stages)
    const ends = { outcome: pick(chance, its.outcomes), learnt, changed }
    if (stage === 'one') {
      const told = { on: answeredOn + 7, says: toldOn }
      yield inStages(first, { on: answeredOn, says: { stage1AnsweredOn: answeredOn, ...ends } }, told)
      return
    }
    const stage2AskedOn = answeredOn + 14
    const stage2AnsweredOn = stage2AskedOn + 33
    const second = [
      { on: answeredOn, says: { stage1AnsweredOn: answeredOn } },
      { on: stage2AskedOn, says: { stage2AskedOn } },
    ]
    if (stage === 'two') {
      yield inStages(first, ...second, { on: stage2AnsweredOn, says: { stage2AnsweredOn, ...ends } })
      return
    }
    const stage3AskedOn = stage2AnsweredOn + 12
    yield inStages(
      first,
      ...second,
      { on: stage2AnsweredOn, says: { stage2AnsweredOn } },
      { on: stage3AskedOn, says: { stage3AskedOn } },
      { on: stage3AskedOn + 40, says: { stage3MetOn: stage3AskedOn + 40 } },
    )
  },
})
