import type {
  AgendaItem,
  Attendance,
  Board,
  BoardMember,
  BoardRecords,
  Declaration,
  Minute,
  Paper,
  Resolution,
} from '#core/boards/boards.ts'
import { type DatedMeeting, isCancelled, meetingsOf } from '#core/boards/meetings.ts'
import { membersOn } from '#core/boards/members.ts'
import { exemptParagraphs } from '#core/boards/paragraphs.ts'

/** What a meeting does with one item: the papers before it, what was said and what was resolved. */
export interface ItemOfMeeting {
  /** What stands before its title: the number on the agenda. */
  readonly number: number
  /** Absent where the item is exempt and this is what everybody may read. */
  readonly title?: string
  readonly item: Pick<AgendaItem, 'reference' | 'broughtBy' | 'asked' | 'plainWords'>
  /** The newest version of each, in the order in which they were recorded. */
  readonly papers: readonly Paper[]
  readonly minutes: readonly MinuteOfItem[]
  /** The paragraph of Schedule 12A by which it is exempt, all of it; absent where it is not. */
  readonly exemptBy?: ExemptParagraph
}

export interface MinuteOfItem {
  readonly minute: Minute
  /** In their order. */
  readonly resolutions: readonly Resolution[]
  /** The paragraph by which this minute is exempt where the item is not. */
  readonly exemptBy?: ExemptParagraph
}

/** A paragraph of Schedule 12A; `unread` where a file said that something is exempt and not by which. */
export type ExemptParagraph = keyof typeof exemptParagraphs | 'unread'

/** By which paragraph a record is exempt; undefined where it is not. What was said and could not be read counts. */
export function exemptOf({
  exemptBy,
  asWritten = {},
}: {
  readonly exemptBy?: keyof typeof exemptParagraphs | undefined
  readonly asWritten?: Readonly<Record<string, string>> | undefined
}): ExemptParagraph | undefined {
  return exemptBy ?? (Object.keys(asWritten).some(heading => /exempt/i.test(heading)) ? 'unread' : undefined)
}

/** A meeting with all that its papers are made of. */
export interface MeetingBusiness {
  readonly board: Board
  readonly meeting: DatedMeeting
  /** Who sat on the board that day, the chair first. */
  readonly members: readonly BoardMember[]
  readonly attendance: readonly Attendance[]
  readonly declarations: readonly Declaration[]
  readonly items: readonly ItemOfMeeting[]
  /** The board's meetings after it that take place, in their order. */
  readonly next: readonly DatedMeeting[]
  /** True for what everybody may read: nothing exempt is in it. */
  readonly isPublic: boolean
}

/** The business of a meeting; undefined where there is none of that reference, or its board or its day is not known. */
export function businessOf(records: BoardRecords, reference: string): MeetingBusiness | undefined {
  const meeting = records.meetings.find(its => its.reference === reference)
  const board = records.boards.find(its => its.reference === meeting?.board)
  if (meeting?.on === undefined || !board) return undefined
  const dated = { ...meeting, on: meeting.on }
  const ofMeeting = <T extends { readonly meeting?: string | undefined }>(all: readonly T[]) =>
    all.filter(its => its.meeting === reference)
  return {
    board,
    meeting: dated,
    members: membersOn(records.members, board.reference ?? '', dated.on),
    attendance: ofMeeting(records.attendance),
    declarations: ofMeeting(records.declarations),
    items: ofMeeting(records.items)
      .toSorted((a, b) => (a.order ?? LAST) - (b.order ?? LAST) || a.record - b.record)
      .map((item, i) => itemOf(records, item, i + 1)),
    next: meetingsOf(records, board.reference ?? '').filter(its => its.on > dated.on && !isCancelled(its)),
    isPublic: false,
  }
}

/** Items without a number stand after those with one. */
const LAST = 1000

function itemOf(records: BoardRecords, item: AgendaItem, place: number): ItemOfMeeting {
  const papers = records.papers.filter(paper => paper.item === item.reference)
  const replaced = new Set(papers.map(({ replaces }) => replaces))
  return {
    number: item.order ?? place,
    title: item.title ?? 'Without a title',
    item,
    papers: papers.filter(({ reference }) => !replaced.has(reference)),
    minutes: records.minutes
      .filter(minute => minute.item === item.reference)
      .map(minute => ({
        minute,
        resolutions: records.resolutions
          .filter(resolution => resolution.minute === minute.reference)
          .toSorted((a, b) => (a.order ?? LAST) - (b.order ?? LAST) || a.record - b.record),
        ...withExempt(exemptOf(minute)),
      })),
    ...withExempt(exemptOf(item)),
  }
}

const withExempt = (exemptBy: ExemptParagraph | undefined): { readonly exemptBy?: ExemptParagraph } =>
  exemptBy === undefined ? {} : { exemptBy }

/**
 * The business that everybody may read. An exempt item keeps its number and says by which paragraph it is exempt; its
 * title, papers and minutes are left out, and so is every exempt paper, minute and resolution of an open one.
 */
export function publicBusiness(business: MeetingBusiness): MeetingBusiness {
  const exempt = new Set(business.items.filter(({ exemptBy }) => exemptBy).map(({ item }) => item.reference))
  return {
    ...business,
    isPublic: true,
    declarations: business.declarations.filter(({ item }) => item === undefined || !exempt.has(item)),
    items: business.items.map(its => {
      if (its.exemptBy !== undefined) {
        const { reference } = its.item
        const item = { reference, broughtBy: undefined, asked: undefined, plainWords: undefined }
        return { number: its.number, item, papers: [], minutes: [], exemptBy: its.exemptBy }
      }
      return {
        ...its,
        papers: its.papers.filter(isOpen),
        minutes: its.minutes
          .filter(({ exemptBy }) => exemptBy === undefined)
          .map(minute => ({
            ...minute,
            resolutions: minute.resolutions.filter(isOpen),
          })),
      }
    }),
  }
}

const isOpen = (record: Parameters<typeof exemptOf>[0]): boolean => exemptOf(record) === undefined

/** Whether anything of a meeting's business is exempt. */
export const hasExempt = ({ items }: MeetingBusiness): boolean =>
  items.some(
    ({ exemptBy, papers, minutes }) =>
      exemptBy !== undefined ||
      !papers.every(isOpen) ||
      minutes.some(minute => minute.exemptBy !== undefined || !minute.resolutions.every(isOpen)),
  )

/** Why something is not there to be read: `exempt under paragraph 3 of Part 1 of Schedule 12A …`. */
export const exemptInWords = (paragraph: ExemptParagraph): string =>
  paragraph === 'unread'
    ? 'exempt by a paragraph that could not be read'
    : `exempt under paragraph ${paragraph} of Part 1 of Schedule 12A to the Local Government Act 1972 (${exemptParagraphs[paragraph].replace(/^Paragraph \d: /, '')})`
