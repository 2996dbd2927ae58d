import { cardAsAt } from './card-as-at.ts'
import { type Commentary, type Promised, promisedBefore } from './commentary.ts'
import { published } from './commentary-blocks.ts'
import type { IsoDate } from './dates.ts'
import type { Words } from './document.ts'
import { type Direction, directionOf, type Figure } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { Scorecard } from './scorecard.ts'

/**
 * Where something that was promised stands at the end of a month. `late` is past its day and not said to be done; `due` has
 * its day still to come; `unanswered` has no day, and nobody has said what came of it.
 */
export type Standing = 'done' | 'partly' | 'dropped' | 'late' | 'due' | 'unanswered'

/** Something that was promised before, and what has become of it as far as records say. */
export interface PromiseStanding extends Promised {
  readonly standing: Standing
  /** What it was promised of: a measure, or a group of them by its name. */
  readonly title: string
  /** As it was said, its live fields filled with the figures of the month in which it was. */
  readonly words: Words
  /** What came of it, in the words of this month's report; absent where nobody has said. */
  readonly cameOfIt?: Words
  /** Absent where it was promised of a group. */
  readonly indicator?: Indicator
  /** The figure of the month in which it was promised; absent where the scorecard does not reach so far back. */
  readonly figureThen?: Figure
  readonly figureNow?: Figure
  /** Which way the figure went since it was promised; absent where either is. */
  readonly since?: Direction
}

const ORDER: readonly Standing[] = ['late', 'partly', 'done', 'dropped', 'unanswered', 'due']

/**
 * What was promised before the last month of a scorecard: what is late first, then what has come of the others, and last
 * what is not due yet; of the same standing the soonest due first.
 * What a report said stands as it was published, whatever has become of those words since.
 */
export function promisesOn(card: Scorecard, published?: Scorecard): readonly PromiseStanding[] {
  const reported = published ? saidOn(published).filter(({ month }) => month === published.months.at(-1)) : []
  const isReported = (said: Commentary): boolean =>
    reported.some(({ about, month }) => about === said.about && month === said.month)
  const all = [...reported, ...saidOn(card).filter(said => !isReported(said))]
  return promisedBefore(all, card.months.at(-1)!)
    .map(promised => standingOf(promised, card))
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))
}

/** All that a scorecard knows to have been said, of this month and the one before. */
const saidOn = ({ rows, saidOfGroups }: Scorecard): readonly Commentary[] =>
  [...rows.map(({ commentary }) => commentary), ...(saidOfGroups?.values() ?? [])].flatMap(said =>
    said ? [said.commentary, ...(said.promised ? [said.promised] : [])] : [],
  )

function standingOf(promised: Promised, card: Scorecard): PromiseStanding {
  const row = card.rows.find(({ indicator }) => indicator.id === promised.about)
  const figureThen = row?.months.find(({ month }) => month === promised.month)?.figure
  const figureNow = row?.months.at(-1)?.figure
  const since = figureThen && figureNow && directionOf(row.indicator, figureNow, figureThen, promised.month)
  return {
    ...promised,
    standing: standsAt(promised, card.asAt),
    title: row ? row.indicator.title : promised.about,
    words: published(promised.whatNext, cardAsAt(card, promised.month), promised.about),
    ...(promised.note !== undefined && { cameOfIt: published(promised.note, card, promised.about) }),
    ...(row && { indicator: row.indicator }),
    ...(figureThen && { figureThen }),
    ...(figureNow && { figureNow }),
    ...(since && { since }),
  }
}

/** A promise is in time to the end of the day by which it was made. */
function standsAt({ outcome, by }: Promised, asAt: IsoDate): Standing {
  if (outcome === 'done' || outcome === 'partly' || outcome === 'dropped') return outcome
  if (by === undefined) return 'unanswered'
  return by < asAt ? 'late' : 'due'
}
