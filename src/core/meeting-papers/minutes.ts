import type { Action } from '#core/actions/actions.ts'
import type { Attendance } from '#core/boards/boards.ts'
import { dayInWords, isoOf } from '#core/dates.ts'
import { type Block, bold, type Document, heading, paragraph, toBeWritten } from '#core/document.ts'
import { exemptInWords, type ItemOfMeeting, type MeetingBusiness, type MinuteOfItem } from './business.ts'
import type { PublishedBy } from './published-by.ts'
import { blocksOf, listed, longDay, resolvedInWords } from './wording.ts'

/** The minutes of a meeting as councils publish them: who was there, and item by item what was said and resolved. */
export function minutes(business: MeetingBusiness, actions: readonly Action[], by: PublishedBy): Document {
  const { board, meeting, items } = business
  const hasDeclarationsItem = items.some(isAboutDeclarations)
  return {
    title: `${board.name ?? 'Board'}: minutes`,
    author: by.authority,
    datedOn: isoOf(meeting.on),
    orientation: 'portrait',
    ...(by.look && { look: by.look }),
    footer: `${board.name ?? 'Board'}, minutes of ${longDay(meeting.on)}`,
    blocks: [
      paragraph([
        bold(longDay(meeting.on)),
        [meeting.beginsAt, meeting.where]
          .filter(Boolean)
          .map(its => `, ${its}`)
          .join(''),
      ]),
      ...attended(business),
      ...(hasDeclarationsItem ? [] : [heading(1, 'Declarations of interest'), ...declared(business)]),
      ...items.flatMap(item => said(item, business, actions)),
    ],
  }
}

const isAboutApologies = ({ title }: ItemOfMeeting): boolean => /\bapolog(y|ies)\b/i.test(title ?? '')
const isAboutDeclarations = ({ title }: ItemOfMeeting): boolean => /declarations? of interest/i.test(title ?? '')

/** Present, also present and apologies, in the words of minutes. */
function attended(business: MeetingBusiness): readonly Block[] {
  const { attendance, meeting, members, items } = business
  if (attendance.length === 0) return [toBeWritten('who was present, who else was there and who sent apologies')]
  const chair = meeting.chairedBy ?? members.find(({ standing }) => standing === 'chair')?.name
  const named = (how: Attendance['how']) => attendance.filter(its => its.how === how)
  const present = [...named('present'), ...named('substitute')].toSorted(
    (a, b) => Number(b.name === chair) - Number(a.name === chair),
  )
  const withMore = ({ name = 'Not named', how, insteadOf, as }: Attendance): string =>
    name +
    (name === chair ? ' (in the Chair)' : '') +
    (how === 'substitute' && insteadOf ? ` (substitute for ${insteadOf})` : '') +
    (as ? ` (${as})` : '')
  const also = named('also-present').map(withMore)
  return [
    paragraph([bold('Present: '), present.length === 0 ? 'nobody is recorded' : `${listed(present.map(withMore))}.`]),
    ...(also.length === 0 ? [] : [paragraph([bold('Also present: '), `${listed(also)}.`])]),
    ...(items.some(isAboutApologies) ? [] : [apologies(business)]),
  ]
}

function apologies({ attendance }: MeetingBusiness): Block {
  const sorry = attendance.filter(({ how }) => how === 'apologies').map(({ name = 'Not named' }) => name)
  return paragraph(
    sorry.length === 0
      ? 'No apologies for absence were received.'
      : `Apologies for absence were received from ${listed(sorry)}.`,
  )
}

const KINDS = {
  pecuniary: 'a disclosable pecuniary interest',
  personal: 'a personal interest',
  other: 'an interest',
} as const

function declared({ declarations, items }: MeetingBusiness): readonly Block[] {
  if (declarations.length === 0) return [paragraph('There were no declarations of interest to report.')]
  return declarations.map(({ name = 'A member', kind, what, item, leftRoom }) => {
    const number = items.find(its => its.item.reference === item)?.number
    const left = leftRoom === undefined ? '' : leftRoom ? ' and left the room for it' : ' and stayed in the room'
    return paragraph(
      `${name} declared ${KINDS[kind ?? 'other']}${number === undefined ? '' : ` in item ${number}`}${what ? `: ${what.replace(/[.\s]+$/, '')}` : ''}${left}.`,
    )
  })
}

/** An item under its number and title: the minute, what was resolved, and the actions that follow from it. */
function said(item: ItemOfMeeting, business: MeetingBusiness, actions: readonly Action[]): readonly Block[] {
  const { number, title, minutes: its, exemptBy } = item
  if (business.isPublic && exemptBy !== undefined)
    return [heading(1, `${number}. Exempt item`), paragraph(`The minute of this item is ${exemptInWords(exemptBy)}.`)]
  const minuteNumber = its[0]?.minute.number
  const blocks: Block[] = [heading(1, `${minuteNumber ?? number}. ${title ?? 'Exempt item'}`)]
  if (exemptBy !== undefined) blocks.push(paragraph(`Not for publication: ${exemptInWords(exemptBy)}.`))
  if (isAboutDeclarations(item)) blocks.push(...declared(business))
  if (its.length === 0 && isAboutApologies(item)) blocks.push(apologies(business))
  else if (its.length === 0 && !isAboutDeclarations(item))
    blocks.push(toBeWritten(`what was said of “${title ?? 'it'}”`))
  for (const minute of its) blocks.push(...minuted(minute, actions))
  return blocks
}

const BECAME = {
  considered: undefined,
  deferred: 'This item was deferred to the next meeting.',
  withdrawn: 'This item was withdrawn from the agenda.',
} as const

function minuted({ minute, resolutions, exemptBy }: MinuteOfItem, actions: readonly Action[]): readonly Block[] {
  const became = minute.outcome && BECAME[minute.outcome]
  const following = actions.filter(
    ({ resolution }) => resolution !== undefined && resolutions.some(its => its.reference === resolution),
  )
  return [
    ...(exemptBy === undefined ? [] : [paragraph(`Not for publication: ${exemptInWords(exemptBy)}.`)]),
    ...(minute.text ? blocksOf(minute.text) : []),
    ...(became ? [paragraph(became)] : []),
    ...resolutions.map(({ says = '' }, i) =>
      paragraph([
        ...(i === 0 ? [bold('Resolved: ')] : []),
        ...(resolutions.length > 1 ? [`(${i + 1}) `] : []),
        resolvedInWords(says),
      ]),
    ),
    ...following.map(({ reference, what, owner, dates }) => {
      const dueOn = dates.at(-1)?.dueOn
      return paragraph([
        bold(`Action${reference ? ` ${reference}` : ''}: `),
        `${what.replace(/[.\s]+$/, '')} (${[owner ?? 'nobody named', dueOn !== undefined && `by ${dayInWords(dueOn)}`].filter(Boolean).join(', ')}).`,
      ])
    }),
  ]
}
