import { collectionYearName } from '#core/dates.ts'
import { exportSsda903 } from '#jobs/export-ssda903.ts'
import { collectionYearGiven, instantGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'export-ssda903',
  words: ['export', 'ssda903'],
  summary: 'Write a year’s return again: the same rows with the same values.',
  operands: '',
  options: {
    'collection-year': { says: 'The year of the return.', value: '2017-18', required: true },
    out: { says: 'The folder to write to.', value: 'DIR', required: true },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, say, answer, definitions, openLedger }) {
    const collectionYear = collectionYearGiven('collection-year', options['collection-year'])
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const [{ tables }, { ledger }] = [await definitions(), await openLedger()]
    const files = await exportSsda903({
      ledger,
      tables,
      collectionYear,
      out: options.out,
      ...(recordedOn !== undefined && { recordedOn }),
    })
    answer({ collectionYear: collectionYearName(collectionYear), out: options.out, files })
    for (const { file, rows } of files) say(`${file.padEnd(28)} ${rows.toLocaleString('en-GB').padStart(9)} rows`)
    return exit.done
  },
})
