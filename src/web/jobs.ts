import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { ImportReport } from '#core/returns/import-report.ts'
import { failureIn } from './errors.ts'

/** Files of a return, in a folder of their own. */
export interface ImportUpload {
  readonly folder: string
  /** The year that the return ends in; absent where names and dates are to tell. */
  readonly collectionYear?: number
  readonly recordedBy: string
}

/** How far an import is: files while reading, rows afterwards. */
interface ImportStep {
  readonly phase: 'reading' | 'comparing' | 'recording'
  readonly done: number
  readonly of: number
}

/** What came of an import: a report, with the batch if anything was added; or why nothing was done, in sentences. */
export type ImportResult =
  | { readonly report: ImportReport; readonly receipt?: { readonly batch: number } }
  | { readonly refusals: readonly string[] }

/** An import that goes on, or how it ended. `failed` is a fault of ours, logged under the reference. */
export type ImportState =
  | ({ readonly state: 'running' } & ImportStep)
  | { readonly state: 'finished'; readonly report: ImportReport; readonly batch?: number }
  | { readonly state: 'refused'; readonly refusals: readonly string[] }
  | { readonly state: 'failed'; readonly reference: string }

/** How an import is done, by whoever wires the server. */
export type RunImport = (upload: ImportUpload, onProgress: (step: ImportStep) => void) => Promise<ImportResult>

/** How many imports that have ended are still told about. */
const KEPT = 100

/** Work that goes on while nobody waits for it, and how far it is. */
export class Jobs {
  readonly #runImport: RunImport
  readonly #logger: FastifyBaseLogger
  readonly #imports = new Map<string, ImportState>()
  #last: Promise<unknown> = Promise.resolve()

  constructor({ runImport, logger }: { runImport: RunImport; logger: FastifyBaseLogger }) {
    this.#runImport = runImport
    this.#logger = logger
  }

  /** Starts an import after those started before it, and answers at once with the id to ask after it by. */
  startImport(upload: ImportUpload): string {
    const id = randomUUID()
    this.#set(id, { state: 'running', phase: 'reading', done: 0, of: 0 })
    this.#last = this.#last.then(() => this.#import(id, upload))
    return id
  }

  /** Undefined for an id that is not known, as after a restart. */
  progress(id: string): ImportState | undefined {
    return this.#imports.get(id)
  }

  /** Resolves when nothing is going on. */
  idle(): Promise<unknown> {
    return this.#last
  }

  async #import(id: string, upload: ImportUpload): Promise<void> {
    try {
      const result = await this.#runImport(upload, step => this.#set(id, { state: 'running', ...step }))
      this.#set(id, 'refusals' in result ? { state: 'refused', ...result } : finished(result))
    } catch (error) {
      this.#set(id, { state: 'failed', reference: failureIn(error, this.#logger) })
    } finally {
      await rm(upload.folder, { recursive: true, force: true })
    }
  }

  #set(id: string, state: ImportState): void {
    this.#imports.set(id, state)
    if (this.#imports.size > KEPT) this.#imports.delete(this.#imports.keys().next().value!)
  }
}

const finished = ({ report, receipt }: Extract<ImportResult, { readonly report: unknown }>): ImportState => ({
  state: 'finished',
  report,
  ...(receipt && { batch: receipt.batch }),
})
