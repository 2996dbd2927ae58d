import { z } from 'zod'
import { roles } from '#core/roles.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { Pagination } from '#web/govuk/pagination.tsx'
import { Select } from '#web/govuk/select.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { accountKey } from '#web/pages/accounts/account-key.ts'
import { pageNumber } from '#web/query-fields.ts'

const ROWS = 100

/** Who looked at or did what, and when. Reading it is written down too. */
export default definePage({
  path: '/access-log',
  roles: ['administrator', 'service-manager'],
  audit: 'read the access log',
  menu: { title: 'Access log', order: 6 },
  query: {
    user: z.string().regex(/^[0-9a-f]{16}$/, 'Choose someone from the list'),
    child: z.string().regex(/^[\w-]{1,64}$/, 'That is not a reference of a child'),
    before: pageNumber,
  },
  async load({ query, who, services: { desk } }) {
    const { user, child, before } = query
    const accounts = [...(await desk.accounts())].sort((a, b) => a.username.localeCompare(b.username, 'en'))
    const username = accounts.find(account => accountKey(account.username) === user)?.username
    const found = await desk.accessLog({
      ...(username !== undefined && { username }),
      ...(child !== undefined && { child }),
      ...(before !== undefined && { before }),
      limit: ROWS + 1,
    })
    return {
      query,
      lines: found.slice(0, ROWS),
      hasMore: found.length > ROWS,
      usernames: accounts.map(account => account.username),
      seesChildren: roles[who.role].seesChildren,
    }
  },
  title: () => 'Access log',

  view: ({ query, lines, hasMore, usernames, seesChildren }, frame) => (
    <>
      <h1 class="govuk-heading-l">Access log</h1>
      <p class="govuk-body">
        Who looked at or did what, newest first. Children stand here by a reference that says nothing about them.
      </p>
      <form class="waymark-choose" method="get" action={frame.address} noValidate>
        <Select
          name="user"
          label="Who"
          value={query.user ?? ''}
          items={[{ value: '', text: 'Everyone' }, ...usernames.map(text => ({ text, value: accountKey(text) }))]}
          errorMessage={frame.problemWith('user')}
        />
        {query.child !== undefined && <input type="hidden" name="child" value={query.child} />}
        <Button variant="secondary">Show</Button>
      </form>
      {query.child !== undefined && (
        <p class="govuk-body">
          Only what concerns one child.{' '}
          <a class="govuk-link" href="/access-log">
            Show everything
          </a>
        </p>
      )}
      {lines.length === 0 ? (
        <p class="govuk-body">Nothing has been written down that fits.</p>
      ) : (
        <Table
          caption="Newest first"
          captionSize="m"
          compact
          scrollLabel="Access log"
          head={['When', 'Who', 'What', 'Child', 'Outcome']}
          rows={lines.map(({ at, username, did, child, outcome }) => [
            instantInWords(at),
            username,
            did,
            child === undefined ? '' : <ChildReference reference={child} isLink={seesChildren} />,
            outcome === 'refused' ? <Tag colour="red">Refused</Tag> : 'Allowed',
          ])}
        />
      )}
      {hasMore && <Pagination next={{ href: older(query, lines.at(-1)!.id), text: 'Older' }} />}
    </>
  ),
})

const ChildReference = ({ reference, isLink }: { readonly reference: string; readonly isLink: boolean }) =>
  isLink ? (
    <a class="govuk-link" href={`/children/${reference}`}>
      {reference}
    </a>
  ) : (
    <a class="govuk-link" href={`/access-log?child=${reference}`}>
      {reference}
    </a>
  )

function older({ user, child }: { readonly user?: string; readonly child?: string }, before: number): string {
  const query = {
    ...(user !== undefined && { user }),
    ...(child !== undefined && { child }),
    before: before.toString(),
  }
  return `/access-log?${new URLSearchParams(query)}`
}
