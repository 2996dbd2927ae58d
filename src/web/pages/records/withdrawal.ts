import { z } from 'zod'
import type { Ledger } from '#store/store.ts'
import type { Problem } from '#web/page.ts'
import type { ChildRecord } from '#web/pages/child/records.ts'
import { unlessConflict } from '#web/pages/records/correction.ts'
import type { Visitor } from '#web/services.ts'

/** What a form asks by which a record is withdrawn: why, and the entry that whoever withdraws it has seen. */
export const withdrawalFields = {
  reason: z
    .string()
    .trim()
    .min(1, 'Say why it should never have been recorded')
    .max(500, 'The reason must be 500 characters or fewer'),
  'based-on': z.coerce.number().int(),
}

/** Withdraws a record about a child, by their reference, or about the council; what stands in the way, if anything does. */
export async function withdrawn(
  ledger: Ledger,
  who: Visitor,
  subject: string,
  record: ChildRecord | undefined,
  { reason, 'based-on': basedOn }: { readonly reason: string; readonly 'based-on': number },
): Promise<readonly Problem[]> {
  if (!record?.stands) return [{ text: 'This record was withdrawn already' }]
  const { type, stands, id } = record
  const entry = { type: type.id, subject, kind: 'withdrawal', standing: stands.standing } as const
  const conflict = await unlessConflict(() =>
    ledger.write(writing =>
      writing.append({
        title: `${type.title}, withdrawn`,
        recordedBy: who.username,
        files: [],
        children: [],
        entries: [{ ...entry, record: id, basedOn, body: {}, reason }],
      }),
    ),
  )
  return conflict
    ? [
        {
          text: `${conflict.newest.recordedBy} changed this record after you opened it: look at what it says now, then withdraw it`,
        },
      ]
    : []
}
