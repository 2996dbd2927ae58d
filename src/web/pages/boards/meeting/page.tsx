import { agendaOf } from '#core/boards/agenda.ts'
import type { AgendaItem, Attendance, Declaration, Paper } from '#core/boards/boards.ts'
import { actionsOf, type MatterArising } from '#core/boards/matters-arising.ts'
import { isCancelled } from '#core/boards/meetings.ts'
import { membersOn, quorumOf } from '#core/boards/members.ts'
import { asks } from '#core/records/board.ts'
import { counted } from '#core/wording.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { WarningText } from '#web/govuk/warning-text.tsx'
import { definePage } from '#web/page.ts'
import { actionAddress } from '#web/pages/actions/addresses.ts'
import { StandingTag } from '#web/pages/actions/stands.tsx'
import { BOARDS, begunForm, boardAddress, meetingAddress, minuteAddress } from '#web/pages/boards/addresses.ts'
import { ExemptBy, ExemptTag, kindInWords, Paragraphs, whenAndWhere } from '#web/pages/boards/in-words.tsx'
import { knownMeeting } from '#web/pages/boards/known.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import { meetingPapersAddress } from '#web/pages/meeting-papers/addresses.ts'

/** A meeting: its agenda with the papers, who was there, what was said and resolved, and what became of that. */
export default definePage({
  path: '/boards/:board/meetings/:meeting',
  roles: everyRole,
  audit: 'nothing',
  async load(visit) {
    const known = await knownMeeting(visit)
    if (!known) return undefined
    const { records, actions, board, meeting, isClerk } = known
    const { reference = '' } = meeting
    const sitting = membersOn(records.members, board.reference ?? '', meeting.on)
    const attendance = records.attendance.filter(its => its.meeting === reference)
    const followed = actionsOf(records, actions, board.reference ?? '', visit.services.caseload.today())
    return {
      board,
      meeting,
      isClerk,
      items: agendaOf(records, reference).map(item => ({
        item,
        papers: records.papers.filter(paper => paper.item === item.reference),
        minutes: records.minutes
          .filter(minute => minute.item === item.reference)
          .map(minute => ({
            minute,
            resolutions: records.resolutions
              .filter(its => its.minute === minute.reference)
              .toSorted((a, b) => (a.order ?? 100) - (b.order ?? 100) || a.record - b.record)
              .map(resolution => ({
                resolution,
                to: records.boards.find(({ reference }) => reference === resolution.to)?.name,
                actions: followed.filter(its => its.resolution?.record === resolution.record),
              })),
          })),
      })),
      chair: meeting.chairedBy ?? sitting.find(({ standing }) => standing === 'chair')?.name,
      attendance,
      quorum: quorumOf(board, sitting, attendance),
      declarations: records.declarations.filter(its => its.meeting === reference),
      titles: new Map(records.items.map(({ reference, title }) => [reference, title] as const)),
    }
  },
  title: ({ meeting, board }) => `${board.name ?? 'Board'}, ${dateInWords(meeting.on)}`,
  breadcrumbs: ({ board }) => [
    { text: 'Boards', href: BOARDS },
    { text: board.name ?? 'Board', href: boardAddress(board.record) },
  ],

  view: ({ board, meeting, isClerk, items, chair, attendance, quorum, declarations, titles }) => {
    const isTakeOver = meeting.kind === 'take-over'
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <span class="govuk-caption-l">{board.name}</span>
          <h1 class="govuk-heading-l">
            {kindInWords(meeting)}: {dateInWords(meeting.on)}
          </h1>
          {isCancelled(meeting) && <WarningText>This meeting was cancelled. {meeting.cancelledBecause}</WarningText>}
          <SummaryList
            rows={[
              { key: 'When and where', value: whenAndWhere(meeting) },
              { key: isTakeOver ? 'Run by' : 'Chair', value: chair ?? 'Nobody is named' },
              attendance.length > 0 && {
                key: 'There',
                value:
                  quorum.isMet === undefined
                    ? counted(quorum.present, 'member')
                    : `${counted(quorum.present, 'member')}, ${quorum.isMet ? 'enough' : 'too few'} for the quorum of ${quorum.needed}`,
              },
            ]}
          />
          {isClerk && (
            <div class="govuk-button-group">
              <Button href={meetingAddress(board.record, meeting.record, 'agenda')}>Build the agenda</Button>
              <Button variant="secondary" href={meetingAddress(board.record, meeting.record, 'attendance')}>
                Record who was there
              </Button>
              <a class="govuk-link" href={councilRecordAddress('meeting', meeting.record)}>
                The record of the meeting
              </a>
            </div>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href={meetingPapersAddress(meeting.reference ?? '')}>
              Agenda, minutes, action log and the pack, as Word and PDF
            </a>
          </p>
          {isTakeOver && <p class="govuk-body-l">Young people run this meeting. They chose what it talks about.</p>}
          <h2 class="govuk-heading-m">{isTakeOver ? 'What we talk about' : 'Agenda'}</h2>
          {items.length === 0 && <p class="govuk-body">Nothing is on the agenda yet.</p>}
          {items.map(({ item, papers, minutes }) => (
            <section class="waymark-item" id={`item-${item.record}`}>
              <h3 class="govuk-heading-m govuk-!-margin-bottom-1">
                {item.order === undefined ? '' : `${item.order}. `}
                {item.title ?? 'An item without a title'}
                <ExemptTag by={item.exemptBy} />
              </h3>
              <ExemptBy by={item.exemptBy} />
              {!isTakeOver && <AskedOf item={item} />}
              {item.plainWords && <Paragraphs text={item.plainWords} large={isTakeOver} />}
              {isTakeOver && item.broughtBy && <p class="govuk-body">{item.broughtBy} will start us off.</p>}
              <Papers papers={papers} />
              {minutes.map(({ minute, resolutions }) => (
                <div class="waymark-minute">
                  <p class="govuk-body-s waymark-quiet govuk-!-margin-bottom-1">
                    <a class="govuk-link" href={councilRecordAddress('minute', minute.record)}>
                      {minute.number ? `Minute ${minute.number}` : 'Minute'}
                    </a>{' '}
                    {minute.outcome === 'deferred' && <Tag colour="orange">Put off to the next meeting</Tag>}
                    {minute.outcome === 'withdrawn' && <Tag colour="grey">Taken off the agenda</Tag>}
                    <ExemptTag by={minute.exemptBy} />
                  </p>
                  <Paragraphs text={minute.text ?? ''} />
                  {resolutions.length > 0 && (
                    <>
                      <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
                        {isTakeOver ? 'What we decided' : 'Resolved'}
                      </p>
                      <ol class="govuk-list govuk-list--number">
                        {resolutions.map(({ resolution, to, actions }) => (
                          <li>
                            {resolution.says}
                            {to && <span class="waymark-block waymark-quiet">To: {to}</span>}
                            <Followed actions={actions} />
                          </li>
                        ))}
                      </ol>
                    </>
                  )}
                </div>
              ))}
              {isClerk && (
                <p class="govuk-body">
                  <a class="govuk-link" href={minuteAddress(board.record, meeting.record, item.record)}>
                    {minutes.length === 0 ? 'Minute this item' : 'Minute, resolutions and actions'}
                  </a>
                </p>
              )}
            </section>
          ))}
          <People attendance={attendance} />
          <Declarations declarations={declarations} titles={titles} />
          {isClerk && (
            <p class="govuk-body">
              <a class="govuk-link" href={begunForm('declaration', { meeting: meeting.reference })}>
                Record a declaration of interest
              </a>
            </p>
          )}
        </div>
      </div>
    )
  },
})

const AskedOf = ({ item: { asked, broughtBy } }: { readonly item: AgendaItem }) => {
  const says = [asked && asks[asked], broughtBy].filter(Boolean).join('. ')
  return says === '' ? null : <p class="govuk-body waymark-quiet">{says}</p>
}

/** The papers of an item, the newest version of each; one that was replaced says by which. */
function Papers({ papers }: { readonly papers: readonly Paper[] }) {
  if (papers.length === 0) return null
  const replaced = new Set(papers.map(({ replaces }) => replaces))
  return (
    <ul class="govuk-list govuk-list--bullet">
      {papers.map(({ record, reference, title, author, version, recommends, exemptBy }) => (
        <li>
          <a class="govuk-link" href={councilRecordAddress('paper', record)}>
            {title}
          </a>
          {[author && `by ${author}`, version !== undefined && version > 1 && `version ${version}`]
            .filter(Boolean)
            .map(text => `, ${text}`)}
          {reference !== undefined && replaced.has(reference) && ', replaced by a newer version'}
          <ExemptTag by={exemptBy} />
          {recommends && <span class="waymark-block waymark-quiet">It recommends: {recommends}</span>}
        </li>
      ))}
    </ul>
  )
}

const Followed = ({ actions }: { readonly actions: readonly MatterArising[] }) => (
  <>
    {actions.map(({ action, stands }) => (
      <span class="waymark-block">
        <a class="govuk-link" href={actionAddress(action.record)}>
          {action.reference ?? 'Action'}
        </a>
        {action.owner ? `, ${action.owner}. ` : '. '}
        <StandingTag standing={stands.standing} />
      </span>
    ))}
  </>
)

const THERE = [
  ['present', 'Present'],
  ['also-present', 'Also present'],
  ['apologies', 'Apologies'],
  ['absent', 'Not there'],
] as const

function People({ attendance }: { readonly attendance: readonly Attendance[] }) {
  if (attendance.length === 0) return null
  const named = (how: string) =>
    attendance
      .filter(its => its.how === how || (how === 'present' && its.how === 'substitute'))
      .map(({ name, insteadOf, as }) => {
        const beside = insteadOf ? `in place of ${insteadOf}` : as
        return beside ? `${name} (${beside})` : name
      })
      .join(', ')
  return (
    <>
      <h2 class="govuk-heading-m">Who was there</h2>
      <SummaryList
        rows={THERE.map(([how, key]) => {
          const value = named(how)
          return value !== '' && { key, value }
        })}
      />
    </>
  )
}

interface DeclarationsProps {
  readonly declarations: readonly Declaration[]
  readonly titles: ReadonlyMap<string | undefined, string | undefined>
}

function Declarations({ declarations, titles }: DeclarationsProps) {
  if (declarations.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Declarations of interest</h2>
      <ul class="govuk-list govuk-list--bullet">
        {declarations.map(({ record, name, what, item, leftRoom }) => (
          <li>
            <a class="govuk-link" href={councilRecordAddress('declaration', record)}>
              {name}
            </a>
            {item && titles.get(item) ? `, in ‘${titles.get(item)}’` : ''}: {what}
            {leftRoom && '. They left the room'}
          </li>
        ))}
      </ul>
    </>
  )
}
