import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'sw-episodes',
  name: 'SWEpisodes',
  title: 'Social worker episodes',
  record: 'social-worker-allocation',
  file: 'sw_episodes.csv',
  firstYear: 2024,
  identifiedBy: ['SW_DECOM'],
  eachYear: 'the same record',
  columns: [
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'SW_ID', field: 'socialWorker', holds: 'text' },
    { name: 'SW_DECOM', field: 'startedOn', holds: 'date' },
    { name: 'SW_DEC', field: 'endedOn', holds: 'date' },
    { name: 'SW_REASON', field: 'reasonForChange', holds: 'text' },
  ],
})
