import type { ToldEffect } from '#core/actions/issued-effect.ts'
import { onOneCard } from '#core/both-cards.ts'
import { type Breakdowns, breakdownsOf } from '#core/breakdowns.ts'
import { childrenBehind } from '#core/children-behind.ts'
import type { AboutUs } from '#core/council.ts'
import type { Look } from '#core/council-look.ts'
import { councilLookIn } from '#core/council-look.ts'
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
import type { Block, Document, Orientation } from '#core/document.ts'
import type { Entry } from '#core/entry.ts'
import { processesIn } from '#core/escalations/settings.ts'
import type { Issue } from '#core/issue.ts'
import type { Journey } from '#core/journey.ts'
import { type SectionText, sectionTextsIn } from '#core/report-sections.ts'
import type { Restatement } from '#core/restated.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { withoutSuppressed } from '#core/typed-figures.ts'

/** What is recorded about the authority, with when it became known. */
export type ToldOfUs = AboutUs & Pick<Entry, 'recordedOn'>

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
  /** What is counted beyond it, suppressed beside it; absent where nobody asked. */
  readonly wider?: Scorecard
  /** True where whoever reads it may not see numbers behind which a child could be recognised. */
  readonly isPublic: boolean
  /** Absent where the pack is for the public. */
  readonly breakdowns?: Breakdowns
  /** The issue that it is published in; absent where it is in none. */
  readonly issue?: Pick<Issue, 'number' | 'approvedBy' | 'approvedOn' | 'frozenBy'>
  /** What has become of the reports of the two months before; absent for the public, and where none was published. */
  readonly restated?: readonly Restatement[]
  /**
   * What is recorded about the authority, in the order of the ledger. Nothing in it is suppressed: a report for the public
   * takes no number of children from it, and nobody's name.
   */
  readonly aboutUs: readonly ToldOfUs[]
  /** What is measured of the effect of actions that are done, by the number of an action's record; absent for the public. */
  readonly effects?: ReadonlyMap<number, ToldEffect>
  /** What officers wrote for sections of reports; for the public without numbers that are too small, which say so. */
  readonly sections: readonly SectionText[]
}

/** What materials are gathered from. */
interface Gathered
  extends Pick<
    Materials,
    'authority' | 'recordedOn' | 'scorecard' | 'wider' | 'isPublic' | 'issue' | 'aboutUs' | 'effects'
  > {
  readonly journeys: readonly Journey[]
  /** What has become of the reports of the two months before; absent where nobody asked. */
  readonly restated?: readonly Restatement[] | undefined
}

/** The materials of a month. A pack for the public draws on its scorecards alone, in which small numbers are suppressed. */
export function materialsOf({ journeys, restated, ...gathered }: Gathered): Materials {
  const { scorecard, isPublic, aboutUs } = gathered
  const { asAt } = scorecard
  const { name = gathered.authority, look } = councilLookIn(aboutUs)
  const sections = sectionTextsIn(aboutUs)
  const materials = { ...gathered, authority: name, look, asAt, sections }
  if (isPublic) {
    const card = onOneCard(gathered)
    return { ...materials, sections: sections.map(its => ({ ...its, text: withoutSuppressed(its.text, card) })) }
  }
  const month = monthOf(day(asAt))
  const [row] = rowsOf({ scorecard }, ['number-of-care-leavers'])
  const careLeavers = row ? childrenBehind(row.indicator, journeys, month).numerator.map(({ child }) => child) : []
  return {
    ...materials,
    ...(restated && { restated }),
    breakdowns: breakdownsOf(journeys, careLeavers, month, processesIn(aboutUs)),
  }
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
  footer: `${title}${materials.issue ? `, issue ${materials.issue.number}` : ''}\nAs at ${dayInWords(day(materials.asAt))}, as recorded on ${recordedInWords(materials)}.${materials.isPublic ? ' Small numbers are suppressed.' : ''}`,
  ...(materials.look && { look: materials.look }),
})

/** A title with the month that it is of. */
export const titled = (title: string, materials: Pick<Materials, 'asAt'>): string =>
  `${title}, ${monthInWords(monthOfMaterials(materials))}`

/** The rows of a scorecard by their groups, in printed order. */
export function groupsOf(
  rows: readonly ScorecardRow[],
): readonly { readonly title: string; readonly rows: readonly ScorecardRow[] }[] {
  const groups = new Map<string, ScorecardRow[]>()
  for (const row of rows) groups.set(row.indicator.group, [...(groups.get(row.indicator.group) ?? []), row])
  return [...groups].map(([title, rows]) => ({ title, rows }))
}

/** The rows of some indicators by their ids, in that order, from either scorecard; those that neither has are left out. */
export function rowsOf(cards: Pick<Materials, 'scorecard' | 'wider'>, ids: readonly string[]): readonly ScorecardRow[] {
  const { rows } = onOneCard(cards)
  return ids.flatMap(id => rows.find(({ indicator }) => indicator.id === id) ?? [])
}

/** The same for indicators that people named, by their numbers or ids. */
export function rowsNamed(
  cards: Pick<Materials, 'scorecard' | 'wider'>,
  names: readonly string[],
): readonly ScorecardRow[] {
  const { rows } = onOneCard(cards)
  return names.flatMap(name => rows.find(({ indicator: { id, number } }) => id === name || number === name) ?? [])
}
