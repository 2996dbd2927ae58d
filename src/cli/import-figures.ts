import enteredFigure from '#core/records/entered-figure.ts'
import { Refusal } from '#core/refusal.ts'
import { defineCommand } from './command.ts'
import { takeRecords, takingOptions } from './taking-records.ts'

export default defineCommand({
  id: 'import-figures',
  words: ['import', 'figures'],
  summary:
    'Take figures that come from outside, such as a tracker or an older report, as a CSV file: all of it or nothing.',
  operands: '<csv>',
  options: takingOptions,
  json: true,
  async run(call) {
    const [file, ...more] = call.operands
    if (file === undefined || more.length > 0)
      throw new Refusal('Name one CSV file, with a row for each indicator and month: waymark import figures FILE.csv')
    return takeRecords(file, enteredFigure, call)
  },
})
