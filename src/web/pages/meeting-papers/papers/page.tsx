import { hasExempt } from '#core/meeting-papers/business.ts'
import { longDay } from '#core/meeting-papers/wording.ts'
import { everyRole } from '#web/audiences.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { attachmentAddress } from '#web/pages/attachments/addresses.ts'
import { PaperLinks, paperAddress } from '#web/pages/meeting-papers/links.tsx'
import { meetingOf, paperKinds } from '#web/pages/meeting-papers/meeting-of.ts'

/** What a meeting's agenda, minutes and action log can be kept as, and the papers under each item. */
export default definePage({
  path: '/meeting-papers/:meetingRef',
  roles: everyRole,
  audit: 'viewed the papers of a meeting',
  async load(visit) {
    const known = await meetingOf(visit)
    if (!known) return undefined
    const { business } = known
    const files = business.items.flatMap(({ papers }) => papers.flatMap(({ file }) => file ?? []))
    return { business, attachments: await visit.services.ledger.attachments(files) }
  },
  title: ({ business: { board, meeting } }) => `Papers: ${board.name ?? 'Board'}, ${longDay(meeting.on)}`,

  view: ({ business, attachments }) => {
    const { board, meeting, items } = business
    const { reference = '' } = meeting
    const papers = items.flatMap(item => item.papers.map(paper => ({ item, paper })))
    return (
      <>
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
        {papers.length === 0 ? (
          <p class="govuk-body">No paper is recorded under its items yet.</p>
        ) : (
          <Table
            caption="Papers under its items"
            captionSize="m"
            firstCellIsHeader
            stacks
            scrollLabel="Papers under its items"
            head={['Item', 'Paper', 'The paper itself', 'Cover report']}
            rows={papers.map(({ item, paper }) => {
              const file = attachments.get(paper.file ?? '')
              return [
                `${item.number}. ${item.title}`,
                `${paper.title ?? 'Paper'}${(paper.version ?? 1) > 1 ? `, version ${paper.version}` : ''}`,
                file ? (
                  <a class="govuk-link" href={attachmentAddress(file.id)} download>
                    {file.name}
                  </a>
                ) : (
                  'Not attached'
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
