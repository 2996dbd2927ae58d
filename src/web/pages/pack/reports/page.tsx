import { z } from 'zod'
import { dateInWords } from '#core/document.ts'
import { inPack, ofMonth } from '#core/reports/report.ts'
import { unfinishedIn } from '#core/unfinished.ts'
import { packFormats } from '#documents/pack.ts'
import { everyRole } from '#web/audiences.ts'
import { instantInWords, monthInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Table } from '#web/govuk/table.tsx'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'
import { definePage } from '#web/page.ts'
import { wordsAddress } from '#web/pages/pack/addresses.ts'
import { askedFor, setsLook, tooFewTyped, UNTIL_COMPARED_MS, writesReports } from '#web/pages/pack/asked.ts'
import { Disagreeing } from '#web/pages/pack/disagreeing.tsx'
import { FormatLinks } from '#web/pages/pack/format-links.tsx'
import { foundIn } from '#web/pages/pack/found.ts'
import { TooFewTyped } from '#web/pages/pack/too-few.tsx'
import { Choose } from '#web/pages/scorecard/choose.tsx'
import { addressFor, recordedOnInWords, seenBy, standpointFields } from '#web/pages/scorecard/standpoint.ts'
import type { SeenServices } from '#web/services.ts'

/** The reports that go to panel: each to be read or kept, and all of them as a pack. */
export default definePage({
  path: '/pack',
  roles: everyRole,
  audit: 'viewed the reports',
  menu: { section: 'reports', title: 'Reports', order: 1 },
  query: standpointFields,
  async load(visit) {
    const { seen, materials } = await askedFor(visit)
    const { role } = visit.who
    const written = ofMonth(inPack(visit.services.catalogues.reports, materials), materials).map(report => ({
      ...report,
      document: report.write(materials),
    }))
    return {
      seen,
      reports: written.map(report => ({ ...report, unfinished: unfinishedIn(report.document).length })),
      found: seen.seesChildren ? await foundIn(written, materials, seen, visit.services) : undefined,
      tooFew: await tooFewTyped({ seen, services: visit.services }),
      packs: await visit.services.packs.of(visit.who),
      writes: (writesReports as readonly string[]).includes(role),
      looks: (setsLook as readonly string[]).includes(role),
    }
  },
  title: ({ seen }) => `Reports, ${monthInWords(seen.month)}`,
  problems: ({ seen }) => seen.problems,

  forms: {
    pack: {
      audit: 'made a pack',
      fields: z.object({}),
      async act(visit) {
        const { who, services } = visit
        const seen = await seenBy(visit)
        const { reports } = services.catalogues
        const id = services.packs.make({
          title: `Pack for ${monthInWords(seen.month)}`,
          reports,
          async documents() {
            const { materials } = await askedFor(visit, UNTIL_COMPARED_MS)
            return inPack(reports, materials).map(({ id, title, write }) => ({ id, title, document: write(materials) }))
          },
          formats: packFormats,
          isSuppressed: !seen.seesChildren,
          madeBy: who.username,
        })
        if (id === undefined)
          return { problems: [{ text: 'A pack of yours is still being made. Make this one when it is done' }] }
        return { goTo: `/pack/made/${id}` }
      },
    },
  },

  view: ({ seen, reports, found, tooFew, packs, writes, looks }, frame) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        <span class="govuk-caption-l">Reports for the panel</span>
        {monthInWords(seen.month)}
      </h1>
      <p class="govuk-body">
        As at {dateInWords(seen.scorecard.asAt)}, as recorded on {recordedOnInWords(seen)}.
      </p>
      <Choose seen={seen} frame={frame} />
      {!seen.seesChildren && (
        <InsetText>Small numbers are suppressed in your copies, so that no child can be recognised.</InsetText>
      )}
      <Table
        caption="Each report"
        captionSize="m"
        firstCellIsHeader
        stacks
        head={['Report', 'What is in it', 'Keep a copy']}
        rows={reports.map(({ id, title, says, unfinished, sections }) => [
          <a class="govuk-link" href={addressFor(`/pack/reports/${id}`, seen)}>
            {title}
          </a>,
          <>
            {says}
            {unfinished > 0 && (
              <span class="waymark-block">
                <strong>{unfinished === 1 ? 'One place is' : `${unfinished} places are`} to be written.</strong>{' '}
                {writes && sections && (
                  <a class="govuk-link" href={wordsAddress(id, seen.month)}>
                    Write<VisuallyHidden> in: {title}</VisuallyHidden>
                  </a>
                )}
              </span>
            )}
          </>,
          <FormatLinks addressOf={format => addressFor(`/pack/reports/${id}/${format}`, seen)} title={title} />,
        ])}
      />
      {found && <Disagreeing found={found} />}
      <TooFewTyped found={tooFew} month={seen.month} />
      <h2 class="govuk-heading-m">The whole pack</h2>
      <p class="govuk-body">
        All {reports.length} reports in one ZIP file. Each is shown as it is done; a full pack takes about ten seconds.
      </p>
      <PageForm name="pack" frame={frame}>
        <Button preventDoubleClick>Make the pack</Button>
      </PageForm>
      <KeptPacks packs={packs} />
      {looks && (
        <p class="govuk-body">
          <a class="govuk-link" href="/pack/look">
            The council’s name, colour and logo on its documents
          </a>
        </p>
      )}
    </>
  ),
})

/** The packs of whoever asks: those that are being made, and those that can still be fetched. */
const KeptPacks = ({ packs }: { readonly packs: Awaited<ReturnType<SeenServices['packs']['of']>> }) =>
  packs.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">Packs that you had made</h3>
      <ul class="govuk-list">
        {packs.map(({ id, title, state, until }) => (
          <li>
            <a class="govuk-link" href={`/pack/made/${id}`}>
              {title}
            </a>
            {until !== undefined && `, kept until ${instantInWords(until)}`}
            {state === 'making' && ', being made'}
            {state === 'failed' && ', went wrong'}
          </li>
        ))}
      </ul>
    </>
  )
