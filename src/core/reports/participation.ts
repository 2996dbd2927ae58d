import { addMonths, type Day, day, isoOf, monthInWords, shortMonth } from '#core/dates.ts'
import { type Block, type Cell, dateInWords, paragraph, type Table, table } from '#core/document.ts'
import { answersGiven } from '#core/records/answer.ts'
import { betterForThem } from '#core/records/told-back.ts'
import { type Forum, type ForumKind, forumsIn } from '#core/voice/forums.ts'
import { promisesIn } from '#core/voice/promise.ts'
import { raisedIn } from '#core/voice/raised.ts'
import { type VoiceAsAt, type VoiceStanding, voicesAsAt } from '#core/voice/standing.ts'
import { counted, lowerFirst, upperFirst } from '#core/wording.ts'
import { type Materials, monthOfMaterials } from './materials.ts'

/** How children took part in their reviews, month by month; a sentence where there is nothing to show. */
export function participationOf(materials: Materials): readonly Block[] {
  const { breakdowns } = materials
  if (!breakdowns)
    return [paragraph('How children took part is left out of the public version: the numbers are small.')]
  if (breakdowns.participation.length === 0)
    return [paragraph(`No review is recorded for the year to ${monthInWords(monthOfMaterials(materials))}.`)]
  return [participationTable(breakdowns.participation)]
}

/** Months across, ways of taking part down, with totals that a workbook adds up. */
function participationTable(months: NonNullable<Materials['breakdowns']>['participation']): Table {
  const kinds = [...new Set(months.flatMap(({ reviews }) => reviews.rows.map(({ label }) => label)))]
  const count = (label: string, column: number): number =>
    months[column]!.reviews.rows.find(row => row.label === label)?.count ?? 0
  const said = kinds.filter(label => months.some((_, column) => count(label, column) > 0))
  const sums = months.map(({ reviews }): number => reviews.total)
  const inAll = (label: string): number => months.reduce((sum, _, column) => sum + count(label, column), 0)
  const total = sums.reduce((sum, one) => sum + one, 0)
  return table({
    caption: 'Reviews held in the financial year so far, by how the child took part',
    isDense: true,
    hasRowHeaders: true,
    columns: [
      { heading: 'How the child took part', share: 6 },
      ...months.map(({ month }) => ({ heading: shortMonth(month), numeric: true as const, share: 1.5 })),
      { heading: 'Year to date', numeric: true, share: 1.8 },
    ],
    rows: [
      ...said.map((label): readonly Cell[] => [
        label,
        ...months.map((_, column) => ({ number: count(label, column) })),
        { number: inAll(label) },
      ]),
      [
        'All reviews',
        ...sums.map((number, column) => ({
          number,
          formula: { kind: 'sum' as const, column: column + 1, from: 0, to: said.length - 1 },
        })),
        { number: total, formula: { kind: 'sum', column: months.length + 1, from: 0, to: said.length - 1 } },
      ],
    ],
  })
}

interface Asked {
  /** What was raised, answered or told back in so many months to the last day is told of, and whatever still waits. */
  readonly months: number
  /** The kind of forum; all of them if absent. */
  readonly kind?: ForumKind
}

/**
 * What forums of young people raised and what came of it: what waits for an answer first. For the public only what the
 * forums agreed to show. Nothing where no forum ever raised anything.
 */
export function raisedByForums({ aboutUs, asAt, isPublic }: Materials, { months, kind }: Asked): readonly Block[] {
  const last = day(asAt)
  const since = addMonths(last, -months)
  const forums = forumsIn(aboutUs).filter(forum => kind === undefined || forum.kind === kind)
  const voices = voicesAsAt(raisedIn(aboutUs), promisesIn(aboutUs), last).filter(
    ({ raised }) => forums.some(({ reference }) => reference === raised.forum) && (raised.isToBeShown || !isPublic),
  )
  if (voices.length === 0) return []
  const told = voices.filter(
    ({ stands, ...its }) => stands.state === 'waiting' || lastHeardOn({ stands, ...its }) > since,
  )
  return [paragraph(inShort(voices, since, months)), ...(told.length === 0 ? [] : [raisedTable(told, forums, last)])]
}

/** The last day on which anything was said of it: raised, answered or told back. */
const lastHeardOn = ({ raised, stands }: VoiceAsAt): Day =>
  Math.max(raised.on, stands.answer?.on ?? 0, stands.told?.on ?? 0)

function inShort(voices: readonly VoiceAsAt[], since: Day, months: number): string {
  const raised = voices.filter(({ raised }) => raised.on > since).length
  const waiting = voices.filter(({ stands }) => stands.state === 'waiting')
  const late = waiting.filter(({ stands }) => stands.isLate).length
  const silent = voices.filter(({ stands }) => stands.state === 'answered').length
  const longest = Math.max(...waiting.map(({ stands }) => stands.daysWaited))
  return [
    `In the last ${counted(months, 'month')} young people raised ${counted(raised, 'thing', 'things')} together.`,
    waiting.length === 0
      ? 'Nothing that they raised waits for an answer.'
      : `${upperFirst(counted(waiting.length, 'thing waits', 'things wait'))} for an answer, the longest for ${counted(longest, 'day')}${late > 0 ? `; ${late} longer than they were promised` : ''}.`,
    silent === 0
      ? ''
      : `Of ${counted(silent, 'thing', 'things')} that were answered they were not told what happened next.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const raisedTable = (voices: readonly VoiceAsAt[], forums: readonly Forum[], last: Day): Table =>
  table({
    caption: 'What young people raised, and what came of it',
    hasRowHeaders: true,
    columns: [
      { heading: 'What they raised', share: 3 },
      { heading: 'In their words', share: 5 },
      { heading: 'What they were answered', share: 5 },
      { heading: 'What came of it', share: 4 },
    ],
    rows: voices.map(({ raised, stands }) => [
      [raised.inShort, forums.find(({ reference }) => reference === raised.forum)?.name].filter(Boolean).join('. '),
      raised.theirWords ?? '',
      answerInWords(stands, last),
      cameOf(stands),
    ]),
  })

function answerInWords({ answer, daysWaited, isLate }: VoiceStanding, last: Day): string {
  if (!answer)
    return `None by ${dateInWords(isoOf(last))}, after ${counted(daysWaited, 'day')}${isLate ? ': late' : ''}`
  return [
    answer.says,
    `(${[answer.willBe && answersGiven[answer.willBe], answer.by, `after ${counted(daysWaited, 'day')}`].filter(Boolean).join(', ')})`,
  ].join(' ')
}

/** What they were told and say themselves; and of the actions what is done, shown and judged, three facts apart. */
function cameOf({ state, told, actions, done, evidenced, improved }: VoiceStanding): string {
  if (state === 'waiting') return ''
  const better = told?.better
  return [
    told ? told.happened : 'They were not told what happened next.',
    better === undefined || better === 'not-asked' ? '' : `Better for them: ${lowerFirst(betterForThem[better])}.`,
    actions === 0
      ? ''
      : `${counted(actions, 'action')}: ${done} done, ${evidenced} with evidence, ${improved} judged to have helped.`,
  ]
    .filter(Boolean)
    .join(' ')
}
