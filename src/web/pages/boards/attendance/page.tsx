import { z } from 'zod'
import type { BoardMember } from '#core/boards/boards.ts'
import { membersOn } from '#core/boards/members.ts'
import { type Body, standing } from '#core/entry.ts'
import { memberStandings } from '#core/records/board-member.ts'
import { attendances } from '#core/records/meeting-attendance.ts'
import { boardClerks } from '#core/roles.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Select } from '#web/govuk/select.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage, type Problem } from '#web/page.ts'
import { BOARDS, begunForm, boardAddress, meetingAddress } from '#web/pages/boards/addresses.ts'
import { knownMeeting } from '#web/pages/boards/known.ts'
import { newEntry, recordTogether } from '#web/pages/boards/recording.ts'

/** What may be said of a member of the board. */
const HOW = ['present', 'apologies', 'substitute', 'absent'] as const

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
      others: attendance
        .filter(({ name }) => !members.some(member => member.name === name))
        .map(({ name, as }) => [name, as].filter(Boolean).join(', '))
        .join('\n'),
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
        .object({ others: z.string().max(10_000, 'Also present must be 10,000 characters or fewer').optional() })
        .catchall(z.string()),
      async act(visit, typed) {
        const known = await knownMeeting(visit)
        if (!known) return { problems: [{ text: 'There is no such meeting' }] }
        const { records, board, meeting } = known
        const members = membersOn(records.members, board.reference ?? '', meeting.on)
        const { people, problems } = peopleIn(members, typed)
        if (problems.length > 0) return { problems }
        await recordTogether(
          { services: visit.services, who: visit.who, title: 'Who was at a meeting' },
          ['meeting-attendance'],
          recorded => {
            const before = standing(recorded).filter(({ body }) => body.meeting === meeting.reference)
            return people.flatMap(person => {
              const body: Body = { meeting: meeting.reference, ...person }
              const its = before.find(({ body: { name } }) => name === person.name)
              if (its && FIELDS.every(field => its.body[field] === body[field])) return []
              return [{ ...newEntry('meeting-attendance', body), ...(its && { record: its.record, basedOn: its.id }) }]
            })
          },
        )
        return { goTo: meetingAddress(board.record, meeting.record) }
      },
    },
  },

  view: ({ board, meeting, members, said, others }, frame) => {
    const given = (name: string, before: string | undefined) => (frame.isBegun ? frame.typed[name] : before)
    return (
      <>
        <span class="govuk-caption-l">{board.name}</span>
        <h1 class="govuk-heading-l">Who was there: {dateInWords(meeting.on)}</h1>
        <PageForm name="save" frame={frame}>
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
                  name={`how-${record}`}
                  label={{ text: `Was ${name} there?`, classes: 'govuk-visually-hidden' }}
                  value={given(`how-${record}`, said.get(name)?.how)}
                  items={[{ text: 'Not said', value: '' }, ...HOW.map(value => ({ value, text: attendances[value] }))]}
                />,
                standing === 'substitute' && (
                  <Select
                    name={`instead-${record}`}
                    label={{ text: `In whose place ${name} came`, classes: 'govuk-visually-hidden' }}
                    errorMessage={frame.problemWith(`instead-${record}`)}
                    value={given(`instead-${record}`, said.get(name)?.insteadOf)}
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

const FIELDS = ['how', 'insteadOf', 'as'] as const

interface Person extends Body {
  readonly name: string
}

/** Who was there, as it was typed: members by their record, everybody else a line each. */
function peopleIn(
  members: readonly BoardMember[],
  typed: Readonly<Record<string, string | undefined>>,
): { readonly people: readonly Person[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const sitting = members.flatMap(({ record, name }): readonly Person[] => {
    const how = HOW.find(how => how === typed[`how-${record}`])
    const insteadOf = typed[`instead-${record}`]?.trim()
    if (!how || name === undefined) return []
    if (how !== 'substitute') return [{ name, how }]
    if (insteadOf) return [{ name, how, insteadOf }]
    problems.push({ field: `instead-${record}`, text: `Say in whose place ${name} came` })
    return []
  })
  const others = (typed.others ?? '').split('\n').flatMap((line): readonly Person[] => {
    const [name = '', ...as] = line.split(',').map(part => part.trim())
    if (name === '' || sitting.some(person => person.name === name)) return []
    return [{ name, how: 'also-present', ...(as.length > 0 && { as: as.join(', ') }) }]
  })
  return { people: [...sitting, ...others], problems }
}
