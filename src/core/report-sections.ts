import type { Month } from './dates.ts'
import { type Entry, standing } from './entry.ts'
import { reportIdNow } from './report-names.ts'

/** What somebody wrote for a section of a report. */
export interface SectionText {
  /** The entry that says it; absent while it is being written. */
  readonly entry?: number
  /** The id of the report, and of the section in it. */
  readonly report: string
  readonly section: string
  /** The month whose report it was written for; it stands in those that follow until something else is written. */
  readonly month: Month
  readonly text: string
}

/** The texts that stand, of what is recorded about the authority. One that does not say where it belongs is left out. */
export const sectionTextsIn = (
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly SectionText[] =>
  standing(entries)
    .filter(({ type, body }) => type === 'report-section' && body.report !== undefined && body.section !== undefined)
    .flatMap(({ id, body }) => {
      const { report, section, month, text } = body as Partial<Omit<SectionText, 'entry'>>
      return report !== undefined && section !== undefined && month !== undefined && text !== undefined
        ? [{ entry: id, report: reportIdNow(report), section, month, text }]
        : []
    })

/** What stands in a section of a month's report: what was written for it, or for the last month before that has any. */
export const sectionTextFor = (
  texts: readonly SectionText[],
  { report, section, month }: Pick<SectionText, 'report' | 'section' | 'month'>,
): SectionText | undefined =>
  texts
    .filter(text => text.report === report && text.section === section && text.month <= month)
    .reduce<SectionText | undefined>(
      (last, text) =>
        last === undefined ||
        text.month > last.month ||
        (text.month === last.month && (text.entry ?? 0) > (last.entry ?? 0))
          ? text
          : last,
      undefined,
    )
