import { issueNamed } from '#core/issue-name.ts'
import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What a board judges of the difference that an action made. */
export const judgements = {
  better: 'It made things better',
  partly: 'It made some things better',
  'no-difference': 'It made no difference',
  worse: 'It made things worse',
  'too-early': 'It is too early to say',
} as const

export default defineRecord({
  id: 'effect-sign-off',
  title: 'Judgement of an effect',
  meaning: 'What a board judged of the difference that an action made, on which day and why.',
  about: 'either',
  partOf: 'actions',
  comesInFiles: true,
  source: practice('Effect of an action, as a board judges it'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst', 'democratic-services'],
  fields: returnFields({
    action: refersTo('action', 'Action', { required: 'Choose the action', alsoCalled: ['Reference'] }),
    board: words('Board', { required: 'Say which board', alsoCalled: ['Meeting'] }),
    on: onDay('Judged on', { required: 'Enter the date', alsoCalled: ['Date', 'On'] }),
    judgement: choice('What it judged', judgements, { required: 'Choose what it judged', alsoCalled: ['Judgement'] }),
    why: sentences('Why', { required: 'Say why' }),
    issue: words('The issue whose figures it saw', {
      hint: 'Its month and number, such as June 2024, issue 1',
      mayBeInAddress: true,
      faultIn: named =>
        issueNamed(named)
          ? undefined
          : 'The issue whose figures it saw must be its month and number, such as June 2024, issue 1',
      alsoCalled: ['Issue'],
    }),
  }),
  datedBy: 'on',
  identifiedBy: ['action', 'board', 'judgement', 'why', 'issue'],
  isFinal: 'A judgement is not changed once it is recorded: record what the board judges now as a new one',
  listedAs: { title: 'Judgements of effect', fields: ['action', 'board', 'on', 'judgement', 'why'] },
  form: {
    action: 'Record a board’s judgement',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
    saysOf: { child: 'Read by those who may open this child’s record, and by nobody else.' },
  },
  summary: s => judgements[s.judgement as keyof typeof judgements] ?? 'Judgement of an effect',
})
