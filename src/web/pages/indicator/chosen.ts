import { childrenBehind } from '#core/children-behind.ts'
import { ownBehind } from '#core/counted-figure.ts'
import type { FosteringHousehold } from '#core/fostering-households.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { Item, Journey } from '#core/journey.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { printedWindow, ruleFor } from '#core/stretch.ts'
import type { Visit } from '#web/page.ts'
import { type Seen, seenBy, type standpointFields } from '#web/pages/scorecard/standpoint.ts'
import type { Visitor } from '#web/services.ts'

/** An indicator as one visitor sees it in a month. */
export interface Chosen {
  readonly indicator: Indicator
  readonly row: ScorecardRow
  readonly seen: Seen
}

type Asking = Pick<
  Visit<'/indicators/:indicator', readonly [], typeof standpointFields>,
  'params' | 'query' | 'services'
> & { readonly who: Visitor }

/** The indicator that an address names, with its figures; undefined if there is none of that name. */
export async function chosenIn(visit: Asking): Promise<Chosen | undefined> {
  const { indicators, wider } = visit.services.catalogues
  const isIn = (its: readonly Indicator[]): boolean => its.some(({ id }) => id === visit.params.indicator)
  if (!isIn(indicators) && !isIn(wider)) return undefined
  const seen = await seenBy(visit, isIn(wider) ? 'wider' : 'printed')
  const row = seen.scorecard.rows.find(({ indicator }) => indicator.id === visit.params.indicator)
  return row && { indicator: row.indicator, seen, row }
}

/** Whether fostering households are behind an indicator's figure for the month, and no children. */
export const isOfHouseholds = ({ indicator, seen }: Pick<Chosen, 'indicator' | 'seen'>): boolean =>
  ruleFor(indicator, printedWindow(indicator, seen.month))?.own !== undefined

/** The households behind a figure of the month. None where it was entered, or children are behind it. */
export function householdsIn({ indicator, row, seen }: Chosen): readonly FosteringHousehold[] {
  const window = printedWindow(indicator, seen.month)
  const rule = ruleFor(indicator, window)
  return !rule?.own || row.months.at(-1)!.figure.entered ? [] : ownBehind(rule, window, seen)
}

/** A child behind a figure, with the record that counts. */
export interface Counted {
  readonly child: Journey
  readonly item: Item
  /** False for those below the line only. */
  readonly counts: boolean
}

/** Everyone who was counted in the month: those above the line first, then those below it only. Nobody, where the figure was entered. */
export function countedIn({ indicator, row, seen }: Chosen): readonly Counted[] {
  if (row.months.at(-1)!.figure.entered) return []
  const { numerator, denominator = [] } = childrenBehind(indicator, seen.journeys.values(), seen.month, seen.staff)
  const above = new Set(numerator.map(({ child, item }) => `${child.ref} ${item.entry}`))
  return [
    ...numerator.map(counted => ({ ...counted, counts: true })),
    ...denominator
      .filter(({ child, item }) => !above.has(`${child.ref} ${item.entry}`))
      .map(counted => ({ ...counted, counts: false })),
  ]
}
