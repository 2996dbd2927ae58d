import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'

/** Where boards are listed, and one, its meeting and the clerk's pages of that are shown, each by the number of its record. */
export const BOARDS = '/boards'

export const boardAddress = (board: number): string => `${BOARDS}/${board}`

export type MeetingPage = 'agenda' | 'attendance'

export const meetingAddress = (board: number, meeting: number, page?: MeetingPage): string =>
  `${boardAddress(board)}/meetings/${meeting}${page ? `/${page}` : ''}`

export const minuteAddress = (board: number, meeting: number, item: number): string =>
  `${meetingAddress(board, meeting)}/items/${item}`

/** A form of a record type, with what is known already filled in. */
export const begunForm = (type: string, known: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(known).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
  return `${councilRecordsAddress(type, '/new')}?${new URLSearchParams(given)}`
}
