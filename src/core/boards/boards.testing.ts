import type { Body } from '#core/entry.ts'
import { type BoardRecords, boardRecordsIn, type ToldOfBoard } from './boards.ts'

/** What is said of boards in a test, a line a record, as entries in the order in which it is said. */
const toldOfBoards = (...said: readonly (readonly [type: string, body: Body])[]): readonly ToldOfBoard[] =>
  said.map(([type, body], i) => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body }))

export const boardsOf = (...said: readonly (readonly [type: string, body: Body])[]): BoardRecords =>
  boardRecordsIn(toldOfBoards(...said))

export const panel = (more: Body = {}) =>
  ['board', { reference: 'B-1', name: 'Corporate Parenting Panel', kind: 'corporate-parenting', ...more }] as const
export const meeting = (reference: string, on: string, more: Body = {}) =>
  ['meeting', { reference, board: 'B-1', on, kind: 'ordinary', ...more }] as const
export const item = (reference: string, of: string, more: Body = {}) =>
  ['agenda-item', { reference, meeting: of, title: reference, ...more }] as const
export const minute = (reference: string, of: string, more: Body = {}) =>
  ['minute', { reference, item: of, text: 'Said', outcome: 'considered', ...more }] as const
export const cadence = (more: Body) =>
  ['report-cadence', { reference: 'W-1', board: 'B-1', title: 'Fostering', ...more }] as const
