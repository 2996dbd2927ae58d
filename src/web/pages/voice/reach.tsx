import type { Forum } from '#core/voice/forums.ts'
import type { Membership, ReachOfMonth } from '#core/voice/reach.ts'
import { dateInWords, monthInWords, shortDate } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'

/** How many of the children take part in children in care councils, month by month, against what is aimed for. */
export function Reach({ months }: { readonly months: readonly ReachOfMonth[] }) {
  const last = months.findLast(({ share }) => share !== undefined)
  return (
    <section>
      <h2 class="govuk-heading-m">How many take part</h2>
      <p class="govuk-body">{inShort(last)}</p>
      {months.some(({ members, meetings }) => members !== undefined || meetings > 0) && (
        <Details summary="Month by month, with the meetings and who came">
          <Table
            caption={<span class="govuk-visually-hidden">Children in care councils, by month</span>}
            compact
            firstCellIsHeader
            scrollLabel="How many take part, by month"
            head={[
              'Month',
              { text: 'Take part', format: 'numeric' },
              { text: 'Looked after', format: 'numeric' },
              { text: 'Share', format: 'numeric' },
              { text: 'Aim', format: 'numeric' },
              { text: 'Meetings of all forums', format: 'numeric' },
              { text: 'Came', format: 'numeric' },
              { text: 'For the first time', format: 'numeric' },
            ]}
            rows={months
              .toReversed()
              .map(({ month, members, lookedAfter, share, aim, meetings, came, firstTime }) => [
                monthInWords(month),
                numeric(members),
                numeric(lookedAfter),
                numeric(share === undefined ? undefined : percent(share)),
                numeric(aim === undefined ? undefined : `${aim}%`),
                numeric(meetings),
                numeric(came),
                numeric(firstTime),
              ])}
          />
          <p class="govuk-body-s waymark-quiet">
            The last count of each council within 12 months. Whoever takes part in two of them counts twice. Whoever
            came to two meetings in a month counts at each.
          </p>
        </Details>
      )}
    </section>
  )
}

function inShort(last: ReachOfMonth | undefined): string {
  if (last?.share === undefined || last.lookedAfter === undefined)
    return 'Nobody has counted yet how many young people take part in a children in care council.'
  const { month, members, lookedAfter, share, aim } = last
  const said = `In ${monthInWords(month)} ${members} of ${lookedAfter} children looked after took part: ${percent(share)}.`
  if (aim === undefined) return said
  const wanted = Math.ceil((aim * lookedAfter) / 100)
  return `${said} The aim is ${aim}%, which is ${wanted} children.${share >= aim ? ' It is reached.' : ''}`
}

const percent = (share: number): string => `${share.toFixed(1)}%`

const numeric = (value: number | string | undefined) => ({
  text: value === undefined ? '–' : String(value),
  format: 'numeric' as const,
})

interface ForumsProps {
  readonly forums: readonly (Forum & {
    readonly raised: number
    readonly membership: Membership | undefined
    readonly met: { readonly on: number; readonly came: number; readonly workedOn?: string } | undefined
  })[]
  /** Whether whoever looks sees numbers behind which a child could be recognised. */
  readonly seesParts: boolean
  readonly mayWrite: boolean
}

/** Each forum: how many take part, of which ages, and when it last met. */
export const Forums = ({ forums, seesParts, mayWrite }: ForumsProps) => (
  <section>
    <h2 class="govuk-heading-m">The forums</h2>
    {forums.length === 0 ? (
      <p class="govuk-body">
        No forum is recorded. A forum is a board of the kind “children in care council” or “care leavers’ forum”.
      </p>
    ) : (
      <Table
        caption="Who takes part, and when they last met"
        captionSize="s"
        compact
        stacks
        firstCellIsHeader
        scrollLabel="Forums"
        head={['Forum', 'Take part', ...(seesParts ? ['Of them'] : []), 'Last met', 'Worked on']}
        rows={forums.map(({ name, membership, met }) => [
          name,
          membership ? `${membership.members}, counted on ${shortDate(membership.on)}` : 'Not counted',
          ...(seesParts ? [membership ? partsInWords(membership) : ''] : []),
          met ? `${dateInWords(met.on)}: ${met.came} came` : 'No meeting is recorded',
          met?.workedOn ?? '',
        ])}
      />
    )}
    {mayWrite && (
      <ul class="govuk-list">
        {LINKS.map(([text, href]) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const LINKS = [
  ['Record a meeting of a forum', councilRecordsAddress('forum-meeting', '/new')],
  ['Record how many take part', councilRecordsAddress('forum-membership', '/new')],
  ['What the council promises forums', councilRecordsAddress('forum-setting')],
  ['The boards and forums', councilRecordsAddress('board')],
] as const

const PARTS = {
  under11: 'under 11',
  from11to15: 'aged 11 to 15',
  from16to17: 'aged 16 or 17',
  from18: 'aged 18 or over',
  outside: 'living outside the area',
  disabled: 'disabled',
} as const satisfies Readonly<Partial<Record<keyof Membership, string>>>

const partsInWords = (membership: Membership): string =>
  (Object.keys(PARTS) as readonly (keyof typeof PARTS)[])
    .flatMap(part => (membership[part] === undefined ? [] : [`${membership[part]} ${PARTS[part]}`]))
    .join(', ')
