import type { AnyRecordType } from '#core/records/record.ts'
import { Refusal } from '#core/refusal.ts'
import { isImportable } from '#core/returns/records/importable.ts'
import { defineCommand } from './command.ts'
import { takeRecords, takingOptions } from './taking-records.ts'

export default defineCommand({
  id: 'import-records',
  words: ['import', 'records'],
  summary: 'Take an extract of the case system, such as visits or plans, as a CSV file: all of it or nothing.',
  operands: '<csv>',
  options: {
    type: { says: 'What the rows are, such as visit, contact, pep or worker.', value: 'TYPE', required: true },
    ...takingOptions,
  },
  json: true,
  async run(call) {
    const [file] = call.operands
    if (file === undefined) throw new Refusal('Name one CSV file: waymark import records FILE.csv --type visit')
    const { records } = await call.definitions()
    const type = records.find(({ id }) => id === call.options.type)
    if (!type || !isImportable(type)) throw new Refusal(noType(call.options.type, records))
    return takeRecords(file, type, call)
  },
})

const noType = (id: string, records: readonly AnyRecordType[]): string =>
  `--type must be one of ${records
    .filter(isImportable)
    .map(type => type.id)
    .join(', ')}, not "${id}".`
