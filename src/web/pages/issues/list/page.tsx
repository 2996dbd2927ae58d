import { everyRole } from '#web/audiences.ts'
import { dateInWords, instantInWords, monthInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { issueAddress, mayFreeze } from '#web/pages/issues/chosen.ts'
import { pageNumber } from '#web/query-fields.ts'

const ROWS = 36

/** Every report that was frozen, the newest month first. */
export default definePage({
  path: '/issues',
  roles: everyRole,
  audit: 'nothing',
  menu: { section: 'figures', title: 'Issues', order: 2 },
  query: { page: pageNumber },
  load: async ({ query, who, services: { issues } }) => ({
    list: paged(await issues.list(), query.page, ROWS),
    canFreeze: mayFreeze.includes(who.role),
  }),
  title: () => 'Issues',
  view: ({ list, canFreeze }) => (
    <>
      <h1 class="govuk-heading-l">Issues</h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <p class="govuk-body">
            An issue is a month’s report as it was published. It never changes. What is recorded later shows as what has
            changed since, explained entry by entry.
          </p>
          {canFreeze && <Button href="/issues/new">Freeze a month’s report</Button>}
        </div>
      </div>
      {list.total === 0 ? (
        <p class="govuk-body">No report has been frozen yet.</p>
      ) : (
        <>
          <Table
            caption="Published reports, newest month first"
            captionSize="m"
            stacks
            firstCellIsHeader
            head={['Month', 'Issue', 'As recorded on', 'Approved', 'Since then']}
            rows={list.rows.map(issue => [
              <a class="govuk-link" href={issueAddress(issue)}>
                {monthInWords(issue.month)}
                <span class="govuk-visually-hidden">, issue {issue.number}</span>
              </a>,
              issue.number.toString(),
              instantInWords(issue.recordedOn),
              issue.approvedBy === undefined
                ? 'Nobody is named'
                : `${issue.approvedBy}, ${dateInWords(issue.approvedOn ?? issue.frozenOn.slice(0, 10))}`,
              <a class="govuk-link" href={issueAddress(issue, '/changes')}>
                What has changed
                <span class="govuk-visually-hidden">
                  {' '}
                  since issue {issue.number} of {monthInWords(issue.month)}
                </span>
              </a>,
            ])}
          />
          <PageLinks list={list} addressOf={page => `/issues?page=${page}`} />
        </>
      )}
    </>
  ),
})
