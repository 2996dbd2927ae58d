import { roles } from '#core/roles.ts'
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
  readonly seesChildren: boolean
  /** What was asked for and cannot be had. */
  readonly problems: readonly Problem[]
}

type Asking = Pick<Visit<string, readonly [], typeof standpointFields>, 'query' | 'services'> & {
  readonly who: Visitor
}

/** The month and the instant asked for, or the nearest that there are figures for, and what could not be had. */
export async function seenBy(
  { who, query, services: { figures, now } }: Asking,
  card: Card = 'printed',
): Promise<Seen> {
  const asked = query['recorded-on']
  const isFuture = asked !== undefined && asked.slice(0, 10) > now().toISOString().slice(0, 10)
  const standpoint = await figures.at({
    ...(query.month !== undefined && { month: query.month }),
    ...(asked !== undefined && !isFuture && { recordedOn: asked }),
  })
  const { seesChildren } = roles[who.role]
  const { suppressed: _, scorecard: __, wider, ...rest } = standpoint
  const { scorecard, suppressed } = card === 'wider' ? wider() : standpoint
  return {
    ...rest,
    card,
    scorecard: seesChildren ? scorecard : suppressed,
    seesChildren,
    problems: [
      ...(isFuture ? [{ field: 'recorded-on', text: 'As recorded on must be today or earlier' }] : []),
      ...(query.month !== undefined && query.month !== standpoint.month ? [outOfReach(standpoint)] : []),
    ],
  }
}

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
