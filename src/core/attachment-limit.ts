import type { Day } from './dates.ts'
import { day, isIsoDate } from './dates.ts'
import { type Entry, standing } from './entry.ts'

/** How many megabytes an attachment may have where the council has set nothing; that many may. */
export const USUAL_MEGABYTES = 50
/** The most that a council may set. */
export const MOST_MEGABYTES = 500

/** How many bytes an attachment may have on a day, by the council's settings; that many may. */
export function mostBytesOn(entries: readonly Entry[], on: Day): number {
  const settings = standing(entries.filter(({ type }) => type === 'attachment-setting')).flatMap(({ body }) => {
    const { fromOn, megabytes } = body
    const isSetting = typeof fromOn === 'string' && isIsoDate(fromOn) && typeof megabytes === 'number'
    return isSetting && day(fromOn) <= on ? [{ from: day(fromOn), megabytes }] : []
  })
  const last = settings.sort((a, b) => a.from - b.from).at(-1)
  return (last?.megabytes ?? USUAL_MEGABYTES) * 1024 * 1024
}
