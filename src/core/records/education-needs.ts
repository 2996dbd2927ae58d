import { childLevelRoles } from '#core/roles.ts'
import { choice, onDay, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'education-needs',
  title: 'Special educational needs',
  meaning: 'A child’s special educational needs and their education, health and care plan (EHCP).',
  about: 'child',
  source: {
    title: 'Children and Families Act 2014',
    section: 'section 36',
    url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/36',
  },
  readBy: [...childLevelRoles, 'virtual-school'],
  writtenBy: ['social-worker', 'team-manager', 'virtual-school'],
  fields: returnFields({
    status: choice(
      'Status',
      {
        support: 'SEN support',
        requested: 'EHCP asked for',
        assessing: 'Being assessed',
        plan: 'Has an EHCP',
        ceased: 'EHCP ceased',
        refused: 'EHCP refused',
      },
      { required: 'Choose the status' },
    ),
    fromOn: onDay('From', { required: 'Enter the date' }),
    requestedOn: onDay('Date an EHCP was asked for'),
    issuedOn: onDay('Date the EHCP was issued'),
    reviewedOn: onDay('Date of the last annual review'),
    need: words('Main need'),
  }),
  datedBy: 'fromOn',
  form: {
    action: 'Record special educational needs',
    topic: 'Education, employment and training',
    says: 'Read by the virtual school and those who care for this child.',
  },
  summary: e => (e.status === 'plan' ? 'Has an education, health and care plan' : 'Special educational needs'),
})
