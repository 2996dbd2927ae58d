import type { Day } from '#core/dates.ts'
import { wordsOf } from '#core/records/strategy-priority.ts'
import { metInWords, standingInWords } from '#core/strategies/in-words.ts'
import type { ObjectiveProgress, Progress } from '#core/strategies/progress.ts'
import { counted, upperFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { classNames } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { following, Measures, Plans, ToldLast } from './beneath.tsx'

interface Props {
  readonly progress: Progress
  readonly on: Day
  readonly mayWrite: boolean
  readonly mayPlan: boolean
  /** `all`, or the record of the one objective that stands unfolded; undefined where all are folded. */
  readonly unfolded: string | undefined
  readonly addressOf: (open: string | undefined) => string
}

/** What a strategy sets itself, one after the other: how each stands, and folded beneath it its measures and what is done for it. */
export const Objectives = ({ progress, on, mayWrite, mayPlan, unfolded, addressOf }: Props) => {
  const { now, since, objectives } = progress
  const { strategy, givenUp } = now
  return (
    <>
      {objectives.length === 0 ? (
        <p class="govuk-body">It has no objectives yet.</p>
      ) : (
        <p class="govuk-body govuk-!-display-none-print">
          <a class="govuk-link" href={addressOf(unfolded === 'all' ? undefined : 'all')}>
            {unfolded === 'all'
              ? 'Fold the measures and plans of every objective'
              : 'Show the measures and plans of every objective'}
          </a>
        </p>
      )}
      {objectives.map(objective => (
        <Objective
          objective={objective}
          since={since}
          on={on}
          mayWrite={mayWrite}
          mayPlan={mayPlan}
          isOpen={unfolded === 'all' || unfolded === `${objective.priority.record}`}
        />
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

interface ObjectiveProps extends Pick<Props, 'on' | 'mayWrite' | 'mayPlan'> {
  readonly objective: ObjectiveProgress
  readonly since: Day
  readonly isOpen: boolean
}

const Objective = ({ objective, since, on, mayWrite, mayPlan, isOpen }: ObjectiveProps) => {
  const { priority, moved, plans, counts, hasNoOwner } = objective
  const { record, reference, kind, number, says, owner, depth } = priority
  const name = [number, says].filter(Boolean).join(' ')
  const toldLast = priority.progress.findLast(told => told.on <= on)
  const beneath = [
    moved.length > 0 && counted(moved.length, 'measure'),
    plans.length > 0 && counted(plans.length, 'service plan'),
    toldLast && `progress of ${dateInWords(toldLast.on)}`,
  ].filter(part => part)
  const words = priority.wordsOf === undefined || priority.wordsOf === 'council' ? undefined : wordsOf[priority.wordsOf]
  const links = reference !== undefined && (mayWrite || mayPlan) && (
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
  )
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
        <Stands objective={objective} on={on} />
      </p>
      {beneath.length > 0 && (
        <Details
          summary={
            <>
              {upperFirst(beneath.join(', '))}
              <span class="govuk-visually-hidden"> of {name}</span>
            </>
          }
          open={isOpen}
        >
          {moved.length > 0 && <Measures moved={moved} name={name} since={since} on={on} mayWrite={mayWrite} />}
          {plans.length > 0 && <Plans plans={plans} name={name} />}
          {toldLast && <ToldLast told={toldLast} />}
          {links}
        </Details>
      )}
      {beneath.length === 0 && links}
    </section>
  )
}

/** What of an objective wants attention, so that nothing folded hides it. */
const Stands = ({ objective, on }: Pick<ObjectiveProps, 'objective' | 'on'>) => {
  const { measures, slipping, hasNoOwner, isUnmeasured } = objective
  const missed = measures.filter(measured => standingInWords(measured, on) === 'Missed').length
  const late = slipping.filter(({ standing }) => standing === 'late').length
  return (
    <>
      {missed > 0 && <Tag colour="red">{counted(missed, 'target')} missed</Tag>}{' '}
      {late > 0 && <Tag colour="red">{counted(late, 'plan')} late</Tag>}{' '}
      {slipping.length > late && <Tag colour="orange">{counted(slipping.length - late, 'plan')} put off</Tag>}{' '}
      {hasNoOwner && <Tag colour="yellow">No owner</Tag>} {isUnmeasured && <Tag colour="yellow">Not measured</Tag>}
    </>
  )
}
