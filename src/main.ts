import { commandsFor } from '#cli/commands.ts'
import { failed, run } from '#cli/run.ts'
import { openStore } from '#store/open.ts'
import { type Definitions, loadDefinitions } from './definitions.ts'

/** Wires everything together: the only reader of the environment and the clock. */
const complain = (line: string, ...fault: readonly unknown[]): void => console.error(line, ...fault)

process.once('uncaughtException', fault => process.exit(failed(fault, { complain })))

// Whoever reads the answer may have seen enough of it, as `head` has: no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
})

let loaded: Promise<Definitions> | undefined

const words = process.argv.slice(2)
process.exitCode = await run(words, {
  commands: await commandsFor(words),
  definitions: () => (loaded ??= loadDefinitions()),
  openStore: (place, { records }) => openStore(place, { records }),
  environment: process.env,
  now: () => new Date(),
  print: line => console.log(line),
  complain,
  progress: line => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`)
  },
  stopped: () =>
    new Promise(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    }),
})
