import { z } from 'zod'
import { membersOn } from '#core/boards/members.ts'
import { memberStandings } from '#core/records/board-member.ts'
import { attendances } from '#core/records/meeting-attendance.ts'
import { boardClerks } from '#core/roles.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Select } from '#web/govuk/select.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage } from '#web/page.ts'
import { BOARDS, begunForm, boardAddress, meetingAddress } from '#web/pages/boards/addresses.ts'
import { HOW, howOf, insteadOf, othersIn, recordAttendance } from '#web/pages/boards/attendance/people.ts'
import { knownMeeting } from '#web/pages/boards/known.ts'
import { Remembered, shownIn } from '#web/pages/boards/meanwhile.tsx'

/** Records who was at a meeting, all at once: its members, substitutes and whoever else was there. */
export default definePage({
  path: '/boards/:board/meetings/:meeting/attendance',
  roles: boardClerks,
  audit: 'nothing',
  async load(visit) {
    const known = await knownMeeting(visit)
    if (!known) return undefined
    const { records, board, meeting } = known
    const attendance = records.attendance.filter(its => its.meeting === meeting.reference)
    const members = membersOn(records.members, board.reference ?? '', meeting.on)
    return {
      board,
      meeting,
      members,
      said: new Map(attendance.map(its => [its.name, its])),
      others: othersIn(
        attendance.map(({ name, how, as }) => ({ name, how, as })),
        members,
      ),
    }
  },
  title: ({ meeting }) => `Who was there: ${dateInWords(meeting.on)}`,
  breadcrumbs: ({ board, meeting }) => [
    { text: 'Boards', href: BOARDS },
    { text: board.name ?? 'Board', href: boardAddress(board.record) },
    { text: dateInWords(meeting.on), href: meetingAddress(board.record, meeting.record) },
  ],

  forms: {
    save: {
      audit: 'recorded who was at a meeting',
      fields: z
        .object({ others: z.string().max(10_000, 'Also present must be 10,000 characters or fewer').default('') })
        .catchall(z.string()),
      async act(visit, typed) {
        const known = await knownMeeting(visit)
        if (!known) return { problems: [{ text: 'There is no such meeting' }] }
        const { records, board, meeting } = known
        const members = membersOn(records.members, board.reference ?? '', meeting.on)
        const { services, who } = visit
        const unsaved = await recordAttendance({ members, meeting: meeting.reference, services, who }, typed)
        if (unsaved) return unsaved
        return { goTo: meetingAddress(board.record, meeting.record) }
      },
    },
  },

  view: ({ board, meeting, members, said, others }, frame) => {
    const given = (name: string, before: string | undefined) => (frame.isBegun ? frame.typed[name] : before)
    const shown = Object.fromEntries(
      [
        ...members.flatMap(({ record, name }) => [
          [howOf(record), said.get(name)?.how],
          [insteadOf(record), said.get(name)?.insteadOf],
        ]),
        ['others', others],
      ].map(([control = '', recorded = '']) => [control, frame.typed[shownIn(control)] ?? recorded]),
    )
    return (
      <>
        <span class="govuk-caption-l">{board.name}</span>
        <h1 class="govuk-heading-l">Who was there: {dateInWords(meeting.on)}</h1>
        <PageForm name="save" frame={frame}>
          <Remembered shown={shown} />
          {members.length === 0 ? (
            <p class="govuk-body">
              No member of the board is recorded for that day.{' '}
              <a class="govuk-link" href={begunForm('board-member', { board: board.reference })}>
                Record a member
              </a>
            </p>
          ) : (
            <Table
              caption="Members of the board"
              captionSize="m"
              firstCellIsHeader
              stacks
              head={['Member', 'Attendance', 'If as a substitute, in whose place']}
              rows={members.map(({ record, name, standing }) => [
                <>
                  {name}
                  <span class="waymark-block waymark-quiet govuk-body-s">{standing && memberStandings[standing]}</span>
                </>,
                <Select
                  name={howOf(record)}
                  label={{ text: `Was ${name} there?`, classes: 'govuk-visually-hidden' }}
                  errorMessage={frame.problemWith(howOf(record))}
                  formGroup={{ classes: 'govuk-!-margin-bottom-0' }}
                  value={given(howOf(record), said.get(name)?.how)}
                  items={[{ text: 'Not said', value: '' }, ...HOW.map(value => ({ value, text: attendances[value] }))]}
                />,
                standing === 'substitute' && (
                  <Select
                    name={insteadOf(record)}
                    label={{ text: `In whose place ${name} came`, classes: 'govuk-visually-hidden' }}
                    errorMessage={frame.problemWith(insteadOf(record))}
                    formGroup={{ classes: 'govuk-!-margin-bottom-0' }}
                    value={given(insteadOf(record), said.get(name)?.insteadOf)}
                    items={[
                      { text: 'Nobody’s', value: '' },
                      ...members
                        .filter(other => other.standing !== 'substitute' && other.standing !== 'officer')
                        .map(({ name = '' }) => ({ text: name })),
                    ]}
                  />
                ),
              ])}
            />
          )}
          <Textarea
            name="others"
            label={{ text: 'Also present', size: 'm' }}
            hint="One a line: their name, a comma, and what they are. Young people by first name, or what they chose to be called"
            rows={4}
            errorMessage={frame.problemWith('others')}
            value={given('others', others)}
          />
          <div class="govuk-button-group">
            <Button preventDoubleClick>Save</Button>
            <a class="govuk-link" href={meetingAddress(board.record, meeting.record)}>
              Cancel
            </a>
          </div>
        </PageForm>
      </>
    )
  },
})
