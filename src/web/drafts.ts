import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Draft } from '#store/store.ts'
import { instantInWords } from './dates-in-words.ts'
import type { AnyPage, OpenDraft } from './page.ts'
import type { Services } from './services.ts'
import type { Typed } from './show.ts'
import type { Exchange } from './site.ts'

type Words = Readonly<Record<string, string>>

/** Whether a page has a form that keeps what is typed as a draft. */
export const keepsDrafts = ({ forms = {} }: Pick<AnyPage, 'forms'>): boolean =>
  Object.values(forms).some(form => form.keepsDrafts)

/** The path of an address, without what follows the question mark: where a draft is gone on with. */
export const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0]!

/** The draft that a form which was sent keeps what is typed in. */
export const draftIn = ({ _draft = '', _version = '' }: Words): OpenDraft => {
  const isKey = /^[0-9a-f-]{36}$/.test(_draft)
  return { key: isKey ? _draft : randomUUID(), version: isKey && /^\d{1,9}$/.test(_version) ? Number(_version) : 0 }
}

/** What a form that was sent says, without what it sends unseen for our own use: names that begin with an underscore. */
const wordsIn = (typed: Words): Words =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('_')))

/**
 * Keeps what was typed. Where the draft has been kept from another window meanwhile, was saved or was discarded, it is
 * kept as a draft of its own: neither writes over the other.
 */
export async function keepDraft(
  { desk, now }: Pick<Services, 'desk' | 'now'>,
  { username, address, typed }: { readonly username: string; readonly address: string; readonly typed: Words },
): Promise<Draft> {
  const draft: Draft = {
    ...draftIn(typed),
    username,
    title: typed._title?.slice(0, 200) || 'Draft',
    address,
    typed: wordsIn(typed),
    savedOn: now().toISOString(),
  }
  if (await desk.saveDraft(draft)) return { ...draft, version: draft.version + 1 }
  const other = { ...draft, key: randomUUID(), version: 0 }
  await desk.saveDraft(other)
  return { ...other, version: 1 }
}

/** The address at which a draft is gone on with. */
export const draftAddress = ({ address, key }: Pick<Draft, 'address' | 'key'>): string => `${address}?draft=${key}`

/** Draft saved at 2:05pm, as clocks in England show it. */
export const savedInWords = ({ savedOn }: Pick<Draft, 'savedOn'>): string =>
  `Draft saved at ${instantInWords(savedOn).split(' at ')[1]}`

/** What a page that keeps drafts is to show of the one that its address names, if it names one. */
export async function withDraft({ site, request }: Exchange, page: AnyPage, asked: Typed): Promise<Typed> {
  const { draft: key } = asked.typed
  if (key === undefined || !keepsDrafts(page) || !request.visitor) return asked
  const draft = await site.services.desk.draft(request.visitor.username, key)
  if (draft?.address !== pathOf(request))
    return {
      ...asked,
      problems: [...asked.problems, { text: 'That draft is kept no longer: it was saved or discarded' }],
    }
  return { ...asked, typed: draft.typed, isBegun: true, draft }
}

/** The reference of the child whom a draft is about; undefined where it is about none. */
export const childOf = ({ address }: Pick<Draft, 'address'>): string | undefined =>
  /^\/children\/([^/]+)\/./.exec(address)?.[1]

/** How many characters of what was typed tell one draft from another. */
const GIST = 80

/** The beginning of the longest that was typed into a draft, by which its writer knows it again; empty where little was. */
export function gistOf({ typed }: Pick<Draft, 'typed'>): string {
  const longest = Object.values(typed).reduce(
    (long, text) => (text.trim().length > long.length ? text.trim() : long),
    '',
  )
  if (!longest.includes(' ')) return ''
  return longest.length <= GIST ? `“${longest}”` : `“${longest.slice(0, longest.lastIndexOf(' ', GIST))} …”`
}
