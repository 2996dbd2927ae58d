import { z } from 'zod'
import type { Paper } from '#core/boards/boards.ts'
import { hasExempt } from '#core/meeting-papers/business.ts'
import { pagesOf, type SentPack } from '#core/meeting-papers/page-numbers.ts'
import { longDay } from '#core/meeting-papers/wording.ts'
import meetingPack from '#core/records/meeting-pack.ts'
import paperType from '#core/records/paper.ts'
import { counted } from '#core/wording.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, dayInEngland } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { NotificationBanner } from '#web/govuk/notification-banner.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage, type Frame } from '#web/page.ts'
import { attachmentAddress } from '#web/pages/attachments/addresses.ts'
import { BOARDS, boardAddress, meetingAddress } from '#web/pages/boards/addresses.ts'
import { meetingPapersAddress } from '#web/pages/meeting-papers/addresses.ts'
import { notSentYet, packsOf, sendOut } from '#web/pages/meeting-papers/bind.ts'
import { PaperLinks, paperAddress } from '#web/pages/meeting-papers/links.tsx'
import { meetingOf, paperKinds } from '#web/pages/meeting-papers/meeting-of.ts'
import { putIn, type WrittenPaper, writtenPaper } from '#web/pages/meeting-papers/written.ts'

/** What a meeting's agenda, minutes and action log can be kept as, and the papers under each item. */
export default definePage({
  path: '/meeting-papers/:meetingRef',
  roles: everyRole,
  audit: 'viewed the papers of a meeting',
  lies: () => ({ section: 'boards', under: '/boards' }),
  query: { sent: z.literal('yes'), put: z.literal('yes') },
  async load(visit) {
    const known = await meetingOf(visit)
    if (!known) return undefined
    const { business } = known
    const { reports } = visit.services.catalogues
    const files = business.items.flatMap(({ papers }) => papers.flatMap(({ file }) => file ?? []))
    return {
      business,
      attachments: await visit.services.ledger.attachments(files),
      packs: packsOf(known),
      waiting: notSentYet(known),
      maySend: meetingPack.writtenBy.includes(visit.who.role),
      mayPut: paperType.writtenBy.includes(visit.who.role),
      writtenAs: (paper: Paper) => writtenPaper(paper, known.records, reports),
      isSent: visit.query.sent === 'yes',
      isPut: visit.query.put === 'yes',
    }
  },
  title: ({ business: { board, meeting } }) => `Papers: ${board.name ?? 'Board'}, ${longDay(meeting.on)}`,
  breadcrumbs: ({ business: { board, meeting } }) => [
    { text: 'Boards', href: BOARDS },
    { text: board.name ?? 'Board', href: boardAddress(board.record) },
    { text: 'The meeting', href: meetingAddress(board.record, meeting.record) },
  ],

  forms: {
    send: {
      audit: 'sent out the papers of a meeting',
      fields: z.object({}),
      async act(visit) {
        const { services, who } = visit
        if (!meetingPack.writtenBy.includes(who.role))
          return { problems: [{ text: 'Only those who clerk boards send out their papers' }] }
        const known = await meetingOf(visit)
        if (!known) return { problems: [{ text: 'There is no such meeting' }] }
        const sent = await sendOut(known, services.ledger, who, dayInEngland(services.now()))
        if (!sent) return { problems: [{ text: 'Every paper that has a file was sent out already: attach one first' }] }
        return { goTo: `${meetingPapersAddress(visit.params.meetingRef)}?sent=yes` }
      },
    },
    put: {
      audit: 'put a report before a meeting',
      fields: z.object({ paper: z.string() }),
      async act(visit, typed) {
        const { services, who } = visit
        if (!paperType.writtenBy.includes(who.role))
          return { problems: [{ text: 'Only those who clerk boards put papers before them' }] }
        const known = await meetingOf(visit)
        const papers = known?.business.items.flatMap(item => item.papers) ?? []
        const paper = papers.find(({ reference }) => reference !== undefined && reference === typed.paper)
        const report = known && paper && writtenPaper(paper, known.records, services.catalogues.reports)?.report
        if (!paper || !report) return { problems: [{ text: 'There is no such paper that Waymark writes' }] }
        const failed = await putIn(paper, report, { services, who })
        if (failed) return { problems: [{ text: failed.refused }] }
        return { goTo: `${meetingPapersAddress(visit.params.meetingRef)}?put=yes` }
      },
    },
  },

  view: ({ business, attachments, packs, waiting, maySend, isSent, mayPut, writtenAs, isPut }, frame) => {
    const { board, meeting, items } = business
    const { reference = '' } = meeting
    const papers = items.flatMap(item => item.papers.map(paper => ({ item, paper })))
    return (
      <>
        {isSent && frame.problems.length === 0 && (
          <NotificationBanner type="success">The papers have their pages</NotificationBanner>
        )}
        {isPut && frame.problems.length === 0 && (
          <NotificationBanner type="success">The report is attached to its paper</NotificationBanner>
        )}
        <span class="govuk-caption-l">{board.name}</span>
        <h1 class="govuk-heading-l">Papers of the meeting on {longDay(meeting.on)}</h1>
        {meeting.cancelledBecause && <p class="govuk-body">This meeting is cancelled: {meeting.cancelledBecause}</p>}
        <Table
          caption="What Waymark writes"
          captionSize="m"
          firstCellIsHeader
          stacks
          scrollLabel="What Waymark writes"
          head={['Paper', 'Keep it', ...(hasExempt(business) ? ['As it is published'] : [])]}
          rows={Object.entries(paperKinds).map(([kind, title]) => [
            <a class="govuk-link" href={paperAddress(reference, kind)}>
              {title}
            </a>,
            <PaperLinks meeting={reference} kind={kind} formats={['docx', 'pdf']} title={title} />,
            ...(!hasExempt(business)
              ? []
              : [
                  kind === 'action-log' ? (
                    'It is not published'
                  ) : (
                    <PaperLinks
                      meeting={reference}
                      kind={kind}
                      asked={{ version: 'public' }}
                      formats={['docx', 'pdf', 'html']}
                      title={`${title}, without what is exempt`}
                    />
                  ),
                ]),
          ])}
        />
        <h2 class="govuk-heading-m">The pack</h2>
        <SentOut meeting={reference} packs={packs} hasExempt={hasExempt(business)} />
        {maySend && waiting.length > 0 && (
          <PageForm name="send" frame={frame}>
            <p class="govuk-body">
              {packs.length === 0
                ? `Sending out gives ${counted(waiting.length, 'paper')} their pages, in the order of the agenda.`
                : `${counted(waiting.length, 'paper')} came since: ${waiting.map(({ paper }) => paper.title ?? 'a paper').join('; ')}. A supplement takes the pages after the last, so that nothing that was printed moves.`}
            </p>
            <Button preventDoubleClick>{packs.length === 0 ? 'Send out the papers' : 'Send out a supplement'}</Button>
          </PageForm>
        )}
        {papers.length === 0 ? (
          <p class="govuk-body">No paper is recorded under its items yet.</p>
        ) : (
          <Table
            caption="Papers under its items"
            captionSize="m"
            firstCellIsHeader
            stacks
            scrollLabel="Papers under its items"
            head={['Item', 'Paper', 'Pages', 'The paper itself', 'Cover report']}
            rows={papers.map(({ item, paper }) => {
              const file = attachments.get(paper.file ?? '')
              return [
                `${item.number}. ${item.title}`,
                `${paper.title ?? 'Paper'}${(paper.version ?? 1) > 1 ? `, version ${paper.version}` : ''}`,
                pagesOf(
                  [paper],
                  packs.flatMap(its => its.papers),
                ) || 'Not sent out yet',
                file ? (
                  <a class="govuk-link" href={attachmentAddress(file.id)} download>
                    {file.name}
                  </a>
                ) : (
                  <NotAttached paper={paper} written={writtenAs(paper)} mayPut={mayPut} frame={frame} />
                ),
                <PaperLinks
                  meeting={reference}
                  kind="cover-report"
                  asked={{ of: paper.reference ?? '' }}
                  formats={['docx', 'pdf']}
                  title={paper.title ?? 'Paper'}
                />,
              ]
            })}
          />
        )}
      </>
    )
  },
})

interface NotAttachedProps {
  readonly paper: Paper
  readonly written: WrittenPaper | undefined
  readonly mayPut: boolean
  readonly frame: Frame
}

/** What is said of a paper without a file: Waymark can put in what it writes itself. */
function NotAttached({ paper, written, mayPut, frame }: NotAttachedProps) {
  if (!mayPut || !written || paper.reference === undefined) return <>Not attached</>
  if (!written.report) return <>Not attached. There is no report of the pack called ‘{written.called}’.</>
  return (
    <>
      Not attached
      <PageForm name="put" frame={frame}>
        <input type="hidden" name="paper" value={paper.reference} />
        <Button variant="secondary" preventDoubleClick classes="govuk-!-margin-bottom-0 govuk-!-margin-top-1">
          Attach what Waymark writes
          <span class="govuk-visually-hidden">: {written.report.title}</span>
        </Button>
      </PageForm>
    </>
  )
}

interface SentOutProps {
  /** Its reference. */
  readonly meeting: string
  readonly packs: readonly SentPack[]
  readonly hasExempt: boolean
}

/** What was sent out: the whole pack, as whoever asks may read it and as it is published, and each supplement. */
function SentOut({ meeting, packs, hasExempt }: SentOutProps) {
  if (packs.length === 0) return <p class="govuk-body">No paper was sent out yet.</p>
  const pack = (query: string) => `${meetingPapersAddress(meeting, '/pack.pdf')}${query}`
  const on = (its: SentPack) => (its.on === undefined ? '' : `, sent out on ${dateInWords(its.on)}`)
  return (
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={pack('')}>
          The whole pack with its pages (PDF)
        </a>
        {on(packs.at(-1)!)}
      </li>
      {hasExempt && (
        <li>
          <a class="govuk-link" href={pack('?version=public')}>
            As it is published, without what is exempt (PDF)
          </a>
        </li>
      )}
      {packs.slice(1).map(its => (
        <li>
          <a class="govuk-link" href={pack(`?supplement=${its.version}`)}>
            Supplement {its.version - 1} alone (PDF)
          </a>
          {on(its)}
        </li>
      ))}
    </ul>
  )
}
