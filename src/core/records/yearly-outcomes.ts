import { childLevelRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields, text } from './record.ts'

export default defineRecord({
  id: 'yearly-outcomes',
  title: 'Health and other outcomes in the year',
  meaning:
    'At 31 March, for a child looked after continuously for 12 months: health, strengths and difficulties, convictions, substance misuse.',
  about: 'child',
  topic: 'Health',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'OC2',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    bornOn: date('Date of birth'),
    sdqScore: text('Strengths and difficulties questionnaire score, 0 to 40'),
    sdqReason: code('Reason for no questionnaire score', 'sdq-reason'),
    convicted: code('Convicted or cautioned in the year', 'convicted'),
    healthCheck: code('Health surveillance up to date (under 5)', 'health-check'),
    immunisations: code('Immunisations up to date', 'immunisations'),
    teethCheck: code('Teeth checked by a dentist', 'teeth-check'),
    healthAssessment: code('Had the annual health assessment', 'health-assessment'),
    substanceMisuse: code('Identified substance misuse problem', 'substance-misuse'),
    interventionReceived: code('Received an intervention', 'intervention-received'),
    interventionOffered: code('Offered an intervention but refused it', 'intervention-offered'),
  }),
  summary: () => 'Health and other outcomes in the year',
})
