import { Refusal } from '#core/refusal.ts'
import type { Definitions } from '#definitions.ts'
import type { Store } from '#store/store.ts'
import { type Call, type Command, type Exit, exit } from './command.ts'
import { asked, helpFor, helpForAll } from './command-line.ts'

/** Where a store is kept. */
export type Place = { readonly dir: string } | { readonly databaseUrl: string }

/** Everything that a command line meets outside: main.ts gives the real ones. */
export interface Surroundings {
  readonly commands: readonly Command[]
  readonly definitions: () => Promise<Definitions>
  readonly openStore: (place: Place, definitions: Definitions) => Promise<Store>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Prints a line on standard output. */
  readonly print: (line: string) => void
  /** Prints on standard error: a sentence, or a fault of ours. */
  readonly complain: (line: string, fault?: unknown) => void
  readonly progress: (line: string) => void
  readonly stopped: () => Promise<void>
}

/** Runs the command that the words ask for, and says how it ended. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Exit> {
  try {
    return await carryOut(words, surroundings)
  } catch (error) {
    return failed(error, surroundings)
  }
}

/** Says why a command failed: what the caller can mend, or a fault of ours. */
export function failed(error: unknown, { complain }: Pick<Surroundings, 'complain'>): Exit {
  if (error instanceof Refusal) {
    for (const sentence of error.sentences) complain(sentence)
    return exit.badInput
  }
  complain('Something went wrong in Waymark itself. Nothing was half done. Please report this:\n', error)
  return exit.ourFault
}

async function carryOut(words: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const { commands, print } = surroundings
  const [first = 'help'] = words
  if (['help', '--help', '-h'].includes(first)) {
    print(helpForAll(commands))
    return exit.done
  }
  if (first.startsWith('-')) throw new Refusal('Name the command first, and its options after it. See: waymark --help')
  const request = asked(commands, words)
  if (!request) {
    const several = commands.filter(c => c.words[0] === first)
    if (several.length === 0 || !words.includes('--help')) throw new Refusal(noCommand(first, several))
    print(helpForAll(several))
    return exit.done
  }
  if (request.options.help === true) {
    print(helpFor(request.command))
    return exit.done
  }
  const opened: Store[] = []
  try {
    return await request.command.run(callFor(request, surroundings, opened))
  } finally {
    for (const store of opened) await store.close()
  }
}

const noCommand = (word: string, several: readonly Command[]): string =>
  `There is no command "${word}"${several.length === 0 ? '' : `, but there are: ${several.map(c => c.words.join(' ')).join(', ')}`}. See: waymark --help`

type Request = NonNullable<ReturnType<typeof asked>>

function callFor({ options, operands }: Request, surroundings: Surroundings, opened: Store[]): Call {
  const { environment, print, definitions } = surroundings
  const json = options.format === 'json'
  const named = options.authority as string | undefined
  const databaseUrl = options.data === undefined ? environment.DATABASE_URL : undefined
  const dir = (options.data as string | undefined) ?? environment.WAYMARK_DATA ?? './data'
  let store: Promise<Store> | undefined
  const open = (): Promise<Store> => (store ??= openOnce())
  const openOnce = async (): Promise<Store> => {
    const place = databaseUrl ? { databaseUrl } : { dir }
    const store = await surroundings.openStore(place, await definitions())
    opened.push(store)
    return store
  }
  return {
    options: options as Call['options'],
    operands,
    authority: named,
    say: line => {
      if (!json) print(line)
    },
    answer: value => {
      if (json) print(JSON.stringify(value, null, 2))
    },
    progress: surroundings.progress,
    definitions,
    openStore: open,
    openLedger: async () => {
      const store = await open()
      return { store, ledger: await store.ledger(await heldCouncil(store, named)) }
    },
    foundLedger: async () => {
      const store = await open()
      return { store, ledger: await store.ledger(named ?? (await onlyCouncil(store)) ?? 'Our council') }
    },
    now: surroundings.now,
    environment,
    stopped: surroundings.stopped,
  }
}

/** The council that is asked about. One that the store does not hold was misspelt, more likely than not. */
async function heldCouncil(store: Store, named: string | undefined): Promise<string> {
  const council = named === undefined ? await onlyCouncil(store) : await store.held(named)
  if (council !== undefined) return council
  const others = await store.authorities()
  throw new Refusal(
    others.length === 0
      ? 'The store holds no council yet. Import a return first: waymark import ssda903 FOLDER'
      : `The store holds no council named "${named}". It holds ${others.join(', ')}.`,
  )
}

/** The council of a store that holds one; undefined if it holds none. */
async function onlyCouncil(store: Store): Promise<string | undefined> {
  const held = await store.authorities()
  if (held.length > 1)
    throw new Refusal(`The store holds ${held.length} councils: ${held.join(', ')}. Say which with --authority.`)
  return held[0]
}
