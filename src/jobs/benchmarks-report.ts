import { regionName } from '#core/areas.ts'
import type { Body, Entry } from '#core/entry.ts'
import type { Benchmarks } from '#core/publications.ts'
import type { ImportReport } from '#core/returns/import-report.ts'
import type { SourceFile } from '#store/store.ts'
import type { Read } from './read-benchmarks.ts'

/** What an import of published figures did. */
export interface BenchmarksReport {
  readonly council: NonNullable<Benchmarks['council']>
  readonly files: readonly {
    readonly file: string
    readonly holds: 'figures' | 'neighbours'
    readonly rows: number
    readonly measures: readonly string[]
    readonly years: readonly number[]
    /** Rows of measures that no indicator is held against. */
    readonly passedOver: number
  }[]
  readonly added: number
  readonly unchanged: number
  /** What is still missing for a full comparison, in sentences. */
  readonly missing: readonly string[]
}

/** What a file brought. */
interface OfFile {
  readonly file?: number
}

/** What the import did, as the page of every import shows it. */
export function batchReport(
  read: readonly Read[],
  drafts: readonly OfFile[],
  entries: readonly OfFile[],
): ImportReport {
  const of = (drafts: readonly OfFile[], at: number) => drafts.filter(({ file }) => file === at).length
  return {
    files: read.map((one, at) => {
      const { name: file, table } = sourceOf(one)
      const added = of(entries, at)
      return {
        file,
        table,
        rows: one.file.sheet.rows.length,
        added,
        unchanged: of(drafts, at) - added,
        absent: 0,
        problems: 0,
      }
    }),
    findings: [],
    moreFindings: 0,
    children: 0,
    added: entries.length,
    unchanged: drafts.length - entries.length,
    absent: 0,
  }
}

export const sourceOf = ({ file: { name, sha256, bytes, sheet }, ...read }: Read): SourceFile => ({
  name,
  sha256,
  bytes,
  collectionYear: 0,
  table: 'neighbours' in read ? 'Statistical neighbours' : 'Published figures',
  headings: sheet.headings,
})

export const reportOf = ({ file, ...read }: Read): BenchmarksReport['files'][number] => ({
  file: file.name,
  rows: file.sheet.rows.length,
  ...('neighbours' in read
    ? { holds: 'neighbours', measures: [], years: [read.model!], passedOver: 0 }
    : {
        holds: 'figures',
        measures: [...new Set(read.years.map(({ measure }) => measure))],
        years: [...new Set(read.years.map(({ yearEnding }) => yearEnding))].sort((a, b) => a - b),
        passedOver: read.passedOver,
      }),
})

export function missingOf(
  { laCode, region, name }: BenchmarksReport['council'],
  stands: readonly Pick<Entry, 'type' | 'body'>[],
): readonly string[] {
  const has = (type: string, is: (body: Body) => boolean = () => true) =>
    stands.some(entry => entry.type === type && is(entry.body))
  return [
    ...(has('statistical-neighbours', body => body.laCode === laCode)
      ? []
      : [`No statistical neighbours of ${name ?? laCode} are held. Take their list, such as sn_may_2025.xlsx.`]),
    ...(has('benchmark') ? [] : ['No published figures are held yet. Take a file of them.']),
    ...(region !== undefined && regionName(region) !== undefined
      ? []
      : ['None of the files says which region the council is in. A file of the interactive tool does.']),
  ]
}
