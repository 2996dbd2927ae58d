import { z } from 'zod'
import { agendaOf, type SuggestedItem, suggestedItems } from '#core/boards/agenda.ts'
import { exemptParagraphs } from '#core/boards/paragraphs.ts'
import { standing } from '#core/entry.ts'
import { boardClerks } from '#core/roles.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Checkboxes } from '#web/govuk/checkboxes.tsx'
import { Table } from '#web/govuk/table.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage } from '#web/page.ts'
import { BOARDS, begunForm, boardAddress, meetingAddress } from '#web/pages/boards/addresses.ts'
import { LARGEST_ORDER, numberOf, orderOf, putInOrder } from '#web/pages/boards/agenda/order.ts'
import { knownMeeting } from '#web/pages/boards/known.ts'
import { Remembered, shownIn } from '#web/pages/boards/meanwhile.tsx'
import { askedByYoungPeople } from '#web/pages/boards/raised.ts'
import { newEntry, recordTogether } from '#web/pages/boards/recording.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'

const anything = z.object({}).catchall(z.string())

/** Builds a meeting's agenda: what belongs on it and is not there yet, and the order of what is. */
export default definePage({
  path: '/boards/:board/meetings/:meeting/agenda',
  roles: boardClerks,
  audit: 'nothing',
  async load(visit) {
    const known = await knownMeeting(visit)
    if (!known) return undefined
    const { records, actions, board, meeting } = known
    return {
      board,
      meeting,
      items: agendaOf(records, meeting.reference ?? ''),
      suggested: suggestedItems(records, board, meeting, {
        actions,
        asked: askedByYoungPeople(known),
        day: visit.services.caseload.today(),
      }),
    }
  },
  title: ({ meeting }) => `Build the agenda: ${dateInWords(meeting.on)}`,
  breadcrumbs: ({ board, meeting }) => [
    { text: 'Boards', href: BOARDS },
    { text: board.name ?? 'Board', href: boardAddress(board.record) },
    { text: dateInWords(meeting.on), href: meetingAddress(board.record, meeting.record) },
  ],

  forms: {
    add: {
      audit: 'put items on an agenda',
      fields: anything,
      async act(visit, typed) {
        const known = await knownMeeting(visit)
        if (!known) return { problems: [{ text: 'There is no such meeting' }] }
        const { records, actions, board, meeting } = known
        const day = visit.services.caseload.today()
        const chosen = new Set(Object.entries(typed).flatMap(([name, title]) => (/^add-\d+$/.test(name) ? title : [])))
        const suggested = suggestedItems(records, board, meeting, {
          actions,
          asked: askedByYoungPeople(known),
          day,
        }).filter(({ title }) => chosen.has(title))
        if (suggested.length === 0) return { problems: [{ field: 'add', text: 'Choose what to put on the agenda' }] }
        await recordTogether(
          { services: visit.services, who: visit.who, title: 'Items put on an agenda' },
          ['agenda-item'],
          (recorded, referenced) => {
            const there = standing(recorded).filter(({ body }) => body.meeting === meeting.reference)
            const last = Math.max(0, ...there.map(({ body }) => Number(body.order ?? 0)))
            return suggested
              .filter(({ title }) => !there.some(({ body }) => body.title === title))
              .map((item, i) =>
                newEntry('agenda-item', referenced('agenda-item', bodyOf(item, meeting.reference, last + i + 1))),
              )
          },
        )
        return {
          goTo: meetingAddress(board.record, meeting.record, 'agenda'),
          did: `put ${suggested.length} items on an agenda`,
        }
      },
    },
    order: {
      audit: 'put an agenda in order',
      fields: anything,
      async act(visit, typed) {
        const known = await knownMeeting(visit)
        if (!known) return { problems: [{ text: 'There is no such meeting' }] }
        const { records, board, meeting } = known
        const items = agendaOf(records, meeting.reference ?? '')
        const { services, who } = visit
        const unsaved = await putInOrder({ items, meeting: meeting.reference, services, who }, typed)
        if (unsaved) return unsaved
        return { goTo: meetingAddress(board.record, meeting.record, 'agenda') }
      },
    },
  },

  view: ({ board, meeting, items, suggested }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{board.name}</span>
        <h1 class="govuk-heading-l">Build the agenda: {dateInWords(meeting.on)}</h1>

        {suggested.length > 0 && (
          <PageForm name="add" frame={frame}>
            <Checkboxes
              name="add"
              legend={{ text: 'What belongs on it and is not there yet', size: 'm' }}
              errorMessage={frame.problemWith('add')}
              small
              items={suggested.map((item, i) => ({
                name: `add-${i}`,
                value: item.title,
                text: item.title,
                hint: [item.says, item.broughtBy].filter(Boolean).join('. '),
              }))}
            />
            <Button>Put these on the agenda</Button>
          </PageForm>
        )}

        <h2 class="govuk-heading-m">On the agenda</h2>
        {items.length === 0 ? (
          <p class="govuk-body">Nothing yet.</p>
        ) : (
          <PageForm name="order" frame={frame}>
            <Remembered
              shown={Object.fromEntries(
                items.map(item => [orderOf(item), frame.typed[shownIn(orderOf(item))] ?? numberOf(item.order)]),
              )}
            />
            <Table
              firstCellIsHeader
              stacks
              head={['Item', 'Who brings it', 'Number', 'Change it']}
              rows={items.map(({ record, reference, title, broughtBy, order, exemptBy }) => [
                <>
                  {title}
                  {exemptBy && (
                    <span class="waymark-block waymark-quiet govuk-body-s">Exempt. {exemptParagraphs[exemptBy]}</span>
                  )}
                </>,
                broughtBy ?? '',
                <TextInput
                  name={orderOf({ record })}
                  value={frame.typed[orderOf({ record })] ?? order}
                  label={{ text: `Number of ${title}`, classes: 'govuk-visually-hidden' }}
                  errorMessage={frame.problemWith(orderOf({ record }))}
                  width={3}
                  inputmode="numeric"
                />,
                <>
                  <a class="govuk-link waymark-block" href={begunForm('paper', { item: reference })}>
                    Add a paper<span class="govuk-visually-hidden"> for {title}</span>
                  </a>
                  <a class="govuk-link waymark-block" href={councilRecordAddress('agenda-item', record, '/correct')}>
                    Change<span class="govuk-visually-hidden"> {title}</span>
                  </a>
                  <a class="govuk-link waymark-block" href={councilRecordAddress('agenda-item', record, '/withdraw')}>
                    Take off<span class="govuk-visually-hidden"> the agenda: {title}</span>
                  </a>
                </>,
              ])}
            />
            <Button variant="secondary">Save the order</Button>
          </PageForm>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={begunForm('agenda-item', { meeting: meeting.reference })}>
            {items.length > 0 ? 'Add another item' : 'Add an item'}
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={meetingAddress(board.record, meeting.record)}>
            See the meeting as others see it
          </a>
        </p>
      </div>
    </div>
  ),
})

const bodyOf = ({ title, broughtBy, asked, cadence }: SuggestedItem, meeting: string | undefined, order: number) => ({
  meeting,
  order: Math.min(order, LARGEST_ORDER),
  title,
  ...(broughtBy && { broughtBy }),
  ...(asked && { asked }),
  ...(cadence && { cadence }),
})
