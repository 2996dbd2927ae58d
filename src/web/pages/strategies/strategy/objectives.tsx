import type { Day } from '#core/dates.ts'
import { wordsOf } from '#core/records/strategy-priority.ts'
import { metInWords, targetInWords } from '#core/strategies/in-words.ts'
import type { Dated } from '#core/strategies/measured.ts'
import type { MeasureMoved, ObjectiveProgress, Progress } from '#core/strategies/progress.ts'
import type { Told } from '#core/strategies/strategies.ts'
import type { PlanOn } from '#core/strategies/strategy-on.ts'
import { upperFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { classNames } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { actionAddress } from '#web/pages/actions/addresses.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { MeasureTag, MeasureTrend, PlanTag, planDays, WentTag } from '#web/pages/strategies/stands.tsx'

interface Props {
  readonly progress: Progress
  readonly on: Day
  readonly mayWrite: boolean
  readonly mayPlan: boolean
}

/** What a strategy sets itself, one after the other, each with its measures and what is done for it. */
export const Objectives = ({ progress, on, mayWrite, mayPlan }: Props) => {
  const { now, since, objectives } = progress
  const { strategy, givenUp } = now
  return (
    <>
      {objectives.length === 0 && <p class="govuk-body">It has no objectives yet.</p>}
      {objectives.map(objective => (
        <Objective objective={objective} since={since} on={on} mayWrite={mayWrite} mayPlan={mayPlan} />
      ))}
      {mayWrite && strategy.reference !== undefined && (
        <p class="govuk-body govuk-!-display-none-print">
          <a class="govuk-link" href={following('strategy-priority', { strategy: strategy.reference })}>
            Record an objective or promise
          </a>
        </p>
      )}
      {givenUp.length > 0 && (
        <Table
          caption="What was given up"
          captionSize="m"
          stacks
          firstCellIsHeader
          scrollLabel="What was given up"
          head={['Objective or promise', 'Until', 'Why']}
          rows={givenUp.map(({ number, says, toOn, whyEnded }) => [
            [number, says].filter(Boolean).join(' '),
            dateInWords(toOn!),
            whyEnded ?? 'Nobody said why',
          ])}
        />
      )}
    </>
  )
}

interface ObjectiveProps extends Omit<Props, 'progress'> {
  readonly objective: ObjectiveProgress
  readonly since: Day
}

const Objective = ({ objective, since, on, mayWrite, mayPlan }: ObjectiveProps) => {
  const { priority, moved, plans, counts, hasNoOwner, isUnmeasured } = objective
  const { record, reference, kind, number, says, owner, depth } = priority
  const name = [number, says].filter(Boolean).join(' ')
  const words = priority.wordsOf === undefined || priority.wordsOf === 'council' ? undefined : wordsOf[priority.wordsOf]
  return (
    <section
      class={classNames('waymark-objective', depth > 0 && 'waymark-objective--under')}
      id={`objective-${record}`}
      aria-labelledby={`objective-${record}-title`}
    >
      {depth === 0 ? (
        <h2 class="govuk-heading-m govuk-!-margin-bottom-1" id={`objective-${record}-title`}>
          {name}
        </h2>
      ) : (
        <h3 class="govuk-heading-s govuk-!-margin-bottom-1" id={`objective-${record}-title`}>
          {name}
        </h3>
      )}
      <p class="govuk-body-s waymark-quiet">
        {[
          upperFirst(kind),
          reference,
          words && `${words} words`,
          owner ?? (hasNoOwner ? undefined : 'answered for above'),
          counts.all > 0 && metInWords(counts),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {hasNoOwner && <Tag colour="yellow">No owner</Tag>} {isUnmeasured && <Tag colour="yellow">Not measured</Tag>}
      </p>
      {moved.length > 0 && <Measures moved={moved} name={name} since={since} on={on} mayWrite={mayWrite} />}
      {plans.length > 0 && <Plans plans={plans} name={name} />}
      <ToldLast progress={priority.progress} on={on} />
      {reference !== undefined && (mayWrite || mayPlan) && (
        <p class="govuk-body-s govuk-!-display-none-print">
          {mayWrite && (
            <a class="govuk-link govuk-!-margin-right-3" href={following('success-measure', { priority: reference })}>
              Record a measure<span class="govuk-visually-hidden"> of {name}</span>
            </a>
          )}{' '}
          {mayPlan && (
            <a class="govuk-link govuk-!-margin-right-3" href={following('service-plan', { priority: reference })}>
              Record a service plan<span class="govuk-visually-hidden"> for {name}</span>
            </a>
          )}{' '}
          {mayPlan && (
            <a class="govuk-link" href={following('priority-progress', { priority: reference })}>
              Record progress<span class="govuk-visually-hidden"> of {name}</span>
            </a>
          )}
        </p>
      )}
    </section>
  )
}

/** What was told of it last by the end of a day. */
const ToldLast = ({ progress, on }: { readonly progress: readonly Told[]; readonly on: Day }) => {
  const last = progress.findLast(told => told.on <= on)
  if (!last) return null
  return (
    <p class="govuk-body waymark-objective__told">
      <a class="govuk-link" href={councilRecordAddress('priority-progress', last.record)}>
        {dateInWords(last.on)}
      </a>
      {last.by !== undefined && `, ${last.by}`}: {last.says}
      {last.next !== undefined && ` Next: ${last.next}`}
    </p>
  )
}

const following = (type: string, given: Readonly<Record<string, string>>): string =>
  `${councilRecordsAddress(type, '/new')}?${new URLSearchParams(given)}`

interface MeasuresProps extends Pick<ObjectiveProps, 'since' | 'on' | 'mayWrite'> {
  readonly moved: readonly MeasureMoved[]
  readonly name: string
}

const Measures = ({ moved, name, since, on, mayWrite }: MeasuresProps) => (
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

const Plans = ({ plans, name }: { readonly plans: readonly PlanOn[]; readonly name: string }) => (
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
