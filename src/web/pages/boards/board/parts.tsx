import type { BoardOn } from '#core/boards/board-on.ts'
import { takesBusiness } from '#core/boards/meetings.ts'
import type { Quorum } from '#core/boards/members.ts'
import { memberStandings } from '#core/records/board-member.ts'
import { counted, lowerFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { meetingAddress } from '#web/pages/boards/addresses.ts'
import { kindInWords } from '#web/pages/boards/in-words.tsx'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'

const MEETINGS_SHOWN = 8

type Stands = { readonly stands: BoardOn }

export const Visits = ({ stands: { visits } }: Stands) => (
  <>
    <h2 class="govuk-heading-m">Visits by members</h2>
    {visits.length === 0 ? (
      <p class="govuk-body">None is recorded.</p>
    ) : (
      visits.slice(0, 4).map(({ record, on, where, who, heard, cameOfIt }) => (
        <section>
          <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
            <a class="govuk-link" href={councilRecordAddress('member-visit', record)}>
              {where}
            </a>
          </h3>
          <p class="govuk-body-s waymark-quiet">
            {[on === undefined ? undefined : dateInWords(on), who].filter(Boolean).join(', ')}
          </p>
          {heard && <p class="govuk-body">{heard}</p>}
          <p class="govuk-body">
            {cameOfIt ? `What came of it: ${lowerFirst(cameOfIt)}` : 'Nothing is said of what came of it.'}
          </p>
        </section>
      ))
    )}
  </>
)

interface MeetingsProps extends Stands {
  readonly quorums: ReadonlyMap<number, Quorum>
  readonly today: number
}

export function Meetings({ stands: { board, meetings }, quorums, today }: MeetingsProps) {
  const shown = meetings.toReversed()
  return (
    <>
      <h2 class="govuk-heading-m">Meetings</h2>
      {meetings.length === 0 && <p class="govuk-body">None is recorded.</p>}
      <ul class="govuk-list">
        {shown.slice(0, MEETINGS_SHOWN).map(meeting => {
          const quorum = quorums.get(meeting.record)
          return (
            <li>
              <a class="govuk-link" href={meetingAddress(board.record, meeting.record)}>
                {dateInWords(meeting.on)}
              </a>
              <span class="waymark-block waymark-quiet govuk-body-s govuk-!-margin-bottom-1">
                {kindInWords(meeting)}
                {meeting.cancelledBecause !== undefined && ', cancelled'}
                {meeting.on < today && takesBusiness(meeting) && quorum?.isMet === false && ', without a quorum'}
              </span>
            </li>
          )
        })}
      </ul>
      {shown.length > MEETINGS_SHOWN && (
        <Details summary="Earlier meetings">
          <ul class="govuk-list">
            {shown.slice(MEETINGS_SHOWN).map(meeting => (
              <li>
                <a class="govuk-link" href={meetingAddress(board.record, meeting.record)}>
                  {dateInWords(meeting.on)}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

export const Members = ({ stands: { members, board } }: Stands) => (
  <>
    <h2 class="govuk-heading-m">Members</h2>
    {members.length === 0 && <p class="govuk-body">None is recorded.</p>}
    <ul class="govuk-list">
      {members.map(({ record, name, standing, theme, from }) => (
        <li>
          <a class="govuk-link" href={councilRecordAddress('board-member', record)}>
            {name}
          </a>
          <span class="waymark-block waymark-quiet govuk-body-s govuk-!-margin-bottom-1">
            {[
              standing === 'champion' && theme
                ? `Champion of ${lowerFirst(theme)}`
                : standing && memberStandings[standing],
              from,
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
    {board.quorum !== undefined && <p class="govuk-body-s">Quorum: {counted(board.quorum, 'member')}</p>}
  </>
)

/** What the board's own terms ask of it, and that is not so; nothing where all of it is. */
export const Duties = ({ duties }: Pick<BoardOn, 'duties'>) =>
  duties.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">What its own terms ask for</h2>
      <ul class="govuk-list govuk-list--bullet">
        {duties.map(({ says }) => (
          <li>{says}</li>
        ))}
      </ul>
    </>
  )
