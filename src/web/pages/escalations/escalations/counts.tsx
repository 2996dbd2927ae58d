import { shortMonth } from '#core/dates.ts'
import type { EscalationOverview } from '#core/escalations/overview.ts'
import { type Process, type Stage, stageCalled } from '#core/escalations/stages.ts'
import { escalationThemes } from '#core/records/escalation.ts'
import { lowerFirst } from '#core/wording.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'

/** Up to the day that the page is asked for, its own month included. */
export const MONTHS = 12

interface Props {
  readonly overview: EscalationOverview
  readonly process: Process | undefined
}

const numeric = (value: number | string) => ({ text: `${value}`, format: 'numeric' as const })

/** A stage at the head of a column: a telephone has room for its number alone. */
const headOf = (process: Process | undefined, stage: Stage) => {
  const [number = '', ...who] = stageCalled(process, stage).split(':')
  return {
    format: 'numeric' as const,
    text: (
      <>
        {number}
        {who.length > 0 && <span class="waymark-gives-way">:{who.join(':')}</span>}
      </>
    ),
  }
}

/** How many concerns came to each stage, month by month. */
export const ByMonth = ({ overview: { months, stages, all }, process }: Props): Content =>
  all.total === 0 ? (
    <p class="govuk-body">
      No concern is recorded in the {MONTHS} months. What was entered from a tracker stands on the{' '}
      <a class="govuk-link" href="/scorecard/wider">
        wider scorecard
      </a>{' '}
      and in the{' '}
      <a class="govuk-link" href="/pack/reports/iro-overview">
        reviewing officers’ overview
      </a>
      .
    </p>
  ) : (
    <>
      <Table
        caption="By month and stage"
        captionSize="m"
        compact
        firstCellIsHeader
        classes="waymark-table--figures"
        scrollLabel="Concerns by month and stage"
        head={['Month', ...stages.map(({ stage }) => headOf(process, stage)), numeric('All')]}
        rows={[
          ...months.map((month, i) => [
            shortMonth(month),
            ...stages.map(({ months: counts }) => numeric(counts[i]!)),
            numeric(all.months[i]!),
          ]),
          [`${MONTHS} months`, ...stages.map(({ total }) => numeric(total)), numeric(all.total)],
        ]}
      />
      <p class="govuk-body waymark-quiet">
        A concern counts once at each stage that it comes to, in the month that it does. A quality checklist graded
        Inadequate is a concern at stage 1.
      </p>
    </>
  )

/** What concerns were about: the theme that was raised most, and the others where they are asked for. */
export function ByTheme({ overview: { themes, stages: all, all: counted }, process }: Props): Content {
  const shown = all.flatMap(({ stage, total }, i) => (total > 0 ? [{ stage, i }] : []))
  const ordered = themes.toSorted((a, b) => b.total - a.total)
  const [most] = ordered
  if (!most) return undefined
  const called = (theme: (typeof most)['theme']) => (theme === undefined ? 'Not recorded' : escalationThemes[theme])
  return (
    <Details summary={`By theme: most often ${lowerFirst(called(most.theme))}, ${most.total} times`}>
      <Table
        caption={<span class="govuk-visually-hidden">By theme</span>}
        compact
        firstCellIsHeader
        classes="waymark-table--figures"
        scrollLabel="Concerns by theme"
        head={['Theme', ...shown.map(({ stage }) => headOf(process, stage)), numeric('All')]}
        rows={ordered.map(({ theme, stages, total }) => [
          called(theme),
          ...shown.map(({ i }) => numeric(stages[i]!)),
          numeric(total),
        ])}
      />
      <p class="govuk-body waymark-quiet">
        A concern counts under each of its themes, so that themes add up to more than the {counted.total} above.
      </p>
    </Details>
  )
}
