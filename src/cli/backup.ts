import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, stat } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Refusal } from '#core/refusal.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'backup',
  words: ['backup'],
  summary: 'Write everything in the store to one compressed file, from which restore makes it again.',
  operands: '<file>',
  options: {},
  json: true,
  async run({ operands: [file], say, answer, openStore }) {
    if (file === undefined) throw new Refusal('Name the file to write: waymark backup waymark-backup.jsonl.gz')
    if (await stat(file).catch(() => undefined))
      throw new Refusal(`${file} is there already. Name a new file, so that no backup is overwritten.`)
    const store = await openStore()
    const partial = `${file}.partial`
    const [gzip, out] = [createGzip(), createWriteStream(partial, { flags: 'w', flush: true })]
    gzip.pipe(out)
    let lines = 0
    await store.export(async line => {
      lines++
      if (!gzip.write(`${line}\n`)) await once(gzip, 'drain')
    })
    gzip.end()
    await finished(out)
    await rename(partial, file)
    answer({ file, lines })
    say(`${lines} lines written to ${file}`)
    return exit.done
  },
})
