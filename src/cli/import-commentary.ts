import { commentaryIn } from '#core/commentary.ts'
import { commentaryFindings } from '#core/commentary-findings.ts'
import commentary from '#core/records/commentary.ts'
import { Refusal } from '#core/refusal.ts'
import { councilAsRecorded, scorecardOf } from '#store/council.ts'
import { defineCommand } from './command.ts'
import { takeRecords, takingOptions } from './taking-records.ts'

export default defineCommand({
  id: 'import-commentary',
  words: ['import', 'commentary'],
  summary:
    'Take what the council says of its figures, by indicator or group and month, as a CSV file: all of it or nothing.',
  operands: '<csv>',
  options: takingOptions,
  json: true,
  async run(call) {
    const [file, ...more] = call.operands
    if (file === undefined || more.length > 0)
      throw new Refusal(
        'Name one CSV file, with a row for each indicator or group and month: waymark import commentary FILE.csv',
      )
    return takeRecords(file, commentary, call, async ({ entries, isBrought, definitions, ledger }) => {
      const said = commentaryIn(entries).filter(({ entry }) => isBrought(entry))
      if (said.length === 0) return []
      const council = await councilAsRecorded(ledger, definitions)
      return [...new Set(said.map(({ month }) => month))].flatMap(month => {
        const card = scorecardOf(council, month)
        return said.filter(its => its.month === month).flatMap(its => commentaryFindings(its, card))
      })
    })
  },
})
