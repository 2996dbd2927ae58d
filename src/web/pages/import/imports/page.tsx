import { instantInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { ownTypesFor } from '#web/pages/council-records/known.ts'
import { pageNumber } from '#web/query-fields.ts'

/** Everything that was ever imported, newest first. */
export default definePage({
  path: '/imports',
  roles: ['performance-analyst'],
  audit: 'nothing',
  menu: { section: 'data', title: 'Import', order: 1 },
  query: { page: pageNumber },
  load: async ({ query, who, services: { ledger, catalogues } }) => ({
    ownTypes: ownTypesFor(catalogues.records, who.role),
    list: paged(
      (await ledger.batches()).filter(({ isByHand }) => !isByHand).sort((a, b) => b.batch - a.batch),
      query.page,
    ),
  }),
  title: () => 'Imports',
  view: ({ list, ownTypes }) => (
    <>
      <h1 class="govuk-heading-l">Imports</h1>
      <p class="govuk-body">
        Import the files of an SSDA903 return, of this year or of any year before. Importing a file twice adds nothing.
      </p>
      <Button href="/imports/new">Import a return</Button>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href="/imports/records">
            Import an extract of the case system
          </a>
          , such as visits or plans
        </li>
        <li>
          <a class="govuk-link" href="/imports/reconcile">
            Compare a partner’s list
          </a>{' '}
          with our records
        </li>
        {ownTypes.map(type => (
          <li>
            <a class="govuk-link" href={councilRecordsAddress(type.id)}>
              {type.listedAs?.title ?? type.title}
            </a>
            : see, enter and correct them
          </li>
        ))}
      </ul>
      {list.total === 0 ? (
        <p class="govuk-body">Nothing has been imported yet. Figures appear when the first return is.</p>
      ) : (
        <>
          <Table
            caption="Past imports, newest first"
            captionSize="m"
            scrollLabel="Past imports"
            head={['Recorded', 'What', 'By', { text: 'Entries', format: 'numeric' }]}
            rows={list.rows.map(batch => [
              <a class="govuk-link" href={`/imports/${batch.batch}`}>
                {instantInWords(batch.recordedOn)}
              </a>,
              batch.title,
              batch.recordedBy,
              batch.entries.toLocaleString('en-GB'),
            ])}
          />
          <PageLinks list={list} addressOf={page => `/imports?page=${page}`} />
        </>
      )}
    </>
  ),
})
