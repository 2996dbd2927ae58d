import { z } from 'zod'
import { agendaOf } from '#core/boards/agenda.ts'
import { actionsOf, minutesOf } from '#core/boards/matters-arising.ts'
import { isoOf } from '#core/dates.ts'
import { type Body, standing } from '#core/entry.ts'
import minuteRecord from '#core/records/minute.ts'
import { askedFields } from '#core/records/record-fields.ts'
import { boardClerks } from '#core/roles.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { fieldInWords } from '#web/fields-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { definePage, type Outcome } from '#web/page.ts'
import { BOARDS, boardAddress, meetingAddress, minuteAddress } from '#web/pages/boards/addresses.ts'
import { knownMeeting } from '#web/pages/boards/known.ts'
import {
  AddTyped,
  type Asked,
  MinuteForm,
  ResolutionForm,
  Resolved,
  SaidSoFar,
} from '#web/pages/boards/minute/parts.tsx'
import { resolutionTyped, wordingOf } from '#web/pages/boards/minute/typed.ts'
import { newEntry, recordTogether } from '#web/pages/boards/recording.ts'
import type { Wording } from '#web/pages/child/records.ts'
import { answeredOwn } from '#web/pages/council-records/answered.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

const minuteFields = askedFields(minuteRecord)
const anything = z.object({}).catchall(z.string())
const noSuch: Outcome = { problems: [{ text: 'There is no such item' }] }

interface Visit {
  readonly params: { readonly board: string; readonly meeting: string; readonly item: string }
  readonly services: SeenServices
  readonly who: Visitor
}

/** The item that an address names, with all that is recorded of it; undefined if there is none such. */
async function knownItem(visit: Visit) {
  const known = await knownMeeting(visit)
  const items = known ? agendaOf(known.records, known.meeting.reference ?? '') : []
  const at = items.findIndex(({ record }) => record.toString() === visit.params.item)
  const item = items[at]
  if (!known || !item) return undefined
  const minute = known.records.minutes.find(minute => minute.item !== undefined && minute.item === item.reference)
  const resolutions = known.records.resolutions.filter(its => minute && its.minute === minute.reference)
  return { ...known, items, at, item, minute, resolutions }
}

/** Minutes one item while the meeting goes on: what was said, what was resolved, and the actions that follow, in one step. */
export default definePage({
  path: '/boards/:board/meetings/:meeting/items/:item',
  roles: boardClerks,
  audit: 'nothing',
  async load(visit) {
    const known = await knownItem(visit)
    if (!known) return undefined
    const { records, actions, board, items, at, item, history } = known
    const { catalogues, caseload } = visit.services
    const followed = actionsOf(records, actions, board.reference ?? '', caseload.today())
    const asked: Asked = { wording: wordingOf(history, catalogues), now: visit.services.now() }
    return {
      ...known,
      asked,
      followed,
      papers: records.papers.filter(paper => paper.item === item.reference),
      next: items[at + 1],
      nextNumber: nextNumber(minutesOf(records, board.reference ?? '').map(({ number }) => number)),
    }
  },
  title: ({ item }) => item.title ?? 'An item',
  breadcrumbs: ({ board, meeting }) => [
    { text: 'Boards', href: BOARDS },
    { text: board.name ?? 'Board', href: boardAddress(board.record) },
    { text: dateInWords(meeting.on), href: meetingAddress(board.record, meeting.record) },
  ],

  forms: {
    minute: {
      audit: 'minuted an item',
      keepsDrafts: true,
      fields: anything,
      async act(visit, typed): Promise<Outcome> {
        const known = await knownItem(visit)
        if (!known) return noSuch
        const { item, board, meeting } = known
        const words = { ...typed, item: item.reference ?? '' }
        const wording = wordingOf(known.history, visit.services.catalogues)
        const { body, problems } = answeredOwn(
          { type: minuteRecord, records: [], others: [], wording },
          words,
          visit.services,
        )
        if (problems.length > 0) return { problems }
        let theirs: Body | undefined
        const isSaved = await recordTogether(
          { services: visit.services, who: visit.who, title: 'An item was minuted' },
          ['minute'],
          (recorded, referenced) => {
            theirs = standing(recorded).find(its => its.body.item === item.reference)?.body
            if (theirs) return differing(theirs, body).length === 0 ? [] : undefined
            return [newEntry('minute', referenced('minute', body))]
          },
        )
        if (!isSaved && theirs?.text !== body.text) return { problems: [{ field: 'text', text: MEANWHILE }], typed }
        if (!isSaved && theirs) return { problems: [{ text: otherwise(theirs, body, wording) }] }
        return { goTo: minuteAddress(board.record, meeting.record, item.record), did: 'minuted an item' }
      },
    },
    add: {
      audit: 'added to a minute',
      keepsDrafts: true,
      fields: z.object({ text: z.string().trim().min(1, 'Write what was said') }),
      async act(visit, { text }): Promise<Outcome> {
        const known = await knownItem(visit)
        if (!known?.minute) return noSuch
        const { item, board, meeting, minute } = known
        await recordTogether(
          { services: visit.services, who: visit.who, title: 'Added to a minute' },
          ['minute'],
          recorded =>
            standing(recorded)
              .filter(({ record }) => record === minute.record)
              .map(({ id, record, body }) => ({
                ...newEntry('minute', { ...body, text: `${body.text ?? ''}\n\n${text}`.trim() }),
                record,
                basedOn: id,
              })),
        )
        return { goTo: minuteAddress(board.record, meeting.record, item.record), did: 'added to a minute' }
      },
    },
    resolve: {
      audit: 'recorded a resolution',
      keepsDrafts: true,
      fields: anything,
      async act(visit, typed): Promise<Outcome> {
        const known = await knownItem(visit)
        if (!known?.minute) return noSuch
        const { item, board, meeting, minute } = known
        const { resolution, action, problems } = resolutionTyped(known.history, typed, visit.services, {
          minute: minute.reference ?? '',
          board: board.name ?? '',
          agreedOn: isoOf(Math.min(meeting.on, visit.services.caseload.today())),
        })
        if (problems.length > 0) return { problems }
        await recordTogether(
          { services: visit.services, who: visit.who, title: 'A resolution' },
          ['resolution', 'action'],
          (recorded, referenced) => {
            const before = standing(recorded).filter(
              ({ type, body }) => type === 'resolution' && body.minute === minute.reference,
            )
            // Somebody else may have recorded the same words: their resolution stands, and an action that they did not write is added.
            const same = before.find(({ body }) => body.says === resolution.says)?.body
            const order = Math.max(0, ...before.map(({ body }) => Number(body.order ?? 0))) + 1
            const its = same ?? referenced('resolution', { ...resolution, order })
            const isThere = standing(recorded).some(
              ({ type, body }) => type === 'action' && body.resolution === its.reference && body.what === action?.what,
            )
            const follows = action && !isThere && referenced('action', { ...action, resolution: its.reference })
            return [...(same ? [] : [newEntry('resolution', its)]), ...(follows ? [newEntry('action', follows)] : [])]
          },
        )
        return {
          goTo: `${minuteAddress(board.record, meeting.record, item.record)}#resolved`,
          did: action ? 'recorded a resolution and its action' : 'recorded a resolution',
        }
      },
    },
  },

  view: ({ board, meeting, item, papers, minute, resolutions, followed, next, asked, nextNumber }, frame) => {
    const isLate = minute !== undefined && frame.problemWith('text') !== undefined && (frame.typed.text ?? '') !== ''
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <span class="govuk-caption-l">
            {board.name}, {dateInWords(meeting.on)}
          </span>
          <h1 class="govuk-heading-l">
            {item.order === undefined ? '' : `${item.order}. `}
            {item.title}
          </h1>
          {papers.some(({ recommends }) => recommends) && (
            <InsetText>
              {papers.map(
                ({ title, recommends }) =>
                  recommends && <p class="govuk-body">{`‘${title}’ recommends: ${recommends}`}</p>,
              )}
            </InsetText>
          )}
          {minute ? (
            <>
              <SaidSoFar minute={minute} />
              {isLate && <AddTyped frame={frame} />}
              <Resolved resolutions={resolutions} followed={followed} />
              {!isLate && (
                <ResolutionForm
                  asked={asked}
                  frame={frame}
                  suggests={
                    resolutions.length === 0 ? papers.find(({ recommends }) => recommends)?.recommends : undefined
                  }
                  cancel={meetingAddress(board.record, meeting.record)}
                />
              )}
            </>
          ) : (
            <MinuteForm
              asked={asked}
              frame={frame}
              number={nextNumber}
              cancel={meetingAddress(board.record, meeting.record)}
            />
          )}
          <p class="govuk-body">
            {next ? (
              <a class="govuk-link" href={minuteAddress(board.record, meeting.record, next.record)}>
                Next item: {next.title}
              </a>
            ) : (
              <a class="govuk-link" href={meetingAddress(board.record, meeting.record)}>
                Back to the meeting
              </a>
            )}
          </p>
        </div>
      </div>
    )
  },
})

const MEANWHILE =
  'Somebody else minuted this item after you opened it. Nothing of yours is lost: add it to their minute below'

/** The questions of the form that two minutes of one item answer otherwise. */
const differing = (theirs: Body, mine: Body) =>
  minuteFields.filter(({ name }) => mine[name] !== undefined && mine[name] !== theirs[name])

/** What somebody else answered otherwise in a minute of the same words, and what was typed. */
function otherwise(theirs: Body, mine: Body, wording: Wording): string {
  const answers = differing(theirs, mine).map(field => {
    const says = (body: Body) => fieldInWords(field, body[field.name], wording) || 'nothing'
    return `${field.meta.title}: ${says(theirs)}, and you typed ${says(mine)}`
  })
  return `Somebody else minuted this item in the same words. ${answers.join('. ')}. Correct their minute, if yours is right`
}

/** The number after the highest that is a plain number. */
function nextNumber(numbers: readonly (string | undefined)[]): string | undefined {
  const plain = numbers.flatMap(number => (/^\d{1,6}$/.test(number ?? '') ? [Number(number)] : []))
  return plain.length === 0 ? undefined : String(Math.max(...plain) + 1)
}
