import { everyIndicator } from '#core/indicators/every-indicator.ts'
import target from '#core/records/target.ts'
import { Refusal } from '#core/refusal.ts'
import { targetFindings, targetsIn } from '#core/targets.ts'
import { defineCommand } from './command.ts'
import { takeRecords, takingOptions } from './taking-records.ts'

export default defineCommand({
  id: 'import-targets',
  words: ['import', 'targets'],
  summary:
    'Take the targets and tolerances of indicators as the council prints them, as a CSV file: all of it or nothing.',
  operands: '<csv>',
  options: takingOptions,
  json: true,
  async run(call) {
    const [file, ...more] = call.operands
    if (file === undefined || more.length > 0)
      throw new Refusal('Name one CSV file, with a row for each indicator: waymark import targets FILE.csv')
    return takeRecords(file, target, call, ({ entries, definitions }) =>
      targetFindings(targetsIn(entries), everyIndicator(definitions)).map(({ indicator: _, ...fault }) => ({
        ...fault,
        code: 'unusable-target',
      })),
    )
  },
})
