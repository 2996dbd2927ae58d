import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { day, type IsoDate } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { Refusal } from '#core/refusal.ts'
import type { AnnexAList } from '#core/returns/annex-a/list.ts'
import type { ImportReport } from '#core/returns/import-report.ts'
import type { ColumnMapping } from '#core/returns/records/mapping.ts'
import type { Ledger } from '#store/store.ts'
import { importAnnexA } from './import-annex-a.ts'
import { importBenchmarks } from './import-benchmarks.ts'
import { importRecords } from './import-records.ts'
import { importSsda903, type ReturnDefinitions } from './import-ssda903.ts'
import type { BenchmarksRequest } from './read-benchmarks.ts'
import type { RecordDefinitions } from './read-records.ts'

/** Files of a return that were sent, in a folder that is removed when the import ends. */
interface Upload {
  readonly folder: string
  readonly kind: 'ssda903' | 'annex-a' | 'records' | 'benchmarks'
  /** The day it was sent, which Annex A describes. */
  readonly sentOn: IsoDate
  readonly collectionYear?: number
  /** Of records: the id of their type, and which column is what; absent where the headings say it. */
  readonly type?: string
  readonly mapping?: ColumnMapping
  /** Of published figures: what their files do not say. */
  readonly published?: Pick<BenchmarksRequest, 'laCode' | 'model' | 'measure' | 'publishedOn'>
  readonly recordedBy: string
}

type Progress =
  | { readonly state: 'running'; readonly doing: string; readonly done: number; readonly of: number }
  | { readonly state: 'finished'; readonly batch: number }
  | { readonly state: 'unchanged'; readonly report: ImportReport }
  | { readonly state: 'refused'; readonly refusals: readonly string[] }
  | { readonly state: 'failed'; readonly reference: string }

/** How many imports that have ended are remembered, for whoever asks after them. */
const REMEMBERED = 100

const doing = {
  reading: 'Reading the files',
  comparing: 'Comparing with what is recorded',
  recording: 'Recording',
} as const

/** The report of an import by which nothing was added. */
const NOTHING_NEW: ImportReport = {
  files: [],
  findings: [],
  moreFindings: 0,
  children: 0,
  added: 0,
  unchanged: 0,
  absent: 0,
}

/** Imports that go on while nobody waits for them, one after the other. */
export function backgroundImports(
  ledger: Ledger,
  definitions: ReturnDefinitions & RecordDefinitions & { readonly annexALists: readonly AnnexAList[] },
  onFault: (reference: string, fault: unknown) => void,
) {
  const imports = new Map<string, Progress>()
  let last: Promise<void> = Promise.resolve()

  const imported = (id: string, upload: Upload) => {
    const { folder, kind, sentOn, collectionYear, type = '', mapping, recordedBy } = upload
    if (kind !== 'ssda903') imports.set(id, { state: 'running', doing: doing.reading, done: 0, of: 1 })
    if (kind === 'records')
      return importRecords({
        ledger,
        definitions,
        from: folder,
        type,
        ...(mapping && { mapping }),
        today: day(sentOn),
        recordedBy,
      })
    if (kind === 'benchmarks') return published(upload)
    if (kind === 'annex-a')
      return importAnnexA({ ledger, lists: definitions.annexALists, from: [folder], asAt: day(sentOn), recordedBy })
    return importSsda903({
      ledger,
      definitions,
      from: [folder],
      recordedBy,
      ...(collectionYear !== undefined && { collectionYear }),
      onProgress: ({ phase, done, of }) => imports.set(id, { state: 'running', doing: doing[phase], done, of }),
    })
  }

  const published = async ({ folder, published, sentOn, recordedBy }: Upload) => {
    const files = (await readdir(folder)).sort().map(name => join(folder, name))
    try {
      const { receipt, report } = await importBenchmarks({
        ledger,
        indicators: everyIndicator(definitions),
        authority: ledger.authority,
        files,
        ...published,
        today: sentOn,
        recordedBy,
      })
      return { report: { ...NOTHING_NEW, unchanged: report.unchanged }, ...(receipt && { receipt }) }
    } catch (fault) {
      if (fault instanceof Refusal) return { refusals: fault.sentences }
      throw fault
    }
  }

  const run = async (id: string, upload: Upload): Promise<void> => {
    try {
      const result = await imported(id, upload)
      if ('refusals' in result) imports.set(id, { state: 'refused', refusals: result.refusals })
      else if (result.receipt) imports.set(id, { state: 'finished', batch: result.receipt.batch })
      else imports.set(id, { state: 'unchanged', report: result.report })
    } catch (fault) {
      imports.set(id, { state: 'failed', reference: id })
      onFault(id, fault)
    } finally {
      await rm(upload.folder, { recursive: true, force: true })
    }
  }

  return {
    async startImport(upload: Upload): Promise<string> {
      const id = randomUUID()
      imports.set(id, { state: 'running', doing: 'Waiting for another import', done: 0, of: 1 })
      for (const old of [...imports.keys()].slice(0, -REMEMBERED)) imports.delete(old)
      last = last.then(() => run(id, upload))
      return id
    },
    async progress(id: string): Promise<Progress | undefined> {
      return imports.get(id)
    },
  }
}
