import { type IsoDate, inForceOn } from './dates.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { PrintedTarget, Tolerance } from './tolerance.ts'

/**
 * The tolerances in force on a day as councils print them: as the council that set them did, or in the same notation. All
 * absent where the indicator is for information; the target says "range to be set" where nothing is set yet.
 */
export function printedBounds(
  indicator: Pick<Indicator, 'better' | 'limits' | 'measure' | 'tolerances'>,
  asAt: IsoDate,
): PrintedTarget {
  const tolerance = inForceOn(indicator.tolerances ?? [], asAt)
  if (tolerance?.printed) return tolerance.printed
  if (!tolerance || !('green' in tolerance)) return indicator.better === 'neither' ? {} : { green: 'range to be set' }
  const write = (value: number): string => `${value}${indicator.measure === 'percent' ? '%' : ''}`
  if (indicator.better === 'higher') return ofHigher(tolerance, write)
  return indicator.better === 'lower' ? ofLower(tolerance, write) : ofRange(tolerance, indicator, write)
}

type Write = (value: number) => string

const ofHigher = ({ green, amber }: Tolerance, write: Write): PrintedTarget => ({
  ...(amber !== undefined && { red: `<${write(amber)}`, amber: `${write(amber)}>` }),
  green: `${write(green)}+`,
})

function ofLower({ green, amber, red = amber }: Tolerance, write: Write): PrintedTarget {
  return {
    ...(red !== undefined && { red: `${write(red)}+` }),
    ...(amber !== undefined && { amber: `${write(amber)}<` }),
    green: `${write(green)}<`,
  }
}

function ofRange(
  { green, amber, lowest }: Tolerance,
  { limits }: Pick<Indicator, 'limits'>,
  write: Write,
): PrintedTarget {
  const share = amber === undefined ? undefined : Number(((amber / green - 1) * 100).toPrecision(6))
  return {
    ...(share !== undefined && { red: `over ${share}% above range`, amber: `${share}% above range` }),
    green: `${lowest ?? limits?.lowest ?? 0}-${write(green)}`,
  }
}

/** A bound in the printed notation as words: <93% is below 93%, 93%> from 93%, 95%+ 95% or more, 9.6%< below 9.6%. Other words stay. */
export const boundInWords = (bound: string): string =>
  bound
    .trim()
    .replace(/^<([\d.]+%?)$|^([\d.]+%?)<$/, 'below $1$2')
    .replace(/^([\d.]+%?)>$/, 'from $1')
    .replace(/^([\d.]+%?)\+$/, '$1 or more')

/** A printed target on one line, from red to green: `<93% | 93%> | 95%+`. */
export const onOneLine = ({ red, amber, green }: PrintedTarget): string =>
  [red, amber, green].filter(text => text !== undefined && text.trim() !== '').join(' | ')
