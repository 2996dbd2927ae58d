import { type Month, monthsBetween } from '#core/dates.ts'
import { cellWords, plainText, type Table } from '#core/document.ts'
import { MONTH_NAME, monthNamed, monthNumber } from '#core/months.ts'
import { type Share, wrongShares, wrongTotals } from './arithmetic.ts'
import { numberOf, type PaperDisagreement, placeOf } from './statement.ts'

/** A table as rows of text, the first its headings. */
export interface Grid {
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
}

export const gridOf = ({ caption, columns, rows }: Table): Grid => ({
  caption,
  rows: [columns.map(({ heading }) => heading), ...rows.map(row => row.map(cell => plainText(cellWords(cell)).trim()))],
})

/** What is wrong with a table by itself: totals, percentages beside their numbers, and months beyond what its title says. */
export const wrongInTable = (grid: Grid, paper: string): readonly PaperDisagreement[] => [
  ...totalsUnder(grid, paper),
  ...totalsUnder(turned(grid), paper),
  ...sharesIn(grid, paper).flatMap(wrongShares),
  ...monthsBeyond(grid, paper),
]

const TOTAL = /^(?:grand\s+)?totals?\b|^all$/i
/** What does not add up. */
const NO_SUM = /%|per ?cent|\bav(?:era)?ge?\b|\bmean\b|\brate\b|\bper\b|\bbetween\b|\bfrom\b/i

/** The totals under each column of the rows above them. */
function totalsUnder({ caption, rows }: Grid, paper: string): readonly PaperDisagreement[] {
  const [headings = [], ...body] = rows
  const at = body.findIndex(([first = ''], i) => i > 1 && TOTAL.test(first))
  if (at < 0) return []
  const parts = body.slice(0, at).filter(row => row.some((cell, i) => i > 0 && cell !== ''))
  return (body[at] ?? []).flatMap((total, i) => {
    const heading = headings[i] ?? ''
    const its = parts.map(row => row[i] ?? '')
    const isSum =
      i > 0 && !NO_SUM.test(heading) && !NO_SUM.test(total.replace(/^\d[\d,]*\/.*$/, '')) && !total.startsWith('£')
    if (!isSum || its.some(cell => / of /.test(cell)) || its.some(cell => /^[\d.]+%/.test(cell))) return []
    const of = [caption, heading].filter(Boolean).join(', ')
    return wrongTotals({ of, parts: its, total, paper, where: caption || heading })
  })
}

/** A table with its columns as rows. */
const turned = ({ caption, rows }: Grid): Grid => ({
  caption,
  rows: Array.from({ length: Math.max(0, ...rows.map(row => row.length)) }, (_, i) => rows.map(row => row[i] ?? '')),
})

/** The percentages that stand beside the numbers that they are of: `82 of 92` and then `89.1%`, or `33/ 22.1%` above the total. */
function sharesIn({ caption, rows }: Grid, paper: string): readonly Share[] {
  const totals = rows.find(([first = '']) => TOTAL.test(first))
  return rows.flatMap(row =>
    row.flatMap((cell, i) => {
      const of = [row[0], rows[0]?.[i]].filter(Boolean).join(', ')
      const place = { of, paper, where: [caption, row[0]].filter(Boolean).join(', ') }
      const [, numerator, denominator, within] = /^(\d+) of (\d+)(?:\s*\(?([\d.]+%)\)?)?$/.exec(cell) ?? []
      const percent = within ?? (/^[\d.]+%$/.test(row[i + 1] ?? '') ? row[i + 1] : undefined)
      if (numerator !== undefined && denominator !== undefined && percent !== undefined)
        return [{ ...place, numerator, denominator, percent }]
      const [, part, share] = /^(\d+)\s*\/\s*([\d.]+%)$/.exec(cell) ?? []
      const total = totals?.[i]
      if (part === undefined || share === undefined || row === totals || numberOf(total ?? '') === undefined) return []
      return [{ ...place, numerator: part, denominator: total!, percent: share, isOfSeveral: true as const }]
    }),
  )
}

const RANGE = new RegExp(
  `\\b(${MONTH_NAME})(?:\\s+(\\d{4}))?\\s+(?:to|until|-|–)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(${MONTH_NAME})\\s+(\\d{4})\\b`,
  'i',
)

/** Rows of months that a table's title does not speak of. */
function monthsBeyond({ caption, rows }: Grid, paper: string): readonly PaperDisagreement[] {
  const [said, first = '', firstYear, last = '', lastYear = ''] = RANGE.exec(caption) ?? []
  const to = monthNamed(`${last} ${lastYear}`, '2199-12')
  const from = to && monthNamed(`${first} ${firstYear ?? ''}`, to)
  if (said === undefined || to === undefined || from === undefined) return []
  const beyond = rows.slice(1).flatMap(([heading = '']) => (isWithin(heading, from, to) ? [] : [heading]))
  if (beyond.length === 0) return []
  const says = `The title says ${said}, and there are rows for ${beyond.join(', ')}.`
  return [{ kind: 'months', says, where: [placeOf({ paper, where: caption })] }]
}

/** Whether a row's heading is a month of a run of months, or no month at all. */
function isWithin(heading: string, from: Month, to: Month): boolean {
  const [, name = '', year = ''] = /^([A-Za-z]+)[\s-]*(\d{4}|\d{2})?$/.exec(heading.trim()) ?? []
  const number = monthNumber(name)
  if (number === undefined) return true
  if (year !== '') {
    const month = monthNamed(heading, to)!
    return month >= from && month <= to
  }
  const start = Number(from.slice(5))
  return (number - start + 12) % 12 <= monthsBetween(from, to)
}
