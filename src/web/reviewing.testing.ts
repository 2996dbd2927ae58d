import type { Body } from '#core/entry.ts'
import type { NewEntry } from '#store/store.ts'
import type { TestCouncil } from './scratch-council.ts'

/** An entry about the council, unless it says otherwise. */
export const about = (type: string, body: Body, more: Partial<NewEntry> = {}): NewEntry => ({
  type,
  subject: 'authority',
  kind: 'statement',
  standing: 0,
  body,
  ...more,
})

/** Records by hand in a test's council, once there is one. */
export function recordingIn(council: () => TestCouncil) {
  const record = (...entries: readonly NewEntry[]) =>
    council().services.ledger.write(writing =>
      writing.append({ title: 'By hand', recordedBy: 'service-manager', files: [], children: [], entries }),
    )
  const recordsOf = async (type: string) =>
    (await council().services.ledger.history('authority')).filter(entry => entry.type === type)
  return {
    record,
    recordsOf,
    /** Corrects the access of the reviewer. */
    access: async (body: Body) => {
      const first = (await recordsOf('peer-reviewer-access'))[0]!
      return record(about('peer-reviewer-access', { ...first.body, ...body }, { record: first.record }))
    },
  }
}
