import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { day, type IsoDate } from '#core/dates.ts'
import type { Partner } from '#core/partners/partner.ts'
import type { ColumnMapping } from '#core/returns/records/mapping.ts'
import type { Ledger } from '#store/store.ts'
import {
  type OpenedExtract,
  openExtract,
  type RecordDefinitions,
  type RecordsInExtract,
  recordsIn,
} from './read-records.ts'
import { type Reconciled, reconcileList } from './reconcile-list.ts'

/** What a file that was sent is for. */
type Purpose =
  | { readonly for: 'records'; readonly type: string }
  | { readonly for: 'list'; readonly partner: string; readonly asAt: IsoDate }

/** A file that was sent, in a folder of its own that is removed when it is done with. */
interface Sent {
  readonly folder: string
  readonly name: string
  readonly purpose: Purpose
  readonly sentBy: string
}

interface Staged extends Sent {
  readonly sentAt: number
  mapping?: ColumnMapping
}

/** An extract as it reads by its mapping so far. */
export interface StagedRecords {
  readonly opened: OpenedExtract
  /** Absent while what must be known of its columns is missing. */
  readonly records?: RecordsInExtract
}

type Definitions = RecordDefinitions & { readonly partners: readonly Partner[] }

/** How many files are kept at once, whoever sent them: the oldest give way. */
const KEPT = 20

/** How long a file is kept for whoever sent it: a working day. */
const KEPT_MS = 8 * 3_600_000

/** Files that were sent and are looked at before anything is recorded. Only whoever sent one sees it. */
export function stagedFiles(ledger: Ledger, definitions: Definitions, now: () => Date) {
  const staged = new Map<string, Staged>()
  const own = (id: string, username: string): Staged | undefined => {
    const file = staged.get(id)
    return file?.sentBy === username && !isOld(file) ? file : undefined
  }
  const isOld = ({ sentAt }: Staged): boolean => now().getTime() - sentAt > KEPT_MS
  const remove = async (id: string): Promise<void> => {
    const file = staged.get(id)
    staged.delete(id)
    if (file) await rm(file.folder, { recursive: true, force: true })
  }

  return {
    /** Removes what nobody came back to. */
    async removeOld(): Promise<void> {
      for (const [id, file] of [...staged]) if (isOld(file)) await remove(id)
    },

    async stage(sent: Sent): Promise<string> {
      for (const old of [...staged.keys()].slice(0, -(KEPT - 1))) await remove(old)
      const id = randomUUID()
      staged.set(id, { ...sent, sentAt: now().getTime() })
      return id
    },

    /** How an extract reads; undefined where there is none of that id that the person sent. */
    async records(
      id: string,
      username: string,
    ): Promise<StagedRecords | { readonly refusals: readonly string[] } | undefined> {
      const file = own(id, username)
      if (file?.purpose.for !== 'records') return undefined
      const opened = await openExtract({
        ledger,
        definitions,
        from: join(file.folder, file.name),
        type: file.purpose.type,
        ...(file.mapping && { mapping: file.mapping }),
      })
      if ('refusals' in opened) return opened
      return { opened, ...(opened.missing === undefined && { records: recordsIn(opened, definitions) }) }
    },

    async map(id: string, username: string, mapping: ColumnMapping): Promise<void> {
      const file = own(id, username)
      if (file) file.mapping = mapping
    },

    /** Gives an extract up to be imported: whoever takes it removes its folder. */
    take(id: string, username: string) {
      const file = own(id, username)
      if (file?.purpose.for !== 'records') return undefined
      staged.delete(id)
      return { folder: file.folder, type: file.purpose.type, ...(file.mapping && { mapping: file.mapping }) }
    },

    /** A partner's list compared with what is known now, or what became of it once it is mended. */
    async list(
      id: string,
      username: string,
      mends = false,
    ): Promise<(Reconciled & { readonly asAt: IsoDate }) | { readonly refusals: readonly string[] } | undefined> {
      const file = own(id, username)
      if (file?.purpose.for !== 'list') return undefined
      const { partner: partnerId, asAt } = file.purpose
      const partner = definitions.partners.find(its => its.id === partnerId)
      if (!partner) return undefined
      const compared = await reconcileList({
        ledger,
        definitions,
        partner,
        from: join(file.folder, file.name),
        asAt: day(asAt),
        mends,
        recordedBy: username,
      })
      return 'refusals' in compared ? compared : { ...compared, asAt }
    },
  }
}
