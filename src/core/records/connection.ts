import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, otherChild, ownWords, sentences, words, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'connection',
  title: 'A person who matters',
  meaning: 'Somebody in a child’s life: family, a former carer, a friend, a teacher; and how they stay in touch.',
  about: 'child',
  source: practice('Lifelong links'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager', 'reviewing-officer'],
  fields: returnFields({
    name: words('Name', { required: 'Enter their name' }),
    relation: choice(
      'Who they are to the child',
      {
        parent: 'Parent',
        sibling: 'Brother or sister',
        grandparent: 'Grandparent',
        relative: 'Another relative',
        carer: 'Carer now',
        'former-carer': 'Former carer',
        partner: 'Partner',
        'own-child': 'Their own child',
        friend: 'Friend',
        professional: 'Teacher, adviser or other professional',
        mentor: 'Mentor or independent visitor',
      },
      { required: 'Say who they are to the child' },
    ),
    child: otherChild('If they are a child of this council: their identifier', {
      hint: 'So that brothers and sisters may be visited and recorded together',
    }),
    livesTogether: yesOrNo('Do they live together?'),
    bornOn: onDay('Date of birth', { onlyWhen: { field: 'relation', is: ['own-child'] } }),
    touch: sentences('How they stay in touch, and how often'),
    importance: ownWords('Why they matter, in the child’s words'),
    hasParentalResponsibility: yesOrNo('Do they have parental responsibility?'),
    inLifeFromOn: onDay('In the child’s life since'),
    inLifeUntilOn: onDay('Until'),
  }),
  identifiedBy: ['name'],
  voice: 'importance',
  form: {
    action: 'Add a person who matters',
    topic: 'Family and connections',
    says: 'Read by those who work with this child, so that nobody who matters is lost.',
  },
  summary: c => `A person who matters: ${c.relation ?? 'relation not recorded'}`,
})
