import { childLevelRoles } from '#core/roles.ts'
import { challengeReport } from '#core/source.ts'
import { choice, onDay, ownReference, sentences, several, words, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

/** The stages at which a concern may be raised, with whom it is raised at each. */
export const escalationStages = {
  'stage-1': 'Stage 1: team manager',
  'stage-2': 'Stage 2: service manager',
  'stage-3': 'Stage 3: head of service',
  'stage-4': 'Stage 4: director or deputy',
  'stage-5': 'Stage 5: Cafcass',
} as const

/** What files call the stages. */
export const stagesAlsoCalled = {
  'stage-1': ['1', 'Stage 1'],
  'stage-2': ['2', 'Stage 2'],
  'stage-3': ['3', 'Stage 3'],
  'stage-4': ['4', 'Stage 4'],
  'stage-5': ['5', 'Stage 5'],
}

/** What concerns are about, as reviewing officers report them. */
export const escalationThemes = {
  'care-plan': 'Quality and clarity of the care plan',
  assessment: 'Updated assessment needed',
  proceedings: 'Delay in care proceedings or legal plan',
  discharge: 'Delay in discharging a care order',
  'placed-with-parents': 'Placement with parents: regulation and risk',
  'section-20': 'Section 20 for too long',
  education: 'Education provision',
  health: 'Health assessment not up to date',
  safeguarding: 'Decisions, safeguarding and risk',
  transition: 'Transition to adult services',
  contact: 'Contact',
  'special-guardianship': 'Delay in permanence: special guardianship',
  adoption: 'Delay in permanence: adoption',
  placement: 'Suitability of the placement',
  'worker-changes': 'Changes of social worker',
  'visits-and-supervision': 'Visits and supervision',
  records: 'Service and access to records',
  voice: 'Voice of the young person',
  other: 'Something else',
} as const

/** By what steps refer to the concern that a checklist graded Inadequate is by itself. */
export const checklistReference = (completedOn: string): string => `Q-${completedOn}`

export default defineRecord({
  id: 'escalation',
  title: 'Escalation',
  meaning:
    'A concern about a child’s plan or care that a reviewing officer raises formally, at whichever stage it begins. What becomes of it is recorded in steps of its own.',
  about: 'child',
  source: challengeReport('The escalation and challenge process'),
  readBy: childLevelRoles,
  writtenBy: ['reviewing-officer', 'team-manager', 'performance-analyst'],
  fields: returnFields({
    reference: ownReference('E'),
    raisedOn: onDay('Date it was raised', { required: 'Enter the date' }),
    stage: choice('Stage that it begins at', escalationStages, {
      required: 'Choose the stage',
      hint: 'It may begin at any stage, by how urgent it is and who can decide',
      choicesAlsoCalled: stagesAlsoCalled,
    }),
    themes: several('What it is about', escalationThemes, { required: 'Choose at least one' }),
    concern: sentences('The concern, and what it means for the child', { required: 'Say what the concern is' }),
    triedInformally: sentences('What was tried informally first'),
    raisedBy: workerId('Raised by', { isMostlySelf: true }),
    raisedTo: words('Raised with', { hint: 'The name of the manager, or Cafcass' }),
    checklistOn: onDay('Checklist that it comes from', {
      hint: 'Only where a quality checklist was graded Inadequate: the day of that checklist',
    }),
  }),
  datedBy: 'raisedOn',
  identifiedBy: ['reference'],
  matter: matterOfReference,
  alsoReferredTo: {
    type: 'quality-checklist',
    references: ({ completedOn, overall }) =>
      overall === 'inadequate' && typeof completedOn === 'string'
        ? [[checklistReference(completedOn), 'Quality checklist graded Inadequate']]
        : [],
  },
  form: {
    action: 'Raise an escalation',
    topic: 'Plans and reviews',
    says: 'Read by the manager who must answer it, and by inspectors.',
  },
  summary: e => `Escalation raised${e.stage === undefined ? '' : `, ${escalationStages[e.stage].toLowerCase()}`}`,
})
