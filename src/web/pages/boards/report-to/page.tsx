import boardReport from '#core/records/board-report.ts'
import { everyRole } from '#web/audiences.ts'
import { DocumentView } from '#web/document-view.tsx'
import { definePage } from '#web/page.ts'
import { BOARDS, begunForm, boardAddress } from '#web/pages/boards/addresses.ts'
import { reportToAddress, reportToOther } from '#web/pages/boards/report-to-board.ts'

const FORMATS = { docx: 'Word', pdf: 'PDF', html: 'Web page' } as const

/** What a board tells another that it reports to, written from its own records. */
export default definePage({
  path: '/boards/:board/report-to/:otherBoard',
  roles: everyRole,
  audit: 'read a report to another board',
  async load(visit) {
    const written = await reportToOther(visit)
    return written && { ...written, mayRecord: boardReport.writtenBy.includes(visit.who.role) }
  },
  title: ({ document }) => document.title,
  breadcrumbs: ({ board }) => [
    { text: 'Boards', href: BOARDS },
    { text: board.name ?? 'Board', href: boardAddress(board.record) },
  ],
  view: ({ board, to, document, mayRecord }) => (
    <>
      <div class="govuk-!-display-none-print">
        <p class="govuk-body">
          Keep a copy:{' '}
          {Object.entries(FORMATS).map(([format, title], i) => [
            i > 0 && ', ',
            <a class="govuk-link" href={reportToAddress(board.record, to.record, format)}>
              {title}
            </a>,
          ])}
        </p>
        {mayRecord && (
          <p class="govuk-body">
            Nothing that is exempt is in it. Once {to.name ?? 'the other board'} has had it,{' '}
            <a class="govuk-link" href={begunForm(boardReport.id, { board: board.reference, to: to.reference })}>
              record that it was made
            </a>
            : the next tells of the days after.
          </p>
        )}
      </div>
      <DocumentView document={document} />
    </>
  ),
})
