import { dirname } from 'node:path'
import { day } from '#core/dates.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { Refusal } from '#core/refusal.ts'
import type { FileReport, Finding } from '#core/returns/import-report.ts'
import { counted } from '#core/wording.ts'
import type { Definitions } from '#definitions.ts'
import { importRecords, type RecordsReport } from '#jobs/import-records.ts'
import type { Ledger, RecordedEntry } from '#store/store.ts'
import { knownSince } from './arguments.ts'
import { type Call, type Exit, exit } from './command.ts'
import { findingsAsText } from './findings-as-text.ts'
import { mappingGiven } from './mapping-given.ts'
import { heldOrNew } from './when-needed.ts'

/** What every command that takes a CSV file of records may be told. */
export const takingOptions = {
  mapping: {
    says: 'Which column is which field: a JSON file, or the name of a mapping used before. May be left out where the headings say it, or one used before fits.',
    value: 'FILE',
  },
  'recorded-on': { says: 'When it became known; a day means its end. Now if left out.', value: 'INSTANT' },
} as const

/** What was taken, among all that stands of the authority itself. */
interface Taken {
  /** The authority's own records, those that were there before as well. */
  readonly entries: readonly RecordedEntry[]
  /** Whether the file brought an entry, now or before. */
  readonly isBrought: (entry: number | undefined) => boolean
  readonly definitions: Definitions
  readonly ledger: Ledger
}

interface Fault {
  readonly entry?: number
  readonly code: string
  readonly says: string
  readonly fix: string
}

/** What is wrong with what stands of the authority's own records, each by the entry that it is in. */
type FaultsIn = (taken: Taken) => readonly Fault[] | Promise<readonly Fault[]>

/**
 * Takes a CSV file of records of a type, all of it or nothing, and says what became of it. `faultsIn` finds what is wrong
 * with records that can be read and still cannot be used.
 */
export async function takeRecords(
  file: string,
  type: AnyRecordType,
  { options, say, answer, definitions, openLedger, foundLedger, now }: Call<typeof takingOptions>,
  faultsIn: FaultsIn = () => [],
): Promise<Exit> {
  const recordedOn = knownSince('recorded-on', options['recorded-on'], now())
  const known = await definitions()
  const result = await importRecords({
    ledger: heldOrNew({ openLedger, foundLedger }),
    definitions: known,
    from: file,
    filesIn: dirname(file),
    type: type.id,
    ...(await mappingGiven(options.mapping, type)),
    today: day(now().toISOString().slice(0, 10)),
    ...(recordedOn !== undefined && { recordedOn }),
    recordedBy: 'command line',
  })
  if ('refusals' in result) throw new Refusal(...result.refusals)
  const [{ file: name, table }] = result.report.files as readonly [FileReport]
  const { ledger } = await openLedger()
  const entries = await ledger.history('authority')
  const brought = new Map(entries.filter(entry => entry.file?.name === name).map(entry => [entry.id, entry]))
  const isBrought = (entry: number | undefined) => entry !== undefined && brought.has(entry)
  const found = await faultsIn({ entries, isBrought, definitions: known, ledger })
  const faults = found.flatMap(({ entry, ...fault }): readonly Finding[] => {
    const its = entry === undefined ? undefined : brought.get(entry)
    return its ? [{ ...fault, table, file: name, ...(its.line !== undefined && { line: its.line }) }] : []
  })
  const report = { ...result.report, findings: [...result.report.findings, ...faults] }
  answer(asJson(report))
  for (const line of asText(report)) say(line)
  return report.findings.length === 0 ? exit.done : exit.findings
}

/** The shape that docs/cli.md documents. */
const asJson = ({ type, mapping, files, newChildren, ...report }: RecordsReport) => ({
  type,
  mapping: mapping ?? null,
  files,
  newChildren,
  ...report,
})

function asText(report: RecordsReport): readonly string[] {
  const { files, mapping, added, unchanged, children, newChildren } = report
  const [file] = files
  return [
    `${file!.file}: ${counted(file!.rows, 'row')} of ${file!.table.toLowerCase()}${mapping === undefined ? '' : `, by the mapping "${mapping}"`}`,
    `${counted(added, 'entry', 'entries')} added, ${counted(unchanged, 'record')} unchanged, ${counted(children, 'child', 'children')}${newChildren > 0 ? `, ${newChildren} of them new` : ''}.`,
    ...findingsAsText(report),
  ]
}
