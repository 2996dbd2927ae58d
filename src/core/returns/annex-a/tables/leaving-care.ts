import { allocated, hasDisability, whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import accommodation from '#core/returns/annex-a/codes/accommodation.ts'
import activity from '#core/returns/annex-a/codes/activity.ts'
import eligibility from '#core/returns/annex-a/codes/eligibility.ts'
import inTouch from '#core/returns/annex-a/codes/in-touch.ts'
import suitability from '#core/returns/annex-a/codes/suitability.ts'
import { unaccompanied } from '#core/returns/annex-a/codes/yes-no.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'leaving-care',
  number: 9,
  title: 'Leaving care services',
  scope:
    'All who have reached the threshold for leaving care services at the inspection: relevant and former relevant children, qualifying care leavers and eligible children.',
  record: 'annex-a-leaving-care',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: [],
  columns: [
    ...whoTheyAre,
    {
      name: 'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
      field: 'unaccompanied',
      holds: unaccompanied,
      isRequired: true,
      alsoCalled: /unaccompanied asylum seeking child|\bUASC\b/i,
    },
    hasDisability,
    ...allocated,
    {
      name: 'Allocated Personal Advisor',
      field: 'personalAdviser',
      holds: 'text',
      isRequired: true,
      alsoCalled: /\bpersonal advis[oe]r\b/i,
    },
    { name: 'Eligibility Category', field: 'eligibility', holds: eligibility, isRequired: true },
    {
      name: 'Latest Pathway Plan Review Date',
      field: 'lastPathwayPlanOn',
      holds: 'date',
      alsoCalled: /\bpathway plan\b/i,
    },
    {
      name: 'LA in Touch',
      field: 'inTouch',
      holds: inTouch,
      isRequired: true,
      alsoCalled: /\bin touch\b/i,
      codes: 'in-touch',
    },
    { name: 'Latest Date of Contact', field: 'lastContactOn', holds: 'date', alsoCalled: /\blatest\b.*\bcontact\b/i },
    { name: 'Type of Accommodation', field: 'accommodation', holds: accommodation },
    { name: 'Suitability of Accommodation', field: 'suitability', holds: suitability },
    { name: 'Activity Status', field: 'activity', holds: activity, codes: 'activity' },
  ],
})
