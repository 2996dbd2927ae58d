import { z } from 'zod'
import { roles } from '#core/roles.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { NotificationBanner } from '#web/govuk/notification-banner.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { accountKey } from '#web/pages/accounts/account-key.ts'

/** Everyone who may sign in, and those who no longer may. */
export default definePage({
  path: '/accounts',
  roles: ['administrator'],
  audit: 'nothing',
  menu: { section: 'settings', title: 'Accounts', order: 1 },
  query: { changed: z.string().regex(/^[0-9a-f]{16}$/, 'That is not an account') },
  async load({ query, services: { desk } }) {
    const accounts = [...(await desk.accounts())].sort((a, b) => a.name.localeCompare(b.name, 'en'))
    return { accounts, changed: accounts.find(({ username }) => accountKey(username) === query.changed) }
  },
  title: () => 'Accounts',
  view: ({ accounts, changed }) => (
    <>
      {changed && (
        <NotificationBanner type="success">{`The account of ${changed.name} has been changed`}</NotificationBanner>
      )}
      <h1 class="govuk-heading-l">Accounts</h1>
      <Button href="/accounts/new">Add an account</Button>
      <Table
        caption={`${accounts.length} accounts`}
        captionSize="m"
        scrollLabel="Accounts"
        firstCellIsHeader
        head={['Name', 'User name', 'Role', 'Since', 'May sign in']}
        rows={accounts.map(({ username, name, role, createdOn, disabled }) => [
          <a class="govuk-link" href={`/accounts/${accountKey(username)}`}>
            {name}
          </a>,
          username,
          roles[role].title,
          dateInWords(createdOn.slice(0, 10)),
          disabled ? <Tag colour="grey">No</Tag> : 'Yes',
        ])}
      />
    </>
  ),
})
