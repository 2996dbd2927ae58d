import { addToMonth, day, monthOf } from '#core/dates.ts'
import { Refusal } from '#core/refusal.ts'
import { reportCalled } from '#core/report-names.ts'
import { monthEnding } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { makeReports, reportOptions } from './making-reports.ts'

export default defineCommand({
  id: 'report',
  words: ['report'],
  summary: 'Write one report of the pack in every format, such as iro-overview, as at the end of a month.',
  operands: '<report>',
  options: {
    'as-at': { says: 'The last day of the month described; of the last that is over, if left out.', value: 'DATE' },
    ...reportOptions,
  },
  json: true,
  async run(call) {
    const { options, operands, definitions, now } = call
    const known = await definitions()
    const report = reportCalled(known.reports, operands[0] ?? '')
    if (report === undefined) throw new Refusal(noSuchReport(operands[0], known.reports))
    const today = day(now().toISOString().slice(0, 10))
    const asAt = options['as-at']
    const month = asAt === undefined ? addToMonth(monthOf(today), -1) : monthEnding('as-at', asAt)
    await makeReports(call, { known, reports: [report], month })
    return exit.done
  },
})

const noSuchReport = (asked: string | undefined, reports: readonly { readonly id: string }[]): string =>
  `${asked === undefined ? 'Name a report' : `There is no report "${asked}"`}: it must be one of ${reports.map(({ id }) => id).join(', ')}.`
