import { isIsoDate } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Fault } from '#core/records/checks.ts'
import type { Measured } from '#core/records/record.ts'
import { type Framework, frameworkOf, isJudgedOn } from '#core/self-evaluation-frameworks/framework.ts'

/** A day of a record as it is written; undefined where it is none, which its field says by itself. */
const on = (body: Body, field: string): string | undefined => {
  const value = body[field]
  return typeof value === 'string' && isIsoDate(value) ? value : undefined
}

/** A fault in one field where a day comes before another. The same day is none. */
function notBefore(body: Body, [first, last]: readonly [string, string], says: string): readonly Fault[] {
  const [from, to] = [on(body, first), on(body, last)]
  return from !== undefined && to !== undefined && to < from ? [{ path: [last], says }] : []
}

/** What is wrong with a strategy by its own days. */
export const faultsOfStrategy = (body: Body): readonly Fault[] =>
  notBefore(body, ['fromOn', 'reviewOn'], 'The day of its review must not be before the strategy begins')

/** What is wrong with a version of one by its own days. */
export const faultsOfVersion = (body: Body): readonly Fault[] => [
  ...notBefore(
    body,
    ['writtenOn', 'approvedOn'],
    'It cannot have been approved before it was written: check both days',
  ),
  ...notBefore(body, ['writtenOn', 'reviewOn'], 'The day of its review must not be before it was written'),
]

/** What is wrong with an objective by itself: it cannot stand under itself. */
export const faultsOfPriority = ({ reference, parent }: Body): readonly Fault[] =>
  typeof parent === 'string' && parent === reference
    ? [{ path: ['parent'], says: 'An objective cannot be under itself: choose another or none' }]
    : []

/** What is wrong with a measure of success beside the indicators: one that there is none of, or a target the wrong way. */
export function faultsOfMeasure(body: Body, indicators: readonly Measured[]): readonly Fault[] {
  const days = notBefore(body, ['baselineOn', 'byOn'], 'It must not be aimed at by a day before the start')
  const { target, baseline, measuredBy, unit } = body
  if (measuredBy === 'stated') {
    const isPercent = unit === 'percent'
    const isOpen = (isPercent || unit === 'number') && body.better === undefined
    return [
      ...days,
      ...(isOpen ? [{ path: ['better'] as const, says: 'Choose which is better' }] : []),
      ...(isPercent && isNumber(baseline) && baseline > 100 ? [above100('baseline')] : []),
      ...(isPercent && isNumber(target) && target > 100 ? [above100('target')] : []),
      ...wrongWay(body, body.better),
    ]
  }
  const named = typeof body.indicator === 'string' ? body.indicator.trim() : undefined
  if (named === undefined) return days
  const indicator = indicators.find(({ id, number }) => id === named || number === named)
  if (!indicator)
    return [...days, { path: ['indicator'], says: 'There is no such indicator: name it by its number, such as 6.9' }]
  if (target === undefined) return days
  if (indicator.better === 'neither')
    return [
      ...days,
      {
        path: ['target'],
        says: 'Of this indicator neither higher nor lower is better, so no target can be met: leave it out',
      },
    ]
  if (indicator.measure === 'percent' && isNumber(target) && target > 100) return [...days, above100('target')]
  return [...days, ...wrongWay(body, indicator.better)]
}

const isNumber = (value: unknown): value is number => typeof value === 'number'

const above100 = (field: string): Fault => ({ path: [field], says: 'A percentage must not be above 100' })

/** A target that is worse than the start is against what is better. One that keeps the start is none. */
function wrongWay({ target, baseline }: Body, better: unknown): readonly Fault[] {
  if (!isNumber(target) || !isNumber(baseline)) return []
  if (!(better === 'higher' ? target < baseline : better === 'lower' && target > baseline)) return []
  const says = `${better === 'higher' ? 'Higher' : 'Lower'} is better here, and ${target} is worse than the start, ${baseline}: check both`
  return [{ path: ['target'], says }]
}

/** What is wrong with what a measure came to: more than there were, or half of two numbers. */
export function faultsOfReading({ numerator, denominator, value }: Body): readonly Fault[] {
  if (isNumber(denominator) && !isNumber(numerator)) return [{ path: ['numerator'], says: 'Enter how many of them' }]
  if (!isNumber(numerator)) return []
  if (!isNumber(denominator)) return value === undefined ? [{ path: ['denominator'], says: 'Enter of how many' }] : []
  return numerator > denominator ? [{ path: ['numerator'], says: 'It must not be above of how many there were' }] : []
}

/** What is wrong with a service plan by itself: nothing says by when, where no action does. */
export const faultsOfPlan = ({ action, dueOn }: Body): readonly Fault[] =>
  action === undefined && dueOn === undefined
    ? [{ path: ['dueOn'], says: 'Enter the day by which it is to be done, or choose the action that has one' }]
    : []

/** What is wrong with a self-evaluation beside its framework and the indicators. */
export function faultsOfEvaluation(
  body: Body,
  indicators: readonly Measured[],
  frameworks: readonly Framework[],
): readonly Fault[] {
  const { area, grade, indicators: behind } = body
  const day = on(body, 'on')
  const isOtherTime = typeof area === 'string' && day !== undefined && !isJudgedOn(frameworks, area, day)
  const grades = typeof area === 'string' ? frameworkOf(frameworks, area)?.grades : undefined
  const isOtherGrade = typeof grade === 'string' && grades !== undefined && !Object.hasOwn(grades, grade)
  return [
    ...(isOtherTime
      ? [{ path: ['area'] as const, says: 'The framework had no such area on that day: choose one that it had' }]
      : []),
    ...(isOtherGrade
      ? [{ path: ['grade'] as const, says: 'The framework of this area has no such grade: choose one that it has' }]
      : []),
    ...(Array.isArray(behind) ? behind : []).flatMap(({ indicator }: Body, i): readonly Fault[] =>
      indicator === undefined || indicators.some(({ id, number }) => id === indicator || number === indicator)
        ? []
        : [
            {
              path: ['indicators', i, 'indicator'],
              says: `Indicators behind it, ${i + 1}: there is no such indicator`,
            },
          ],
    ),
  ]
}
