import { sql } from 'kysely'
import { append } from './append.ts'
import { attach, attachedContent, attachments } from './attachments.ts'
import type { AuthorityId } from './authority.ts'
import { authorityHistory } from './authority-history.ts'
import { batches, report } from './batches.ts'
import { AUTHORITY, type RecordTypes } from './body.ts'
import { changedSince } from './changed-since.ts'
import { child, childKeys } from './children.ts'
import { clearAttachments } from './clear-attachments.ts'
import { asAuthority, type Database, type Tx } from './database.ts'
import { entriesSince } from './entries-since.ts'
import { recordedEntries } from './history.ts'
import { freeze, issue, issues, publications } from './issues.ts'
import { allJourneys, oneJourney } from './journeys.ts'
import { authorityEntries, returnEntries, returnOf, stated } from './return-entries.ts'
import { lastReturnOn, returnYears } from './return-years.ts'
import { refreshStatistics } from './statistics.ts'
import type { Ledger, Receipt } from './store.ts'

/** One authority's ledger. */
export function ledger(db: Database, types: RecordTypes, { id, name }: { id: AuthorityId; name: string }): Ledger {
  const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => asAuthority(db, 'read only', id, work)
  const ofAuthority = authorityHistory(id)
  const lock = (tx: Tx) => sql`select from authority where id = ${id} for update`.execute(tx)
  return {
    authority: name,
    async write(work) {
      let added = 0
      const counted = (receipt: Receipt): Receipt => {
        added += receipt.added
        return receipt
      }
      const result = await asAuthority(db, 'read write', id, async tx => {
        await lock(tx)
        return work({
          returnEntries: (ofTypes, children) => returnEntries(tx, id, ofTypes, children),
          authorityEntries: ofTypes => authorityEntries(tx, id, ofTypes),
          childKeys: async () => new Map((await childKeys(tx, id)).map(({ ref, childId }) => [childId, ref])),
          returnYears: () => returnYears(tx, id),
          append: async batch => counted(await append(tx, id, types, batch)),
        })
      })
      await refreshStatistics(db, id, added)
      return result
    },
    journeys: (recordedOn, returnYears) => allJourneys(db, id, recordedOn, [], returnYears),
    journeysWithout: (tables, recordedOn) => allJourneys(db, id, recordedOn, tables),
    stated: (ofTypes, recordedOn) => read(tx => stated(tx, id, ofTypes, recordedOn)),
    said: (ofTypes, children, recordedOn) => read(tx => returnEntries(tx, id, ofTypes, children, recordedOn)),
    journey: (ref, recordedOn) => oneJourney(db, id, ref, recordedOn),
    changedSince: entry => read(tx => changedSince(tx, id, entry)),
    entriesSince: (since, until) => read(tx => entriesSince(tx, id, since, until)),
    history: subject => read(tx => (subject === AUTHORITY ? ofAuthority(tx) : recordedEntries(tx, id, { subject }))),
    returnOf: (collectionYear, recordedOn) => read(tx => returnOf(tx, id, collectionYear, recordedOn)),
    returnYears: recordedOn => read(tx => returnYears(tx, id, recordedOn)),
    lastReturnOn: recordedOn => read(tx => lastReturnOn(tx, id, recordedOn)),
    child: by => read(tx => child(tx, id, by)),
    issues: () => read(tx => issues(tx, id)),
    issue: (month, number) => read(tx => issue(tx, id, month, number)),
    publications: () => read(tx => publications(tx, id)),
    freeze: (its, expected) =>
      asAuthority(db, 'read write', id, async tx => {
        await lock(tx)
        return freeze(tx, id, its, expected)
      }),
    attach: (file, content) => attach(db, id, file, content),
    attachments: ids => attachments(db, id, ids),
    clearAttachments: sentTo => clearAttachments(db, id, sentTo),
    attachedContent: attachment => attachedContent(db, id, attachment),
    batches: () => read(tx => batches(tx, id)),
    report: batch => read(tx => report(tx, id, batch)),
  }
}
