import type { Paper } from '#core/boards/boards.ts'
import { isoOf } from '#core/dates.ts'
import { type Document, heading, inset, paragraph, summaryList, toBeWritten } from '#core/document.ts'
import { asks } from '#core/records/board.ts'
import { exemptInWords, exemptOf, type ItemOfMeeting, type MeetingBusiness } from './business.ts'
import type { PublishedBy } from './published-by.ts'
import { blocksOf, longDay } from './wording.ts'

/** What a cover report says beside what is recorded of its paper: each for its author to write. */
const SECTIONS = [
  ['Key issues', 'what the board needs to know to decide, in short'],
  ['What children and young people say', 'what they said of it, and how they were asked'],
  ['Financial and legal implications', 'what it costs, and what the law asks'],
  ['Equality implications', 'whom it touches otherwise than others'],
  ['Background papers', 'what it rests on that is not published elsewhere'],
] as const

/** The report that stands before a paper, in the form in which committees take it: its facts filled in, the rest to be written. */
export function coverReport(
  { board, meeting }: MeetingBusiness,
  { number, title, item, exemptBy }: ItemOfMeeting,
  paper: Paper,
  by: PublishedBy,
): Document {
  const exempt = exemptOf(paper) ?? exemptBy
  return {
    title: paper.title ?? title ?? 'Report',
    author: by.authority,
    datedOn: isoOf(meeting.on),
    orientation: 'portrait',
    ...(by.look && { look: by.look }),
    footer: `${board.name ?? 'Board'}, ${longDay(meeting.on)}, item ${number}`,
    blocks: [
      ...(exempt === undefined ? [] : [inset(`Not for publication: ${exemptInWords(exempt)}`)]),
      summaryList([
        { term: 'Report to', description: board.name ?? 'Board' },
        { term: 'Date', description: longDay(meeting.on) },
        { term: 'Agenda item', description: `${number}. ${title ?? ''}` },
        { term: 'Report of', description: paper.author ?? item.broughtBy ?? 'Not named' },
        ...(item.asked ? [{ term: 'The board is asked', description: asks[item.asked] }] : []),
      ]),
      heading(1, 'Purpose of the report'),
      ...(item.plainWords ? blocksOf(item.plainWords) : [toBeWritten('what the report is for, in a sentence or two')]),
      heading(1, 'Recommendations'),
      ...(paper.recommends
        ? [paragraph('It is recommended:'), ...blocksOf(paper.recommends)]
        : [toBeWritten('what the board is asked to agree, in the words in which it would resolve it')]),
      ...SECTIONS.flatMap(([name, what]) => [heading(1, name), toBeWritten(what)]),
    ],
  }
}
