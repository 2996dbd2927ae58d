import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { Refusal } from '#core/refusal.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'restore',
  words: ['restore'],
  summary: 'Make an empty store into the one that a backup holds.',
  operands: '<file>',
  options: {},
  json: true,
  async run({ operands: [file], say, answer, openStore }) {
    if (file === undefined) throw new Refusal('Name the backup to restore: waymark restore waymark-backup.jsonl.gz')
    if (!(await stat(file).catch(() => undefined))?.isFile())
      throw new Refusal(`There is no file ${file}. Name a backup file.`)
    const store = await openStore()
    await store.restore(linesOf(file))
    const authorities = await store.authorities()
    answer({ file, authorities })
    say(`Restored ${authorities.join(', ')} from ${file}`)
    return exit.done
  },
})

async function* linesOf(file: string): AsyncGenerator<string> {
  const unzipped = createReadStream(file).pipe(createGunzip())
  try {
    yield* createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    if (error instanceof Refusal || !/zlib|gzip|header|end of file/i.test(String(error))) throw error
    throw new Refusal(`${file} is not a whole backup: it cannot be unpacked. Use another copy of it.`)
  }
}
