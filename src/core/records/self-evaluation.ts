import { toolTitles } from '#core/audit-tools/audit-tool.ts'
import { everyoneSignedIn } from '#core/roles.ts'
import { areaTitles, gradeTitles } from '#core/self-evaluation-frameworks/framework.ts'
import { leavingCareReport } from '#core/source.ts'
import { faultsOfEvaluation } from '#core/strategies/faults.ts'
import {
  attached,
  choiceFrom,
  indicatorNumber,
  onDay,
  ownReference,
  refersTo,
  rowsOf,
  sentences,
  severalFrom,
  words,
} from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'self-evaluation',
  title: 'Self-evaluation',
  meaning:
    'How the council judges itself in one area of a framework on a day: the grade, what is strong, what needs to improve, what comes next, and the evidence behind it.',
  about: 'authority',
  partOf: 'self-evaluation',
  comesInFiles: true,
  source: leavingCareReport('New Belongings self-evaluation and service plan'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst', 'reviewing-officer'],
  fields: returnFields({
    reference: ownReference('SE'),
    area: choiceFrom('Area', ({ frameworks }) => areaTitles(frameworks), { required: 'Choose the area' }),
    on: onDay('Judged on', { required: 'Enter the day', alsoCalled: ['Date'] }),
    grade: choiceFrom('Grade', ({ frameworks }) => gradeTitles(frameworks), { required: 'Choose the grade' }),
    by: words('By whom', { hint: 'A job, a team or a board' }),
    strengths: sentences('What is strong', { alsoCalled: ['Strengths'] }),
    needs: sentences('What needs to improve', {
      alsoCalled: ['Needs to improve', 'Areas for development', 'Areas for improvement'],
    }),
    next: sentences('What we do next', { alsoCalled: ['Next', 'Next steps'] }),
    indicators: rowsOf(
      'Indicators behind it',
      { indicator: indicatorNumber('Indicator') },
      { knownBy: 'indicator', alsoCalled: ['Indicators'] },
    ),
    audits: severalFrom('Audits behind it', ({ auditTools }) => toolTitles(auditTools), { alsoCalled: ['Audits'] }),
    documents: rowsOf(
      'Documents behind it',
      { document: words('Document', { hint: 'Its title and date' }) },
      { knownBy: 'document', alsoCalled: ['Documents'] },
    ),
    file: attached('The document itself', {
      hint: 'Where there is one. Everyone who signs in may open it',
      alsoCalled: ['File'],
    }),
    actions: rowsOf(
      'Actions that follow',
      { action: refersTo('action', 'Action', { isOnlyNamed: true }) },
      { knownBy: 'action' },
    ),
  }),
  datedBy: 'on',
  identifiedBy: ['reference'],
  matter: matterOfReference,
  faultsBeside: faultsOfEvaluation,
  listedAs: { title: 'Self-evaluations', fields: ['reference', 'area', 'on', 'grade', 'by'] },
  form: {
    action: 'Record a self-evaluation',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
  },
  summary: e => `${e.area ?? 'Self-evaluation'}: ${e.grade ?? 'no grade'}`,
})
