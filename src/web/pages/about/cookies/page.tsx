import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'

/** The one cookie that there is. */
export default definePage({
  path: '/cookies',
  roles: 'public',
  audit: 'nothing',
  load: async () => ({}),
  title: () => 'Cookies',
  view: () => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Cookies</h1>
        <p class="govuk-body">
          Waymark uses one cookie. It is needed to keep you signed in, so you are not asked whether you want it. Nothing
          here measures or follows you, and nothing is sent to anyone else.
        </p>
        <Table
          caption="Cookies that Waymark uses"
          captionSize="m"
          firstCellIsHeader
          head={['Name', 'What for', 'Until']}
          rows={[
            [
              'waymark',
              'Keeps you signed in, and makes sure that a form was sent by you',
              'You close the browser, sign out, do nothing for an hour, or 12 hours have passed',
            ],
          ]}
        />
      </div>
    </div>
  ),
})
