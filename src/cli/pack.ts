import { monthEnding } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { makeReports, reportOptions } from './making-reports.ts'

export default defineCommand({
  id: 'pack',
  words: ['pack'],
  summary: 'Write the reports that go to the panel, each in every format, as at the end of a month.',
  operands: '',
  options: {
    'as-at': { says: 'The last day of the month described.', value: 'DATE', required: true },
    ...reportOptions,
  },
  json: true,
  async run(call) {
    const month = monthEnding('as-at', call.options['as-at'])
    const known = await call.definitions()
    await makeReports(call, { known, reports: known.reports, month, isPack: true })
    return exit.done
  },
})
