import type { Definitions } from '#definitions.ts'
import type { Ledger, Store } from '#store/store.ts'

/** How a command ends. Documented in docs/cli.md. */
export const exit = { done: 0, findings: 1, badInput: 2, ourFault: 3 } as const
export type Exit = (typeof exit)[keyof typeof exit]

interface TextOption {
  readonly says: string
  /** What stands for the value in the help, such as DATE. */
  readonly value: string
  readonly required?: boolean
}
interface Switch {
  readonly says: string
}
export type Options = Readonly<Record<string, TextOption | Switch>>

/** The values given: text for an option that takes one, true or false for a switch. */
type Given<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { required: true }
    ? string
    : O[K] extends TextOption
      ? string | undefined
      : boolean
}

interface OpenLedger {
  readonly store: Store
  readonly ledger: Ledger
}

/** What a command is called with. Everything from outside comes through here, so that a test can call it too. */
export interface Call<O extends Options = Options> {
  readonly options: Given<O>
  readonly operands: readonly string[]
  /** The council named by --authority; absent where it was left out. */
  readonly authority: string | undefined
  /** Prints a line for people, or nothing where `--format json` was asked for. */
  readonly say: (line: string) => void
  /** Prints the one JSON value that the command answers with, where `--format json` was asked for. */
  readonly answer: (value: unknown) => void
  /** Shows how far long work is, on the error stream, so that what is printed stays clean. */
  readonly progress: (line: string) => void
  readonly definitions: () => Promise<Definitions>
  readonly openStore: () => Promise<Store>
  /** The council named by --authority, or the only one in the store; refused if the store does not hold it. */
  readonly openLedger: () => Promise<OpenLedger>
  /** The same for what fills a store: the council is made if the store does not hold it yet. */
  readonly foundLedger: () => Promise<OpenLedger>
  readonly now: () => Date
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Resolves when the person asks the command to stop. One that does not ask is ended where it is: nothing is half done. */
  readonly stopped: () => Promise<void>
}

export interface Command<O extends Options = Options> {
  /** Its words, joined by a hyphen. */
  readonly id: string
  readonly words: readonly string[]
  readonly summary: string
  /** What stands after the words, such as `<folder>…`; empty if nothing may. */
  readonly operands: string
  readonly options: O
  /** Whether it answers with JSON when asked. */
  readonly json: boolean
  readonly run: (call: Call<O>) => Promise<Exit>
}

export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command
