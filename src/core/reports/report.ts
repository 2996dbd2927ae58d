import type { Document } from '#core/document.ts'
import type { Offered } from '#core/records/offered.ts'
import type { Materials } from './materials.ts'

/** A part of a report that an officer writes. */
export interface ReportSection {
  readonly id: string
  readonly title: string
  /** What is to be written there, as the end of a sentence. */
  readonly asks: string
  /** True where the report says something there by itself: what an officer writes follows it. */
  readonly saysAlready?: true
  /** What it belongs to, where a report has several of a kind, such as the strategy of an objective. */
  readonly of?: string
}

/** What is known when officers are asked to write in a month’s report. */
export type KnownToWriters = Pick<Materials, 'aboutUs' | 'asAt'>

/** A report of a pack: what it is called, for whom, and how it is written from what is known. */
export interface Report {
  readonly id: string
  readonly title: string
  /** Who reads it first: the panel, the public. */
  readonly audience: string
  /** Its place in a pack. */
  readonly order: number
  /** What is in it, in a sentence. */
  readonly says: string
  /** What officers are asked to write in it; absent where the figures and what is said of them are all. */
  readonly sections?: readonly ReportSection[]
  /** The same in one month, where what is recorded decides it; absent where it is always the same. */
  readonly sectionsFor?: (known: KnownToWriters) => readonly ReportSection[]
  /** The indicators beyond the scorecard that it tells of, by their ids; absent where it tells of none. */
  readonly wider?: readonly string[]
  readonly write: (materials: Materials) => Document
  /** Whether a month has nothing for it to tell, so that a pack goes without it; absent where every month has something. */
  readonly isEmpty?: (materials: Materials) => boolean
}

/** Reports with what officers are asked to write in them in a month. */
export const ofMonth = (reports: readonly Report[], known: KnownToWriters): readonly Report[] =>
  reports.map(report => (report.sectionsFor ? { ...report, sections: report.sectionsFor(known) } : report))

/** The reports of a month's pack: those that have something to tell. */
export const inPack = (reports: readonly Report[], materials: Materials): readonly Report[] =>
  reports.filter(({ isEmpty }) => !isEmpty?.(materials))

/** A report as its file has it: beside the materials it may be written in the words of definitions that the council judges by. */
export interface ReportDefinition extends Omit<Report, 'write'> {
  readonly write: (materials: Materials, offered: Offered) => Document
}

/** A report with the definitions that it draws on, once those are read. */
export const reportOf = ({ write, ...report }: ReportDefinition, offered: Offered): Report => ({
  ...report,
  write: materials => write(materials, offered),
})

export const defineReport = <Its extends ReportDefinition>(report: Its): Its => report
