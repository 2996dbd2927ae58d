import { auditsTold } from '#core/demonstration/audits.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** Audits of children's records in the last year, some of them of those that were poor before. */
export default defineTeller({
  type: 'case-audit',
  *tells(story) {
    for (const { on, says } of auditsTold(story)) yield onceTold(on, says)
  },
})
