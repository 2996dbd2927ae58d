import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, ownWords, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'health-history',
  title: 'Health passport or health history',
  meaning: 'A young person’s own health history: asked for, received, given to them, and understood by them.',
  about: 'child',
  source: practice('Health passport for every care leaver'),
  readBy: [...childLevelRoles, 'health-team'],
  writtenBy: ['personal-adviser', 'social-worker', 'team-manager', 'health-team'],
  fields: returnFields({
    kind: choice(
      'Which',
      { passport: 'Health passport', history: 'Full health history' },
      { required: 'Choose which' },
    ),
    askedForOn: onDay('Date it was asked for'),
    receivedOn: onDay('Date it was received from health'),
    givenOn: onDay('Date it was given to the young person'),
    understoodOn: onDay('Date it was gone through with them'),
    declinedOn: onDay('Date they said they did not want it'),
    offerAgainOn: onDay('Offer it again on', { mayBeAhead: true, onlyWhen: { field: 'declinedOn', is: [true] } }),
    youngPersonSaid: ownWords('What they said about it'),
    notes: words('Notes'),
  }),
  datedBy: 'askedForOn',
  identifiedBy: ['kind'],
  voice: 'youngPersonSaid',
  form: {
    action: 'Record a health passport or history',
    topic: 'Health',
    says: 'Read by the health team and those who help this young person.',
  },
  summary: h =>
    `${h.kind === 'history' ? 'Health history' : 'Health passport'} ${h.understoodOn ? 'gone through' : h.givenOn ? 'given' : h.declinedOn ? 'declined' : h.receivedOn ? 'received' : 'asked for'}`,
})
