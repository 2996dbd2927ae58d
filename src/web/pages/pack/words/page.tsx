import { z } from 'zod'
import { isoOf, monthPeriod } from '#core/dates.ts'
import { reportCalled } from '#core/report-names.ts'
import { type SectionText, sectionTextFor, sectionTextsIn } from '#core/report-sections.ts'
import { ofMonth } from '#core/reports/report.ts'
import { placeholdersIn } from '#core/unfinished.ts'
import { upperFirst } from '#core/wording.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import { DraftFields, PageForm, SaveOrDraft } from '#web/form.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage, type Visit } from '#web/page.ts'
import { wordsAddress } from '#web/pages/pack/addresses.ts'
import { writesReports } from '#web/pages/pack/asked.ts'
import { recordDecision } from '#web/pages/standards/decision.tsx'
import { month } from '#web/query-fields.ts'

const query = { month, section: z.string().regex(/^[a-z0-9-]{1,40}$/, 'Choose a section from the list') }

type Asking = Pick<
  Visit<'/pack/reports/:report/words', typeof writesReports, typeof query>,
  'params' | 'query' | 'services'
>

/** The report, the month and the section that are asked for, and what stands in each section. */
async function askedOf({ params, query, services: { catalogues, figures, ledger } }: Asking) {
  const called = reportCalled(catalogues.reports, params.report)
  if (!called) return undefined
  const month = query.month ?? (await figures.at()).month
  const aboutUs = await knownOfAuthority(ledger)
  const texts = sectionTextsIn(aboutUs)
  const [report = called] = ofMonth([called], { aboutUs, asAt: isoOf(monthPeriod(month).lastDay) })
  const sections = (report.sections ?? []).map(section => ({
    ...section,
    stands: sectionTextFor(texts, { report: report.id, section: section.id, month }),
  }))
  return { report, month, sections, section: sections.find(({ id }) => id === query.section) }
}

/** What officers write in a report: each section, and a form for the one that is chosen. */
export default definePage({
  path: '/pack/reports/:report/words',
  roles: writesReports,
  audit: 'opened the sections of a report',
  query,
  load: askedOf,
  title: ({ report, section }) => section?.title ?? `${report.title}: sections`,
  breadcrumbs: ({ report, month, section }) => [
    { text: 'Reports', href: `/pack?month=${month}` },
    { text: report.title, href: `/pack/reports/${report.id}?month=${month}` },
    ...(section ? [{ text: 'Sections', href: wordsAddress(report.id, month) }] : []),
  ],

  forms: {
    write: {
      audit: 'wrote a section of a report',
      keepsDrafts: true,
      fields: z.object({ text: z.string().max(20_000, 'Write at most 20,000 characters'), before: z.string() }),
      async act(visit, { text, before }) {
        const { who, services } = visit
        const asked = await askedOf(visit)
        if (!asked?.section) return { problems: [{ text: 'Choose a section to write in' }] }
        const { report, month, section } = asked
        if (before !== versionOf(section.stands))
          return {
            problems: [
              {
                field: 'text',
                text: `Somebody else wrote here meanwhile: ${section.stands?.text ?? 'it was emptied'}`,
              },
            ],
            typed: { text, before: versionOf(section.stands) },
          }
        if (text.trim() === '') return { problems: [{ field: 'text', text: `Write ${section.asks}` }] }
        await recordDecision(services.ledger, who, {
          title: `${report.title}, ${month}: ${section.title}`,
          type: 'report-section',
          body: { report: report.id, section: section.id, month, text: text.trim() },
        })
        return { goTo: wordsAddress(report.id, month) }
      },
    },
  },

  view: ({ report, month, sections, section }, frame) =>
    section ? (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l waymark-heading">
            <span class="govuk-caption-l">
              {report.title}, {monthInWords(month)}
            </span>
            {section.title}
          </h1>
          {section.stands && section.stands.month !== month && (
            <p class="govuk-body">
              This was written for {monthInWords(section.stands.month)} and stands until something else is written.
            </p>
          )}
          <PageForm name="write" frame={frame} keepsDrafts>
            <DraftFields frame={frame} title={`${report.title}: ${section.title}`} />
            <input type="hidden" name="before" value={frame.typed.before ?? versionOf(section.stands)} />
            <Textarea
              name="text"
              label={upperFirst(section.asks)}
              hint="A blank line begins a paragraph."
              rows={12}
              value={frame.isBegun ? frame.typed.text : section.stands?.text}
              errorMessage={frame.problemWith('text')}
            />
            <SaveOrDraft frame={frame} cancel={wordsAddress(report.id, month)} />
          </PageForm>
        </div>
      </div>
    ) : (
      <>
        <h1 class="govuk-heading-l waymark-heading">
          <span class="govuk-caption-l">{monthInWords(month)}</span>
          {report.title}: sections
        </h1>
        <Table
          caption="What officers write"
          captionSize="m"
          firstCellIsHeader
          stacks
          head={['Section', 'State', 'What it says']}
          rows={sections.map(({ id, title, asks, of, saysAlready, stands }) => [
            <>
              <a class="govuk-link" href={wordsAddress(report.id, month, id)}>
                {title}
              </a>
              {of && <span class="waymark-block waymark-quiet govuk-!-font-weight-regular">{of}</span>}
            </>,
            stateOf(stands, month, saysAlready === true),
            stands?.text ?? <span class="waymark-quiet">{upperFirst(asks)}</span>,
          ])}
        />
      </>
    ),
})

/** Which version somebody began from: the entry that says it, or nothing. */
const versionOf = (stands: SectionText | undefined): string => String(stands?.entry ?? '')

function stateOf(stands: SectionText | undefined, month: string, saysAlready: boolean) {
  if (!stands && saysAlready) return <Tag colour="grey">Says something</Tag>
  if (!stands) return <Tag colour="yellow">To be written</Tag>
  if (placeholdersIn(stands.text).length > 0) return <Tag colour="yellow">Not finished</Tag>
  return stands.month === month ? (
    <Tag colour="green">Written</Tag>
  ) : (
    <Tag colour="grey">{`From ${monthInWords(stands.month)}`}</Tag>
  )
}
