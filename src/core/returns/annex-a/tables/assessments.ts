import { allocated, hasDisability, whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import yesNo, { seen } from '#core/returns/annex-a/codes/yes-no.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'assessments',
  number: 4,
  title: 'Assessments',
  scope: 'Children and young people with an assessment in the six months before the inspection.',
  record: 'annex-a-assessment',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: ['Continuous Assessment Start Date'],
  columns: [
    ...whoTheyAre,
    hasDisability,
    { name: 'Continuous Assessment Start Date', field: 'startedOn', holds: 'date', isRequired: true },
    { name: 'Child Seen During Continuous Assessment', field: 'seen', holds: seen, isRequired: true },
    { name: 'Continuous Assessment Date of Authorisation', field: 'authorisedOn', holds: 'date' },
    {
      name: "Was the child assessed as requiring LA children's social care support?",
      field: 'needsSupport',
      holds: yesNo,
      alsoCalled: /was the child assessed.*social care support/i,
    },
    ...allocated,
  ],
})
