import { collectionYearName } from '#core/dates.ts'
import type { Row } from './row.ts'
import type { ReturnTable } from './table.ts'
import { type YearHint, yearInName } from './year-in-name.ts'
import { contradictedBy, likelierByDates, tallyYears, yearByDates } from './year-in-rows.ts'

/** A file of a return, by where it lies and what is in it. */
export interface DatedFile {
  readonly name: string
  /** The folders that it lies in, outermost first, the imported folder among them. */
  readonly folders: readonly string[]
  readonly tables: readonly { readonly table: ReturnTable; readonly rows: readonly Row[] }[]
}

/** The collection year of each file, by the year it ends in; files that cannot be placed, and names that the rows contradict. */
export interface YearsOfFiles {
  readonly years: ReadonlyMap<DatedFile, number>
  readonly refused: readonly string[]
  readonly doubts: readonly { readonly file: string; readonly says: string }[]
}

/** Files that are of one year: in one folder, and named alike. */
interface Group {
  readonly files: DatedFile[]
  readonly folders: readonly string[]
  readonly hint: YearHint | undefined
  /** The year that the folders above the hint name. */
  readonly above: number | undefined
  /** What the rows' dates say. */
  readonly byDates: number | undefined
  readonly likelier: (year: number) => number | undefined
  readonly contradicted: (year: number) => number | undefined
}

/**
 * Which year each file is of: the year given, else the nearest name that gives one (the file's, then its folders', from
 * the inside out), else the dates in its rows. One year in a name may be the start or the end: the dates settle it, or
 * the other files named in the same way. `previous` is the year before `current`, unless its dates say otherwise.
 */
export function yearsOfFiles(files: readonly DatedFile[], given?: number): YearsOfFiles {
  const groups = groupsOf(files, given)
  const years = new Map<DatedFile, number>()
  const refused: string[] = []
  const doubts: { file: string; says: string }[] = []
  const named = new Set(groups.flatMap(({ hint }) => (hint && 'year' in hint ? [hint.year] : [])))
  if (given !== undefined && named.size > 1) return { years, doubts, refused: [manyYears(given, groups)] }
  for (const group of groups) {
    const found = yearOf(group, groups, given)
    const [file] = group.files as [DatedFile]
    if (typeof found === 'string') refused.push(`${file.name}: ${found}`)
    else {
      for (const each of group.files) years.set(each, found)
      const named = given === undefined ? undefined : otherNamed(group.hint, found)
      if (named !== undefined)
        doubts.push({
          file: file.name,
          says: `Its name or its place says ${named}, but what was asked says ${collectionYearName(found)}, so it was taken as that.`,
        })
      const other = group.contradicted(found)
      if (other !== undefined)
        doubts.push({
          file: file.name,
          says: `Most dates in the rows are of ${collectionYearName(other)}, but by ${given === undefined ? 'its name or its place' : 'what was asked'} the return is of ${collectionYearName(found)}, so it was taken as that.`,
        })
    }
  }
  return { years, refused, doubts }
}

/** What a name says of the year, where that is another. */
function otherNamed(hint: YearHint | undefined, year: number): string | undefined {
  if (hint?.says === 'the year' && hint.year !== year) return collectionYearName(hint.year)
  const isOneYear = hint?.says === 'its start or end'
  return isOneYear && hint.year !== year && hint.year + 1 !== year ? String(hint.year) : undefined
}

function groupsOf(files: readonly DatedFile[], given: number | undefined): readonly Group[] {
  const byName = new Map<string, { files: DatedFile[]; hint: YearHint | undefined; above: number | undefined }>()
  for (const file of files) {
    const { hint, above } = hintFor(file, given)
    const key = JSON.stringify([file.folders, hint])
    const group = byName.get(key)
    if (group) group.files.push(file)
    else byName.set(key, { files: [file], hint, above })
  }
  return [...byName.values()].map(group => {
    const tally = tallyYears(group.files.flatMap(file => file.tables))
    return {
      ...group,
      folders: group.files[0]!.folders,
      byDates: yearByDates(tally),
      likelier: year => likelierByDates(tally, year),
      contradicted: year => contradictedBy(tally, year),
    }
  })
}

function hintFor({ name, folders }: DatedFile, given: number | undefined) {
  const own = yearInName(name.slice(name.lastIndexOf('/') + 1), 'file')
  const hints = [own, ...folders.map(folder => yearInName(folder, 'folder')).reverse()].filter(h => h !== undefined)
  const named = hints.slice(1).find(h => h.says === 'the year')?.year
  return { hint: hints[0], above: given ?? named }
}

/** The year of a group, or why it cannot be told. */
function yearOf(group: Group, all: readonly Group[], given: number | undefined): number | string {
  const { hint, above, byDates } = group
  if (hint?.says === 'last year') return lastYear(group, all) ?? untold
  if (given !== undefined) return given
  if (hint?.says === 'this year') return thisYear(group, all) ?? untold
  if (hint?.says === 'the year') return hint.year
  if (hint?.says === 'not a year')
    return `"${hint.text}" in its name is not a collection year, which is two years that follow each other, such as 2017-18; rename it or say the year with --collection-year`
  if (hint?.says === 'its start or end') {
    if (above === hint.year || above === hint.year + 1) return above
    return (
      group.likelier(hint.year) ??
      asOthers(hint.year, all) ??
      `the year ${hint.year} in its name may be the start or the end of the return's year, and its rows do not tell; name it ${collectionYearName(hint.year)} or ${collectionYearName(hint.year + 1)}, or say the year with --collection-year`
    )
  }
  return byDates ?? untold
}

const untold =
  'neither its name nor the dates in its rows tell which collection year it is of; put the year in the name of its folder, such as 2017-18, or say it with --collection-year'

const manyYears = (given: number, groups: readonly Group[]): string => {
  const [first, second] = groups.filter(({ hint }) => hint && 'year' in hint).map(({ files }) => files[0]!.name)
  return `${first} and ${second}: their names speak of more years than ${collectionYearName(given)}; leave out --collection-year, or import the files of that year alone`
}

/** Whether the other files with one year in their names mean its start or its end. */
function asOthers(year: number, all: readonly Group[]): number | undefined {
  let votes = 0
  for (const { hint, likelier } of all)
    if (hint?.says === 'its start or end') votes += (likelier(hint.year) ?? hint.year + 0.5) - hint.year - 0.5
  return votes === 0 ? undefined : votes > 0 ? year + 1 : year
}

const thisYear = (group: Group, all: readonly Group[]): number | undefined => {
  if (group.above !== undefined || group.byDates !== undefined) return group.above ?? group.byDates
  const previous = beside(group, all, 'last year')?.byDates
  return previous === undefined ? undefined : previous + 1
}

function lastYear(group: Group, all: readonly Group[]): number | undefined {
  if (group.above !== undefined) return group.above - 1
  const current = beside(group, all, 'this year')
  const after = current && thisYear(current, all)
  // The same year cannot be there twice: a copy of this year's return stands for last year's.
  if (group.byDates === undefined || group.byDates === after) return after === undefined ? undefined : after - 1
  return group.byDates
}

const beside = ({ folders }: Group, all: readonly Group[], says: 'this year' | 'last year'): Group | undefined =>
  all.find(g => g.hint?.says === says && g.folders.slice(0, -1).join('/') === folders.slice(0, -1).join('/'))
