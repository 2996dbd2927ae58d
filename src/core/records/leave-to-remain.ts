import { childLevelRoles } from '#core/roles.ts'
import { carePlanning } from '#core/source.ts'
import { choice, onDay, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'leave-to-remain',
  title: 'Immigration status',
  meaning:
    'An unaccompanied young person’s leave to remain or claim, from the day it was given to the day it runs out.',
  about: 'child',
  source: carePlanning('regulation 42'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager'],
  fields: returnFields({
    status: choice(
      'Status',
      {
        claim: 'Asylum claim not decided',
        refugee: 'Refugee',
        humanitarian: 'Humanitarian protection',
        'unaccompanied-leave': 'Leave as an unaccompanied child',
        discretionary: 'Discretionary or other limited leave',
        indefinite: 'Indefinite leave, settled status or citizenship',
        'rights-exhausted': 'Appeal rights exhausted',
      },
      { required: 'Choose the status' },
    ),
    grantedOn: onDay('Date it began', { required: 'Enter the date it began' }),
    expiresOn: onDay('Date it runs out', { mayBeAhead: true }),
    appliedOn: onDay('Date an extension or settlement was applied for'),
    assessedOn: onDay('Date of a human rights assessment'),
    solicitor: words('Solicitor'),
    notes: sentences('Notes'),
  }),
  datedBy: 'grantedOn',
  form: {
    action: 'Record immigration status',
    topic: 'Money and documents',
    says: 'Read by those who help this young person.',
  },
  summary: () => 'Immigration status',
})
