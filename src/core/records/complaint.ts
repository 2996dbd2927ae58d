import { childLevelRoles } from '#core/roles.ts'
import { representations } from '#core/source.ts'
import { choice, onDay, ownWords, sentences, several, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What complaints and compliments are about. */
export const complaintThemes = {
  worker: 'The worker, or a change of worker',
  contact: 'Seeing family and friends',
  home: 'Where they live, or a move',
  plan: 'The plan, or not being listened to',
  money: 'Money, savings and documents',
  education: 'School, college or work',
  health: 'Health',
  support: 'Support on leaving care',
  treatment: 'How they were treated',
  delay: 'Something took too long',
  records: 'What is written about them',
  other: 'Something else',
} as const

/** How a complaint or a compliment reached the council. */
export const waysReceived = {
  'in-person': 'In person',
  phone: 'By phone',
  message: 'By message or email',
  letter: 'By letter or on a form',
  advocate: 'Through an advocate',
  carer: 'Through a carer or a home',
} as const

export default defineRecord({
  id: 'complaint',
  title: 'Complaint',
  meaning:
    'What a child or young person, or somebody for them, said was wrong; when each stage was answered, what came of it, what was learnt and what changed. It is brought up to date as it goes on.',
  about: 'either',
  partOf: 'learning',
  source: representations('regulation 9'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'reviewing-officer', 'team-manager', 'service-manager'],
  fields: returnFields({
    receivedOn: onDay('Date it was received', { required: 'Enter the date it was received' }),
    how: choice('How it reached us', waysReceived),
    madeBy: choice('Who made it', {
      self: 'The child or young person',
      advocate: 'Their advocate',
      parent: 'A parent or relative',
      carer: 'A carer',
      other: 'Somebody else',
    }),
    about: several('What it is about', complaintThemes, { required: 'Say what it is about' }),
    theirWords: ownWords('In their own words'),
    wish: sentences('What they want to happen'),
    hasAdvocate: yesOrNo('Do they have an advocate?'),
    extendedOn: onDay('Date they were told that stage 1 will take longer', {
      hint: 'Because it is complex, or because an advocate is being found',
    }),
    stage1AnsweredOn: onDay('Date stage 1 was answered'),
    stage2AskedOn: onDay('Date stage 2, an investigation, was asked for'),
    stage2ExtendedOn: onDay('Date they were told that the investigation will take longer'),
    stage2AnsweredOn: onDay('Date stage 2 was answered'),
    stage3AskedOn: onDay('Date stage 3, a review panel, was asked for'),
    stage3MetOn: onDay('Date the review panel met'),
    stage3ReportedOn: onDay('Date the panel’s recommendations were received'),
    stage3AnsweredOn: onDay('Date stage 3 was answered'),
    outcome: choice('Outcome', {
      upheld: 'Upheld',
      partly: 'Upheld in part',
      'not-upheld': 'Not upheld',
      withdrawn: 'Withdrawn',
    }),
    withdrawnOn: onDay('Date it was withdrawn', {
      required: 'Enter the date it was withdrawn',
      onlyWhen: { field: 'outcome', is: ['withdrawn'] },
    }),
    learnt: sentences('What was learnt'),
    changed: sentences('What changed because of it'),
    toldOn: onDay('Date they were told what was learnt and what changed'),
  }),
  datedBy: 'receivedOn',
  identifiedBy: ['about'],
  listedAs: { title: 'Complaints about the council', fields: ['receivedOn', 'about', 'outcome', 'learnt', 'changed'] },
  voice: 'theirWords',
  afterDeath: true,
  form: {
    action: 'Record a complaint',
    topic: 'Workers and decisions',
    says: 'Read by those who work with this child, and by inspectors. What was learnt is counted for the whole council, and nobody is named there.',
    saysOf: {
      authority:
        'For a complaint that concerns no one child. Read by those who work with children. Write no child’s name.',
    },
  },
  summary: ({ stage2AskedOn, stage3AskedOn, outcome }) => {
    const stage = stage3AskedOn ? 3 : stage2AskedOn ? 2 : 1
    return outcome === undefined ? `Complaint, stage ${stage}` : `Complaint, stage ${stage}, ${OUTCOMES[outcome]}`
  },
})

const OUTCOMES = {
  upheld: 'upheld',
  partly: 'upheld in part',
  'not-upheld': 'not upheld',
  withdrawn: 'withdrawn',
} as const
