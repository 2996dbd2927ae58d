import type { PeerSession } from '#core/peer-challenges/challenges.ts'
import { sourceKinds } from '#core/records/peer-session.ts'
import { counted } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'

interface Props {
  readonly sessions: readonly PeerSession[]
  readonly caption: string
  /** What stands in the last column of each; no such column, if absent. */
  readonly last?: { readonly head: string; readonly of: (session: PeerSession) => Content }
}

/** Sessions in their order, each with who is met. */
export const Timetable = ({ sessions, caption, last }: Props) => (
  <Table
    caption={caption}
    captionSize="m"
    stacks
    firstCellIsHeader
    scrollLabel={caption}
    head={['When', 'What', 'Who is there', 'Lines of enquiry', ...(last ? [last.head] : [])]}
    rows={sessions.map(session => [
      <>
        {session.on === undefined ? 'No day' : dateInWords(session.on)}
        <span class="waymark-block waymark-quiet">{timeInWords(session)}</span>
      </>,
      <>
        {session.what}
        <span class="waymark-block waymark-quiet">
          {[session.reference, session.kind && sourceKinds[session.kind], session.where].filter(Boolean).join(' · ')}
        </span>
      </>,
      [session.people, session.howMany !== undefined && counted(session.howMany, 'person', 'people')]
        .filter(Boolean)
        .join('; '),
      session.lines.join(', '),
      ...(last ? [last.of(session)] : []),
    ])}
  />
)

const timeInWords = ({ startsAt, endsAt }: PeerSession): string =>
  startsAt === undefined ? '' : endsAt === undefined ? startsAt : `${startsAt} to ${endsAt}`
