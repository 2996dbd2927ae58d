import { attachedIn } from '#core/attached-files.ts'
import type { Attachment } from '#core/attachment.ts'
import { filesOpenTo } from '#core/peer-challenges/open-to.ts'
import { mayRead } from '#core/records/record.ts'
import { roles } from '#core/roles.ts'
import { AUTHORITY } from '#store/body.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

interface Asking {
  readonly params: { readonly attachment: string }
  readonly who: Visitor
  readonly services: SeenServices
}

/**
 * The file that an address names, for whoever may read a record that names it or ever did, and for whoever attached it: of
 * a child, only while they may open that child's record. A guest opens of the council's files those of the challenge that
 * they review, as it stands. Undefined where there is none such; `closed` where it is not theirs.
 */
export async function readableAttachment({
  params,
  who,
  services,
}: Asking): Promise<Attachment | 'closed' | undefined> {
  const { ledger, catalogues } = services
  const file = (await ledger.attachments([params.attachment])).get(params.attachment)
  if (!file) return undefined
  const type = catalogues.records.find(({ id }) => id === file.type)
  if (!type || !mayRead(type, who.role)) return 'closed'
  if (file.subject !== AUTHORITY && (await services.sights()).of(file.subject)?.kind !== 'whole') return 'closed'
  const { isGuest = false } = roles[who.role]
  if (file.attachedBy === who.username && !isGuest) return file
  const said = await ledger.history(file.subject)
  if (isGuest && file.subject === AUTHORITY) {
    const { challenges = NONE } = (await services.sights()).reviewing ?? {}
    return filesOpenTo(challenges, said).has(file.id) ? file : 'closed'
  }
  const isNamed = said.some(entry => entry.type === file.type && attachedIn(type, entry.body).includes(file.id))
  return isNamed ? file : 'closed'
}

const NONE: ReadonlySet<string> = new Set()
