import { onOneCard } from '#core/both-cards.ts'
import { issueInWords } from '#core/issue-name.ts'
import { madeOf } from '#core/printed.ts'
import { printedWindow } from '#core/stretch.ts'
import { seesChildren } from '#web/audiences.ts'
import { instantInWords, monthInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { BehindFigures } from '#web/pages/access/held-back.tsx'
import { byChildId, childAddress } from '#web/pages/child/glance.ts'
import { issueAddress, issueCrumb, issueIn, issuesCrumb } from '#web/pages/issues/chosen.ts'
import { pageNumber } from '#web/query-fields.ts'

/** The children behind a published figure, as it was published: who counted, and who was there to be counted and did not. */
export default definePage({
  path: '/issues/:month/:number/children/:indicator',
  roles: seesChildren,
  audit: 'listed the children behind a published figure',
  query: { page: pageNumber },
  async load({ params, who, query, services }) {
    const its = await issueIn({ params, who, services })
    if (!its) return undefined
    const { rows: every } = onOneCard({ scorecard: its.scorecard, wider: its.wider() })
    const row = every.find(({ indicator }) => indicator.id === params.indicator)
    if (!row) return undefined
    const { indicator, months } = row
    const window = printedWindow(indicator, its.issue.month)
    const { above, below = [] } = await services.issues.behind(its.issue, { indicator: indicator.id, window })
    const { journeys } = await services.figures.at()
    const counted = new Set(above)
    const named = (refs: readonly string[], counts: boolean) =>
      refs.flatMap(ref => {
        const child = journeys.get(ref)
        return child ? [{ child, counts }] : []
      })
    const rows = [
      ...named(above, true).sort(byChildId),
      ...named(
        below.filter(ref => !counted.has(ref)),
        false,
      ).sort(byChildId),
    ]
    return {
      ...its,
      indicator,
      figure: months.at(-1)!.figure,
      list: paged(rows, query.page),
      sights: await services.sights(),
    }
  },
  title: ({ issue, indicator }) => `Children: ${indicator.title}, ${issueInWords(issue)}`,
  breadcrumbs: ({ issue }) => [issuesCrumb, issueCrumb(issue)],

  view: ({ issue, indicator, figure, list, sights }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        <span class="govuk-caption-l">
          {issueInWords(issue)}: {indicator.number} {indicator.title}
        </span>
        The children behind the figure, as published
      </h1>
      <p class="govuk-body">
        {monthInWords(issue.month)}: <strong>{figure.display}</strong>
        {madeOf(indicator, figure) && `, ${madeOf(indicator, figure)}`}. As recorded on{' '}
        {instantInWords(issue.recordedOn)}.
      </p>
      {list.total === 0 ? (
        <p class="govuk-body">{figure.notRecorded ?? 'No child whom you may see here counts in this figure.'}</p>
      ) : (
        <>
          <Table
            caption="Those who counted first, then those who were there to be counted and did not"
            captionSize="m"
            compact
            firstCellIsHeader
            scrollLabel="Children behind the published figure"
            head={['Child', 'Counted']}
            rows={list.rows.map(({ child, counts }) => [
              <a class="govuk-link" href={childAddress(child.ref, issue.recordedOn)}>
                {child.childId}
              </a>,
              counts ? 'Yes' : 'No',
            ])}
          />
          <PageLinks list={list} addressOf={page => issueAddress(issue, `/children/${indicator.id}?page=${page}`)} />
        </>
      )}
      <BehindFigures sights={sights} />
    </>
  ),
})
