import { day, type Instant } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { mayRead } from '#core/records/record.ts'
import { referredOfChild, typesReferredTo } from '#core/records/references.ts'
import type { Whole } from '#core/sight.ts'
import { AUTHORITY } from '#store/body.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, dayInEngland } from '#web/dates-in-words.ts'
import type { Problem, Visit } from '#web/page.ts'
import { type Glance, glanceAt } from '#web/pages/child/glance.ts'
import { type Identity, identityOf } from '#web/pages/child/identity.ts'
import { attachmentsOf, type ChildRecord, recordsIn, type Wording } from '#web/pages/child/records.ts'
import { mayWrite } from '#web/pages/records/writable.ts'
import { recordedOn } from '#web/query-fields.ts'
import type { Visitor } from '#web/services.ts'
import { staffOf } from '#web/staff.ts'

export const knownFields = { 'recorded-on': recordedOn }

/** A child as known on a chosen day. */
export interface KnownChild {
  readonly child: Journey
  /** As they were on that day. */
  readonly glance: Glance
  /** Who they were that day, as far as the visitor may read. */
  readonly identity: Identity
  /** Why the visitor may see them. */
  readonly sight: Whole
  /** True for whoever may record anything about them by hand. */
  readonly mayRecord: boolean
  /** False for a partner's team, which sees the records that name it and no other page. */
  readonly seesAll: boolean
  /** Of the record types that the visitor may read. */
  readonly records: readonly ChildRecord[]
  readonly wording: Wording
  /** The instant chosen; absent for now. */
  readonly recordedOn?: Instant
  readonly problems: readonly Problem[]
}

type Asking = Pick<Visit<'/children/:child', readonly [], typeof knownFields>, 'params' | 'query' | 'services'> & {
  readonly who: Visitor
}

/** The child that an address names, as recorded by the day asked for; undefined if there is none. */
export async function knownChildIn({ params, query, who, services }: Asking): Promise<KnownChild | undefined> {
  const { ledger, catalogues, now } = services
  const today = dayInEngland(now())
  const asked = query['recorded-on']
  const isFuture = asked !== undefined && asked.slice(0, 10) > today
  const then = asked !== undefined && !isFuture ? await ledger.journey(params.child, asked) : undefined
  const child = then ?? (await ledger.journey(params.child))
  const sight = (await services.sights()).of(params.child)
  if (!child || sight?.kind !== 'whole') return undefined
  const recordedOn = then ? asked : undefined
  const types = catalogues.records.filter(type => mayRead(type, who.role))
  const on = day(recordedOn?.slice(0, 10) ?? today)
  const staff = await staffOf(ledger)
  const history = await ledger.history(params.child)
  const referred = referredOfChild(typesReferredTo(types, catalogues.records), {
    own: history,
    councils: await ledger.history(AUTHORITY),
  })
  const records = recordsIn(history, types, recordedOn)
  return {
    child,
    glance: glanceAt(child, on, catalogues.codes),
    identity: identityOf(child, on, { role: who.role, staff }),
    sight,
    mayRecord: sight.mayWrite && catalogues.records.some(type => mayWrite(type, who.role)),
    seesAll: seesChildren.includes(who.role),
    records,
    wording: {
      codes: catalogues.codes,
      staff,
      standards: catalogues.standards,
      files: catalogues,
      attachments: await attachmentsOf(records, ledger),
      referred,
      ...(child.bornOn !== undefined && { bornOn: child.bornOn }),
    },
    ...(recordedOn !== undefined && { recordedOn }),
    problems: problemsWith(asked, isFuture, then),
  }
}

function problemsWith(asked: Instant | undefined, isFuture: boolean, then: Journey | undefined): readonly Problem[] {
  const field = 'recorded-on'
  if (isFuture) return [{ field, text: 'As recorded on must be today or earlier' }]
  if (asked === undefined || then) return []
  const on = dateInWords(asked.slice(0, 10))
  return [{ field, text: `Nothing had been recorded about this child by ${on}. This is what is recorded today` }]
}
