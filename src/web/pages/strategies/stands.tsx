import { type Day, dayInWords } from '#core/dates.ts'
import { standingInWords } from '#core/strategies/in-words.ts'
import type { Measured, MeasureStanding, Went } from '#core/strategies/measured.ts'
import type { PlanOn, PlanStanding } from '#core/strategies/strategy-on.ts'
import { upperFirst } from '#core/wording.ts'
import { Sparkline } from '#web/charts/sparkline.tsx'
import { Tag, type TagColour } from '#web/govuk/tag.tsx'

const MEASURES: Readonly<Record<MeasureStanding, TagColour>> = {
  met: 'green',
  'not met': 'red',
  'not measured': 'grey',
  'without a target': 'grey',
  'of few': 'grey',
  'not shown': 'grey',
}

/** Whether a measure meets its target; one that still has time is no alarm. */
export const MeasureTag = ({ measured, day }: { readonly measured: Measured; readonly day: Day }) => {
  const words = standingInWords(measured, day)
  return <Tag colour={words === 'Not met yet' ? 'yellow' : MEASURES[measured.standing]}>{words}</Tag>
}

const PLANS: Readonly<Record<PlanStanding, TagColour>> = {
  late: 'red',
  slipping: 'orange',
  'without a date': 'yellow',
  'to be done': 'blue',
  done: 'green',
}

export const PlanTag = ({ standing }: Pick<PlanOn, 'standing'>) => (
  <Tag colour={PLANS[standing]}>{upperFirst(standing)}</Tag>
)

/** By when a plan is to be done, or the day on which it was. */
export const planDays = ({ dueOn, doneOn }: PlanOn): string =>
  [
    doneOn !== undefined && `Done on ${dayInWords(doneOn)}`,
    dueOn !== undefined && `${doneOn === undefined ? 'By' : 'due'} ${dayInWords(dueOn)}`,
  ]
    .filter(Boolean)
    .join(', ')

const CLASS = { better: 'better', worse: 'worse', higher: undefined, lower: undefined, 'no change': undefined }
const ARROWS = { better: '↑', worse: '↓', higher: '↑', lower: '↓', 'no change': '→' }

/** Which way a figure went: up is better, whether the number rose or fell. */
export const WentTag = ({ went }: { readonly went: Went | undefined }) => {
  if (!went) return <span class="waymark-quiet">Nothing to compare</span>
  const verdict = CLASS[went]
  return (
    <span class={verdict ? `waymark-travel waymark-travel--${verdict}` : 'waymark-travel'}>
      <span class="waymark-travel__arrow" aria-hidden="true">
        {ARROWS[went]}
      </span>{' '}
      {upperFirst(went)}
    </span>
  )
}

/** The figures that lead to a measure's last, the size of a word; nothing where there are fewer than two. */
export const MeasureTrend = ({ measured }: { readonly measured: Measured }) => {
  const { points, title, measure, say } = measured
  const values = points.map(({ figure }) => figure.value)
  if (values.filter(value => value !== undefined).length < 2) return null
  return (
    <Sparkline
      id={`measure-${measure.record}`}
      title={title}
      periods={points.map(({ of }) => of)}
      series={[{ label: title, values }]}
      format={say}
      absence={points.some(({ figure }) => figure.suppressed) ? 'suppressed' : undefined}
    />
  )
}
