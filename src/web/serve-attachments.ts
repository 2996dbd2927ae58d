import type { FastifyRequest } from 'fastify'
import { attachmentName } from '#core/attachment.ts'
import { mostBytesOn } from '#core/attachment-limit.ts'
import { day } from '#core/dates.ts'
import { AUTHORITY } from '#store/body.ts'
import { tooLittle } from './admit-child.ts'
import { dayInEngland } from './dates-in-words.ts'
import { calledControl, callingControl, fileControl, refusedControl, refusingControl } from './file-controls.ts'
import { type OpenForm, openFormWithFiles, passedOver, wholeForm } from './form-with-files.ts'
import type { AnyPage, Form, Problem } from './page.ts'
import { visitOf } from './show.ts'
import type { Exchange, Site } from './site.ts'
import { takenFile } from './taken-files.ts'

type Words = Readonly<Record<string, string>>

/** How many bytes a file may have that is attached now; that many may. */
const mostBytes = async ({ services: { ledger, now } }: Site): Promise<number> =>
  mostBytesOn(await ledger.history(AUTHORITY), day(dayInEngland(now())))

/** Opens a form with files that a record may name. */
export const openWithAttachments = async (site: Site, request: FastifyRequest): Promise<OpenForm> =>
  openFormWithFiles(request, await mostBytes(site))

/** What a form says, with its files attached for the record that it is of: by nobody who may not write that. */
export async function wordsWithAttachments(
  exchange: Exchange,
  page: AnyPage,
  form: Form,
  open: OpenForm,
): Promise<Words> {
  const { site, request } = exchange
  if (await tooLittle(exchange, page)) return wordsWithout(open, CLOSED)
  const its = await form.attachesTo?.(visitOf(site, page, request).visit)
  if (!its || !request.visitor) return wordsWithout(open, CLOSED)
  const taking = {
    ...its,
    attachedBy: request.visitor.username,
    ledger: site.services.ledger,
    incoming: site.incoming,
    most: await mostBytes(site),
  }
  return wholeForm(open, file => takenFile(file, taking))
}

/** What the page's script is told of the files that it sent with a draft: what each is known by and called, or why it was refused. */
export const filesSaid = (typed: Words): Readonly<Record<string, Words>> =>
  Object.fromEntries(
    Object.keys(typed).flatMap(control => {
      const field = calledControl(control) ?? refusedControl(control)
      if (field === undefined) return []
      const [file = '', called = '', refused] = [
        typed[field],
        typed[callingControl(field)],
        typed[refusingControl(field)],
      ]
      return [[field, refused === undefined ? { file, called } : { refused }]]
    }),
  )

/** The files of a form that were not taken, and why. */
export const refusedFiles = (typed: Words): readonly Problem[] =>
  Object.entries(typed).flatMap(([control, text]) => {
    const field = refusedControl(control)
    return field === undefined ? [] : [{ field, text }]
  })

export const SIGNED_OUT = 'was not kept, since you were signed out: choose it again'
export const SIGNED_IN_AGAIN = 'was not kept, since you have signed in again: choose it again'
const CLOSED = 'was not kept: choose it again'

/** What a form says without its files, each of which is said not to have been kept, and why. */
export const wordsWithout = (open: OpenForm, why: string): Promise<Words> =>
  wholeForm(open, async file => {
    await passedOver(file)
    const field = fileControl(file.fieldname)
    return field === undefined || !file.filename
      ? {}
      : { [refusingControl(field)]: `“${attachmentName(file.filename)}” ${why}` }
  })
