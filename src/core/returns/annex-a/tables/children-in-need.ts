import { allocated, hasDisability, whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import caseStatus from '#core/returns/annex-a/codes/case-status.ts'
import need from '#core/returns/annex-a/codes/category-of-need.ts'
import reasonForClosure from '#core/returns/annex-a/codes/reason-for-closure.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'children-in-need',
  number: 6,
  title: 'Children in need',
  scope:
    'All who receive services as a child in need at the inspection or did in the six months before it; not care leavers, nor children who are only the subject of a referral.',
  record: 'annex-a-child-in-need',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: ['CIN Start Date'],
  columns: [
    ...whoTheyAre,
    hasDisability,
    { name: 'CIN Start Date', field: 'startedOn', holds: 'date' },
    { name: 'Primary Need Code', field: 'need', holds: need, isRequired: true, codes: 'category-of-need' },
    { name: 'Date Child Was Last Seen', field: 'lastSeenOn', holds: 'date' },
    { name: 'CIN Closure Date', field: 'closedOn', holds: 'date' },
    { name: 'Reason for Closure', field: 'reasonClosed', holds: reasonForClosure },
    { name: 'Case Status', field: 'status', holds: caseStatus, isRequired: true },
    ...allocated,
  ],
})
