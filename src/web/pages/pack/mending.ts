import type { Month } from '#core/dates.ts'
import type { Document } from '#core/document.ts'
import type { PaperDisagreement } from '#core/papers/statement.ts'
import type { Report, ReportSection } from '#core/reports/report.ts'
import type { Scorecard } from '#core/scorecard.ts'
import type { Unfinished } from '#core/unfinished.ts'
import { commentaryAddress } from '#web/pages/commentary/addresses.ts'
import { wordsAddress } from './addresses.ts'

/** Where somebody goes to put something in a report right, and what the link to it says. */
export interface Mend {
  readonly href: string
  readonly says: string
}

/** Where a place that is yet to be written is written: its section of the report, or else the commentary of the month. */
export function mendOf(report: Pick<Report, 'id' | 'sections'>, { under, says }: Unfinished, month: Month): Mend {
  const section = sectionNamed(report, under) ?? report.sections?.find(({ asks }) => says.includes(asks))
  if (section) return { href: wordsAddress(report.id, month, section.id), says: section.title }
  return { href: commentaryAddress(month), says: 'Commentary of the month' }
}

/** The section of a report that a heading is of, its number and quotation marks left aside. */
function sectionNamed({ sections = [] }: Pick<Report, 'sections'>, heading: string): ReportSection | undefined {
  const title = headingOf(heading).replace(NUMBERED, '')
  return sections.find(its => its.title === title)
}

/** A heading without the quotation marks in which a place is told. */
const headingOf = (place: string): string => place.replace(/^“(.*)”$/s, '$1')
/** What a heading is numbered with: `3.1 `, `8. `. */
const NUMBERED = /^\d+(\.\d+)*\.?\s+/

/** A report with what it says of a month. */
export interface WrittenPaper extends Pick<Report, 'id' | 'sections'> {
  readonly document: Pick<Document, 'title'>
}

/** What a disagreement may be about. */
interface Papers {
  readonly papers: readonly WrittenPaper[]
  readonly scorecard: Scorecard
  readonly month: Month
}

/** What does not agree, each thing once, with every place that it is about and the way to put that right. */
export interface ToMend extends Pick<PaperDisagreement, 'kind' | 'says'> {
  readonly mends: readonly Mend[]
  /** The live field to write in its place, where it stands in commentary: sections of reports are not filled in. */
  readonly field?: string
}

/** What does not agree in the reports of a pack, and what was entered and is not what the records give. */
export function toMend(disagreements: readonly PaperDisagreement[], of: Papers): readonly ToMend[] {
  const bySaying = new Map<string, ToMend>()
  const note = ({ kind, says, field }: Omit<ToMend, 'mends'>, mends: readonly Mend[]): void => {
    const before = bySaying.get(says)?.mends ?? []
    const others = mends.filter(mend => !before.some(its => its.says === mend.says))
    const all = [...before, ...others]
    const isFilled = field !== undefined && all.every(({ href }) => href.startsWith('/commentary'))
    bySaying.set(says, { kind, says, ...(isFilled && { field }), mends: all })
  }
  for (const disagreement of disagreements)
    note(
      disagreement,
      disagreement.where.map(where => ({ says: where, href: addressOfPlace(where, of) })),
    )
  for (const { indicator, disagreements: its = [] } of of.scorecard.rows)
    for (const { says } of its)
      note({ kind: 'different', says }, [
        { says: `${indicator.number} ${indicator.title}`, href: `/indicators/${indicator.id}?month=${of.month}` },
      ])
  return [...bySaying.values()]
}

/** Where a place in a paper is put right: what officers wrote there, what is said of a figure, or else the paper itself. */
function addressOfPlace(where: string, { papers, scorecard, month }: Papers): string {
  const [, said] = /^Commentary on (.*), [^,]*$/s.exec(where) ?? []
  if (said !== undefined) return commentaryAddress(month, aboutOf(said, scorecard))
  const paper = papers.find(({ document }) => where.startsWith(`${document.title}, `))
  if (!paper) return `/scorecard?month=${month}`
  const within = where.slice(paper.document.title.length + 2)
  const section = sectionNamed(paper, within)
  if (section) return wordsAddress(paper.id, month, section.id)
  const about = aboutOf(headingOf(within), scorecard)
  return about === undefined ? `/pack/reports/${paper.id}?month=${month}` : commentaryAddress(month, about)
}

/** The indicator, by its number or title, or the group that a heading is of; undefined for any other. */
function aboutOf(heading: string, { rows }: Scorecard): string | undefined {
  const title = heading.replace(NUMBERED, '')
  const row = rows.find(({ indicator }) => indicator.number === heading || indicator.title === title)
  return row?.indicator.id ?? rows.find(({ indicator }) => indicator.group === title)?.indicator.group
}
