import { monthOf, monthsTo, shortMonth } from '#core/dates.ts'
import { escalationsStanding, type StandingEscalation } from '#core/escalations/clocks.ts'
import { type EscalationOverview, escalationOverview } from '#core/escalations/overview.ts'
import { type Process, processOn, type Stage, stageCalled } from '#core/escalations/stages.ts'
import { escalationThemes } from '#core/records/escalation.ts'
import escalationSetting from '#core/records/escalation-setting.ts'
import { escalationOutcomes } from '#core/records/escalation-step.ts'
import type { Source } from '#core/source.ts'
import { counted as soMany } from '#core/wording.ts'
import { AsAtForm } from '#web/as-at-form.tsx'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, shortDate } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { HeldBack } from '#web/pages/access/held-back.tsx'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { asAt } from '#web/query-fields.ts'

const MONTHS = 12
/** How many of the concerns settled last are told of with what they changed. */
const SETTLED_SHOWN = 10

/** What reviewing officers challenged in the year to a day, by month, stage and theme, and what came of it for children. */
export default definePage({
  path: '/escalations',
  roles: seesChildren,
  audit: 'viewed the overview of escalations',
  menu: { section: 'assurance', title: 'Escalations', order: 1.5 },
  width: 'wide',
  query: { 'as-at': asAt },
  async load({ query, who, services: { caseload } }) {
    const asAt = Math.min(query['as-at'] ?? caseload.today(), caseload.today())
    const { journeys, counted, processes, sights } = await caseload.at({ asAt })
    const standing = [...journeys.values()].flatMap(child => escalationsStanding(child, asAt, processes))
    const open = standing.filter(({ clocks }) => clocks.whole.settledOn === undefined)
    const settled = standing
      .filter(({ clocks: { whole } }) => whole.settledOn !== undefined && whole.settledOn > asAt - 366)
      .sort((a, b) => b.clocks.whole.settledOn! - a.clocks.whole.settledOn!)
    return {
      asAt,
      overview: escalationOverview([...counted().values()], monthsTo(monthOf(asAt), MONTHS), asAt),
      open: open.length,
      late: open.filter(({ clocks }) => clocks.isLate).length,
      settled,
      process: processOn(processes, asAt),
      maySet: escalationSetting.writtenBy.includes(who.role),
      sights,
    }
  },
  title: () => 'Escalations',

  view: ({ asAt, overview, open, late, settled, process, maySet, sights }, frame) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Escalations
        <span class="govuk-caption-m">What reviewing officers challenged, and what it changed for children</span>
      </h1>
      <AsAtForm action="/escalations" label="The year to" frame={frame} />
      <p class="govuk-body-l">
        {open === 0 ? 'No concern is open' : `${soMany(open, 'concern is', 'concerns are')} open`} at the end of{' '}
        {dateInWords(asAt)}
        {open > 0 && `, ${late === 0 ? 'none' : late} of them late`}.{' '}
        <a class="govuk-link" href="/lists/escalations">
          See them one by one
        </a>
      </p>
      <ByMonth overview={overview} process={process} />
      <ByTheme overview={overview} process={process} />
      <Settled settled={settled} />
      {process && <ProcessInForce process={process} maySet={maySet} />}
      {sights && <HeldBack sights={sights} />}
    </>
  ),
})

const table = { captionSize: 'm', compact: true, firstCellIsHeader: true, stacks: true } as const
const numeric = (value: number | string) => ({ text: `${value}`, format: 'numeric' as const })

interface OverviewProps {
  readonly overview: EscalationOverview
  readonly process: Process | undefined
}

const ByMonth = ({ overview: { months, stages, all }, process }: OverviewProps): Content =>
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
        {...table}
        caption="By month and stage"
        scrollLabel="Concerns by month and stage"
        head={['Month', ...stages.map(({ stage }) => numeric(stageCalled(process, stage))), numeric('All stages')]}
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

function ByTheme({
  overview: {
    themes,
    stages: all,
    all: { total },
  },
  process,
}: OverviewProps): Content {
  if (themes.length === 0) return undefined
  const shown = all.flatMap(({ stage, total }, i) => (total > 0 ? [{ stage, i }] : []))
  return (
    <>
      <Table
        {...table}
        caption="By theme"
        scrollLabel="Concerns by theme"
        head={['Theme', ...shown.map(({ stage }) => numeric(stageCalled(process, stage))), numeric('All stages')]}
        rows={themes
          .toSorted((a, b) => b.total - a.total)
          .map(({ theme, stages, total }) => [
            theme === undefined ? 'Not recorded' : escalationThemes[theme],
            ...shown.map(({ i }) => numeric(stages[i]!)),
            numeric(total),
          ])}
      />
      <p class="govuk-body waymark-quiet">
        A concern counts under each of its themes, so that themes add up to more than the {total} above.
      </p>
    </>
  )
}

/** What came of the concerns that were settled, and what that changed for each child. */
function Settled({ settled }: { readonly settled: readonly StandingEscalation[] }): Content {
  if (settled.length === 0) return <p class="govuk-body">No concern was settled in the year.</p>
  const told = settled.filter(({ effects }) => effects.length > 0).length
  const inTime = settled.filter(({ clocks: { whole } }) => !whole.isLate).length
  const outcomes = Object.entries(escalationOutcomes).flatMap(([outcome, title]) => {
    const its = settled.filter(concern => concern.outcome === outcome).length
    return its === 0 ? [] : [`${title.toLowerCase()} ${its}`]
  })
  return (
    <>
      <h2 class="govuk-heading-m">What came of them</h2>
      <p class="govuk-body">
        {soMany(settled.length, 'concern was', 'concerns were')} settled in the year, {inTime} in time
        {outcomes.length > 0 && `: ${outcomes.join(', ')}`}. Of {told} it is said what changed for the child.
      </p>
      <Table
        {...table}
        caption={settled.length > SETTLED_SHOWN ? `The last ${SETTLED_SHOWN}` : 'One by one'}
        captionSize="s"
        scrollLabel="Concerns that were settled"
        head={['Child', 'Settled', 'About', 'What came of it', 'What it changed for the child']}
        rows={settled.slice(0, SETTLED_SHOWN).map(({ child, escalation, clocks, outcome, effects }) => [
          <a class="govuk-link" href={`/children/${child.ref}/oversight`}>
            {child.childId}
          </a>,
          shortDate(clocks.whole.settledOn!),
          escalation.themes.map(theme => escalationThemes[theme]).join('; ') || 'Not recorded',
          outcome === undefined ? 'Settled theme by theme' : escalationOutcomes[outcome],
          effects.join(' ') || 'Not recorded',
        ])}
      />
    </>
  )
}

const ProcessInForce = ({ process, maySet }: { readonly process: Process; readonly maySet: boolean }): Content => (
  <>
    <Table
      {...table}
      caption="Who answers, and within how many working days"
      scrollLabel="The process"
      head={['Stage', 'Raised by', 'Goes to', numeric('Working days')]}
      rows={(Object.keys(process.stages) as Stage[]).map(stage => {
        const { from, to, answeredWithin } = process.stages[stage]
        return [`Stage ${stage.slice(-1)}`, from, to, numeric(answeredWithin ?? 'No time is set')]
      })}
    />
    <p class="govuk-body">
      All of it is settled within {process.settledWithin} working days. By {inWords(process.source)}.{' '}
      <a class="govuk-link" href={councilRecordsAddress(escalationSetting.id)}>
        {maySet ? 'See or change what the council has set' : 'See what the council has set'}
      </a>
    </p>
  </>
)

const inWords = ({ title, section }: Source): string => [title, section].filter(Boolean).join(': ')
