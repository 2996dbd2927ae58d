import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'episodes',
  name: 'Episodes',
  title: 'Episodes',
  record: 'episode',
  file: 'episodes.csv',
  identifiedBy: ['DECOM'],
  eachYear: 'the same record',
  xml: { element: 'EPISODE' },
  columns: [
    { name: 'DECOM', field: 'startedOn', holds: 'date' },
    { name: 'RNE', field: 'reasonForNewEpisode', holds: 'text' },
    { name: 'LS', field: 'legalStatus', holds: 'text' },
    { name: 'CIN', field: 'categoryOfNeed', holds: 'text' },
    { name: 'PLACE', field: 'placement', holds: 'text', xml: 'PL' },
    { name: 'PLACE_PROVIDER', field: 'placementProvider', holds: 'text' },
    { name: 'DEC', field: 'endedOn', holds: 'date' },
    { name: 'REC', field: 'reasonEnded', holds: 'text' },
    { name: 'REASON_PLACE_CHANGE', field: 'reasonForPlacementChange', holds: 'text' },
    { name: 'HOME_POST', field: 'homePostcode', holds: 'text' },
    { name: 'PL_POST', field: 'placementPostcode', holds: 'text' },
    { name: 'URN', field: 'urn', holds: 'text' },
  ],
})
