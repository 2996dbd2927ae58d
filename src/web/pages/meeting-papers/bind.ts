import type { Paper } from '#core/boards/boards.ts'
import { isoOf } from '#core/dates.ts'
import { agenda } from '#core/meeting-papers/agenda.ts'
import { exemptInWords, exemptOf, type ItemOfMeeting, publicBusiness } from '#core/meeting-papers/business.ts'
import { type Numbered, nextPack, packsIn, type SentPack, type ToNumber } from '#core/meeting-papers/page-numbers.ts'
import { longDay } from '#core/meeting-papers/wording.ts'
import { type Bound, boundPdf } from '#documents/bound.ts'
import type { WrittenFile } from '#documents/document-file.ts'
import { pdfFile } from '#documents/pdf.ts'
import { pdfPages } from '#files/pdf-pages.ts'
import { AUTHORITY } from '#store/body.ts'
import type { Ledger } from '#store/store.ts'
import type { KnownMeeting } from '#web/pages/meeting-papers/meeting-of.ts'
import type { Visitor } from '#web/services.ts'

const PDF = 'application/pdf'
/** More than this of papers is not bound into one file: they are kept one by one. */
const MOST_BYTES = 200 * 1024 * 1024

interface PaperOfItem {
  readonly item: ItemOfMeeting
  readonly paper: Paper
}

/** The papers under a meeting's items that have a file, in their order; replaced ones are not among them. */
const papersWithFiles = ({ business }: KnownMeeting): readonly PaperOfItem[] =>
  business.items.flatMap(item =>
    item.papers
      .filter(({ file, reference }) => file !== undefined && reference !== undefined)
      .map(paper => ({ item, paper })),
  )

/** Those that were not sent out yet. */
export function notSentYet(known: KnownMeeting): readonly PaperOfItem[] {
  const sent = new Set(packsOf(known).flatMap(({ papers }) => papers.map(({ paper }) => paper)))
  return papersWithFiles(known).filter(({ paper }) => !sent.has(paper.reference ?? ''))
}

export const packsOf = ({ history, business }: KnownMeeting): readonly SentPack[] =>
  packsIn(history, business.meeting.reference ?? '')

/** The pages that the papers of a meeting have, over all versions. */
const numberedOf = (known: KnownMeeting): readonly Numbered[] => packsOf(known).flatMap(({ papers }) => papers)

/** Gives the papers that are new their pages, after all that were sent out before. Undefined where nothing is new. */
export async function sendOut(
  known: KnownMeeting,
  ledger: Ledger,
  who: Visitor,
  today: string,
): Promise<SentPack | undefined> {
  const added: ToNumber[] = []
  for (const { paper } of notSentYet(known)) {
    const bytes = await pdfOf(paper, ledger)
    added.push({ paper: paper.reference!, pages: (bytes && pdfPages(bytes)) ?? 1 })
  }
  const meeting = known.business.meeting.reference!
  return ledger.write(async writing => {
    const next = nextPack(packsIn(await writing.authorityEntries(['meeting-pack']), meeting), added)
    if (next)
      await writing.append({
        title: 'Papers sent out',
        recordedBy: who.username,
        files: [],
        children: [],
        entries: [
          {
            type: 'meeting-pack',
            subject: AUTHORITY,
            kind: 'statement',
            standing: 0,
            body: { meeting, version: next.version, on: today, papers: next.papers },
          },
        ],
      })
    return next
  })
}

/** The pack as one PDF: the agenda, then every paper on its pages. `public` has a sheet in place of what is exempt. */
export async function boundPack(
  known: KnownMeeting,
  ledger: Pick<Ledger, 'attachments' | 'attachedContent'>,
  { version, isPublic }: { readonly version?: number; readonly isPublic: boolean },
): Promise<WrittenFile> {
  const { business, records, by } = known
  const { board, meeting } = business
  const sent = packsOf(known).filter(its => version === undefined || its.version === version)
  const shown = isPublic ? publicBusiness(business) : business
  const front = await pdfFile(agenda(shown, by, numberedOf(known)))
  const parts: Bound[] = [{ title: 'Agenda', pages: pdfPages(front) ?? 1, pdf: front }]
  let left = MOST_BYTES
  for (const its of sent.flatMap(({ papers }) => papers)) {
    const paper = records.papers.find(({ reference }) => reference === its.paper)
    const part = await boundPaper(its, paper, { known, ledger, isPublic, left })
    left -= part.pdf?.length ?? 0
    parts.push(part)
  }
  const name = ['pack', isoOf(meeting.on), version && `supplement-${version}`, isPublic && 'public']
    .filter(Boolean)
    .join('-')
  return {
    fileName: `${name}.pdf`,
    contentType: PDF,
    bytes: await boundPdf({ title: `${board.name ?? 'Board'}, ${longDay(meeting.on)}`, author: by.authority }, parts),
  }
}

interface Binding {
  readonly known: KnownMeeting
  readonly ledger: Pick<Ledger, 'attachments' | 'attachedContent'>
  readonly isPublic: boolean
  readonly left: number
}

/** A paper on its pages, or a sheet that says why it is not there: its pages stay its own. */
async function boundPaper(
  { firstPage, lastPage }: Numbered,
  paper: Paper | undefined,
  { known, ledger, isPublic, left }: Binding,
): Promise<Bound> {
  const pages = lastPage - firstPage + 1
  const sheet = (title: string, says: string): Bound => ({
    title,
    firstPage,
    pages,
    says: `${says} Pages ${firstPage} to ${lastPage} are its.`,
  })
  const item = known.business.items.find(its => its.item.reference === paper?.item)
  // A paper that whoever asks may not read is not in what they are given.
  if (!paper) return sheet('Exempt', 'What stood here is exempt, or was withdrawn.')
  const exempt = exemptOf(paper) ?? item?.exemptBy
  if (isPublic && exempt !== undefined) return sheet('Exempt', `What stands here is ${exemptInWords(exempt)}.`)
  const title = paper.title ?? 'Paper'
  const file = (await ledger.attachments([paper.file ?? ''])).get(paper.file ?? '')
  if (!file) return sheet(title, 'Its file is not attached any more.')
  if (file.contentType !== PDF || file.bytes > left) return sheet(title, `It is in a file of its own: ${file.name}.`)
  const bytes = await bytesOf(ledger.attachedContent(file))
  return pdfPages(bytes) === pages
    ? { title, firstPage, pages, pdf: bytes }
    : sheet(title, `It was replaced by another file after it was sent out: ${file.name}.`)
}

/** The PDF that a paper is; undefined where it is another kind of file. */
async function pdfOf({ file = '' }: Paper, ledger: Pick<Ledger, 'attachments' | 'attachedContent'>) {
  const attached = (await ledger.attachments([file])).get(file)
  return attached?.contentType === PDF && attached.bytes <= MOST_BYTES
    ? bytesOf(ledger.attachedContent(attached))
    : undefined
}

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part)
  return Buffer.concat(parts)
}
