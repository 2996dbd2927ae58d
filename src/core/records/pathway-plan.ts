import { childLevelRoles } from '#core/roles.ts'
import { careLeaversRegulations } from '#core/source.ts'
import { choice, onDay, ownWords, rowsOf, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** The ten matters that a pathway plan must deal with. Source: Care Leavers (England) Regulations 2010, Schedule 1. */
export const pathwayHeadings = {
  support: 'Contact and personal support',
  education: 'Education and training',
  employment: 'Employment and other purposeful activity',
  contingency: 'If plans fall through',
  home: 'Where I live',
  people: 'Family and friends',
  skills: 'Skills for living on my own',
  money: 'Money',
  health: 'Health, including mental health',
  identity: 'Who I am: religion, origin, culture and language',
} as const

/** What else case systems call them, as headings of columns or as values: mostly the words of Schedule 1. */
const alsoCalled: Readonly<Record<keyof typeof pathwayHeadings, readonly string[]>> = {
  support: ['Personal support', 'Contact and support', 'Support'],
  education: ['Education', 'Education, training'],
  employment: ['Employment', 'Employment or other purposeful activities'],
  contingency: ['Contingency plans', 'Contingency planning'],
  home: ['Accommodation', 'Suitability of accommodation'],
  people: ['Family and social relationships', 'Family, friends and relationships', 'Relationships'],
  skills: ['Practical and other skills', 'Independence skills', 'Independent living skills', 'Life skills'],
  money: ['Finance', 'Finances', 'Financial support'],
  health: ['Health', 'Health and wellbeing', 'Physical and mental health'],
  identity: ['Identity', 'Identity and culture'],
}

const heading = () =>
  choice('Heading', pathwayHeadings, { choicesAlsoCalled: alsoCalled, alsoCalled: ['Section', 'Area'] })

export default defineRecord({
  id: 'pathway-plan',
  title: 'Pathway plan',
  meaning:
    'The advice and support that a young person will get, who gives it and by when. Each review makes a new plan.',
  about: 'child',
  topic: 'Plans and reviews',
  source: careLeaversRegulations('Schedule 1'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager'],
  fields: returnFields({
    plannedOn: onDay('Date of the plan or of its review', { required: 'Enter the date of the plan' }),
    why: choice(
      'Why now',
      {
        first: 'The first plan',
        'six-months': 'Six months since the last',
        asked: 'The young person asked',
        move: 'A move',
        custody: 'Custody or release',
        'activity-ended': 'Education, training or work ended',
        parenthood: 'Pregnancy or becoming a parent',
        'turning-18': 'Turning 18',
        'turning-21': 'Turning 21',
        other: 'Another change',
      },
      { required: 'Say why the plan is made now' },
    ),
    aboutMe: ownWords('About me', {
      hint: 'How the young person introduces themselves and what they want to be known',
    }),
    sections: rowsOf(
      'What the plan says under each heading',
      {
        heading: heading(),
        now: sentences('Where things stand', { alsoCalled: ['Current situation', 'Situation'] }),
        goal: ownWords('My goal, in my words', { alsoCalled: ['Goal', 'My goal'] }),
        contingency: sentences('If this does not work out', { alsoCalled: ['Contingency', 'Contingency plan'] }),
      },
      { knownBy: 'heading' },
    ),
    actions: rowsOf(
      'Who will do what, by when',
      {
        heading: heading(),
        action: words('What will be done', { alsoCalled: ['Action'] }),
        owner: words('Who will do it', { alsoCalled: ['Owner', 'Action owner', 'By whom', 'Who'] }),
        dueOn: onDay('By', { mayBeAhead: true, alsoCalled: ['By when', 'Due date', 'Target date', 'Action due'] }),
        doneOn: onDay('Done on', { alsoCalled: ['Completed', 'Date completed', 'Completed on'] }),
      },
      { knownBy: 'action' },
    ),
    agreement: choice('Does the young person agree with the plan?', {
      yes: 'Yes',
      partly: 'In part',
      no: 'No',
      'not-asked': 'Not asked yet',
    }),
    agreedOn: onDay('Date they agreed', { onlyWhen: { field: 'agreement', is: ['yes', 'partly'] } }),
    youngPersonSaid: ownWords('What the young person says about the plan'),
    parenthood: sentences('If they are a parent or expecting: what they and the child need'),
    writtenBy: words('Written by'),
    signedOffBy: words('Agreed by a manager'),
    signedOffOn: onDay('Date a manager agreed'),
  }),
  datedBy: 'plannedOn',
  voice: 'youngPersonSaid',
  form: {
    action: 'Write or review the pathway plan',
    topic: 'Leaving care',
    says: 'Read by the young person, who has a copy, and by those who help them.',
    page: '/pathway-plan/new',
  },
  summary: p => (p.why === 'first' ? 'First pathway plan' : 'Pathway plan reviewed'),
})
