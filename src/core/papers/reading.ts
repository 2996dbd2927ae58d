import { type Block, type Document, plainText, type Words } from '#core/document.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { monthNamed, yearNamed } from '#core/months.ts'
import type { Scorecard } from '#core/scorecard.ts'
import type { Statement } from './statement.ts'
import { type Grid, gridOf } from './tables.ts'
import type { PlacedText } from './wording.ts'

/** A paper as it is checked: its sentences and its tables, each with the heading that it stands under. */
export interface Paper {
  readonly title: string
  readonly texts: readonly PlacedText[]
  readonly grids: readonly (Grid & { readonly where: string })[]
}

/** What a document says, in text and in tables. */
export function paperOf({ title, blocks }: Document): Paper {
  const [texts, grids]: [PlacedText[], (Grid & { where: string })[]] = [[], []]
  let heading = 'the beginning'
  const say = (words: Words) => texts.push({ paper: title, where: heading, text: plainText(words) })
  for (const block of blocks) {
    if (block.kind === 'heading') heading = `“${plainText(block.words)}”`
    if (block.kind === 'table') grids.push({ ...gridOf(block), where: block.caption || heading })
    for (const words of textsOf(block)) say(words)
  }
  return { title, texts, grids }
}

function textsOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'inset':
      return [block.words]
    case 'list':
      return block.items
    case 'summary-list':
      return block.rows.map(({ description }) => description)
    default:
      return []
  }
}

/** What the tables of a paper state of indicators by month or year: rows or columns that are headed by an indicator's number or title. */
export const statementsIn = (paper: Paper, { rows: of, months }: Scorecard): readonly Statement[] =>
  paper.grids.flatMap(({ caption, rows, where }) => {
    const indicators = of.map(({ indicator }) => indicator)
    const [headings = [], ...body] = rows
    const to = months.at(-1)!
    const acrossTime = headings.map(heading => asAtOf(heading, to))
    const acrossIndicators = headings.map(heading => indicatorOf(heading, indicators))
    return body.flatMap(row => {
      const indicator = indicatorOf(row[0] ?? '', indicators) ?? indicatorOf(row[1] ?? '', indicators)
      const asAt = asAtOf(row[0] ?? '', to) ?? asAtOf(row[1] ?? '', to)
      // A row of another length than the headings does not stand under them.
      if (row.length !== headings.length || /year to date|\bytd\b/i.test(row.join(' '))) return []
      return row.flatMap((value, i) => {
        const [its, when] = indicator ? [indicator, acrossTime[i]] : [acrossIndicators[i], asAt]
        if (!its || when === undefined || !/^[£]?[\d,.]+%?$/.test(value)) return []
        const name = `${its.number} ${its.title}`
        return [{ what: 'value', of: its.id, name, asAt: when, value, paper: paper.title, where: caption || where }]
      })
    })
  })

const indicatorOf = (text: string, indicators: readonly Indicator[]): Indicator | undefined => {
  const number = /^(\d{1,2}\.\d{1,2})(?:\s|$)/.exec(text)?.[1]
  return indicators.find(indicator => indicator.number === number || indicator.title === text)
}

/** The month or the year to 31 March that a heading is; undefined for any other, and for a year that is not over. */
const asAtOf = (text: string, to: string): string | undefined => {
  const year = yearNamed(text)
  if (year === undefined) return monthNamed(text, to)
  return `${year}-03` <= to ? `${year - 1}-${String(year).slice(2)}` : undefined
}
