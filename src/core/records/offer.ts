import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, ownWords, words, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'offer',
  title: 'Offer of education, work or training',
  meaning: 'A place or job that a young person was offered, and whether they took it.',
  about: 'child',
  source: practice('EET action group'),
  readBy: [...childLevelRoles, 'virtual-school'],
  writtenBy: ['personal-adviser', 'social-worker', 'team-manager', 'virtual-school'],
  fields: returnFields({
    offeredOn: onDay('Date it was offered', { required: 'Enter the date it was offered' }),
    what: words('What was offered', { required: 'Say what was offered' }),
    kind: choice('Kind', {
      course: 'A course',
      apprenticeship: 'An apprenticeship',
      'work-experience': 'Work experience',
      job: 'A job',
      support: 'Coaching or support',
    }),
    isRingFenced: yesOrNo('Was the place kept for care leavers?'),
    isWithCouncil: yesOrNo('Is it with the council?'),
    answer: choice('What they answered', { taken: 'Taken', declined: 'Declined', waiting: 'No answer yet' }),
    answeredOn: onDay('Date they answered'),
    youngPersonSaid: ownWords('What they say about it'),
  }),
  datedBy: 'offeredOn',
  identifiedBy: ['what'],
  voice: 'youngPersonSaid',
  form: {
    action: 'Record an offer of education, work or training',
    topic: 'Education, employment and training',
    says: 'Read by those who help this young person learn and find work.',
  },
  summary: o =>
    `Offered: ${o.what ?? 'not said'}${o.answer === 'taken' ? ' (taken)' : o.answer === 'declined' ? ' (declined)' : ''}`,
})
