import { day, type IsoDate } from '#core/dates.ts'
import { standing } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import { notificationBody, notificationsDue } from '#core/notifications.ts'
import type { Ledger, NewEntry, ReturnEntry } from '#store/store.ts'

/** How many notifications a run sent, and about how many children. */
export interface Notified {
  readonly sent: number
  readonly children: number
}

/**
 * Tells partners' teams of every child who came into care or left it and of whom they have not been told. Run again, it
 * tells nothing twice: what is owed is worked out once more under the authority's write lock.
 */
export async function notify(ledger: Ledger, journeys: Iterable<Journey>, today: IsoDate): Promise<Notified> {
  const on = day(today)
  const candidates = [...journeys].filter(child => notificationsDue(child, on).length > 0)
  if (candidates.length === 0) return { sent: 0, children: 0 }
  // As they are now: the journeys may be from before the last run.
  const fresh = await Promise.all(candidates.map(({ ref }) => ledger.journey(ref)))
  return ledger.write(async writing => {
    const known = await writing.returnEntries(
      ['notification'],
      candidates.map(({ ref }) => ref),
    )
    const entries: NewEntry[] = []
    for (const child of fresh) {
      if (!child) continue
      // Somebody told them meanwhile: the next run looks again.
      if (hasNewer(child, known)) continue
      for (const due of notificationsDue(child, on))
        entries.push({
          type: 'notification',
          subject: child.ref,
          kind: 'statement',
          standing: 0,
          body: notificationBody(due, on),
        })
    }
    if (entries.length === 0) return { sent: 0, children: 0 }
    await writing.append({
      title: 'Notifications to partners',
      recordedBy: 'Waymark',
      files: [],
      children: [],
      entries,
    })
    return { sent: entries.length, children: new Set(entries.map(({ subject }) => subject)).size }
  })
}

/** Whether a notification about a child stands in the ledger that their journey does not know. */
function hasNewer(child: Journey, known: readonly ReturnEntry[]): boolean {
  const its = new Set((child.casework.get('notification') ?? []).map(({ id }) => id))
  return standing(known.filter(({ subject }) => subject === child.ref)).some(({ id }) => !its.has(id))
}
