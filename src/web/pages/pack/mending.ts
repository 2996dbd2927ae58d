import type { Month } from '#core/dates.ts'
import type { Report, ReportSection } from '#core/reports/report.ts'
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
export function sectionNamed({ sections = [] }: Pick<Report, 'sections'>, heading: string): ReportSection | undefined {
  const title = heading.replace(/^“(.*)”$/s, '$1').replace(/^\d+(\.\d+)*\.?\s+/, '')
  return sections.find(its => its.title === title)
}
