import type { Body } from '#core/entry.ts'
import { attached } from '#store/scratch-records.ts'
import type { Ledger } from '#store/store.ts'

/** What a file is known by that no record names yet, so that only whoever attached it may open it. */
export const NOTES = 'a02acfca77c96f3a3a51723d3a46d1ff'
export const addNotes = (ledger: Ledger) =>
  attached(ledger, 'As it was said', { name: 'Notes.txt', attachedBy: 'service-manager' })

/** A board with a meeting, after everything else that a test council has: an open item with a paper, and one that is exempt. */
export const addMeeting = (ledger: Ledger) =>
  ledger.write(writing =>
    writing.append({
      title: 'Boards',
      recordedBy: 'democratic-services',
      recordedOn: '2018-07-20T11:00:00.000Z',
      files: [],
      children: [],
      entries: MEETING.map(([type, body]) => ({ type, subject: 'authority', kind: 'statement', standing: 0, body })),
    }),
  )

const MEETING: readonly (readonly [type: string, body: Body])[] = [
  [
    'board',
    {
      reference: 'B-1',
      name: 'Corporate Parenting Panel',
      kind: 'corporate-parenting',
      quorum: 3,
      reportsTo: [{ board: 'B-2', every: 'half-year' }],
    },
  ],
  ['board-member', { board: 'B-1', name: 'Councillor Marsh', standing: 'chair', startedOn: '2018-05-01' }],
  ['board-member', { board: 'B-1', name: 'Councillor Hale', standing: 'member', startedOn: '2018-05-01' }],
  [
    'meeting',
    { reference: 'M-1', board: 'B-1', on: '2018-07-17', beginsAt: '5:00pm', where: 'Town Hall', kind: 'ordinary' },
  ],
  [
    'meeting',
    { reference: 'M-2', board: 'B-1', on: '2018-09-18', beginsAt: '17:00', where: 'Town Hall', kind: 'ordinary' },
  ],
  ['agenda-item', { reference: 'I-1', meeting: 'M-1', order: 1, title: 'Voice of the child', asked: 'discuss' }],
  ['agenda-item', { reference: 'I-2', meeting: 'M-1', order: 2, title: 'Fees of Acorn Homes', exemptBy: '3' }],
  ['paper', { reference: 'P-1', item: 'I-1', title: 'What young people told us', author: 'Jo Lane', version: 1 }],
  ['paper', { reference: 'P-2', item: 'I-2', title: 'What Acorn Homes asks', author: 'Jo Lane', version: 1 }],
  ['meeting-attendance', { meeting: 'M-1', name: 'Councillor Marsh', how: 'present' }],
  ['meeting-attendance', { meeting: 'M-1', name: 'Councillor Hale', how: 'apologies' }],
  ['minute', { reference: 'MIN-1', item: 'I-1', number: '11', text: 'Zac spoke of:\n\n• leaving care\n• bus travel' }],
  ['minute', { reference: 'MIN-2', item: 'I-2', number: '12', text: 'Acorn Homes asked for more.' }],
  ['resolution', { reference: 'RES-1', minute: 'MIN-1', order: 1, says: 'that the information be noted' }],
  ['resolution', { reference: 'RES-2', minute: 'MIN-1', order: 2, says: 'that a pass be found' }],
  [
    'report-cadence',
    { reference: 'W-1', board: 'B-1', title: 'Fostering: annual report', every: 'year', startedOn: '2018-07-01' },
  ],
  ['resolution', { reference: 'RES-3', minute: 'MIN-2', order: 1, says: 'that the fee be paid' }],
  ['board', { reference: 'B-2', name: 'Scrutiny Committee', kind: 'scrutiny' }],
]
