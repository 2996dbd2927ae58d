import { randomUUID } from 'node:crypto'
import type { Instant } from '#core/dates.ts'
import { roles } from '#core/roles.ts'
import type { WrittenFile } from '#documents/document-file.ts'
import { type PackFormat, type ToWrite, type WrittenReport, writtenReports } from '#documents/pack.ts'
import { zipped } from '#documents/zip.ts'
import type { KeptPack } from '#store/kept-pack.ts'
import type { Desk } from '#store/store.ts'
import { documentPage } from './document-page.tsx'
import type { Visitor } from './services.ts'

/** How long a pack is kept for whoever had it made. */
const KEPT_HOURS = 24
const KEPT_MS = KEPT_HOURS * 3_600_000
/** How many packs that went wrong are remembered, for whoever asks after them. */
const REMEMBERED = 20

/** A pack that is being made, or was. */
export interface Pack {
  readonly title: string
  /** All of its reports, in their order, with the names of their files once they are written. */
  readonly reports: readonly { readonly id: string; readonly title: string; readonly fileNames?: readonly string[] }[]
  readonly state: 'making' | 'made' | 'failed'
  /** When it is erased; absent for one that is not made. */
  readonly until?: Instant
}

/** What is wanted of a pack. */
interface Wanted {
  readonly title: string
  readonly reports: readonly { readonly id: string; readonly title: string }[]
  /** Those of the reports that have something to tell, in their order, once they are begun: they say no more than whoever asks for them may know. */
  readonly documents: () => Promise<readonly ToWrite[]>
  readonly formats: readonly PackFormat[]
  /** Whether small numbers are suppressed in its documents. */
  readonly isSuppressed: boolean
  readonly madeBy: string
}

interface Needs {
  readonly desk: Pick<Desk, 'keepPack' | 'packsOf' | 'packContent' | 'erasePacks'>
  readonly now: () => Date
  readonly onFault: (reference: string, fault: unknown) => void
}

type Who = Pick<Visitor, 'username' | 'role'>

/**
 * Packs that are made while nobody waits for them, one after another. Whoever asked for one has it for a day, in the store,
 * and nobody else: not they either, once they may not see what is in it. One that is stopped in between leaves nothing.
 */
export class Packs {
  readonly #needs: Needs
  readonly #making = new Map<string, { readonly madeBy: string; pack: Pack }>()
  #last: Promise<void> = Promise.resolve()

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Begins a pack, and answers at once with the id to ask after it by; undefined where one of theirs is still being made. */
  make(wanted: Wanted): string | undefined {
    const { title, reports, madeBy } = wanted
    if ([...this.#making.values()].some(its => its.madeBy === madeBy && its.pack.state === 'making')) return undefined
    const id = randomUUID()
    this.#making.set(id, { madeBy, pack: { title, reports: reports.map(named), state: 'making' } })
    this.#last = this.#last.then(() => this.#make(id, wanted))
    return id
  }

  async #make(id: string, { title, documents, formats, isSuppressed, madeBy }: Wanted): Promise<void> {
    const { desk, now, onFault } = this.#needs
    const making = this.#making.get(id)!
    const done: WrittenReport[] = []
    try {
      const written = await documents()
      making.pack = { ...making.pack, reports: written.map(named) }
      for await (const report of writtenReports(written, formats, documentPage)) {
        done.push(report)
        making.pack = { ...making.pack, reports: written.map((its, i) => named(done[i] ?? its)) }
      }
      const madeOn = now().toISOString()
      const kept = { id, username: madeBy, title, isSuppressed, madeOn, reports: done.map(asKept) }
      await desk.keepPack(kept, zipped(done.flatMap(({ files }) => files)))
      this.#making.delete(id)
    } catch (fault) {
      making.pack = { ...making.pack, state: 'failed' }
      for (const old of this.#failed().slice(0, -REMEMBERED)) this.#making.delete(old)
      onFault(id, fault)
    }
  }

  #failed(): readonly string[] {
    return [...this.#making].filter(([, { pack }]) => pack.state === 'failed').map(([id]) => id)
  }

  /** Their pack as far as it is; undefined for one that is stopped or erased, is somebody else's, or says too much for them. */
  async pack(id: string, who: Who): Promise<Pack | undefined> {
    return (await this.of(who)).find(its => its.id === id)
  }

  /** Their packs, newest first: those that are not made yet or went wrong, then those that they can fetch. */
  async of({ username, role }: Who): Promise<readonly (Pack & { readonly id: string })[]> {
    const kept = await this.#needs.desk.packsOf(username, this.#erasedTo())
    const making = [...this.#making].filter(([, { madeBy }]) => madeBy === username)
    return [
      ...making.map(([id, { pack }]) => ({ id, ...pack })).reverse(),
      ...kept
        .filter(({ isSuppressed }) => isSuppressed || roles[role].seesChildren)
        .map(({ id, title, reports, madeOn }) => ({
          id,
          title,
          reports,
          state: 'made' as const,
          until: new Date(Date.parse(madeOn) + KEPT_MS).toISOString(),
        })),
    ]
  }

  /** A pack that is made, as one file. */
  async file(id: string, who: Who): Promise<WrittenFile | undefined> {
    const pack = await this.pack(id, who)
    const bytes = pack?.state === 'made' ? await this.#needs.desk.packContent(who.username, id) : undefined
    return pack && bytes && { fileName: `${pack.title}.zip`, contentType: 'application/zip', bytes }
  }

  /** Erases what has been kept for a day. */
  async eraseOld(): Promise<void> {
    await this.#needs.desk.erasePacks(this.#erasedTo())
  }

  #erasedTo(): Instant {
    return new Date(this.#needs.now().getTime() - KEPT_MS).toISOString()
  }
}

const asKept = ({ id, title, files }: WrittenReport): KeptPack['reports'][number] => ({
  id,
  title,
  fileNames: files.map(({ fileName }) => fileName),
})

const named = (report: Wanted['reports'][number] | WrittenReport): Pack['reports'][number] =>
  'files' in report ? asKept(report) : { id: report.id, title: report.title }
