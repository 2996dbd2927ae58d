import { actionsIn } from '#core/actions/actions.ts'
import { type Board, boardRecordsIn } from '#core/boards/boards.ts'
import { councilLookIn } from '#core/council-look.ts'
import type { Document } from '#core/document.ts'
import { periodToTell, reportToBoard } from '#core/meeting-papers/report-to-board.ts'
import { closedEntries } from '#core/records/closed.ts'
import { AUTHORITY } from '#store/body.ts'
import { boardAddress } from '#web/pages/boards/addresses.ts'
import { askedByYoungPeople } from '#web/pages/boards/raised.ts'
import type { SeenServices } from '#web/services.ts'

/** Who reads nothing that is exempt: a report to another board is published. */
const ANYBODY = { role: 'panel-member', isCoopted: true } as const

interface Asking {
  readonly params: { readonly board: string; readonly otherBoard: string }
  readonly services: SeenServices
}

/** What a board tells another of what it did since it last reported, as everybody may read it; undefined where it reports to none such. */
export async function reportToOther({
  params,
  services: { ledger, catalogues, caseload },
}: Asking): Promise<{ readonly board: Board; readonly to: Board; readonly document: Document } | undefined> {
  const seen = await ledger.history(AUTHORITY)
  const closed = closedEntries(catalogues.records, seen, ANYBODY)
  const history = seen.filter(({ id }) => !closed.has(id))
  const records = boardRecordsIn(history)
  const numbered = (record: string) => records.boards.find(its => its.record.toString() === record)
  const [board, to] = [numbered(params.board), numbered(params.otherBoard)]
  const reportsTo = board?.reportsTo?.some(its => its.board !== undefined && its.board === to?.reference)
  if (!board || !to?.reference || !reportsTo) return undefined
  const { name: authority = ledger.authority, look } = councilLookIn(history)
  const document = reportToBoard({
    records,
    actions: actionsIn(history),
    board,
    to,
    period: periodToTell(records, board, to.reference, caseload.today()),
    asked: askedByYoungPeople({ history, records, board }),
    by: { authority, ...(look && { look }) },
  })
  return { board, to, document }
}

/** The report of one board to another, or its file, each board by the number of its record. */
export const reportToAddress = (board: number, to: number, format?: string): string =>
  `${boardAddress(board)}/report-to/${to}${format === undefined ? '' : `/${format}`}`
