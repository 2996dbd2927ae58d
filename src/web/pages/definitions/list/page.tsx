import { group } from 'd3-array'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { BASIS, DATA_NOTE, GOOD_IS } from '#core/printed.ts'
import { everyRole } from '#web/audiences.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { careLeaversAddress } from '#web/pages/care-leavers/addresses.ts'

/** Every indicator in words, in the order of the printed scorecard. */
export default definePage({
  path: '/definitions',
  roles: everyRole,
  audit: 'nothing',
  menu: { section: 'figures', title: 'Definitions', order: 6 },
  load: async ({ services: { catalogues } }) => ({
    groups: [...group(everyIndicator(catalogues), ({ group }) => group)],
  }),
  title: () => 'Definitions',
  view: ({ groups }) => (
    <>
      <h1 class="govuk-heading-l">Definitions</h1>
      <p class="govuk-body">
        What each indicator means, how it is counted, by which source, and worked examples of who counts and who does
        not. The words, the counting and the examples are one: the examples are checked whenever Waymark changes.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={careLeaversAddress()}>
          Who is a care leaver?
        </a>{' '}
        It is said in several ways: which is in force here, and what another would change.
      </p>
      {groups.map(([title, indicators]) => (
        <Table
          caption={title}
          captionSize="m"
          compact
          scrollLabel={title}
          stacks
          firstCellIsHeader
          head={['Indicator', 'Definition', 'Good is', 'Data note', 'Period']}
          rows={indicators.map(indicator => [
            <>
              {indicator.number}{' '}
              <a class="govuk-link" href={`/definitions/${indicator.id}`}>
                {indicator.title}
              </a>
            </>,
            indicator.definition,
            GOOD_IS[indicator.better],
            DATA_NOTE[indicator.measure],
            BASIS[indicator.basis],
          ])}
        />
      ))}
    </>
  ),
})
