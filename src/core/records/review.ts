import { childLevelRoles } from '#core/roles.ts'
import { choice, onDay, ownWords, sentences, unasked, words } from './fields.ts'
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
  writtenBy: ['performance-analyst', 'reviewing-officer', 'team-manager'],
  fields: returnFields({
    bornOn: unasked(date('Date of birth')),
    heldOn: onDay('Review date', { required: 'Enter the date of the review' }),
    participation: code('How the child took part', 'review-participation'),
    chair: words('Who chaired it'),
    planSentOn: onDay('Date the plan and the report were sent before it'),
    deferredFromOn: onDay('Date it was first arranged for, if it was put off'),
    deferredBecause: words('Why it was put off'),
    childSaid: ownWords('What the child said, before or at the review'),
    decisions: sentences('What was decided, who does it and by when'),
    isPlanGoodEnough: choice('Is the plan good enough?', { yes: 'Yes', partly: 'In part', no: 'No' }),
  }),
  datedBy: 'heldOn',
  voice: 'childSaid',
  form: {
    action: 'Record a review',
    topic: 'Plans and reviews',
    says: 'Read by everyone who has a part in the plan, and by the child.',
  },
  summary: r => `Review held, participation ${r.participation ?? 'not recorded'}`,
})
