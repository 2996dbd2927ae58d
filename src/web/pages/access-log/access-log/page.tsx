import { z } from 'zod'
import { type Role, roles } from '#core/roles.ts'
import type { Access } from '#store/store.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Pagination } from '#web/govuk/pagination.tsx'
import { Select } from '#web/govuk/select.tsx'
import { SubNavigation } from '#web/govuk/sub-navigation.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { accountKey } from '#web/pages/accounts/account-key.ts'
import { pageNumber } from '#web/query-fields.ts'
import type { Visitor } from '#web/services.ts'
import type { Sights } from '#web/sights.ts'

const ROWS = 100

/** Who looked at or did what, when, and why where they had to say. Reading it is written down too. */
export default definePage({
  path: '/access-log',
  roles: ['administrator', 'service-manager', 'team-manager'],
  audit: 'read the access log',
  menu: { section: 'settings', title: 'Access log', order: 2 },
  query: {
    show: z.enum(['everything', 'reasons'], 'Choose what to show'),
    user: z.string().regex(/^[0-9a-f]{16}$/, 'Choose someone from the list'),
    child: z.string().regex(/^[\w-]{1,64}$/, 'That is not a reference of a child'),
    before: pageNumber,
  },
  async load({ query, who, services }) {
    const { desk } = services
    const sights = await services.sights()
    const { user, child, before } = query
    const show = readsAll(who.role) ? (query.show ?? 'everything') : 'reasons'
    const accounts = [...(await desk.accounts())].sort((a, b) => a.username.localeCompare(b.username, 'en'))
    const username = accounts.find(account => accountKey(account.username) === user)?.username
    const found = await desk.accessLog({
      ...(username !== undefined && { username }),
      ...(child !== undefined && { child }),
      ...(before !== undefined && { before }),
      ...(show === 'reasons' && { hasReason: true as const }),
      limit: ROWS + 1,
    })
    return {
      query,
      show,
      readsAll: readsAll(who.role),
      lines: maySee(found.slice(0, ROWS), who.role, sights),
      older: found.length > ROWS ? found[ROWS - 1]!.id : undefined,
      usernames: accounts.map(account => account.username),
      link: linkTo(sights, who),
    }
  },
  title: () => 'Access log',

  view: ({ query, show, readsAll, lines, older, usernames, link }, frame) => (
    <>
      <h1 class="govuk-heading-l">Access log</h1>
      <p class="govuk-body">
        {show === 'reasons'
          ? 'Who opened the record of a child who is not theirs, and why, newest first.'
          : 'Who looked at or did what, newest first.'}{' '}
        A child stands here by identifier or, to those who may not open the record, by a reference that says nothing.
      </p>
      {readsAll && (
        <SubNavigation
          label="What to show"
          items={[
            {
              text: 'Everything',
              href: addressOf({ ...narrowed(query), show: 'everything' }),
              active: show === 'everything',
            },
            {
              text: 'Reasons given',
              href: addressOf({ ...narrowed(query), show: 'reasons' }),
              active: show === 'reasons',
            },
          ]}
        />
      )}
      <form class="waymark-choose" method="get" action={frame.address} noValidate>
        <Select
          name="user"
          label="Who"
          value={query.user ?? ''}
          items={[{ value: '', text: 'Everyone' }, ...usernames.map(text => ({ text, value: accountKey(text) }))]}
          errorMessage={frame.problemWith('user')}
        />
        <input type="hidden" name="show" value={show} />
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
        <Lines lines={lines} show={show} link={link} />
      )}
      {older !== undefined && (
        <Pagination next={{ href: addressOf({ ...narrowed(query), show, before: older.toString() }), text: 'Older' }} />
      )}
    </>
  ),
})

type Line = Access & { readonly id: number }

interface LinesProps {
  readonly lines: readonly Line[]
  readonly show: Asked['show']
  readonly link: (child: string) => Content
}

/** What was done, line by line; of reasons, what was said, with the room that it needs on a telephone. */
const Lines = ({ lines, show, link }: LinesProps) =>
  show === 'reasons' ? (
    <Table
      caption="Newest first"
      captionSize="m"
      compact
      scrollLabel="Reasons given"
      head={['Who and when', 'Why', 'Child']}
      rows={lines.map(({ at, username, child, reason }) => [
        <>
          {username}
          <br />
          {instantInWords(at)}
        </>,
        <span class="waymark-as-typed">{reason}</span>,
        child === undefined ? '' : link(child),
      ])}
    />
  ) : (
    <Table
      caption="Newest first"
      captionSize="m"
      compact
      scrollLabel="Access log"
      head={['When', 'Who', 'What', 'Child', 'Outcome']}
      rows={lines.map(({ at, username, did, reason, child, outcome }) => [
        instantInWords(at),
        username,
        reason === undefined ? did : `${did}: ${reason}`,
        child === undefined ? '' : link(child),
        outcome === 'refused' ? <Tag colour="red">Refused</Tag> : 'Allowed',
      ])}
    />
  )

/** Whoever may open the record is led to it; whoever may open none, to what else concerns the child. */
const linkTo =
  (sights: Sights, { role }: Visitor) =>
  (child: string): Content =>
    roles[role].seesChildren ? (
      <a class="govuk-link" href={`/children/${child}`}>
        {sights.whole.get(child)?.childId ?? child}
      </a>
    ) : (
      <a class="govuk-link" href={`/access-log?child=${child}`}>
        {child}
      </a>
    )

/** A team manager reads why records were opened, and not what everybody does. */
const readsAll = (role: Role): boolean => role !== 'team-manager'

/** An administrator reads it all and opens no record. Whoever opens records reads nothing of one that is restricted from them. */
const maySee = <L extends { readonly child?: string }>(
  lines: readonly L[],
  role: Role,
  sights: Sights,
): readonly L[] =>
  roles[role].seesChildren
    ? lines.filter(({ child }) => child === undefined || sights.of(child)?.kind !== 'restricted')
    : lines

interface Asked {
  readonly show?: 'everything' | 'reasons'
  readonly user?: string
  readonly child?: string
  readonly before?: string
}

/** Whose lines it is narrowed to, and to which child: another choice begins with the newest again. */
const narrowed = ({ user, child }: Pick<Asked, 'user' | 'child'>): Asked => ({
  ...(user !== undefined && { user }),
  ...(child !== undefined && { child }),
})

/** The address of the log as it is narrowed. */
function addressOf({ show, user, child, before }: Asked): string {
  const asked = Object.entries({ user, child, show, before }).filter(
    (field): field is [string, string] => field[1] !== undefined,
  )
  return `/access-log?${new URLSearchParams(asked)}`
}
