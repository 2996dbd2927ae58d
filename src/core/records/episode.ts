import { childPageRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields, text } from './record.ts'

export default defineRecord({
  id: 'episode',
  title: 'Episode of care',
  meaning: 'A span of care with one legal status in one placement. A change of either starts the next episode.',
  about: 'child',
  topic: 'Home',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Episodes',
  },
  readBy: childPageRoles,
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    startedOn: date('Date episode commenced'),
    reasonForNewEpisode: code('Reason for new episode', 'reason-for-new-episode'),
    legalStatus: code('Legal status', 'legal-status'),
    categoryOfNeed: code('Category of need', 'category-of-need'),
    placement: code('Placement type', 'placement'),
    placementProvider: code('Placement provider', 'placement-provider'),
    endedOn: date('Date episode ceased'),
    reasonEnded: code('Reason episode ceased', 'reason-episode-ceased'),
    reasonForPlacementChange: code('Reason for placement change', 'reason-for-placement-change'),
    homePostcode: text('Home postcode'),
    placementPostcode: text('Placement postcode'),
    urn: text('Ofsted unique reference number of the placement'),
  }),
  datedBy: 'startedOn',
  summary: e =>
    `Episode of care: legal status ${e.legalStatus ?? 'not recorded'}, placement ${e.placement ?? 'not recorded'}`,
})
