import { type Action, actionsIn } from '#core/actions/actions.ts'
import { type Board, type BoardRecords, boardRecordsIn } from '#core/boards/boards.ts'
import { type DatedMeeting, meetingsOf } from '#core/boards/meetings.ts'
import { boardClerks } from '#core/roles.ts'
import { AUTHORITY } from '#store/body.ts'
import type { RecordedEntry } from '#store/store.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

/** What is recorded of boards, as whoever asks may see it. */
export interface KnownBoards {
  readonly history: readonly RecordedEntry[]
  readonly records: BoardRecords
  readonly actions: readonly Action[]
  /** Whether whoever asks builds agendas and writes minutes. */
  readonly isClerk: boolean
}

interface Asking {
  readonly services: SeenServices
  readonly who: Visitor
}

export async function knownBoards({ services, who }: Asking): Promise<KnownBoards> {
  const history = await services.ledger.history(AUTHORITY)
  return {
    history,
    records: boardRecordsIn(history),
    actions: actionsIn(history),
    isClerk: boardClerks.includes(who.role),
  }
}

type AskingBoard = Asking & { readonly params: { readonly board: string } }

/** The board that an address names; undefined if there is none such. */
export async function knownBoard(asked: AskingBoard): Promise<(KnownBoards & { readonly board: Board }) | undefined> {
  const known = await knownBoards(asked)
  const board = known.records.boards.find(({ record }) => record.toString() === asked.params.board)
  return board && { ...known, board }
}

/** The meeting that an address names, with its board; undefined if there is none such. */
export async function knownMeeting(
  asked: AskingBoard & { readonly params: { readonly meeting: string } },
): Promise<(KnownBoards & { readonly board: Board; readonly meeting: DatedMeeting }) | undefined> {
  const known = await knownBoard(asked)
  const meeting =
    known &&
    meetingsOf(known.records, known.board.reference ?? '').find(
      ({ record }) => record.toString() === asked.params.meeting,
    )
  return known && meeting && { ...known, meeting }
}
