import { childLevelRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'review',
  title: 'Review',
  meaning: "A statutory review of the child's care plan, and how the child took part in it.",
  about: 'child',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Reviews',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst', 'social-worker'],
  fields: returnFields({
    bornOn: date('Date of birth'),
    heldOn: date('Review date'),
    participation: code('How the child took part', 'review-participation'),
  }),
  datedBy: 'heldOn',
  summary: r => `Review held, participation ${r.participation ?? 'not recorded'}`,
})
