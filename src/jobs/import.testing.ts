import { type Entry, standing } from '#core/entry.ts'
import { journeyOf } from '#core/journey.ts'
import { readCsv } from '#files/csv.ts'
import { sentFile } from '#files/folder.ts'
import type { Batch, Ledger, ReturnEntry, Writing } from '#store/store.ts'
import { returnFiles } from './export-ssda903.ts'
import { importSsda903, type ReturnDefinitions } from './import-ssda903.ts'

const AUTHORITY = 'authority'

/** Files by path, as someone sends them. */
type Files = Readonly<Record<string, string | Uint8Array>>

/** A ledger in memory that keeps what imports write, with what tests ask of it. */
export function memoryLedger(definitions: ReturnDefinitions) {
  const children = new Map<string, string>()
  const childIds = new Map<string, string>()
  const entries: ReturnEntry[] = []
  const tableOf = new Map<number, string>()
  const batches: Batch[] = []
  const append = async (batch: Batch) => {
    for (const { ref, childId } of batch.children) {
      children.set(childId, ref)
      childIds.set(ref, childId)
    }
    const first = entries.length + 1
    for (const [i, { sameRecordAs, record, line, file, ...entry }] of batch.entries.entries()) {
      if (file !== undefined) tableOf.set(first + i, batch.files[file]!.table)
      entries.push({
        ...entry,
        id: first + i,
        record: record ?? first + (sameRecordAs ?? i),
        body: JSON.parse(JSON.stringify(entry.body)) as Entry['body'],
        recordedOn: batch.recordedOn ?? '2026-01-01T00:00:00.000Z',
        childId: entry.subject === AUTHORITY ? '' : childIds.get(entry.subject)!,
        line: line ?? 0,
      })
    }
    batches.push(batch)
    return { batch: batches.length, firstEntry: first, added: batch.entries.length }
  }
  const writing: Writing = {
    returnEntries: async types => entries.filter(({ type, subject }) => subject !== AUTHORITY && types.includes(type)),
    authorityEntries: async types =>
      entries.filter(({ type, subject }) => subject === AUTHORITY && types.includes(type)),
    childKeys: async () => children,
    returnYears: async () => [...new Set(entries.filter(e => e.type === 'episode').map(e => e.standing))].sort(),
    append,
  }
  const some: Pick<Ledger, 'write' | 'returnOf' | 'stated' | 'journeysWithout'> = {
    write: work => work(writing),
    returnOf: async year => standing(entries.filter(entry => entry.standing === year)),
    stated: async types => standing(entries.filter(entry => types.includes(entry.type))),
    journeysWithout: async tables =>
      [...childIds].map(([ref, childId]) =>
        journeyOf(
          { ref, childId },
          entries.filter(({ id, subject }) => subject === ref && !tables.includes(tableOf.get(id) ?? '')),
          { returnYears: [] },
        ),
      ),
  }
  const ledger = some as Ledger
  const importing = (files: Files, collectionYear?: number) =>
    importSsda903({
      ledger,
      definitions,
      from: Object.entries(files).map(([path, content]) =>
        sentFile(path, typeof content === 'string' ? Buffer.from(content) : content),
      ),
      recordedBy: 'tests',
      ...(collectionYear === undefined ? {} : { collectionYear }),
    })
  return {
    ledger,
    entries,
    batches,
    append,
    /** Imports files that should not be refused. */
    async imports(files: Files, collectionYear?: number) {
      const result = await importing(files, collectionYear)
      if ('refusals' in result) throw new Error(result.refusals.join('\n'))
      return result.report
    },
    /** Imports files that should be refused. */
    async refuses(files: Files, collectionYear?: number) {
      const result = await importing(files, collectionYear)
      if ('report' in result) throw new Error('The files were not refused.')
      return result.refusals
    },
    /** The rows that an export writes, by table, as the cells of its CSV files. */
    async exports(collectionYear: number) {
      const files = await returnFiles({ ledger, tables: definitions.tables, collectionYear })
      return Object.fromEntries(
        files.map(({ table, text }) => {
          const csv = readCsv(text)
          if ('unreadable' in csv) throw new Error(csv.unreadable.says)
          return [table, csv.sheet.rows.map(row => row.cells)]
        }),
      )
    },
  }
}
