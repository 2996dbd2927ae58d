import { childLevelRoles } from '#core/roles.ts'
import { choice, onDay, ownWords, sentences, several, unasked, words, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What going missing had to do with, as the young person says it and the interviewer understands it. */
export const returnThemes = {
  family: 'Family: to be with them, or away from them',
  friends: 'Friends or a partner',
  home: 'Unhappy where they live',
  boundaries: 'Rules and times at home',
  school: 'School, bullying or nothing to do',
  feelings: 'How they feel: anger, sadness, fear',
  exploitation: 'Exploitation, or fear of somebody',
  substances: 'Drugs or alcohol',
  worker: 'Not being listened to, or a change of worker',
  other: 'Something else',
} as const

export default defineRecord({
  id: 'return-interview',
  title: 'Return home interview',
  meaning:
    'The conversation, with someone independent, that a child is offered when they come back from being missing.',
  about: 'child',
  source: {
    title: 'Statutory guidance on children who run away or go missing from home or care, January 2014',
    section: 'Independent return interviews',
    url: 'https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care',
  },
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager'],
  fields: returnFields({
    returnedOn: onDay('Date they came back', { required: 'Enter the date they came back' }),
    offeredOn: onDay('Date an interview was offered'),
    heldOn: onDay('Date it was held'),
    declinedOn: onDay('Date it was declined'),
    interviewer: words('Who held it'),
    isIndependent: yesOrNo('Was the interviewer independent of the child’s care?'),
    childSaid: ownWords('What the child said about why they went and what would help'),
    reasons: sentences('Why they went'),
    themes: several('What it had to do with', returnThemes),
    learned: sentences('What was learned, and what was done about it'),
    setting: choice('Where the child lives', { inside: 'In the council’s area', outside: 'Outside it' }),
    answer: unasked(
      choice('What a list says of it without a date', {
        accepted: 'Offered and accepted',
        declined: 'Offered and declined',
        offered: 'Offered',
        'not-offered': 'Not offered',
      }),
    ),
    knownOn: unasked(onDay('Date by which a list said so')),
  }),
  datedBy: 'returnedOn',
  voice: 'childSaid',
  form: { action: 'Record a return home interview', topic: 'Safety', says: 'Read by those who keep this child safe.' },
  summary: r =>
    r.heldOn || r.answer === 'accepted'
      ? 'Return home interview held'
      : r.declinedOn || r.answer === 'declined'
        ? 'Return home interview declined'
        : r.offeredOn || r.answer === 'offered'
          ? 'Return home interview offered'
          : 'Return home interview not offered',
})
