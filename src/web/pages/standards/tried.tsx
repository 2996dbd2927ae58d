import type { TriedFigure } from '#core/both-ways.ts'
import { type IsoDate, isoOf, type Month, monthPeriod } from '#core/dates.ts'
import { valuePrinted } from '#core/printed.ts'
import type { ChangedChild, TriedMonth, WhatIf } from '#core/what-if.ts'
import { TrendChart } from '#web/charts/trend-chart.tsx'
import { monthInWords, shortMonth } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import type { Paged } from '#web/paged.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { scaleOf } from '#web/pages/indicator/tolerances.ts'

/** How the two ways are named beside each other. */
const AS_IT_WAS = 'As it was'
const AS_TRIED = 'As tried'

/** How many points a chart has room for, with a year to each label that needs one. */
const POINTS = 36

/** The months that a chart draws: all of them, or every third up to the last where there are many. */
const drawn = <T,>(months: readonly T[]): readonly T[] =>
  months.length <= POINTS ? months : months.filter((_, at) => (months.length - 1 - at) % 3 === 0)

/** What the trial says in two sentences: how many are overdue at the last month's end, and who changes. */
export function Headline({ result }: { readonly result: WhatIf }) {
  const last = result.months.at(-1)!
  const n = result.children.length
  return (
    <p class="govuk-body-l">
      {last.before && last.after
        ? `At the end of ${monthInWords(last.month)}, ${childrenInWords(last.after.children)} would have been overdue instead of ${last.before.children}. `
        : `${last.notRecorded} `}
      {n === 0
        ? 'No child would have been overdue by one and not by the other at any month’s end.'
        : `${childrenInWords(n)} would have been overdue by one and not by the other at some month’s end.`}
    </p>
  )
}

const childrenInWords = (n: number): string => `${n.toLocaleString('en-GB')} ${n === 1 ? 'child' : 'children'}`

/** Children overdue at each month's end, both ways, drawn and in figures. */
export function OverdueMonths({ months }: { readonly months: readonly TriedMonth[] }) {
  const isKnown = months.some(({ before }) => before !== undefined)
  const points = drawn(months)
  return (
    <>
      <h3 class="govuk-heading-m">Children for whom something is overdue</h3>
      {isKnown && (
        <TrendChart
          id="overdue"
          title="Children for whom something is overdue at the month’s end"
          periods={points.map(({ month }) => shortMonth(month))}
          series={[
            { label: AS_TRIED, values: points.map(({ after }) => after?.children) },
            { label: AS_IT_WAS, values: points.map(({ before }) => before?.children) },
          ]}
        />
      )}
      <Details summary="The same months in figures">
        <Table
          compact
          firstCellIsHeader
          scrollLabel="Overdue month by month"
          head={[
            'Month',
            ...numeric(
              'Children, as it was',
              'Children, as tried',
              'Children who change',
              'Obligations, as it was',
              'Obligations, as tried',
            ),
          ]}
          rows={months
            .toReversed()
            .map(({ month, before, after, changed, notRecorded }) =>
              before && after
                ? [
                    monthInWords(month),
                    before.children,
                    after.children,
                    changed,
                    before.obligations,
                    after.obligations,
                  ].map(String)
                : [monthInWords(month), { text: notRecorded, colspan: 5 }],
            )}
        />
      </Details>
    </>
  )
}

const numeric = (...texts: readonly string[]) => texts.map(text => ({ text, format: 'numeric' as const }))

/** A figure that rests on the standard, both ways, drawn and in figures. */
export function TriedFigureMonths({ tried, at }: { readonly tried: TriedFigure; readonly at: number }) {
  const { indicator, title, months } = tried
  const isKnown = months.some(({ before, after }) => before.value !== undefined || after.value !== undefined)
  const points = drawn(months)
  return (
    <>
      <h3 class="govuk-heading-m">
        {indicator.number} {title}
      </h3>
      {isKnown ? (
        <TrendChart
          id={`figure-${at}`}
          title={title}
          periods={points.map(({ month }) => shortMonth(month))}
          series={[
            { label: AS_TRIED, values: points.map(({ after }) => after.value) },
            { label: AS_IT_WAS, values: points.map(({ before }) => before.value) },
          ]}
          format={value => valuePrinted(indicator, value)}
          domain={scaleOf(indicator, lastDayOf(months.at(-1)!.month), valuesOf(months)).domain}
        />
      ) : (
        <p class="govuk-body">{months.at(-1)?.before.notRecorded}</p>
      )}
      <Details summary="The same months in figures">
        <Table
          compact
          firstCellIsHeader
          scrollLabel={`${title} month by month`}
          head={['Month', ...numeric(AS_IT_WAS, AS_TRIED)]}
          rows={months
            .toReversed()
            .map(({ month, before, after }) => [monthInWords(month), before.display, after.display])}
        />
      </Details>
    </>
  )
}

const valuesOf = (months: TriedFigure['months']): readonly number[] =>
  months.flatMap(({ before, after }) => [before.value, after.value].filter(value => value !== undefined))

const lastDayOf = (month: Month): IsoDate => isoOf(monthPeriod(month).lastDay)

/** Who is overdue by one and not by the other, at how many months' ends. */
export const ChangedChildren = ({ list }: { readonly list: Paged<ChangedChild> }) => (
  <Table
    caption="Children for whom it differs at some month’s end"
    captionSize="m"
    compact
    firstCellIsHeader
    scrollLabel="Children for whom it differs"
    head={['Child', { text: 'Months’ ends', format: 'numeric' }, 'At the last, as it was', 'At the last, as tried']}
    rows={list.rows.map(({ child, before, after, months }) => [
      <a class="govuk-link" href={childAddress(child.ref, undefined)}>
        {child.childId}
      </a>,
      String(months),
      before ? 'Overdue' : 'Not overdue',
      after ? 'Overdue' : 'Not overdue',
    ])}
  />
)
