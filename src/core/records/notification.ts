import { childLevelRoles } from '#core/roles.ts'
import { performanceReport } from '#core/source.ts'
import { choice, onDay, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'notification',
  title: 'Notification',
  meaning:
    'Word to a partner that something happened to a child: sent by Waymark, delivered, and acknowledged by a person.',
  about: 'child',
  topic: 'Workers and decisions',
  source: performanceReport('Notification of the looked after children nurses within a day of admission'),
  readBy: [...childLevelRoles, 'health-team', 'virtual-school'],
  writtenBy: ['health-team', 'virtual-school', 'team-manager'],
  fields: returnFields({
    about: choice('What it is about', {
      'became-looked-after': 'Became looked after',
      moved: 'Moved',
      'ceased-looked-after': 'Ceased to be looked after',
    }),
    to: choice('To', { 'health-team': 'Looked after children health team', 'virtual-school': 'Virtual school' }),
    happenedOn: onDay('Date it happened'),
    sentOn: onDay('Date it was sent'),
    delivery: choice('Delivery', {
      list: 'On their list in Waymark',
      email: 'And by email without personal data',
      failed: 'The email failed',
    }),
    acknowledgedOn: onDay('Date it was acknowledged'),
    acknowledgedBy: words('By whom'),
  }),
  datedBy: 'sentOn',
  summary: n => (n.acknowledgedOn ? 'Notification acknowledged' : 'Notification sent'),
})
