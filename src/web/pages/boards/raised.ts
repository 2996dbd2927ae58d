import type { Asked } from '#core/boards/agenda.ts'
import type { Board, BoardRecords } from '#core/boards/boards.ts'
import { type Entry, standing } from '#core/entry.ts'

/** What young people put to a board and have no answer to yet, oldest first. */
export function askedByYoungPeople({
  history,
  records,
  board,
}: {
  readonly history: readonly Entry[]
  readonly records: BoardRecords
  readonly board: Board
}): readonly Asked[] {
  const stands = standing(history.filter(({ type }) => type === 'raised' || type === 'answer'))
  const answered = new Set(stands.filter(({ type }) => type === 'answer').map(({ body }) => body.raised))
  return stands
    .filter(
      ({ type, body }) => type === 'raised' && body.putToBoard !== undefined && body.putToBoard === board.reference,
    )
    .filter(({ body }) => !answered.has(body.reference))
    .flatMap(({ body }) => {
      if (typeof body.inShort !== 'string') return []
      const forum = records.boards.find(({ reference }) => reference !== undefined && reference === body.forum)?.name
      return [{ title: body.inShort, by: forum ?? 'young people' }]
    })
}
