import type { Body } from '#core/entry.ts'
import type { Ledger, NewEntry } from '#store/store.ts'

/** The records of a board, of its meeting and of an item on that agenda, which every test council has. */
export const BOARD_PARAMS = { board: '34', meeting: '36', item: '37' } as const

/** A board of four, a meeting in August 2018, when the clock of tests stands, and what it was told and resolved. Made up. */
export async function addBoard(ledger: Ledger): Promise<void> {
  await ledger.write(writing =>
    writing.append({
      title: 'A board',
      recordedBy: 'democratic-services',
      files: [],
      children: [],
      entries: [
        about('board', { reference: 'B-1', name: 'Corporate parenting panel', kind: 'corporate-parenting', quorum: 1 }),
        about('board-member', { board: 'B-1', name: 'Councillor Kay Marsh', standing: 'chair' }),
        about('meeting', { reference: 'M-1', board: 'B-1', on: '2018-08-08', kind: 'ordinary', where: 'Town Hall' }),
        about('agenda-item', { reference: 'I-1', meeting: 'M-1', order: 1, title: 'Moving home', asked: 'discuss' }),
        about('paper', { reference: 'P-1', item: 'I-1', title: 'Moving home', author: 'Head of service' }),
        about('meeting-attendance', { meeting: 'M-1', name: 'Councillor Kay Marsh', how: 'present' }),
        about('minute', { reference: 'MIN-1', item: 'I-1', number: '61', text: 'Members asked how many moved.' }),
        about('resolution', { reference: 'RES-1', minute: 'MIN-1', order: 1, says: 'That it be counted.' }),
        about('report-cadence', {
          reference: 'W-1',
          board: 'B-1',
          title: 'Fostering: annual report',
          every: 'year',
          startedOn: '2018-07-01',
        }),
      ],
    }),
  )
}

const about = (type: string, body: Body): NewEntry => ({
  type,
  subject: 'authority',
  kind: 'statement',
  standing: 0,
  body,
})
