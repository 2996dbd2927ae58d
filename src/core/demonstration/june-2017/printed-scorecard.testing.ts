import type { Figure } from '#core/figure.ts'
import type { Scorecard } from '#core/scorecard.ts'

/**
 * The scorecard as printed: corporate parenting performance report, June 2017, appendix A, scorecard and pages of each group.
 * Colours are by the printed tolerances, since the print has lost them; a dash is a blank. Where scorecard and page differ, the scorecard.
 */
const PRINTED = `
  number | Jan    | Feb    | Mar    | Apr    | May    | Jun    | year to date | arrow | colour | 2014-15 | 2015-16 | 2016-17
  6.1    | 470    | 483    | 488    | 501    | 504    | 522    | -     | ↑ | -     | 407    | 432    | 488
  6.2    | 83.4   | 85.7   | 86.6   | 88.9   | 89.4   | 92.6   | -     | ↓ | -     | 70     | 76.6   | 86.6
  6.3    | 9      | 26     | 23     | 26     | 14     | 33     | 73    | ↑ | -     | 175    | 208    | 262
  6.4    | 21     | 14     | 18     | 11     | 12     | 16     | 39    | ↑ | -     | 160    | 192    | 215
  6.5    | 42.9%  | 28.6%  | 11.1%  | 9.1%   | 16.7%  | 37.5%  | 23.1% | ↑ | green | 37.5%  | 40.1%  | 27.9%
  6.6    | 0.0%   | 14.3%  | 0.0%   | 0.0%   | 8.3%   | 6.3%   | 5.1%  | ↓ | -     | -      | -      | 9.8%
  6.7    | 80.9%  | 87.0%  | 93.0%  | 87.4%  | 85.7%  | 89.1%  | 86.8% | ↑ | red   | 94.9%  | 83.3%  | 91.3%
  6.8    | -      | -      | -      | 9.1%   | 25.0%  | 6.3%   | 12.8% | ↓ | red   | 26.3%  | 22.9%  | 14.4%
  6.9    | 92.1%  | 89.1%  | 89.5%  | 85.4%  | 78.3%  | 70.7%  | -     | ↓ | red   | 81.4%  | 92.8%  | 89.5%
  6.10   | 63.8%  | 60.3%  | 57.3%  | 56.9%  | 56.5%  | 55.0%  | -     | ↓ | red   | 58.8%  | 94.5%  | 57.3%
  6.11   | 0.0%   | 37.5%  | 41.7%  | 5.9%   | 40.7%  | 50.0%  | 29.2% | ↑ | -     | 20.0%  | 8.4%   | 18.2%
  6.12   | 93.8%  | 96.2%  | 96.9%  | 98.2%  | 94.8%  | 91.6%  | -     | ↓ | amber | 68.7%  | 97.8%  | 96.9%
  6.13   | 79.5%  | 74.3%  | 87.9%  | 95.7%  | 78.6%  | 57.4%  | -     | ↓ | red   | 71.4%  | 95.0%  | 87.9%
  6.14   | 78.6%  | 77.8%  | 79.1%  | 76.8%  | 76.4%  | 73.8%  | -     | ↓ | red   | 98.8%  | 98.4%  | 79.1%
  6.15   | 87.7%  | 89.9%  | 94.7%  | 95.6%  | 95.8%  | 92.5%  | -     | ↓ | red   | 94.9%  | 98.1%  | 94.7%
  6.16   | 81.5%  | 87.8%  | 88.3%  | 91.0%  | 90.9%  | 83.0%  | -     | ↓ | red   | 64.0%  | 80.2%  | 88.3%
  7.1    | 223    | 223    | 223    | 220    | 217    | 215    | -     | ↓ | -     | 183    | 197    | 223
  7.2    | -      | 97.8%  | 99.3%  | 98.6%  | 98.6%  | 99.3%  | -     | ↑ | green | 69.8%  | 97.5%  | 99.3%
  7.3    | 95.1%  | 98.2%  | 97.8%  | 99.5%  | 96.8%  | 94.4%  | -     | ↓ | red   | 97.8%  | 96.5%  | 97.8%
  7.4    | -      | 44.4%  | 62.9%  | 65.4%  | 65.0%  | 65.3%  | -     | ↑ | red   | 71.0%  | 68.0%  | 62.9%
  8.1    | 66.7%  | 66.7%  | 66.2%  | 64.1%  | 63.3%  | 62.1%  | -     | ↓ | red   | 71.9%  | 72.7%  | 66.2%
  8.2    | 13.0%  | 12.0%  | 11.9%  | 11.6%  | 12.7%  | 12.1%  | -     | ↑ | red   | 12.0%  | 11.9%  | 11.9%
  8.3    | 80.3%  | 79.9%  | 81.1%  | 79.6%  | 80.6%  | 82.0%  | -     | ↑ | -     | -      | -      | 81.1%
  8.4    | 4.9%   | 4.3%   | 5.3%   | 5.0%   | 5.0%   | 5.0%   | -     | → | -     | -      | -      | 5.3%
  8.5    | -      | -      | 43.2%  | 45.9%  | 46.2%  | 46.6%  | -     | ↓ | -     | -      | 43.6%  | 43.2%
  9.1    | -      | -      | -      | 357    | 364    | 385    | -     | ↑ | -     | -      | 180    | 353
  9.2    | -      | -      | -      | 71.3%  | 72.2%  | 73.8%  | -     | ↑ | -     | -      | 41.7%  | 72.3%
  9.3    | -      | -      | -      | 153    | 155    | 159    | -     | ↑ | -     | -      | -      | 168
  9.4    | -      | -      | -      | 6      | 3      | 8      | 17    | ↑ | -     | -      | -      | 77
  9.5    | -      | -      | -      | 2      | 0      | 1      | 3     | ↑ | -     | -      | -      | 24
  10.1   | 9      | 1      | 2      | 1      | 3      | 1      | 5     | ↓ | -     | 43     | 43     | 31
  10.2   | 3      | 0      | 0      | 0      | 1      | 1      | 2     | → | -     | 16     | 23     | 12
  10.3   | 33.3%  | 0.0%   | 0.0%   | 0.0%   | 33.3%  | 100.0% | 40.0% | ↑ | green | 37.2%  | 53.5%  | 38.7%
  10.4   | 368.8  | 374.7  | 404.0  | 618.0  | 316.3  | 323.0  | -     | ↓ | green | 393.0  | 296.0  | 404.0
  10.5   | 211.0  | 208.4  | 232.9  | 378.0  | 149.5  | 131.0  | -     | ↑ | red   | 169    | 136    | 232.9
  11.3   | 18     | 17     | 17     | 18     | 18     | 19     | -     | ↓ | amber | -      | 19.2   | 17.0
  11.4   | 12.9   | 11.0   | 11.6   | 10.6   | 11.7   | 10.7   | -     | ↓ | -     | -      | 14.1   | 11.6`

/** The numbers of which a printed percentage was taken, where they are printed. */
const PRINTED_NUMBERS = `
  number | Jan         | Feb         | Mar         | Apr         | May         | Jun
  6.7    | 72 of 89    | 80 of 92    | 132 of 142  | 76 of 87    | 108 of 126  | 82 of 92
  6.11   | 0 of 28     | 6 of 16     | 5 of 12     | 1 of 17     | 11 of 27    | 2 of 4
  6.12   | 289 of 308  | 303 of 315  | 313 of 323  | 321 of 327  | 327 of 345  | 327 of 357
  6.13   | 245 of 308  | 234 of 315  | 284 of 323  | 313 of 327  | 271 of 345  | 205 of 357
  6.15   | 413 of 471  | 434 of 483  | 462 of 488  | 479 of 501  | 483 of 504  | 483 of 522
  6.16   | 384 of 471  | 424 of 483  | 431 of 488  | 456 of 501  | 458 of 504  | 433 of 522
  8.1    | 94 of 141   | 96 of 144   | 96 of 145   | 93 of 145   | 93 of 147   | 90 of 145
  8.2    | 61 of 470   | 58 of 483   | 58 of 488   | 58 of 501   | 64 of 504   | 63 of 522
  8.5    | -           | -           | 211 of 488  | 230 of 501  | 233 of 504  | 243 of 522`

/** A cell of the printed scorecard: the indicator by its number, the column by its heading, and what stands in it. */
export interface Cell {
  readonly number: string
  readonly column: string
  readonly text: string
}

/** The cells that are not blank. */
const cellsOf = (table: string): readonly Cell[] => {
  const [headings, ...rows] = table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(text => text.trim()))
  return rows.flatMap(([number, ...texts]) =>
    texts.flatMap((text, i) => (text === '-' ? [] : [{ number: number!, column: headings![i + 1]!, text }])),
  )
}

export const printedCells: readonly Cell[] = cellsOf(PRINTED)
export const printedNumbers: readonly Cell[] = cellsOf(PRINTED_NUMBERS)

/** What a scorecard to June 2017 says in a cell; undefined where it says nothing. */
export function saidIn({ rows }: Scorecard, { number, column }: Pick<Cell, 'number' | 'column'>): string | undefined {
  const row = rows.find(({ indicator }) => indicator.number === number)!
  if (column === 'arrow') return row.direction?.arrow
  if (column === 'colour') return row.rag
  return figureIn(row, column)?.display
}

/** Above and below the line, as a page prints it beside a percentage. */
export function numbersIn(
  { rows }: Scorecard,
  { number, column }: Pick<Cell, 'number' | 'column'>,
): string | undefined {
  const figure = figureIn(rows.find(({ indicator }) => indicator.number === number)!, column)
  return figure && `${figure.numerator} of ${figure.denominator}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']

function figureIn({ months, yearToDate, annual }: Scorecard['rows'][number], column: string): Figure | undefined {
  if (column === 'year to date') return yearToDate
  if (MONTHS.includes(column)) return months[MONTHS.indexOf(column)]!.figure
  return annual.find(({ yearEnding }) => `${yearEnding - 1}-${yearEnding % 100}` === column)?.figure
}

/** A cell in which the records say something else than the print, what they say, and why the print cannot hold. */
export interface Otherwise {
  readonly number: string
  readonly column: string
  readonly records: string
  readonly why: string
}

const otherwise = (number: string, column: string, records: string, why: string): Otherwise => ({
  number,
  column,
  records,
  why,
})

const PERMANENCE =
  'May has three adoptions (10.1) and a special guardianship order (6.6), which are four of twelve, not two'
const FLOWS = 'the printed stock at the ends of two years, and those who left between, ask for nine admissions more'
const OF_7_1 = 'no whole number of the care leavers in 7.1 gives the printed percentage'
const ADOPTIONS = 'the printed adoptions (10.1) of those who ceased (6.4) are another percentage'

/** Where the print contradicts itself. */
export const contradictions: readonly Otherwise[] = [
  otherwise('6.5', 'May', '33.3%', PERMANENCE),
  otherwise('6.5', 'year to date', '28.2%', PERMANENCE),
  otherwise('6.7', 'year to date', '87.2%', 'the three printed months are 266 of 305'),
  otherwise('7.4', 'Mar', '62.8%', OF_7_1),
  otherwise('7.4', 'Apr', '65.5%', OF_7_1),
  otherwise('7.4', 'Jun', '65.1%', OF_7_1),
  otherwise('7.4', '2016-17', '62.8%', OF_7_1),
  otherwise('8.3', 'Jan', '80.2%', 'no whole number of 470 gives it'),
  otherwise('6.2', '2014-15', '72.2', '407 children of any estimate of the population near 56,356 are more than 70'),
  otherwise('6.3', '2015-16', '217', FLOWS),
  otherwise('6.3', '2016-17', '271', FLOWS),
  otherwise('6.8', '2014-15', '26.9%', ADOPTIONS),
  otherwise('6.8', '2015-16', '22.4%', ADOPTIONS),
  otherwise('7.3', '2015-16', '96.4%', 'no whole number of the 197 in 7.1 gives it'),
  otherwise('8.2', '2015-16', '13.0%', 'the page of the indicator and the narrative print 13.0%, 56 of 431'),
  otherwise('9.3', '2016-17', '149', '168 with the six who came and the two who went in April are not 153'),
  otherwise('11.3', '2016-17', '17', 'the same number, printed without decimals in March'),
  otherwise('10.5', '2014-15', '169.0', 'the same number, printed without decimals'),
  otherwise('10.5', '2015-16', '136.0', 'the same number, printed without decimals'),
]

/** Where the numbers beside a percentage are others, because they contradict the admissions (6.3) or the stock (6.1). */
export const otherNumbers: readonly Otherwise[] = [
  otherwise('6.11', 'Feb', '3 of 8', 'nine children came in January, so that no more fell due in February'),
  otherwise('6.11', 'Mar', '10 of 24', '26 children came in February, so that more fell due in March'),
  otherwise('6.15', 'Jan', '412 of 470', '471 were not looked after'),
  otherwise('6.16', 'Jan', '383 of 470', '471 were not looked after'),
]
