import { boardOn } from '#core/boards/board-on.ts'
import type { Board } from '#core/boards/boards.ts'
import { NEVER } from '#core/dates.ts'
import boardRecord, { boardKinds } from '#core/records/board.ts'
import { everyRole } from '#web/audiences.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { BOARDS, boardAddress, meetingAddress } from '#web/pages/boards/addresses.ts'
import { whenAndWhere } from '#web/pages/boards/in-words.tsx'
import { knownBoards } from '#web/pages/boards/known.ts'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'

/** The boards: when each meets next, what its agenda lacks and how many actions are open. */
export default definePage({
  path: BOARDS,
  roles: everyRole,
  audit: 'nothing',
  menu: { section: 'boards', title: 'Boards', order: 1 },
  width: 'wide',
  async load({ services, who }) {
    const { records, actions, isClerk } = await knownBoards({ services, who })
    const today = services.caseload.today()
    const boards = records.boards
      .map(board => boardOn(records, actions, board, today))
      .toSorted((a, b) => (a.next?.on ?? NEVER) - (b.next?.on ?? NEVER) || kindOf(a.board) - kindOf(b.board))
    return { isClerk, boards }
  },
  title: () => 'Boards',

  view: ({ boards, isClerk }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Boards
        <span class="govuk-caption-m">When do they meet, what is missing, and what did they ask for?</span>
      </h1>
      {isClerk && (
        <div class="govuk-button-group">
          <Button href={councilRecordsAddress(boardRecord.id, '/new')}>{boardRecord.form!.action}</Button>
        </div>
      )}
      {boards.length === 0 ? (
        <p class="govuk-body">No board is recorded yet.</p>
      ) : (
        <Table
          caption="Panels, boards and forums"
          captionSize="m"
          stacks
          firstCellIsHeader
          scrollLabel="Boards"
          head={['Board', 'Next meeting', 'To see to', 'Actions open', 'Late']}
          rows={boards.map(({ board, next, wanting, duties, open }) => {
            const late = open.filter(({ stands }) => stands.standing === 'overdue').length
            return [
              <>
                <a class="govuk-link" href={boardAddress(board.record)}>
                  {board.name ?? 'A board without a name'}
                </a>
                <span class="waymark-block waymark-list__about">{board.kind && boardKinds[board.kind]}</span>
              </>,
              next ? (
                <a class="govuk-link" href={meetingAddress(board.record, next.record)}>
                  {whenAndWhere(next)}
                </a>
              ) : (
                'None is planned'
              ),
              toSeeTo(wanting.length, duties.length),
              String(open.length),
              late === 0 ? '0' : <strong>{late}</strong>,
            ]
          })}
        />
      )}
    </>
  ),
})

const toSeeTo = (reports: number, duties: number): string =>
  [reports > 0 && `${reports} of the work programme`, duties > 0 && `${duties} of its terms`]
    .filter(Boolean)
    .join(', ') || 'Nothing'

const KINDS = Object.keys(boardKinds)
const kindOf = ({ kind = 'other' }: Board): number => KINDS.indexOf(kind)
