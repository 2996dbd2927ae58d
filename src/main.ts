import { type Call, type Command, type Exit, exit } from '#cli/command.ts'
import { asked, helpFor, helpForAll } from '#cli/command-line.ts'
import { Refusal } from '#core/refusal.ts'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { loadCatalogue } from './catalogue.ts'
import { type Definitions, loadDefinitions } from './definitions.ts'

/** The only reader of the environment and the clock: it loads the definitions, opens the store and runs the command. */
async function main(words: readonly string[]): Promise<Exit> {
  const commands = await loadCatalogue<Command>(new URL('./cli/', import.meta.url), c => c.id)
  if (words.length === 0 || words[0] === '--help' || words[0] === 'help') {
    console.log(helpForAll(commands))
    return exit.done
  }
  const request = asked(commands, words)
  if (!request) throw new Refusal(`There is no command "${words[0]}". See: waymark --help`)
  if (request.options.help === true) {
    console.log(helpFor(request.command))
    return exit.done
  }
  const opened: Store[] = []
  try {
    return await request.command.run(callFor(request, opened))
  } finally {
    for (const store of opened) await store.close()
  }
}

type Request = NonNullable<ReturnType<typeof asked>>

function callFor({ options, operands }: Request, opened: Store[]): Call {
  const json = options.format === 'json'
  const dataDir = (options.data as string | undefined) ?? process.env.WAYMARK_DATA ?? './data'
  let store: Promise<Store> | undefined
  const open = (): Promise<Store> => (store ??= openOnce())
  const openOnce = async (): Promise<Store> => {
    const { records } = await definitions()
    const databaseUrl = process.env.DATABASE_URL
    const where = databaseUrl && options.data === undefined ? { databaseUrl } : { dir: dataDir }
    const store = await openStore(where, { records })
    opened.push(store)
    return store
  }
  return {
    options: options as Call['options'],
    operands,
    authority: options.authority as string | undefined,
    say: line => {
      if (!json) console.log(line)
    },
    answer: value => {
      if (json) console.log(JSON.stringify(value, null, 2))
    },
    progress: line => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`)
    },
    definitions,
    dataDir,
    openStore: open,
    openLedger: async () => {
      const store = await open()
      const authority = await theAuthority(store, options.authority as string | undefined)
      return { store, ledger: await store.ledger(authority) }
    },
    now: () => new Date(),
    environment: process.env,
    stopped: new Promise(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    }),
  }
}

/** The council that a command is about. A store that holds none yet is given one. */
async function theAuthority(store: Store, named: string | undefined): Promise<string> {
  if (named !== undefined) return named
  const held = await store.authorities()
  if (held.length > 1)
    throw new Refusal(`The store holds ${held.length} councils: ${held.join(', ')}. Say which with --authority.`)
  return held[0] ?? 'Our council'
}

let loaded: Promise<Definitions> | undefined
const definitions = (): Promise<Definitions> => (loaded ??= loadDefinitions())

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    if (error instanceof Refusal) for (const sentence of error.sentences) console.error(sentence)
    else console.error('Something went wrong in Waymark itself. Nothing was half done. Please report this:\n', error)
    process.exitCode = error instanceof Refusal ? exit.badInput : exit.ourFault
  },
)
