import { seesWhole } from '#core/public-version.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import type { Problem, Visit } from '#web/page.ts'
import { month, recordedOn } from '#web/query-fields.ts'
import type { Standpoint } from '#web/recorded.ts'
import type { Visitor } from '#web/services.ts'

/** What every page of figures may be asked: which month, and as recorded on which day. */
export const standpointFields = { month, 'recorded-on': recordedOn }

/** The scorecard in printed order, or the indicators beyond it. */
export type Card = 'printed' | 'wider'

interface CardPage {
  readonly path: `/${string}`
  /** As a link to it says. */
  readonly title: string
  readonly heading: string
  /** The same as CSV. */
  readonly download: `/${string}`
}

/** Where each is shown, and what it is called. */
export const cards: Readonly<Record<Card, CardPage>> = {
  printed: {
    path: '/scorecard',
    title: 'Scorecard',
    heading: 'Corporate parenting scorecard',
    download: '/scorecard.csv',
  },
  wider: {
    path: '/scorecard/wider',
    title: 'Beyond the scorecard',
    heading: 'Corporate parenting: beyond the scorecard',
    download: '/scorecard/wider.csv',
  },
}

/** A standpoint as one visitor may see it. */
export interface Seen extends Omit<Standpoint, 'suppressed' | 'wider'> {
  readonly card: Card
  /** With small numbers suppressed for those who may not see children. */
  readonly scorecard: Scorecard
  /** What is counted beyond the printed scorecard, likewise; counted when it is first asked for. */
  readonly wider: () => Scorecard
  readonly seesChildren: boolean
  /** What was asked for and cannot be had. */
  readonly problems: readonly Problem[]
}

type Asking = Pick<Visit<string, readonly [], typeof standpointFields>, 'query' | 'services'> & {
  readonly who: Visitor
}

/**
 * The month and the instant asked for, or the nearest that there are figures for, and what could not be had. Those who do
 * not see the whole have the last month as it is known today: what was published of others is among the issues.
 */
export async function seenBy(
  { who, query, services: { figures, now } }: Asking,
  card: Card = 'printed',
): Promise<Seen> {
  const isWhole = seesWhole(who.role)
  const asked = query['recorded-on']
  const isFuture = asked !== undefined && asked.slice(0, 10) > now().toISOString().slice(0, 10)
  const standpoint = await figures.at(
    isWhole
      ? {
          ...(query.month !== undefined && { month: query.month }),
          ...(asked !== undefined && !isFuture && { recordedOn: asked }),
        }
      : {},
  )
  const { suppressed, scorecard, wider, ...rest } = standpoint
  const cards = isWhole ? undefined : suppressed()
  const shown = { scorecard: cards?.scorecard ?? scorecard, wider: () => cards?.wider ?? wider() }
  const isOther = query.month !== undefined && query.month !== standpoint.month
  return {
    ...rest,
    card,
    scorecard: card === 'wider' ? shown.wider() : shown.scorecard,
    wider: shown.wider,
    seesChildren: isWhole,
    problems: isWhole
      ? [
          ...(isFuture ? [{ field: 'recorded-on', text: 'As recorded on must be today or earlier' }] : []),
          ...(isOther ? [outOfReach(standpoint)] : []),
        ]
      : [...(isOther ? [{ text: LAST_MONTH_ALONE }] : []), ...(asked !== undefined ? [{ text: AS_NOW_ALONE }] : [])],
  }
}

const LAST_MONTH_ALONE =
  'Your figures are of the last month. What was published of a month before it is among the issues'
const AS_NOW_ALONE = 'Your figures are as recorded today. What was published before is among the issues'

const outOfReach = ({ months, month }: Standpoint): Problem => ({
  field: 'month',
  text:
    months.length === 0
      ? `There are no returns to show a month of. This is what ${monthInWords(month)} looks like without`
      : `Month must be from ${monthInWords(months[0]!)} to ${monthInWords(months.at(-1)!)}, as far as the returns reach`,
})

/** Appends the month and the instant to an address, so that a link keeps what was chosen. */
export function addressFor(path: string, { month, recordedOn }: Pick<Seen, 'month' | 'recordedOn'>): string {
  const query = new URLSearchParams({ month, ...(recordedOn && { 'recorded-on': recordedOn.slice(0, 10) }) })
  return `${path}?${query}`
}

/** When the figures were known: the day asked for, or today. */
export const recordedOnInWords = ({ recordedOn }: Pick<Seen, 'recordedOn'>): string =>
  recordedOn === undefined ? 'today' : dateInWords(recordedOn.slice(0, 10))
