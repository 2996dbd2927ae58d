import { collectionYearName } from '#core/dates.ts'
import { Refusal } from '#core/refusal.ts'
import type { ImportReport, YearFileReport } from '#core/returns/import-report.ts'
import { counted } from '#core/wording.ts'
import { importSsda903 } from '#jobs/import-ssda903.ts'
import { collectionYearGiven, knownSince } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { findingsAsText } from './findings-as-text.ts'
import { whenNeeded } from './when-needed.ts'

export default defineCommand({
  id: 'import-ssda903',
  words: ['import', 'ssda903'],
  summary: 'Take SSDA903 returns, CSV or XML, of one year or many: all of it or nothing.',
  operands: '<folder>…',
  options: {
    'collection-year': { says: 'The year of the return, where names and dates do not tell.', value: '2017-18' },
    'recorded-on': { says: 'When it became known; a day means its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ operands, options, say, answer, progress, definitions, foundLedger, now }) {
    if (operands.length === 0)
      throw new Refusal('Name the folder, or folders, that hold the return: waymark import ssda903 FOLDER')
    const year = options['collection-year']
    const collectionYear = year === undefined ? undefined : collectionYearGiven('collection-year', year)
    const recordedOn = knownSince('recorded-on', options['recorded-on'], now())
    const result = await importSsda903({
      ledger: whenNeeded(foundLedger),
      definitions: await definitions(),
      from: operands,
      ...(collectionYear !== undefined && { collectionYear }),
      ...(recordedOn !== undefined && { recordedOn }),
      recordedBy: 'command line',
      onProgress: ({ phase, done, of }) =>
        progress(`${phase}: ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`),
    })
    progress('')
    if ('refusals' in result) throw new Refusal(...result.refusals)
    const { report } = result
    answer({
      ...report,
      files: report.files.map(file => ({ ...file, collectionYear: collectionYearName(file.collectionYear) })),
    })
    for (const line of asText(report)) say(line)
    return report.findings.length === 0 ? exit.done : exit.findings
  },
})

function asText(report: ImportReport<YearFileReport>): readonly string[] {
  const { files, ...total } = report
  const width = Math.max(10, ...files.map(f => f.file.length))
  const number = (n: number) => n.toLocaleString('en-GB').padStart(9)
  return [
    `${'file'.padEnd(width)}  ${'table'.padEnd(14)}  ${'year'.padEnd(7)}  ${'rows'.padStart(9)}  ${'added'.padStart(9)}  ${'unchanged'.padStart(9)}  ${'absent'.padStart(9)}  ${'problems'.padStart(9)}`,
    ...files.map(
      f =>
        `${f.file.padEnd(width)}  ${f.table.padEnd(14)}  ${collectionYearName(f.collectionYear)}  ${number(f.rows)}  ${number(f.added)}  ${number(f.unchanged)}  ${number(f.absent)}  ${number(f.problems)}`,
    ),
    `${[
      `${counted(total.added, 'entry', 'entries')} added`,
      `${counted(total.unchanged, 'row')} unchanged`,
      ...(total.absent > 0 ? [`${counted(total.absent, 'row')} gone`] : []),
      counted(total.children, 'child', 'children'),
    ].join(', ')}.`,
    ...findingsAsText(report),
  ]
}
