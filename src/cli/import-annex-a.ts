import { day } from '#core/dates.ts'
import { Refusal } from '#core/refusal.ts'
import { type AnnexAReport, importAnnexA } from '#jobs/import-annex-a.ts'
import { dayGiven, knownSince } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { whenNeeded } from './when-needed.ts'

/** How many kinds of findings are printed as text; JSON has every finding. */
const SHOWN = 20

export default defineCommand({
  id: 'import-annex-a',
  words: ['import', 'annex-a'],
  summary: 'Take Ofsted’s Annex A, a workbook or a file for each list: all of it or nothing.',
  operands: '<workbook or folder>',
  options: {
    'as-at': { says: 'The day that the lists describe. Today if left out.', value: 'DATE' },
    'recorded-on': { says: 'When it became known; a day means its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ operands, options, say, answer, progress, definitions, foundLedger, now }) {
    if (operands.length === 0)
      throw new Refusal('Name the workbook, or the folder that holds it or its lists: waymark import annex-a WORKBOOK')
    const recordedOn = knownSince('recorded-on', options['recorded-on'], now())
    const today = now().toISOString().slice(0, 10)
    const asAt =
      options['as-at'] === undefined ? (recordedOn ?? today).slice(0, 10) : dayGiven('as-at', options['as-at'])
    if (asAt > today) throw new Refusal(`--as-at must not be later than today, not "${asAt}".`)
    const { annexALists: lists } = await definitions()
    progress('reading')
    const result = await importAnnexA({
      ledger: whenNeeded(foundLedger),
      lists,
      from: operands,
      asAt: day(asAt),
      ...(recordedOn !== undefined && { recordedOn }),
      recordedBy: 'command line',
    })
    progress('')
    if ('refusals' in result) throw new Refusal(...result.refusals)
    answer(result.report)
    for (const line of asText(result.report)) say(line)
    return result.report.findings.length === 0 ? exit.done : exit.findings
  },
})

const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

function asText({ files, findings, moreFindings, ...total }: AnnexAReport): readonly string[] {
  const placeOf = ({ file, sheet }: { file: string; sheet?: string }) =>
    sheet === undefined ? file : `${file}, sheet ${sheet}`
  const width = Math.max(10, ...files.map(f => placeOf(f).length))
  const number = (n: number) => n.toLocaleString('en-GB').padStart(9)
  const kinds = byKind(findings)
  const shown = kinds.slice(0, SHOWN)
  const sum = (of: typeof shown): number => of.reduce((total, { count }) => total + count, 0)
  const heads = ['rows', 'added', 'unchanged', 'absent', 'problems'].map(head => head.padStart(9)).join('  ')
  return [
    `${'sheet'.padEnd(width)}  ${'list'.padEnd(7)}  ${heads}`,
    ...files.map(
      f =>
        `${placeOf(f).padEnd(width)}  ${f.table.padEnd(7)}  ${[f.rows, f.added, f.unchanged, f.absent, f.problems].map(number).join('  ')}`,
    ),
    `${[
      `${counted(total.added, 'row')} added`,
      `${counted(total.unchanged, 'row')} unchanged`,
      ...(total.absent > 0 ? [`${counted(total.absent, 'row')} gone`] : []),
      `${counted(total.casework, 'further record')} made from them`,
      counted(total.children, 'child', 'children'),
    ].join(', ')}.`,
    ...shown.map(({ rows, ...f }) => `${placeOf(f)}${rows}: ${f.says} ${f.fix}`),
    ...(kinds.length > SHOWN || moreFindings > 0
      ? [
          `and ${counted(findings.length + moreFindings - sum(shown), 'more finding')}: --format json lists ${moreFindings > 0 ? 'the first 10,000' : 'them all'}.`,
        ]
      : []),
  ]
}

/** Findings that say the same of the same column, as one. */
function byKind(findings: AnnexAReport['findings']) {
  const kinds = new Map<string, (typeof findings)[number][]>()
  for (const finding of findings) {
    const { code, file, sheet, table, column, says } = finding
    const key = JSON.stringify([code, file, sheet, table, column, says])
    const same = kinds.get(key)
    if (same) same.push(finding)
    else kinds.set(key, [finding])
  }
  return [...kinds.values()].map(same => {
    const { line, column, ...first } = same[0]!
    const rows = line === undefined ? '' : same.length === 1 ? `, row ${line}` : `, ${same.length} rows from ${line}`
    return { ...first, count: same.length, rows: `${rows}${column === undefined ? '' : `, ${column}`}` }
  })
}
