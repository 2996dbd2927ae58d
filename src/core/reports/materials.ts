import { type Breakdowns, breakdownsOf } from '#core/breakdowns.ts'
import type { Commentary } from '#core/commentary.ts'
import {
  type Day,
  day,
  dayInWords,
  type Instant,
  type IsoDate,
  type Month,
  monthInWords,
  monthOf,
} from '#core/dates.ts'
import type { Block, Document, Look, Orientation } from '#core/document.ts'
import type { Journey } from '#core/journey.ts'
import { childrenBehind, type Scorecard, type ScorecardRow } from '#core/scorecard.ts'

/** All that a report may draw on. */
export interface Materials {
  /** The council's name as it is printed. */
  readonly authority: string
  readonly look?: Look
  /** The last day of the month described. */
  readonly asAt: IsoDate
  readonly recordedOn: Instant
  /** With small numbers suppressed where the pack is for the public. */
  readonly scorecard: Scorecard
  /** True where whoever reads it may not see numbers behind which a child could be recognised. */
  readonly isPublic: boolean
  /** Absent where the pack is for the public. */
  readonly breakdowns?: Breakdowns
  /** What the council says of the figures of the month, as it stands now. */
  readonly commentary: readonly Commentary[]
}

/** What materials are gathered from. */
interface Gathered extends Omit<Materials, 'asAt' | 'breakdowns'> {
  readonly journeys: readonly Journey[]
}

/** The materials of a month. A pack for the public draws on its scorecard alone, in which small numbers are suppressed. */
export function materialsOf({ journeys, ...gathered }: Gathered): Materials {
  const { scorecard, isPublic } = gathered
  const { asAt } = scorecard
  if (isPublic) return { ...gathered, asAt }
  const month = monthOf(day(asAt))
  const [row] = rowsOf(scorecard, ['number-of-care-leavers'])
  const careLeavers = row ? childrenBehind(row.indicator, journeys, month).numerator.map(({ child }) => child) : []
  return { ...gathered, asAt, breakdowns: breakdownsOf(journeys, careLeavers, month) }
}

export const monthOfMaterials = ({ asAt }: Pick<Materials, 'asAt'>): Month => monthOf(day(asAt))

/** The day on which it was known, as it is written. */
export const recordedInWords = ({ recordedOn }: Pick<Materials, 'recordedOn'>): string =>
  dayInWords(dayOfInstant(recordedOn))

const dayOfInstant = (instant: Instant): Day => day(instant.slice(0, 10))

interface Parts {
  readonly title: string
  readonly orientation: Orientation
  readonly isCompact?: true
  readonly blocks: readonly Block[]
}

/** A document of the council, which says on every page what it is of. */
export const councilDocument = (materials: Materials, { title, ...parts }: Parts): Document => ({
  title,
  author: materials.authority,
  datedOn: materials.asAt,
  ...parts,
  footer: `${title}. As at ${dayInWords(day(materials.asAt))}, as recorded on ${recordedInWords(materials)}.${materials.isPublic ? ' Small numbers are suppressed.' : ''}`,
  ...(materials.look && { look: materials.look }),
})

/** A title with the month that it is of. */
export const titled = (title: string, materials: Pick<Materials, 'asAt'>): string =>
  `${title}, ${monthInWords(monthOfMaterials(materials))}`

/** The rows of a scorecard by their groups, in printed order. */
export function groupsOf({
  rows,
}: Scorecard): readonly { readonly title: string; readonly rows: readonly ScorecardRow[] }[] {
  const groups = new Map<string, ScorecardRow[]>()
  for (const row of rows) groups.set(row.indicator.group, [...(groups.get(row.indicator.group) ?? []), row])
  return [...groups].map(([title, rows]) => ({ title, rows }))
}

/** The rows of some indicators by their ids, in that order; those that the scorecard does not have are left out. */
export const rowsOf = ({ rows }: Scorecard, ids: readonly string[]): readonly ScorecardRow[] =>
  ids.flatMap(id => rows.find(({ indicator }) => indicator.id === id) ?? [])
