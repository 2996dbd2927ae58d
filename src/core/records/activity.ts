import { childLevelRoles } from '#core/roles.ts'
import { choice, dfeCode, onDay, ownWords, unasked, words, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'activity',
  title: 'Education, employment or training',
  meaning: 'What a young person does from one day up to but not on another; where that is nothing, why.',
  about: 'child',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'OC3: ACTIV',
  },
  readBy: [...childLevelRoles, 'virtual-school'],
  writtenBy: ['personal-adviser', 'social-worker', 'team-manager', 'virtual-school'],
  fields: returnFields({
    startedOn: onDay('Date it started', { required: 'Enter the date it started' }),
    endedOn: onDay('Date it ended'),
    isFromBefore: unasked(yesOrNo('Did it begin earlier, on a day that nobody gave?')),
    activity: dfeCode('Activity, as the return codes it', 'activity', { required: 'Choose the activity' }),
    what: words('Course, employer or what they do'),
    level: words('Level or qualification'),
    barrier: choice('If they are in none: why', {
      health: 'Illness or disability',
      caring: 'Pregnancy or being a parent',
      confidence: 'Confidence or motivation',
      offending: 'Custody or a criminal record',
      status: 'No right to work or study',
      vacancy: 'Nothing suitable on offer',
      choice: 'They do not want to now',
      none: 'No clear barrier',
    }),
    isApprenticeship: yesOrNo('Is it an apprenticeship?'),
    isRingFenced: yesOrNo('Was the place kept for care leavers?', {
      onlyWhen: { field: 'isApprenticeship', is: [true] },
    }),
    isWithCouncil: yesOrNo('Is it with the council?'),
    youngPersonSaid: ownWords('What they say about it'),
    endedBecause: choice('Why it ended', {
      finished: 'They finished it',
      'moved-on': 'They moved on to something else',
      left: 'They left early',
      dismissed: 'They were asked to leave',
      'could-not': 'Health, caring or a move',
    }),
  }),
  datedBy: 'startedOn',
  voice: 'youngPersonSaid',
  form: {
    action: 'Record education, work or training',
    topic: 'Education, employment and training',
    says: 'Read by those who help this young person learn and find work.',
  },
  summary: a => `${a.what ?? 'Education, employment or training'}${a.activity ? ` (${a.activity})` : ''}`,
})
