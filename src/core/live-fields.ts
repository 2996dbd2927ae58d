import { addToMonth, type IsoDate, isoOf, type Month, monthInWords, monthPeriod, yearTo31March } from './dates.ts'
import type { Run, Words } from './document.ts'
import { directionOf, type Figure, ragOf, toleranceOn } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import { monthNamed, yearNamed } from './months.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'

/** A place in a text that a figure of the scorecard fills, `{6.9}`, `{6.9 last month}`, `{6.9 april n}`, or its month: `{month}`. */
export interface LiveField {
  /** Where it begins in the text. */
  readonly at: number
  /** As it was typed, with its braces. */
  readonly text: string
  /** What it says; absent where it names nothing that the scorecard has. */
  readonly words?: string
  /** Why it says nothing, in a sentence; absent where it does. */
  readonly problem?: string
}

/** Every live field of a text, in its order. Anything between braces on one line is meant as one. */
export const liveFieldsIn = (text: string, card: Scorecard): readonly LiveField[] =>
  [...text.matchAll(/\{([^{}\n]{0,80})\}/g)].map(({ 0: field, 1: inside = '', index }) => ({
    at: index,
    text: field,
    ...fillOf(field, inside.trim().replace(/\s+/g, ' '), card),
  }))

/** A text with its live fields filled in. One that cannot be filled stays as it was typed, in bold, so that it is seen. */
export function filled(text: string, card: Scorecard): Words {
  const runs: Run[] = []
  let from = 0
  for (const { at, text: field, words } of liveFieldsIn(text, card)) {
    runs.push({ text: text.slice(from, at) }, words === undefined ? { text: field, bold: true } : { text: words })
    from = at + field.length
  }
  const all = [...runs, { text: text.slice(from) }].filter(run => run.text !== '')
  return all.every(run => !run.bold) ? all.map(run => run.text).join('') : all
}

/** What the live fields of a text cannot be filled with, in sentences. */
export const unfilledIn = (text: string, card: Scorecard): readonly string[] =>
  liveFieldsIn(text, card).flatMap(({ problem }) => problem ?? [])

/** What may be typed of an indicator, and what it would say now. */
export const fieldsFor = (
  { indicator, yearToDate }: ScorecardRow,
  card: Scorecard,
): readonly { readonly type: string; readonly says: string }[] => {
  const hasParts = indicator.measure === 'percent' || indicator.measure === 'mean'
  const endings = [
    '',
    ...(hasParts ? ['n', 'd'] : []),
    'last month',
    ...(yearToDate ? ['year to date'] : []),
    'last year',
    'target',
    'direction',
    'rag',
  ]
  return endings.flatMap(ending => {
    const type = `{${indicator.number}${ending && ` ${ending}`}}`
    const words = liveFieldsIn(type, card)[0]?.words
    return words === undefined ? [] : [{ type, says: words }]
  })
}

/** What stands in a sentence for what is suppressed: the word alone would read as one of the sentence. */
export const KEPT_BACK = '[suppressed]'

type Fill = Pick<LiveField, 'words' | 'problem'>

function fillOf(field: string, inside: string, card: Scorecard): Fill {
  const [, which = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(inside) ?? []
  const month = card.months.at(-1)!
  if (/^(?:this )?month$/i.test(inside)) return { words: monthInWords(month) }
  if (/^last month$/i.test(inside)) return { words: monthInWords(addToMonth(month, -1)) }
  const row = card.rows.find(({ indicator }) => indicator.number === which || indicator.id === which)
  if (!row)
    return {
      problem: `${field} names no indicator of this scorecard: begin it with a number such as 6.9, or take the braces away.`,
    }
  const [, when = '', part = ''] = /^(.*?)\s*(n of d|n|d|target|direction|rag|title)?$/i.exec(rest) ?? []
  const spell = spellNamed(when, row, card)
  if (typeof spell === 'string') return { problem: `${field} cannot be filled: ${spell}` }
  const fill = partOf(field, part.toLowerCase(), spell, row)
  return fill.words === 'suppressed' ? { words: KEPT_BACK } : fill
}

/** A figure on the scorecard, and the day that its target is that of. */
interface Spell {
  readonly figure: Figure
  readonly asAt: IsoDate
  /** Absent for a longer period than a month. */
  readonly month?: Month
  /** What it is of in words, such as May 2017. */
  readonly title: string
}

/** The figure that words name on a row; why there is none, if it has none. */
function spellNamed(when: string, row: ScorecardRow, card: Scorecard): Spell | string {
  const to = card.months.at(-1)!
  const said = when.toLowerCase()
  if (said === '' || said === 'this month') return ofMonth(to, row, card)
  if (said === 'last month') return ofMonth(addToMonth(to, -1), row, card)
  if (said === 'year to date' || said === 'ytd')
    return row.yearToDate
      ? { figure: row.yearToDate, asAt: card.asAt, title: 'the year to date' }
      : `${row.indicator.number} says how things stand on a day, so there is no year to date.`
  const month = monthNamed(said, to)
  if (month !== undefined) return ofMonth(month, row, card)
  const year = said === 'last year' ? row.annual.at(-1)?.yearEnding : yearNamed(said)
  if (year === undefined)
    return `“${when}” is no month, year or part of a figure. Write for example last month, april, 2016-17, year to date, n, d, target, direction or rag.`
  const annual = row.annual.find(({ yearEnding }) => yearEnding === year)
  return annual
    ? { figure: annual.figure, asAt: isoOf(yearTo31March(year).lastDay), title: `the year to 31 March ${year}` }
    : `the scorecard shows no year to 31 March ${year}.`
}

function ofMonth(month: Month, row: ScorecardRow, { months }: Scorecard): Spell | string {
  const found = row.months.find(said => said.month === month)
  return found
    ? { figure: found.figure, asAt: isoOf(monthPeriod(month).lastDay), month, title: monthInWords(month) }
    : `the scorecard shows ${monthInWords(months[0]!)} to ${monthInWords(months.at(-1)!)}, and no ${monthInWords(month)}.`
}

function partOf(field: string, part: string, spell: Spell, row: ScorecardRow): Fill {
  const { figure, asAt } = spell
  const { indicator } = row
  switch (part) {
    case 'n':
      return countOf(field, figure.numerator, figure, row)
    case 'd':
      return countOf(field, figure.denominator, figure, row)
    case 'n of d': {
      const [n, d] = [countOf(field, figure.numerator, figure, row), countOf(field, figure.denominator, figure, row)]
      return n.problem !== undefined || d.problem !== undefined || n.words === d.words
        ? { ...n, ...d }
        : { words: `${n.words} of ${d.words}` }
    }
    case 'target': {
      const words = targetInWords(indicator, asAt)
      return words === undefined
        ? { problem: `${field} cannot be filled: no target is set for ${indicator.number}.` }
        : { words }
    }
    case 'rag':
      return { words: figure.shown === undefined ? figure.display : (ragOf(indicator, figure, asAt) ?? 'not rated') }
    case 'direction':
      return directionIn(field, spell, row)
    case 'title':
      return { words: indicator.title }
    default:
      return { words: figure.display }
  }
}

/** A count behind a figure, or the word that tables have in its place. */
function countOf(field: string, count: number | undefined, figure: Figure, { indicator }: ScorecardRow): Fill {
  if (figure.suppressed || (count === undefined && figure.notRecorded !== undefined)) return { words: figure.display }
  if (count !== undefined) return { words: String(count) }
  const isNumber = indicator.measure === 'count' || indicator.measure === 'largest'
  return isNumber
    ? { problem: `${field} cannot be filled: ${indicator.number} is a number by itself. Write {${indicator.number}}.` }
    : { words: 'suppressed' }
}

function directionIn(field: string, { figure, month }: Spell, row: ScorecardRow): Fill {
  const before = month && row.months.find(said => said.month === addToMonth(month, -1))
  if (!before) return { problem: `${field} cannot be filled: the scorecard shows no month before to compare it with.` }
  if (figure.shown === undefined || before.figure.shown === undefined) {
    const without = figure.shown === undefined ? figure : before.figure
    return { words: without.display }
  }
  const means = directionOf(row.indicator, figure, before.figure, before.month)?.means
  const than = monthInWords(before.month)
  return { words: means === 'no change' ? `the same as in ${than}` : `${means} than in ${than}` }
}

/** The target in force on a day as a sentence has it: `95% or more`, `below 9.6%`, `14 to 20`; undefined where there is none. */
export function targetInWords(indicator: Indicator, asAt: IsoDate): string | undefined {
  const tolerance = toleranceOn(indicator, asAt)
  if (!tolerance) return undefined
  const sign = indicator.unit === 'percent' ? '%' : ''
  const { green, lowest = indicator.limits?.lowest } = tolerance
  if (indicator.better === 'higher') return `${green}${sign} or more`
  if (indicator.better === 'lower') return `below ${green}${sign}`
  return lowest === undefined ? undefined : `${lowest} to ${green}${sign}`
}
