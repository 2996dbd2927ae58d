import { z } from 'zod'
import { everyRole } from '#web/audiences.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage, goTo } from '#web/page.ts'

const EVERY_SECONDS = 1

/** How far a pack is, report by report. The page asks for itself again until it is made, without a script. */
export default definePage({
  path: '/pack/made/:pack',
  roles: everyRole,
  audit: 'nothing',
  query: { updates: z.literal('off') },
  async load({ params, query, who, services: { packs } }) {
    const pack = packs.pack(params.pack, who.username)
    return pack ? { pack, id: params.pack, isQuiet: query.updates === 'off' } : goTo('/pack')
  },
  title: ({ pack }) => pack.title,
  breadcrumbs: () => [{ text: 'Reports', href: '/pack' }],
  refresh: ({ pack, isQuiet }) => (pack.state === 'making' && !isQuiet ? EVERY_SECONDS : undefined),
  view: ({ pack, id, isQuiet }) => (
    <>
      <h1 class="govuk-heading-l">{pack.title}</h1>
      {pack.state === 'failed' && (
        <p class="govuk-body">
          Sorry, the pack went wrong. What is done is below. Make the pack again; if it goes wrong again, keep the
          reports one by one.
        </p>
      )}
      {pack.state === 'making' && (
        <p class="govuk-body" aria-live="polite">
          {pack.done.length} of {pack.reports.length} reports are done.{' '}
          {isQuiet ? (
            <a class="govuk-link" href={`/pack/made/${id}?updates=off`}>
              Update this page
            </a>
          ) : (
            <>
              This page updates itself.{' '}
              <a class="govuk-link" href={`/pack/made/${id}?updates=off`}>
                Stop that
              </a>
            </>
          )}
        </p>
      )}
      {pack.state === 'made' && <Button href={`/pack/made/${id}/zip`}>Download the pack (ZIP)</Button>}
      <Table
        caption="Reports in the pack"
        captionSize="m"
        firstCellIsHeader
        head={['Report', 'State', 'Files']}
        rows={pack.reports.map(({ id: report, title }, i) => {
          const done = pack.done.find(({ id }) => id === report)
          return [
            title,
            done ? (
              <Tag colour="green">Done</Tag>
            ) : pack.state === 'making' && i === pack.done.length ? (
              <Tag colour="blue">Being written</Tag>
            ) : (
              <Tag colour="grey">{pack.state === 'failed' ? 'Not written' : 'Waiting'}</Tag>
            ),
            done ? done.files.map(({ fileName }) => fileName.split('.').at(-1)).join(', ') : '',
          ]
        })}
      />
    </>
  ),
})
