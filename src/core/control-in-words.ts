import type { ControlLimits } from './control-limits.ts'
import { type Month, monthInWords } from './dates.ts'
import type { Indicator } from './indicators/indicator.ts'
import { valuePrinted } from './printed.ts'

/** The range that the months before give, and what the month is by it, in a sentence each. */
export function controlInWords(
  indicator: Pick<Indicator, 'measure'>,
  { lower, upper, centre, months, last }: ControlLimits,
  month: Month,
): readonly string[] {
  const write = (value: number): string =>
    valuePrinted({ measure: indicator.measure === 'percent' ? 'percent' : 'mean' }, value)
  return [
    `By the ${months} months before, anything from ${write(lower)} to ${write(upper)} about ${write(centre)} is no more than the usual variation.`,
    SAYS[last](monthInWords(month)),
  ]
}

const SAYS: Readonly<Record<ControlLimits['last'], (month: string) => string>> = {
  within: month => `${month} lies within it: no news by itself.`,
  above: month => `${month} lies above it: something is different.`,
  below: month => `${month} lies below it: something is different.`,
  'shifted up': month => `The eight months to ${month} all lie above the middle: the level has shifted up.`,
  'shifted down': month => `The eight months to ${month} all lie below the middle: the level has shifted down.`,
}
