import { day } from '#core/dates.ts'
import { Refusal } from '#core/refusal.ts'
import { exportAnnexA } from '#jobs/export-annex-a.ts'
import { dayGiven, instantGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'export-annex-a',
  words: ['export', 'annex-a'],
  summary: 'Write Ofsted’s Annex A as at a day: one workbook with its eleven lists.',
  operands: '',
  options: {
    'as-at': { says: 'The day that the lists describe.', value: 'DATE', required: true },
    out: { says: 'The workbook to write.', value: 'FILE.xlsx', required: true },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options: { out, ...options }, say, answer, definitions, openLedger }) {
    if (!/\.xlsx$/i.test(out)) throw new Refusal(`--out must name an Excel workbook that ends in .xlsx, not "${out}".`)
    const asAt = dayGiven('as-at', options['as-at'])
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const [{ annexALists: lists }, { ledger }] = [await definitions(), await openLedger()]
    const written = await exportAnnexA({
      ledger,
      lists,
      asAt: day(asAt),
      out,
      ...(recordedOn !== undefined && { recordedOn }),
    })
    answer({ asAt, out, lists: written })
    for (const { list, title, rows } of written)
      say(`${list.padEnd(8)} ${title.padEnd(62)} ${rows.toLocaleString('en-GB').padStart(9)} rows`)
    return exit.done
  },
})
