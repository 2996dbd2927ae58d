import { auditsTold } from '#core/demonstration/audits.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** What somebody else made of an audit: most give the same grade. */
export default defineTeller({
  type: 'audit-moderation',
  *tells(story) {
    for (const { moderation } of auditsTold(story)) if (moderation) yield onceTold(moderation.on, moderation.says)
  },
})
