import { childPageRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, ownWords, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'about-me',
  title: 'About me',
  meaning: 'A child’s name, what they like to be called, and what people should know before they meet.',
  about: 'child',
  source: practice('Who a child is, before what was done to them'),
  readBy: childPageRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager'],
  fields: returnFields({
    name: words('Full name', { required: 'Enter their name' }),
    likesToBeCalled: words('What they like to be called'),
    pronouns: words('Pronouns'),
    language: words('First language'),
    needs: sentences('What helps them understand and be understood'),
    introduction: ownWords('What they want people to know about them'),
    alert: words('What a worker must know before a visit'),
    saidOn: onDay('Date'),
  }),
  datedBy: 'saidOn',
  voice: 'introduction',
  form: {
    action: 'Update who they are',
    topic: 'Family and connections',
    says: 'Shown at the head of their page to everyone who may see it.',
    startsFromLast: true,
  },
  summary: () => 'Who they are',
})
