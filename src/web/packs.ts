import { randomUUID } from 'node:crypto'
import type { WrittenFile } from '#documents/document-file.ts'
import { type PackFormat, type ToWrite, type WrittenReport, writtenReports } from '#documents/pack.ts'
import { documentPage } from './document-page.tsx'

/** How many packs are kept for those who made them to fetch. */
const KEPT = 6

/** A pack that is being made, or was. */
interface MadePack {
  readonly title: string
  /** All of its reports, in their order. */
  readonly reports: readonly { readonly id: string; readonly title: string }[]
  /** Those that are done. */
  readonly done: readonly WrittenReport[]
  readonly state: 'making' | 'made' | 'failed'
}

/** What is wanted of a pack: documents that say no more than whoever asks for them may know. */
interface Wanted {
  readonly title: string
  readonly reports: readonly ToWrite[]
  readonly formats: readonly PackFormat[]
  readonly madeBy: string
}

/** Packs that are made while nobody waits for them, one after another. Whoever asked for one has it, nobody else. */
export class Packs {
  readonly #packs = new Map<string, { readonly madeBy: string; pack: MadePack }>()
  #last: Promise<void> = Promise.resolve()

  /** Begins a pack, and answers at once with the id to ask after it by. */
  make({ title, reports, formats, madeBy }: Wanted): string {
    const id = randomUUID()
    const kept = { madeBy, pack: { title, reports, done: [], state: 'making' } as MadePack }
    this.#packs.set(id, kept)
    for (const old of [...this.#packs.keys()].slice(0, -KEPT)) this.#packs.delete(old)
    this.#last = this.#last.then(async () => {
      try {
        for await (const report of writtenReports(reports, formats, documentPage))
          kept.pack = { ...kept.pack, done: [...kept.pack.done, report] }
        kept.pack = { ...kept.pack, state: 'made' }
      } catch {
        kept.pack = { ...kept.pack, state: 'failed' }
      }
    })
    return id
  }

  /** A pack as far as it is; undefined for one that is not known any more, or is somebody else's. */
  pack(id: string, username: string): MadePack | undefined {
    const kept = this.#packs.get(id)
    return kept?.madeBy === username ? kept.pack : undefined
  }

  /** The files of a pack that are done. */
  files(id: string, username: string): readonly WrittenFile[] {
    return this.pack(id, username)?.done.flatMap(({ files }) => files) ?? []
  }
}
