import { allocated, hasDisability, whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import categoryOfAbuse from '#core/returns/annex-a/codes/category-of-abuse.ts'
import yesNo, { seenAlone } from '#core/returns/annex-a/codes/yes-no.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'child-protection',
  number: 7,
  title: 'Child protection',
  scope:
    'All who are the subject of a child protection plan at the inspection or ceased to be in the six months before it.',
  record: 'annex-a-child-protection',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: ['Child Protection Plan Start Date'],
  columns: [
    ...whoTheyAre,
    hasDisability,
    { name: 'Child Protection Plan Start Date', field: 'startedOn', holds: 'date', isRequired: true },
    { name: 'Initial Category of Abuse', field: 'initialCategory', holds: categoryOfAbuse, isRequired: true },
    { name: 'Latest Category of Abuse', field: 'latestCategory', holds: categoryOfAbuse, isRequired: true },
    { name: 'Date of the Last Statutory Visit', field: 'lastVisitOn', holds: 'date' },
    { name: 'Was the Child Seen Alone?', field: 'seenAlone', holds: seenAlone },
    { name: 'Date of latest review conference', field: 'lastReviewOn', holds: 'date' },
    { name: 'Child Protection Plan End Date', field: 'endedOn', holds: 'date' },
    {
      name: 'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      field: 'emergencyProtection',
      holds: yesNo,
      isRequired: true,
      alsoCalled: /subject to emergency protection order/i,
    },
    {
      name: 'Number of Previous Child Protection Plans',
      field: 'previousPlans',
      holds: 'whole number',
      isRequired: true,
    },
    ...allocated,
  ],
})
