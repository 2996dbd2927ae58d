import { day } from '#core/dates.ts'
import { madeOf } from '#core/printed.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage, goTo } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { BehindFigures } from '#web/pages/access/held-back.tsx'
import { ageInWords, byChildId, childAddress, glanceAt } from '#web/pages/child/glance.ts'
import { chosenIn, countedIn, isOfHouseholds } from '#web/pages/indicator/chosen.ts'
import { enteredInWords } from '#web/pages/indicator/entered.tsx'
import { behindAddress, IndicatorHeading, scorecardCrumb } from '#web/pages/indicator/frame.tsx'
import { itemInWords } from '#web/pages/indicator/item-in-words.ts'
import { Choose } from '#web/pages/scorecard/choose.tsx'
import { addressFor, recordedOnInWords, standpointFields } from '#web/pages/scorecard/standpoint.ts'
import { pageNumber } from '#web/query-fields.ts'

/** The children behind a figure: who counted, who was there to be counted and did not, and by which record. */
export default definePage({
  path: '/indicators/:indicator/children',
  roles: seesChildren,
  audit: 'listed the children behind a figure',
  section: 'figures',
  query: { ...standpointFields, page: pageNumber },

  async load(visit) {
    const chosen = await chosenIn(visit)
    if (!chosen) return undefined
    if (isOfHouseholds(chosen)) return goTo(behindAddress(chosen.indicator, chosen.seen))
    const { codes } = visit.services.catalogues
    const counted = countedIn(chosen)
    const rows = counted
      .map(({ child, item, counts }) => ({ ...glanceAt(child, day(chosen.seen.scorecard.asAt), codes), item, counts }))
      .sort((a, b) => Number(b.counts) - Number(a.counts) || byChildId(a, b))
    const sights = await visit.services.sights()
    return { ...chosen, sights, list: paged(rows, visit.query.page), hasOthers: rows.some(row => !row.counts) }
  },
  title: ({ indicator, seen }) => `Children: ${indicator.title}, ${monthInWords(seen.month)}`,
  problems: ({ seen }) => seen.problems,
  breadcrumbs: ({ seen }) => [scorecardCrumb(seen)],

  view({ indicator, row, seen, sights, list, hasOthers }, frame) {
    const { figure } = row.months.at(-1)!
    const address = (path: string) => addressFor(`/indicators/${indicator.id}/${path}`, seen)
    return (
      <>
        <IndicatorHeading indicator={indicator} seen={seen} current="children" about="The children behind the figure" />
        <p class="govuk-body">
          {monthInWords(seen.month)}: <strong>{figure.display}</strong>
          {madeOf(indicator, figure) && `, ${madeOf(indicator, figure)}`}. As at {dateInWords(seen.scorecard.asAt)}, as
          recorded on {recordedOnInWords(seen)}.
        </p>
        <Choose seen={seen} frame={frame} />
        {list.total === 0 ? (
          <p class="govuk-body">
            {figure.notRecorded ?? enteredInWords(figure) ?? 'No child whom you may see here counts in this month.'}
          </p>
        ) : (
          <>
            <Table
              caption={
                hasOthers
                  ? 'Those who count first, then those who were there to be counted and did not'
                  : 'Those who count'
              }
              captionSize="m"
              compact
              firstCellIsHeader
              scrollLabel="Children behind the figure"
              head={[
                'Child',
                'Counts',
                'Record',
                { text: 'Age', format: 'numeric' },
                'At the month’s end',
                'Legal status',
                'Placement',
              ]}
              rows={list.rows.map(seenChild => [
                <a class="govuk-link" href={childAddress(seenChild.child.ref, seen.recordedOn)}>
                  {seenChild.child.childId}
                </a>,
                seenChild.counts ? 'Yes' : 'No',
                itemInWords(seenChild.item),
                ageInWords(seenChild),
                seenChild.standing,
                seenChild.legalStatus,
                seenChild.placement,
              ])}
            />
            <PageLinks list={list} addressOf={page => `${address('children')}&page=${page}`} />
            <p class="govuk-body govuk-!-display-none-print">
              <a class="govuk-link" href={address('children.csv')}>
                Download these {list.total} rows as CSV
              </a>{' '}
              (holds personal data: keep it where records of children may be kept)
            </p>
          </>
        )}
        <BehindFigures sights={sights} />
      </>
    )
  },
})
