import { childLevelRoles } from '#core/roles.ts'
import { carePlanning } from '#core/source.ts'
import { choice, onDay, ownWords, sentences, unasked, words, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'visit',
  title: 'Visit',
  meaning: 'A visit to a looked after child where they live, whether or not they were seen.',
  about: 'child',
  source: carePlanning('regulation 28'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager'],
  fields: returnFields({
    visitedOn: onDay('Date of the visit', { required: 'Enter the date of the visit' }),
    worker: workerId('Who visited', { required: 'Choose who visited', isMostlySelf: true }),
    seen: choice(
      'Was the child seen?',
      {
        alone: 'Seen alone',
        'with-others': 'Seen, but not alone',
        'not-seen': 'Not seen: the visit was unsuccessful',
      },
      { required: 'Say whether the child was seen', eachTheirOwn: true },
    ),
    whyNotSeen: words('Why the child was not seen', {
      onlyWhen: { field: 'seen', is: ['not-seen'] },
      required: 'Say why the child was not seen',
      eachTheirOwn: true,
    }),
    where: choice('Where', {
      placement: 'Where they live',
      school: 'At school or college',
      elsewhere: 'Somewhere else',
    }),
    purpose: sentences('What the visit was for', { hint: 'What you meant to find out or do' }),
    childSaid: ownWords('What the child said', { hint: 'Their words, as they said them' }),
    experience: sentences('What life is like for this child where they live', {
      hint: 'What you saw and what you make of it, for this child and not for the family',
      eachTheirOwn: true,
    }),
    bedroomSeen: choice('Was their bedroom seen?', { yes: 'Yes', no: 'No' }),
    nextSteps: sentences('What happens next, and who does it'),
    group: unasked(words('Visited together with', { namesChildren: true })),
  }),
  datedBy: 'visitedOn',
  identifiedBy: ['worker'],
  voice: 'childSaid',
  form: {
    action: 'Record a visit',
    topic: 'Visits and contact',
    says: 'Read by the people who work with this child, their reviewing officer and, if they ask, the child.',
    forSiblings: true,
  },
  summary: v =>
    v.seen === 'not-seen'
      ? 'Visit: not seen'
      : v.seen === 'alone'
        ? 'Visit: seen alone'
        : v.seen === 'with-others'
          ? 'Visit: seen, not alone'
          : 'Visit',
})
