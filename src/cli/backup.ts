import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
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
    let lines = 0
    await writeCompressed(file, write =>
      store.export(async line => {
        lines++
        await write(`${line}\n`)
      }),
    )
    answer({ file, lines })
    say(`${lines} lines written to ${file}`)
    return exit.done
  },
})

/** The file is whole or not there. */
async function writeCompressed(
  file: string,
  content: (write: (text: string) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const partial = `${file}.partial`
  const gzip = createGzip()
  const onDisk = pipeline(gzip, createWriteStream(partial, { flush: true }))
  const written = content(async text => {
    if (gzip.destroyed) await onDisk
    if (!gzip.write(text)) await once(gzip, 'drain')
  }).then(
    () => void gzip.end(),
    (error: Error) => {
      gzip.destroy()
      throw error
    },
  )
  const [disk, source] = await Promise.allSettled([onDisk, written])
  if (disk.status === 'fulfilled' && source.status === 'fulfilled') return rename(partial, file)
  await rm(partial, { force: true }).catch(() => {})
  const { syscall, code } = (disk.status === 'rejected' ? disk.reason : {}) as NodeJS.ErrnoException
  if (syscall === undefined && source.status === 'rejected') throw source.reason
  throw new Refusal(`${file} cannot be written (${code}); choose a folder that is there and has room.`)
}
