import type { Sheet } from './sheet.ts'

/** The headings of a file of mid-year population estimates of children aged 0 to 17. */
export const populationHeadings: readonly string[] = ['YEAR', 'CHILDREN']

/** A mid-year estimate: how many children aged 0 to 17 live in the authority. */
interface PopulationRow {
  readonly line: number
  readonly year: number
  readonly children: number
}

const normal = (heading: string): string => heading.trim().toUpperCase()

/** Whether a file's headings say that it holds population estimates. */
export const isPopulation = (headings: readonly string[]): boolean =>
  populationHeadings.every(wanted => headings.some(heading => normal(heading) === wanted))

/** The estimates in a sheet, or a sentence for every line that is not one. */
export function populationRows({ headings, rows }: Sheet): {
  readonly rows: readonly PopulationRow[]
  readonly refused: readonly string[]
} {
  const [yearAt, childrenAt] = populationHeadings.map(wanted =>
    headings.findIndex(heading => normal(heading) === wanted),
  )
  const refused: string[] = []
  const years = new Set<number>()
  const found = rows.flatMap(({ line, cells }): readonly PopulationRow[] => {
    const [year, children] = [wholeNumber(cells[yearAt!]), wholeNumber(cells[childrenAt!])]
    if (year < 1990 || year > 2100) refused.push(`line ${line}: YEAR must be a year such as 2025`)
    else if (years.has(year)) refused.push(`line ${line}: ${year} is on an earlier line too; keep one of them`)
    else if (!(children > 0)) refused.push(`line ${line}: CHILDREN must be a whole number above 0`)
    else {
      years.add(year)
      return [{ line, year, children }]
    }
    return []
  })
  return { rows: found, refused }
}

/** Thousands may be separated, as spreadsheets write them. Below 0 for what is not a whole number. */
const wholeNumber = (text = ''): number => (/^\d[\d,]*$/.test(text.trim()) ? Number(text.replaceAll(',', '')) : -1)
