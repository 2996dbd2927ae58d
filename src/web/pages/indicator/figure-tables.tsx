import { collectionYearName } from '#core/dates.ts'
import type { Figure } from '#core/figure.ts'
import type { Counted } from '#core/indicators/indicator.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import type { Chosen } from './chosen.ts'
import { type EnteredBehind, Sources } from './entered.tsx'

/** The longer periods of an indicator, and the other ways of counting that are published beside it. */
export const FurtherFigures = ({ indicator, row, seen, entered }: Chosen & { readonly entered: EnteredBehind }) => (
  <>
    <PeriodTable
      title="Longer periods and years to 31 March"
      of={indicator}
      periods={[...longerOf(row, monthInWords(seen.month)), ...yearsOf(row)]}
      entered={entered}
    />
    {row.companions.map(({ companion, ...figures }) => (
      <section>
        <h2 class="govuk-heading-m">Also published: {companion.title}</h2>
        <p class="govuk-body">{companion.definition}</p>
        <PeriodTable
          title={`${companion.title}, month by month`}
          of={companion}
          periods={newestFirst(monthsOf(figures))}
        />
      </section>
    ))}
  </>
)

const newestFirst = (periods: readonly PeriodFigure[]): readonly PeriodFigure[] => periods.toReversed()

export interface PeriodFigure {
  readonly period: string
  readonly figure: Figure
}

type Figures = Pick<ScorecardRow, 'months' | 'yearToDate' | 'rollingYear' | 'rollingThreeYears' | 'annual'>

export const monthsOf = ({ months }: Pick<Figures, 'months'>): readonly PeriodFigure[] =>
  months.map(({ month, figure }) => ({ period: monthInWords(month), figure }))

export const longerOf = (
  { yearToDate, rollingYear, rollingThreeYears }: Omit<Figures, 'months' | 'annual'>,
  to: string,
): readonly PeriodFigure[] =>
  [
    { period: `Year to date, to ${to}`, figure: yearToDate },
    { period: `12 months to ${to}`, figure: rollingYear },
    { period: `3 years to ${to}`, figure: rollingThreeYears },
  ].flatMap(({ period, figure }) => (figure ? [{ period, figure }] : []))

export const yearsOf = ({ annual }: Pick<Figures, 'annual'>): readonly PeriodFigure[] =>
  annual.map(({ yearEnding, figure }) => ({ period: collectionYearName(yearEnding), figure })).toReversed()

interface TableProps {
  readonly title: string
  readonly of: Counted
  readonly periods: readonly PeriodFigure[]
  /** The entries behind the figures that were entered; absent where none may be. */
  readonly entered?: EnteredBehind
}

/** Figures by period with what each is made of. Where one was entered from, or why one is missing, stands beside it. */
export function PeriodTable({ title, of, periods, entered = new Map() }: TableProps) {
  const names = PARTS[of.measure]
  const about = aboutFigures(periods)
  const numeric = (text: string) => ({ text, format: 'numeric' as const })
  return (
    <Table
      caption={title}
      captionSize="s"
      compact
      firstCellIsHeader
      stacks={about !== undefined}
      head={['Period', numeric('Figure'), ...names.map(numeric), ...(about === undefined ? [] : [about])]}
      rows={periods.map(({ period, figure }) => [
        period,
        figure.display,
        ...names.map((_, at) => numberText(at === 0 ? figure.numerator : figure.denominator)),
        ...(about === undefined ? [] : [figure.notRecorded ?? <Sources figure={figure} entered={entered} />]),
      ])}
      scrollLabel={title}
    />
  )
}

/** What the last column says of figures; undefined where there is nothing to say. */
function aboutFigures(periods: readonly PeriodFigure[]): string | undefined {
  const isMissing = periods.some(({ figure }) => figure.notRecorded !== undefined)
  if (!periods.some(({ figure }) => figure.entered)) return isMissing ? 'Why there is no figure' : undefined
  return isMissing ? 'Entered from, or why there is none' : 'Entered from'
}

/** What the numerator and the denominator of each kind of figure are. A count is its own numerator. */
const PARTS: Readonly<Record<Counted['measure'], readonly string[]>> = {
  count: [],
  percent: ['Number', 'Of'],
  rate: ['Children', 'Population 0 to 17'],
  mean: ['Added up', 'Over'],
  largest: [],
  'per-group': ['Cases', 'Social workers'],
}

const numberText = (value: number | undefined): string => value?.toLocaleString('en-GB') ?? ''
