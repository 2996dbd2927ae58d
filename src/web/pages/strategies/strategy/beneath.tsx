import type { Day } from '#core/dates.ts'
import { targetInWords } from '#core/strategies/in-words.ts'
import type { Dated } from '#core/strategies/measured.ts'
import type { MeasureMoved } from '#core/strategies/progress.ts'
import type { Told } from '#core/strategies/strategies.ts'
import type { PlanOn } from '#core/strategies/strategy-on.ts'
import { upperFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { actionAddress } from '#web/pages/actions/addresses.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { MeasureTag, MeasureTrend, PlanTag, planDays, WentTag } from '#web/pages/strategies/stands.tsx'

/** What was told of it last by the end of a day. */
export const ToldLast = ({ told: { record, on, by, says, next } }: { readonly told: Told }) => (
  <p class="govuk-body waymark-objective__told">
    <a class="govuk-link" href={councilRecordAddress('priority-progress', record)}>
      {dateInWords(on)}
    </a>
    {by !== undefined && `, ${by}`}: {says}
    {next !== undefined && ` Next: ${next}`}
  </p>
)

export const following = (type: string, given: Readonly<Record<string, string>>): string =>
  `${councilRecordsAddress(type, '/new')}?${new URLSearchParams(given)}`

interface MeasuresProps {
  readonly since: Day
  readonly on: Day
  readonly mayWrite: boolean
  readonly moved: readonly MeasureMoved[]
  readonly name: string
}

export const Measures = ({ moved, name, since, on, mayWrite }: MeasuresProps) => (
  <Table
    caption={<span class="govuk-visually-hidden">Measures of {name}</span>}
    compact
    stacks
    firstCellIsHeader
    scrollLabel={`Measures of ${name}`}
    classes="waymark-measures"
    head={['Measure', 'Now', 'How it got there', 'At the start', `Since ${dateInWords(since)}`, 'Target', 'Stands']}
    rows={moved.map(({ measured, since: went, change }) => [
      <Title measured={measured} mayWrite={mayWrite} />,
      <>
        <strong>{measured.now?.figure.display ?? 'Not measured'}</strong>
        {measured.of !== undefined && <span class="waymark-block waymark-quiet">{measured.of}</span>}
        {measured.indicator === undefined && measured.now && (
          <span class="waymark-block waymark-quiet">{measured.now.of}</span>
        )}
      </>,
      <MeasureTrend measured={measured} />,
      <>
        {startInWords(measured.start)}
        {measured.went && (
          <span class="waymark-block">
            <WentTag went={measured.went} />
          </span>
        )}
      </>,
      <WentTag went={went} />,
      targetInWords(measured),
      <>
        <MeasureTag measured={measured} day={on} />
        {change && <span class="waymark-block waymark-quiet">{upperFirst(change)}</span>}
      </>,
    ])}
  />
)

const startInWords = (start: Dated | undefined): string =>
  start === undefined ? 'Not recorded' : `${start.figure.display}${start.of === 'the start' ? '' : `, ${start.of}`}`

const Title = ({ measured, mayWrite }: Pick<MeasureMoved, 'measured'> & { readonly mayWrite: boolean }) => {
  const { indicator, measure, title } = measured
  if (indicator)
    return (
      <>
        {indicator.number}{' '}
        <a class="govuk-link" href={`/indicators/${indicator.id}`}>
          {title}
        </a>
      </>
    )
  return (
    <>
      <a class="govuk-link" href={councilRecordAddress('success-measure', measure.record)}>
        {title}
      </a>
      {mayWrite && measure.indicator === undefined && measure.reference !== undefined && (
        <a
          class="govuk-link waymark-block govuk-!-display-none-print"
          href={following('measure-reading', { measure: measure.reference })}
        >
          Record what it came to<span class="govuk-visually-hidden">: {title}</span>
        </a>
      )}
    </>
  )
}

export const Plans = ({ plans, name }: { readonly plans: readonly PlanOn[]; readonly name: string }) => (
  <Table
    caption={<span class="govuk-visually-hidden">What services do for {name}</span>}
    compact
    stacks
    firstCellIsHeader
    scrollLabel={`What services do for ${name}`}
    classes="waymark-plans"
    head={['What is done', 'Service', 'Who answers for it', 'When', 'Stands']}
    rows={plans.map(plan => [
      <>
        <a
          class="govuk-link"
          href={
            plan.action ? actionAddress(plan.action.record) : councilRecordAddress('service-plan', plan.plan.record)
          }
        >
          {plan.plan.reference ?? 'Plan'}
        </a>{' '}
        {plan.what}
        {plan.plan.cameOfIt !== undefined && <span class="waymark-block waymark-quiet">{plan.plan.cameOfIt}</span>}
      </>,
      plan.plan.service ?? '',
      plan.owner ?? <Tag colour="yellow">No owner</Tag>,
      planDays(plan),
      <PlanTag standing={plan.standing} />,
    ])}
  />
)
