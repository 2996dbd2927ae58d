import type { Day } from '#core/dates.ts'
import { metInWords, othersInWords, reviewInWords, versionInWords, yearsInWords } from '#core/strategies/in-words.ts'
import type { Progress } from '#core/strategies/progress.ts'
import { counted } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'

interface Props {
  readonly progress: Progress
  readonly on: Day
  /** The page with one objective unfolded. */
  readonly addressOf: (open: string) => string
}

/** What a strategy is, how many of its targets are met, and what needs attention. */
export const Front = ({ progress, on, addressOf }: Props) => {
  const { now } = progress
  const { strategy, inForce, counts } = now
  const attention = attentionOf({ progress, on, addressOf })
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">Strategy {strategy.reference ?? ''}</span>
        <h1 class="govuk-heading-l">{strategy.title}</h1>
        {strategy.purpose && <p class="govuk-body">{strategy.purpose}</p>}
        <p class="govuk-body-l govuk-!-margin-bottom-2">
          <strong>{metInWords(counts)}.</strong>
        </p>
        {othersInWords(counts) !== '' && <p class="govuk-body">{othersInWords(counts)}</p>}
        {attention.length > 0 && (
          <>
            <h2 class="govuk-heading-s govuk-!-margin-bottom-1">What needs attention</h2>
            <ul class="govuk-list govuk-list--bullet">
              {attention.map(item => (
                <li>{item}</li>
              ))}
            </ul>
          </>
        )}
        <Details summary="About this strategy: its years, the version in force, and who answers for it">
          <SummaryList
            rows={[
              { key: 'Years', value: yearsInWords(strategy) },
              { key: 'In force', value: inForce ? versionInWords(inForce) : 'No version is approved' },
              {
                key: 'To be reviewed by',
                value: (
                  <>
                    {now.reviewOn === undefined ? 'No day is set' : dateInWords(now.reviewOn)}{' '}
                    {now.isPastReview && <Tag colour="red">Overdue</Tag>}
                  </>
                ),
              },
              { key: 'Who answers for it', value: strategy.owner ?? 'Nobody is named' },
              strategy.board !== undefined && { key: 'Reported to', value: strategy.board },
            ]}
          />
          <p class="govuk-body-s">
            <a class="govuk-link" href={councilRecordAddress('strategy', strategy.record)}>
              The record of the strategy, and its corrections
            </a>
          </p>
        </Details>
      </div>
    </div>
  )
}

/** What nobody measures, owns or reviews, and what is late, each with the way to it. */
function attentionOf({ progress: { objectives, now }, on, addressOf }: Props): readonly Content[] {
  const to = (at: number) => {
    const { record } = objectives[at]!.priority
    return `${addressOf(`${record}`)}#objective-${record}`
  }
  const first = (is: (one: Progress['objectives'][number]) => boolean) => to(objectives.findIndex(is))
  const of = (is: (one: Progress['objectives'][number]) => boolean) => objectives.filter(is).length
  const plans = objectives.flatMap(its => its.slipping)
  const late = plans.filter(({ standing }) => standing === 'late').length
  const isMissed = ({ measures }: Progress['objectives'][number]) =>
    measures.some(({ standing, measure }) => standing === 'not met' && measure.byOn !== undefined && measure.byOn < on)
  const missed = objectives
    .flatMap(({ measures }) => measures)
    .filter(({ standing, measure }) => standing === 'not met' && measure.byOn !== undefined && measure.byOn < on).length
  const noOwner = of(its => its.hasNoOwner)
  const unmeasured = of(its => its.isUnmeasured)
  return [
    missed > 0 && (
      <a class="govuk-link" href={first(isMissed)}>
        {counted(missed, 'target')} {missed === 1 ? 'was' : 'were'} to be met by now and {missed === 1 ? 'is' : 'are'}{' '}
        not
      </a>
    ),
    unmeasured > 0 && (
      <a class="govuk-link" href={first(its => its.isUnmeasured)}>
        {counted(unmeasured, 'objective or promise', 'objectives and promises')} that nothing measures
      </a>
    ),
    late > 0 && (
      <a class="govuk-link" href={first(its => its.slipping.some(({ standing }) => standing === 'late'))}>
        {counted(late, 'service plan')} {late === 1 ? 'is' : 'are'} late
      </a>
    ),
    plans.length > late && (
      <a class="govuk-link" href={first(its => its.slipping.some(({ standing }) => standing !== 'late'))}>
        {counted(plans.length - late, 'service plan')} put off
      </a>
    ),
    noOwner > 0 && (
      <a class="govuk-link" href={first(its => its.hasNoOwner)}>
        {counted(noOwner, 'objective or promise', 'objectives and promises')} without an owner
      </a>
    ),
    now.isPastReview && reviewInWords(now),
  ].filter(item => item !== false)
}
