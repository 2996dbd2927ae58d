import type { NewAttachment } from '#core/attachment.ts'
import type { Entry } from '#core/entry.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { journeyOf } from '#core/journey.ts'
import { type AnyRecordType, mayBeAbout } from '#core/records/record.ts'
import { othersFor, referredIn, typesReferredTo } from '#core/records/references.ts'
import type { Role } from '#core/roles.ts'
import { AUTHORITY } from '#store/body.ts'
import { attachmentsOf, type ChildRecord, recordsIn, type Wording } from '#web/pages/child/records.ts'
import type { SeenServices, Services, Visitor } from '#web/services.ts'
import { staffOf } from '#web/staff.ts'

/** Records of one kind about the council, and how they are put into words. */
export interface KnownRecords {
  readonly type: AnyRecordType
  readonly records: readonly ChildRecord[]
  readonly wording: Wording
  /** What stands about the council of the types that records of this kind are held against. */
  readonly others: readonly Pick<Entry, 'type' | 'body'>[]
  /** Whether whoever asks may record, correct and withdraw them. */
  readonly mayWrite: boolean
}

interface Asking {
  readonly params: { readonly ownType: string }
  readonly who: Visitor
  readonly services: SeenServices
}

/** The kinds of record about the council that people record by hand, of those that a role may read. */
export const ownTypesFor = (types: readonly AnyRecordType[], role: Role): readonly AnyRecordType[] =>
  types.filter(type => mayBeAbout(type, AUTHORITY) && type.form !== undefined && type.readBy.includes(role))

/** The records about the council of the kind that an address names; undefined if there is none such. */
export async function ownRecords({ params, who, services }: Asking): Promise<KnownRecords | undefined> {
  const { catalogues, ledger } = services
  const type = ownTypesFor(catalogues.records, who.role).find(({ id }) => id === params.ownType)
  if (!type) return undefined
  const { codes, standards } = catalogues
  const indicators = everyIndicator(catalogues)
  const history = await ledger.history(AUTHORITY)
  const records = recordsIn(history, [type])
  return {
    type,
    records,
    wording: {
      codes,
      standards,
      indicators,
      referred: referredIn(typesReferredTo([type], catalogues.records), history),
      staff: await staffOf(ledger),
      files: catalogues,
      attachments: await attachmentsOf(records, ledger),
    },
    others: othersFor(type, history),
    mayWrite: type.writtenBy.includes(who.role),
  }
}

/** One of them, by the number of its first entry; undefined if there is none such. */
export async function ownRecord(
  asked: Asking & { readonly params: { readonly ownRecord: string } },
): Promise<(KnownRecords & { readonly record: ChildRecord }) | undefined> {
  const known = await ownRecords(asked)
  const record = known?.records.find(({ id }) => id.toString() === asked.params.ownRecord)
  return known && record && { ...known, record }
}

interface AskingKind {
  readonly params: { readonly ownType: string }
  readonly who: Visitor
  readonly services: Pick<Services, 'catalogues'>
}

const named = ({ params, services }: AskingKind): AnyRecordType | undefined =>
  services.catalogues.records.find(type => type.id === params.ownType && mayBeAbout(type, AUTHORITY))

/** Whether someone may read the kind of record that an address names; true for one that there is none of, which is not found. */
export const mayReadOwn = (asked: AskingKind): boolean => named(asked)?.readBy.includes(asked.who.role) ?? true

/** Whether someone may record the kind that an address names; true for one that there is none of, which is not found. */
export const mayWriteOwn = (asked: AskingKind): boolean => named(asked)?.writtenBy.includes(asked.who.role) ?? true

/** For which records about the council a file is attached that is sent with a form. */
export const attachedToOwn = async ({
  params,
}: {
  readonly params: { readonly ownType: string }
}): Promise<Pick<NewAttachment, 'subject' | 'type'>> => ({ subject: AUTHORITY, type: params.ownType })

/** Nobody in particular: what is wrong with a record about the council has nothing to do with a child. */
export const noChild = journeyOf({ ref: '', childId: '' }, [], { returnYears: [] })
