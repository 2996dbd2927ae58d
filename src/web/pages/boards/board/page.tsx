import { dueInWords, toJudgeInWords } from '#core/actions/in-words.ts'
import { type BoardOn, boardOn } from '#core/boards/board-on.ts'
import { howOften } from '#core/boards/how-often.ts'
import { membersOn, quorumOf } from '#core/boards/members.ts'
import type { ReportDue } from '#core/boards/work-programme.ts'
import { boardKinds } from '#core/records/board.ts'
import memberVisit from '#core/records/member-visit.ts'
import { counted } from '#core/wording.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { actionAddress, actionsAddress } from '#web/pages/actions/addresses.ts'
import { StandingTag } from '#web/pages/actions/stands.tsx'
import { BOARDS, begunForm, meetingAddress } from '#web/pages/boards/addresses.ts'
import { Duties, Meetings, Members, Visits } from '#web/pages/boards/board/parts.tsx'
import { kindInWords, ReportTag, whenAndWhere } from '#web/pages/boards/in-words.tsx'
import { knownBoard } from '#web/pages/boards/known.ts'
import { reportToAddress } from '#web/pages/boards/report-to-board.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'

/** How many actions are shown before the list of all. */
const ACTIONS_SHOWN = 8

/** A board in one minute: its next meeting, what that lacks, what the board asked for and what became of it, who sits on it. */
export default definePage({
  path: '/boards/:board',
  roles: everyRole,
  audit: 'nothing',
  async load(visit) {
    const known = await knownBoard(visit)
    if (!known) return undefined
    const { records, actions, board, isClerk } = known
    const stands = boardOn(records, actions, board, visit.services.caseload.today())
    return {
      stands,
      isClerk,
      mayVisit: memberVisit.writtenBy.includes(visit.who.role),
      today: visit.services.caseload.today(),
      quorums: new Map(
        stands.meetings.map(({ record, reference, on }) => [
          record,
          quorumOf(
            board,
            membersOn(records.members, board.reference ?? '', on),
            records.attendance.filter(({ meeting }) => meeting !== undefined && meeting === reference),
          ),
        ]),
      ),
    }
  },
  title: ({ stands: { board } }) => board.name ?? 'A board',
  breadcrumbs: () => [{ text: 'Boards', href: BOARDS }],

  view: ({ stands, isClerk, mayVisit, quorums, today }) => {
    const { board, next, wanting, open, toJudge, reporting } = stands
    const { reference } = board
    const late = open.filter(({ stands }) => stands.standing === 'overdue').length
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <span class="govuk-caption-l">{board.kind ? boardKinds[board.kind] : 'Board'}</span>
          <h1 class="govuk-heading-l">{board.name ?? 'A board without a name'}</h1>
          {board.purpose && <p class="govuk-body-l">{board.purpose}</p>}

          <InsetText>
            {next ? (
              <>
                <p class="govuk-body govuk-!-margin-bottom-1">
                  <strong>Next meeting: </strong>
                  <a class="govuk-link" href={meetingAddress(board.record, next.record)}>
                    {whenAndWhere(next)}
                  </a>
                </p>
                {next.kind !== 'ordinary' && <p class="govuk-body govuk-!-margin-bottom-1">{kindInWords(next)}</p>}
              </>
            ) : (
              <p class="govuk-body govuk-!-margin-bottom-1">
                <strong>No meeting is planned.</strong>
              </p>
            )}
            <p class="govuk-body govuk-!-margin-bottom-0">
              {open.length === 0
                ? 'No action is open.'
                : `${counted(open.length, 'action')} still open, ${late === 0 ? 'none late' : `${late} late`}.`}{' '}
              {wanting.length === 0
                ? 'Nothing is missing from the work programme.'
                : `${counted(wanting.length, 'report')} of the work programme to see to.`}
              {toJudge.length > 0 && ` The effect of ${counted(toJudge.length, 'action')} is to be judged.`}
            </p>
          </InsetText>

          {wanting.length > 0 && (
            <Table
              caption="What is missing"
              captionSize="m"
              firstCellIsHeader
              stacks
              head={['Report', 'Who brings it', 'For the meeting of', 'Stands']}
              rows={wanting.map(due => [
                due.cadence.title ?? '',
                due.cadence.author ?? 'Nobody is named',
                due.meeting ? dateInWords(due.meeting.on) : 'None planned',
                <ReportTag due={due} next={next} />,
              ])}
            />
          )}

          <Duties duties={stands.duties} />

          <h2 class="govuk-heading-m">What the board asked for</h2>
          {open.length === 0 ? (
            <p class="govuk-body">No action is open.</p>
          ) : (
            <>
              <Table
                caption={`${counted(open.length, 'action')} still open, the late first`}
                captionSize="s"
                stacks
                firstCellIsHeader
                head={['Action', 'Who answers for it', 'Due', 'Stands']}
                rows={open.slice(0, ACTIONS_SHOWN).map(({ action, stands }) => [
                  <a class="govuk-link" href={actionAddress(action.record)}>
                    {action.what}
                  </a>,
                  action.owner ?? 'Nobody is named',
                  dueInWords(stands),
                  <StandingTag standing={stands.standing} />,
                ])}
              />
              {open.length > ACTIONS_SHOWN && (
                <p class="govuk-body">
                  <a class="govuk-link" href={actionsAddress({ board: board.name ?? '' })}>
                    All actions of the board
                  </a>
                </p>
              )}
            </>
          )}

          {toJudge.length > 0 && (
            <Table
              caption={`Effects to judge: ${counted(toJudge.length, 'action')} done, and nobody has judged what came of ${toJudge.length === 1 ? 'it' : 'them'}`}
              captionSize="s"
              stacks
              firstCellIsHeader
              head={['Action', 'Done on', 'To be judged']}
              rows={toJudge.map(its => [
                <a class="govuk-link" href={actionAddress(its.action.record)}>
                  {its.action.what}
                </a>,
                dateInWords(its.stands.done!.doneOn),
                toJudgeInWords(its),
              ])}
            />
          )}

          <h2 class="govuk-heading-m">Work programme</h2>
          <Programme stands={stands} />
          {isClerk && (
            <p class="govuk-body">
              <a class="govuk-link" href={begunForm('report-cadence', { board: reference })}>
                Add a report to the work programme
              </a>
            </p>
          )}

          <Visits stands={stands} />
          {mayVisit && (
            <p class="govuk-body">
              <a class="govuk-link" href={begunForm('member-visit', { board: reference })}>
                Record a visit
              </a>
            </p>
          )}

          {reporting.length > 0 && (
            <Table
              caption="Reports to other boards"
              captionSize="m"
              firstCellIsHeader
              stacks
              head={['To', 'How often', 'Last', 'Next due', 'The next']}
              rows={reporting.map(({ name, record, every, lastOn, dueOn, isOverdue }) => [
                name,
                howOften[every],
                lastOn === undefined ? 'Never' : dateInWords(lastOn),
                <>
                  {dueOn === undefined ? (lastOn === undefined ? 'Now' : '') : dateInWords(dueOn)}{' '}
                  {isOverdue && <Tag colour="red">Overdue</Tag>}
                </>,
                record === undefined ? (
                  ''
                ) : (
                  <a class="govuk-link" href={reportToAddress(board.record, record)}>
                    As it is so far<span class="govuk-visually-hidden">: report to {name}</span>
                  </a>
                ),
              ])}
            />
          )}
          {isClerk && reporting.length > 0 && (
            <p class="govuk-body">
              <a class="govuk-link" href={begunForm('board-report', { board: reference })}>
                Record a report to another board
              </a>
            </p>
          )}
          {board.terms && (
            <Details summary="Terms of reference">
              {board.terms.split(/\n{2,}/).map(text => (
                <p class="govuk-body">{text}</p>
              ))}
              {board.termsAgreedOn !== undefined && (
                <p class="govuk-body-s waymark-quiet">Agreed on {dateInWords(board.termsAgreedOn)}</p>
              )}
            </Details>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href={councilRecordAddress('board', board.record)}>
              The record of the board, and its corrections
            </a>
          </p>
        </div>
        <aside class="govuk-grid-column-one-third">
          <Meetings stands={stands} quorums={quorums} today={today} />
          {isClerk && (
            <p class="govuk-body">
              <a class="govuk-link" href={begunForm('meeting', { board: reference })}>
                Record a meeting
              </a>
            </p>
          )}
          <Members stands={stands} />
          {isClerk && (
            <p class="govuk-body">
              <a class="govuk-link" href={begunForm('board-member', { board: reference })}>
                Record a member
              </a>
            </p>
          )}
        </aside>
      </div>
    )
  },
})

type Stands = { readonly stands: BoardOn }

/** What the last meeting had and the next is to have; the others where they are asked for. */
function Programme({ stands: { programme, last, next } }: Stands) {
  if (programme.length === 0) return <p class="govuk-body">No report is on the work programme.</p>
  const placeOf = ({ meeting }: ReportDue): 'before' | 'now' | 'later' => {
    if (meeting && last && meeting.on < last.on) return 'before'
    return meeting && (!next || meeting.on <= next.on) ? 'now' : 'later'
  }
  const its = (place: ReturnType<typeof placeOf>) => programme.filter(due => placeOf(due) === place)
  return (
    <>
      {its('now').length > 0 && <ProgrammeTable due={its('now')} next={next} />}
      {its('later').length > 0 && (
        <Details summary="The meetings after">
          <ProgrammeTable due={its('later')} next={next} />
        </Details>
      )}
      {its('before').length > 0 && (
        <Details summary="The meetings before">
          <ProgrammeTable due={its('before')} next={next} />
        </Details>
      )}
    </>
  )
}

const ProgrammeTable = ({ due, next }: { readonly due: BoardOn['programme']; readonly next: BoardOn['next'] }) => (
  <Table
    stacks
    compact
    firstCellIsHeader
    scrollLabel="Work programme"
    head={['Meeting', 'Report', 'How often', 'Stands']}
    rows={due.map(its => [
      its.meeting ? dateInWords(its.meeting.on) : `Due ${dateInWords(its.dueOn)}`,
      its.cadence.title ?? '',
      its.cadence.every ? howOften[its.cadence.every] : '',
      <ReportTag due={its} next={next} />,
    ])}
  />
)
