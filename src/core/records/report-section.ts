import { everyoneSignedIn } from '#core/roles.ts'
import { performanceReport } from '#core/source.ts'
import { sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'report-section',
  title: 'Section of a report',
  meaning:
    'What an officer wrote for a section of a report to the panel, such as its legal implications. It stands in the months that follow until something else is written.',
  about: 'authority',
  source: performanceReport('Council report'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    report: words('Report', { required: 'Choose the report' }),
    section: words('Section', { required: 'Choose the section' }),
    month: words('Month', { required: 'Choose the month' }),
    text: sentences('What it says'),
  }),
  identifiedBy: ['report', 'section', 'month'],
  summary: r => `${r.report ?? 'A report'}: ${r.section ?? 'a section'}, ${r.month ?? 'no month'}`,
})
