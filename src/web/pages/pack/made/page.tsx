import { z } from 'zod'
import { everyRole } from '#web/audiences.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import type { Pack } from '#web/packs.ts'
import { definePage } from '#web/page.ts'

const EVERY_SECONDS = 1

/** How far a pack is, report by report. The page asks for itself again until it is made, without a script. */
export default definePage({
  path: '/pack/made/:pack',
  roles: everyRole,
  audit: 'nothing',
  query: { updates: z.literal('off') },
  async load({ params, query, who, services: { packs } }) {
    const pack = await packs.pack(params.pack, who)
    return { pack, id: params.pack, isQuiet: query.updates === 'off' }
  },
  title: ({ pack }) => pack?.title ?? NOT_KEPT,
  breadcrumbs: () => [{ text: 'Reports', href: '/pack' }],
  refresh: ({ pack, isQuiet }) => (pack?.state === 'making' && !isQuiet ? EVERY_SECONDS : undefined),
  view: ({ pack, id, isQuiet }) =>
    pack === undefined ? (
      <>
        <h1 class="govuk-heading-l">{NOT_KEPT}</h1>
        <p class="govuk-body">
          A pack is kept for a day, for whoever had it made. One that was being made when Waymark was stopped is not
          kept at all.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href="/pack">
            Make a pack
          </a>
        </p>
      </>
    ) : (
      <>
        <h1 class="govuk-heading-l">{pack.title}</h1>
        {pack.state === 'failed' && (
          <p class="govuk-body">
            Sorry, the pack went wrong, and nothing of it is kept. Make it again; if it goes wrong again, keep the
            reports one by one and tell whoever runs Waymark in your council this reference: <strong>{id}</strong>.
          </p>
        )}
        {pack.state === 'making' && <Making pack={pack} address={`/pack/made/${id}`} isQuiet={isQuiet} />}
        {pack.state === 'made' && (
          <>
            <Button href={`/pack/made/${id}/zip`}>Download the pack (ZIP)</Button>
            {pack.until !== undefined && (
              <p class="govuk-body">Waymark keeps it for you until {instantInWords(pack.until)}, and then erases it.</p>
            )}
          </>
        )}
        <Table
          caption="Reports in the pack"
          captionSize="m"
          firstCellIsHeader
          head={['Report', 'State', 'Files']}
          rows={pack.reports.map(({ title, fileNames }, i) => [
            title,
            stateOf(pack, i),
            fileNames?.map(name => name.split('.').at(-1)).join(', ') ?? '',
          ])}
        />
      </>
    ),
})

const NOT_KEPT = 'This pack is not kept here'

interface MakingProps {
  readonly pack: Pack
  readonly address: string
  readonly isQuiet: boolean
}

function Making({ pack: { reports }, address, isQuiet }: MakingProps) {
  const done = doneOf(reports)
  return (
    <>
      <p class="govuk-body" aria-live="polite">
        {done} of {reports.length} reports are done.
      </p>
      <progress class="waymark-progress" value={done} max={reports.length} aria-label="Reports that are done" />
      <p class="govuk-body">
        You can leave this page: the pack will stand on the page of reports.{' '}
        <a class="govuk-link" href={`${address}?updates=off`}>
          {isQuiet ? 'Update this page' : 'Stop updating this page'}
        </a>
      </p>
    </>
  )
}

function stateOf({ state, reports }: Pack, place: number) {
  if (reports[place]!.fileNames)
    return state === 'failed' ? <Tag colour="grey">Not kept</Tag> : <Tag colour="green">Done</Tag>
  if (state === 'making' && place === doneOf(reports)) return <Tag colour="blue">Being written</Tag>
  return <Tag colour="grey">{state === 'failed' ? 'Not written' : 'Waiting'}</Tag>
}

const doneOf = (reports: Pack['reports']): number => reports.filter(({ fileNames }) => fileNames).length
