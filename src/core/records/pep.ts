import { childLevelRoles } from '#core/roles.ts'
import { choice, hoursAWeek, onDay, ownWords, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'pep',
  title: 'Personal education plan',
  meaning: 'A looked after child’s plan for education: begun, agreed at a meeting, checked and authorised.',
  about: 'child',
  source: {
    title: 'Promoting the education of looked-after and previously looked-after children (statutory guidance)',
    section: 'Personal education plans',
    url: 'https://www.gov.uk/government/publications/promoting-the-education-of-looked-after-children',
  },
  readBy: [...childLevelRoles, 'virtual-school'],
  writtenBy: ['social-worker', 'team-manager', 'virtual-school'],
  fields: returnFields({
    startedOn: onDay('Date it was begun'),
    heldOn: onDay('Date of the meeting that agreed it', { required: 'Enter the date of the meeting' }),
    quality: choice('Quality, as the virtual school judged it', {
      good: 'Good',
      'nearly-good': 'Nearly good',
      'not-good': 'Not good enough: returned',
    }),
    authorisedOn: onDay('Date the virtual school authorised it'),
    school: words('School, college or early years setting'),
    hoursAWeek: hoursAWeek('Hours of education in a week'),
    childSaid: ownWords('What the child said about learning'),
    targets: sentences('Targets, and what will be done to reach them'),
    nextOn: onDay('Date of the next meeting', { mayBeAhead: true }),
  }),
  datedBy: 'heldOn',
  voice: 'childSaid',
  form: {
    action: 'Record a PEP',
    topic: 'Education, employment and training',
    says: 'Read by the school, the virtual school and those who care for this child.',
  },
  summary: () => 'Personal education plan agreed',
})
