import type { BoardMember } from '#core/boards/boards.ts'
import { isoOf } from '#core/dates.ts'
import {
  type Block,
  bold,
  type Cell,
  type Document,
  heading,
  inset,
  paragraph,
  summaryList,
  table,
} from '#core/document.ts'
import { asks } from '#core/records/board.ts'
import { memberStandings } from '#core/records/board-member.ts'
import { meetingKinds } from '#core/records/meeting.ts'
import { exemptInWords, exemptOf, type ItemOfMeeting, type MeetingBusiness } from './business.ts'
import { type Numbered, pagesOf } from './page-numbers.ts'
import type { PublishedBy } from './published-by.ts'
import { listed, longDay } from './wording.ts'

/** The agenda of a meeting as committee systems publish it: when and where, the items with their pages, and who sits. */
export function agenda(business: MeetingBusiness, by: PublishedBy, numbered: readonly Numbered[] = []): Document {
  const { board, meeting, items, next } = business
  return {
    title: `${board.name ?? 'Board'}: agenda`,
    author: by.authority,
    datedOn: isoOf(meeting.on),
    orientation: 'portrait',
    ...(by.look && { look: by.look }),
    footer: `${board.name ?? 'Board'}, ${longDay(meeting.on)}`,
    blocks: [
      summaryList([
        { term: 'Date', description: longDay(meeting.on) },
        ...(meeting.beginsAt ? [{ term: 'Time', description: meeting.beginsAt }] : []),
        ...(meeting.where ? [{ term: 'Venue', description: meeting.where }] : []),
        ...(meeting.kind && meeting.kind !== 'ordinary'
          ? [{ term: 'Meeting', description: meetingKinds[meeting.kind] }]
          : []),
        ...(meeting.chairedBy ? [{ term: 'In the chair', description: meeting.chairedBy }] : []),
      ]),
      ...(meeting.cancelledBecause ? [inset(`This meeting is cancelled: ${meeting.cancelledBecause}`)] : []),
      ...(items.length === 0
        ? [paragraph('No item is on the agenda yet.')]
        : [
            table({
              caption: 'Items of business',
              columns: [
                { heading: 'Item', share: 1 },
                { heading: 'Business', share: 8 },
                ...(numbered.length === 0 ? [] : [{ heading: 'Pages', share: 2 }]),
              ],
              hasRowHeaders: true,
              rows: items.map(its => row(its, numbered)),
            }),
          ]),
      ...exclusion(items),
      ...(next.length === 0
        ? []
        : [
            heading(1, 'Date and time of the next meetings'),
            paragraph(
              next
                .slice(0, 4)
                .map(({ on, beginsAt }) => longDay(on) + (beginsAt ? `, ${beginsAt}` : ''))
                .join('\n'),
            ),
          ]),
      ...membership(business.members, board.name ?? 'board'),
    ],
  }
}

function row({ number, title, item, papers, exemptBy }: ItemOfMeeting, numbered: readonly Numbered[]): readonly Cell[] {
  const asked = item.asked ? asks[item.asked] : undefined
  const open = papers.filter(paper => exemptOf(paper) === undefined)
  const closed = papers.filter(paper => exemptOf(paper) !== undefined)
  return [
    `${number}.`,
    [
      bold(title ?? 'An exempt item'),
      ...(item.plainWords ? [`\n${item.plainWords}`] : []),
      ...(item.broughtBy || asked ? [`\n${[item.broughtBy, asked].filter(Boolean).join('. ')}`] : []),
      ...open.map(
        paper =>
          `\n${paper.title ?? 'Paper'}${paper.version && paper.version > 1 ? ` (version ${paper.version})` : ''}`,
      ),
      ...closed.map(paper => `\n${paper.title ?? 'Paper'} (${exemptInWords(exemptOf(paper)!)})`),
      ...(exemptBy ? [`\nThe public may be excluded: ${exemptInWords(exemptBy)}`] : []),
    ],
    ...(numbered.length === 0 ? [] : [pagesOf(papers, numbered)]),
  ]
}

/** The resolution by which the public is asked to leave, where anything is exempt. */
function exclusion(items: readonly ItemOfMeeting[]): readonly Block[] {
  const exempt = items.filter(({ exemptBy }) => exemptBy !== undefined)
  if (exempt.length === 0) return []
  const numbers = listed(exempt.map(({ number }) => String(number)))
  return [
    heading(1, 'Exclusion of the press and public'),
    paragraph(
      `The board is asked to resolve that, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for item${exempt.length === 1 ? '' : 's'} ${numbers}, on the grounds that exempt information as defined in the paragraphs named of Part 1 of Schedule 12A is likely to be disclosed, and that the public interest in keeping to the exemption outweighs the public interest in disclosing it.`,
    ),
  ]
}

/** Who sits on the board, by as what. */
function membership(members: readonly BoardMember[], board: string): readonly Block[] {
  if (members.length === 0) return []
  const standings = [...new Set(members.map(({ standing }) => standing))]
  return [
    heading(1, `Membership of the ${board}`),
    summaryList(
      standings.map(standing => {
        const its = members.filter(member => member.standing === standing)
        return {
          term: standing ? memberStandings[standing] : 'Members',
          description: listed(
            its.map(
              ({ name, theme, from }) => (name ?? 'Not named') + (theme ? ` (${theme})` : from ? ` (${from})` : ''),
            ),
          ),
        }
      }),
    ),
  ]
}
