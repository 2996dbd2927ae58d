import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { Refusal } from '#core/refusal.ts'
import { counted } from '#core/wording.ts'
import type { BenchmarksReport } from '#jobs/benchmarks-report.ts'
import { importBenchmarks } from '#jobs/import-benchmarks.ts'
import { dayGiven, knownSince, numberGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { heldOrNew } from './when-needed.ts'

export default defineCommand({
  id: 'import-benchmarks',
  words: ['import', 'benchmarks'],
  summary:
    'Take what the Department for Education publishes of every council, and who the statistical neighbours are: all of the files or none.',
  operands: '<file>…',
  options: {
    'la-code': {
      says: 'Your council by its number in the files. Remembered; may be left out where the authority has the council’s name.',
      value: 'NUMBER',
    },
    model: {
      says: 'The year in which a list’s statistical neighbours were chosen, where its name does not say.',
      value: 'YEAR',
    },
    measure: { says: 'The measure, by its code, that a table of the interactive tool is of.', value: 'CODE' },
    'published-on': {
      says: 'The day on which the figures were published. Taken to be 30 November after the year if left out.',
      value: 'DATE',
    },
    'recorded-on': { says: 'When it became known; a day means its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ operands, options, say, answer, definitions, openLedger, foundLedger, authority, now }) {
    if (operands.length === 0)
      throw new Refusal('Name the files to take: waymark import benchmarks FILE.csv NEIGHBOURS.xlsx')
    const recordedOn = knownSince('recorded-on', options['recorded-on'], now())
    const day = options['published-on']
    const publishedOn = day === undefined ? undefined : dayGiven('published-on', day)
    const model = options.model === undefined ? undefined : numberGiven('model', options.model, 2000, 2100, 0)
    const indicators = everyIndicator(await definitions())
    const name = authority ?? (await openLedger().catch(() => undefined))?.ledger.authority
    const { report } = await importBenchmarks({
      ledger: heldOrNew({ openLedger, foundLedger }),
      indicators,
      files: operands,
      ...(options['la-code'] !== undefined && { laCode: options['la-code'] }),
      ...(name !== undefined && { authority: name }),
      ...(model !== undefined && { model }),
      ...(options.measure !== undefined && { measure: options.measure }),
      ...(publishedOn !== undefined && { publishedOn }),
      today: now().toISOString().slice(0, 10),
      recordedBy: 'command line',
      ...(recordedOn !== undefined && { recordedOn }),
    })
    answer(report)
    for (const line of asText(report)) say(line)
    return exit.done
  },
})

const asText = ({ council, files, added, unchanged, missing }: BenchmarksReport): readonly string[] => [
  ...files.map(({ file, holds, rows, measures, years, passedOver }) =>
    holds === 'neighbours'
      ? `${file}: the statistical neighbours of ${years[0]}.`
      : `${file}: ${counted(rows, 'row')}, ${counted(measures.length, 'measure')} that indicators are held against, for the years to 31 March ${years[0]}${years.length > 1 ? ` to ${years.at(-1)}` : ''}. ${passedOver === 0 ? '' : `${counted(passedOver, 'row')} of other measures passed over.`}`.trim(),
  ),
  `${council.name ?? 'The council'} is ${council.laCode} in published figures. ${counted(added, 'entry', 'entries')} added, ${unchanged.toLocaleString('en-GB')} unchanged.`,
  ...missing,
]
