import { childLevelRoles } from '#core/roles.ts'
import { carePlanning } from '#core/source.ts'
import { choice, onDay, ownWords, sentences, unasked, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** How a child may have a permanent home. */
export const permanencePlans = {
  'return-home': 'Return to parents',
  family: 'Family or friends, including special guardianship',
  adoption: 'Adoption',
  'long-term-fostering': 'Long-term fostering',
  'supported-living': 'Supported living in the community',
  residential: 'Residential care until 18',
  other: 'Another plan',
  'not-decided': 'Not decided yet',
} as const

export default defineRecord({
  id: 'care-plan',
  title: 'Care plan',
  meaning: 'How the council means to meet a looked after child’s needs: made, or brought up to date, on a day.',
  about: 'child',
  source: carePlanning('regulation 5'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'team-manager'],
  fields: returnFields({
    updatedOn: onDay('Date the plan was made or brought up to date', { required: 'Enter the date of the plan' }),
    permanencePlan: choice('Plan for permanence', permanencePlans),
    childSaid: ownWords('What the child wants to happen'),
    familySaid: sentences('What parents and carers say'),
    aims: sentences('What will be different, by when, and who does it', {
      required: 'Say what will be different, by when, and who does it',
    }),
    contingency: sentences('What happens if this does not work out'),
    signedOffBy: words('Agreed by'),
    knownOn: unasked(onDay('Date by which a list said so, where it does not say when the plan was made')),
  }),
  datedBy: 'updatedOn',
  voice: 'childSaid',
  form: {
    action: 'Update the care plan',
    topic: 'Plans and reviews',
    says: 'Read at the next review by everyone who cares for this child, and by the child.',
    startsFromLast: true,
  },
  summary: p =>
    p.updatedOn || !p.knownOn ? 'Care plan made or brought up to date' : 'Plan for permanence, as a list says',
})
