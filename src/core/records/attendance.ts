import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { hoursAWeek, onDay, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'attendance',
  title: 'School attendance',
  meaning: 'A child’s attendance and exclusions over a stretch of days; both days count.',
  about: 'child',
  source: practice('Attendance and exclusions of looked after children'),
  readBy: [...childLevelRoles, 'virtual-school'],
  writtenBy: ['social-worker', 'team-manager', 'virtual-school'],
  fields: returnFields({
    fromOn: onDay('From', { required: 'Enter the first day' }),
    toOn: onDay('To', { required: 'Enter the last day' }),
    possibleSessions: wholeNumber('Possible sessions', 0, 500, { hint: 'Half days' }),
    attendedSessions: wholeNumber('Sessions attended', 0, 500),
    hoursAWeek: hoursAWeek('Hours of education on offer in a week'),
    suspendedSessions: wholeNumber('Sessions suspended', 0, 500),
    permanentExclusions: wholeNumber('Permanent exclusions', 0, 5),
    school: words('School'),
  }),
  datedBy: 'toOn',
  identifiedBy: ['fromOn'],
  form: {
    action: 'Record attendance',
    topic: 'Education, employment and training',
    says: 'Read by the virtual school and those who care for this child.',
  },
  summary: a =>
    a.possibleSessions ? `Attended ${a.attendedSessions ?? 0} of ${a.possibleSessions} sessions` : 'School attendance',
})
