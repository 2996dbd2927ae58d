import { allocated, whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import contactSource from '#core/returns/annex-a/codes/contact-source.ts'
import yesNo from '#core/returns/annex-a/codes/yes-no.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'referrals',
  number: 3,
  title: 'Referrals',
  scope: 'All referrals received in the six months before the inspection. A child may have several.',
  record: 'annex-a-referral',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: ['Date of referral'],
  columns: [
    ...whoTheyAre,
    {
      name: 'Date of referral',
      field: 'referredOn',
      holds: 'date',
      isRequired: true,
      alsoCalled: /\bdate\b.*\breferral\b/i,
    },
    {
      name: 'Referral Source',
      field: 'source',
      holds: contactSource,
      isRequired: true,
      alsoCalled: /\breferral\b.*\bsource\b/i,
    },
    { name: 'Referral NFA?', field: 'noFurtherAction', holds: yesNo, isRequired: true },
    {
      name: 'Number of Referrals in Last 12 Months',
      field: 'referralsInYear',
      holds: 'whole number',
      isRequired: true,
    },
    ...allocated,
  ],
})
