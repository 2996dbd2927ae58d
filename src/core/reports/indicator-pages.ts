import { controlInWords } from '#core/control-in-words.ts'
import { fewLine, profileLine } from '#core/dashboard-in-words.ts'
import { collectionYearName, day, dayInWords, inForceOn, monthInWords } from '#core/dates.ts'
import { type Block, bold, contents, heading, inset, paragraph, summaryList, type Words } from '#core/document.ts'
import { boundInWords, printedBounds } from '#core/printed-bounds.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { inShort } from '#core/scorecard-in-short.ts'
import { upperFirst } from '#core/wording.ts'
import { tablesExplained } from './cells.ts'
import { indicatorTable } from './indicator-table.ts'
import { councilDocument, groupsOf, type Materials, titled } from './materials.ts'
import { enteredFrom, notesOnRow } from './notes.ts'
import { othersBy } from './others.ts'
import { defineReport } from './report.ts'
import { saidOfGroup, saidOfRow } from './said.ts'
import { withParts } from './told.ts'
import { trendOf } from './trend.ts'

export default defineReport({
  id: 'indicator-pages',
  title: 'Indicator pages',
  audience: 'Corporate parenting panel',
  order: 2,
  says: 'A page an indicator: what it is, its trend against the target, the months with numerator and denominator, other councils, and what is said of it.',

  write(materials) {
    const pages = groupsOf(materials.scorecard.rows).flatMap(({ title, rows }) =>
      rows.flatMap((row, i): readonly Block[] => [
        { kind: 'page-break' },
        ...(i === 0 ? [heading(1, title), ...saidOfGroup(title, materials)] : []),
        ...indicatorPage(row, materials),
      ]),
    )
    return councilDocument(materials, {
      title: titled('Indicator pages', materials),
      orientation: 'portrait',
      isCompact: true,
      blocks: [paragraph(inShort(materials.scorecard)), ...tablesExplained(pages), contents, ...pages],
    })
  },
})

/** One indicator: what it is, what it came to, and what there is to know of it. */
function indicatorPage(row: ScorecardRow, materials: Materials): readonly Block[] {
  const { indicator, companions } = row
  return [
    heading(2, `${indicator.number} ${indicator.title}`),
    paragraph(indicator.definition),
    standingOf(row, materials),
    ...trendOf(row, materials),
    indicatorTable(row),
    ...saidOfRow(row, materials),
    ...notesOnRow(row).map(note => inset(note)),
    ...(enteredFrom(row) === undefined ? [] : [inset(`Entered from outside: ${enteredFrom(row)}.`)]),
    ...companions.flatMap(companionIn),
    paragraph(sourceOf(row, materials)),
  ]
}

/** Another way of counting: its figure of the month, or of the last whole year where it is counted once a year. */
function companionIn({ companion, months, annual }: ScorecardRow['companions'][number]): readonly Block[] {
  const now = months.at(-1)?.figure
  const year = annual.findLast(({ figure }) => figure.shown !== undefined)
  const isNow = now?.shown !== undefined
  if (!isNow && !year) return []
  const figure = isNow
    ? withParts(companion, now)
    : `${withParts(companion, year!.figure)} in ${collectionYearName(year!.yearEnding)}`
  return [paragraph([bold(`${companion.title}: `), `${figure}. ${companion.definition}`])]
}

/** Where it stands in the month: the figure, which way it went, and the target. */
function standingOf(row: ScorecardRow, { asAt }: Materials): Block {
  const { indicator, months, direction, rag, control } = row
  const now = months.at(-1)!
  const bounds = printedBounds(indicator, asAt)
  const target = [
    bounds.green && (bounds.green.startsWith('range') ? bounds.green : `green: ${boundInWords(bounds.green)}`),
    bounds.amber && `amber: ${boundInWords(bounds.amber)}`,
    bounds.red && `red: ${boundInWords(bounds.red)}`,
  ].filter(Boolean)
  return summaryList([
    {
      term: monthInWords(now.month),
      description: [bold(withParts(indicator, now.figure)), rag ? `, ${rag}` : ''],
    },
    ...(direction
      ? [
          {
            term: 'Direction of travel',
            description: `${direction.arrow} ${upperFirst(direction.means)}${direction.means === 'no change' ? ' since' : ' than'} ${monthInWords(direction.comparedWith)}`,
          },
        ]
      : []),
    ...(target.length > 0 ? [{ term: 'Target and tolerances', description: upperFirst(target.join('; ')) }] : []),
    ...described('On the way to it', profileLine(row)),
    ...described('Small numbers', fewLine(row)),
    ...described('News or noise', control && controlInWords(indicator, control, now.month).join(' ')),
  ])
}

const described = (term: string, description: string | undefined) =>
  description === undefined ? [] : [{ term, description }]

function sourceOf(row: ScorecardRow, { asAt }: Materials): Words {
  const { indicator } = row
  const benchmark = othersBy(row)
  const rule = inForceOn(indicator.counting, asAt)
  const counted = rule ? `Counted as in: ${rule.source.title}, ${rule.source.section}.` : ''
  const reviewed = `Definition reviewed on ${dayInWords(day(indicator.reviewed.on))}.`
  const others = benchmark ? ` Other councils: ${benchmark.source.title}, ${benchmark.source.section}.` : ''
  return `${counted} ${reviewed}${others}`.trim()
}
