import { everyoneSignedIn } from '#core/roles.ts'
import { performanceReport } from '#core/source.ts'
import { onDay, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'target',
  title: 'Target',
  meaning:
    'What the council aims at for an indicator from a day on, with the tolerances by which a figure is red, amber or green, as it prints them. The target before it stays in force up to that day.',
  about: 'authority',
  comesInFiles: true,
  source: performanceReport('Target and tolerances'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    indicator: words('Indicator', { required: 'Choose the indicator' }),
    fromOn: onDay('From', { required: 'Enter the date', mayBeAhead: true }),
    green: words('Target, green', { hint: 'Such as 95%+, 9.6%<, 14-20 or range to be set' }),
    amber: words('Amber', { hint: 'Such as 93%> or 12%<' }),
    red: words('Red', { hint: 'Such as <93% or 12%+' }),
    profile: sentences('Profile through the year', {
      hint: 'What is aimed at by the end of a month, such as 2026-09=90',
    }),
    because: sentences('Why', { required: 'Say why' }),
    decidedBy: words('Who decided'),
  }),
  datedBy: 'fromOn',
  identifiedBy: ['indicator'],
  summary: t => `Target for ${t.indicator ?? 'an indicator'}: ${t.green ?? 'to be set'}`,
})
