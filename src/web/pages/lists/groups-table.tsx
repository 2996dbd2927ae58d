import type { Group } from '#core/lists/groups.ts'
import type { Groups } from '#core/lists/list.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import { listAddress, type Shown } from './shown.ts'

/** How many lines are shown before the rest folds away. */
const MOST_LINES = 10

/** A long list counted before its rows: a line for each kind of row, which leads to its rows. */
export function GroupsTable({ shown }: { readonly shown: Shown }): Content {
  const { list, listing } = shown
  const { groups: kind } = list
  const groups = listing.groups ?? []
  if (!kind || groups.length < 2) return undefined
  const [first, rest] = [groups.slice(0, MOST_LINES), groups.slice(MOST_LINES)]
  return (
    <>
      <Lines kind={kind} groups={first} shown={shown} caption={kind.title} />
      {rest.length > 0 && (
        <Details
          summary={`${rest.length} more, ${total(rest).toLocaleString('en-GB')} ${kind.columns[0]!.title.toLowerCase()}`}
          classes="waymark-groups__rest"
        >
          <Lines kind={kind} groups={rest} shown={shown} />
        </Details>
      )}
    </>
  )
}

const total = (groups: readonly Group[]): number => groups.reduce((sum, { counts }) => sum + counts[0]!, 0)

interface LinesProps {
  readonly kind: Groups
  readonly groups: readonly Group[]
  readonly shown: Shown
  readonly caption?: string
}

const Lines = ({ kind, groups, shown, caption }: LinesProps) => (
  <Table
    caption={caption}
    captionSize="m"
    compact
    firstCellIsHeader
    classes="waymark-groups"
    scrollLabel={kind.title}
    head={[
      shown.list.filters?.find(({ id }) => id === kind.by)?.title,
      ...kind.columns.map(({ title, givesWay }) => ({ text: title, format: 'numeric' as const, ...away(givesWay) })),
    ]}
    rows={groups.map(({ value, says, counts }) => [
      <a
        class="govuk-link govuk-link--no-visited-state"
        href={listAddress(shown, { [kind.by]: value, page: undefined })}
      >
        {says}
      </a>,
      ...counts.map((count, i) => ({
        text: count === 0 ? <span class="waymark-quiet">0</span> : count.toLocaleString('en-GB'),
        format: 'numeric' as const,
        ...away(kind.columns[i]!.givesWay),
      })),
    ])}
  />
)

const away = (givesWay: true | undefined) => (givesWay ? { classes: 'waymark-gives-way' } : {})
