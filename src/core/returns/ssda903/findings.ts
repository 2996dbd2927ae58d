import { collectionYearName } from '#core/dates.ts'
import type { Finding } from '#core/returns/import-report.ts'
import type { Row, UnreadableCell } from './row.ts'
import type { ReturnTable } from './table.ts'

const nothingToDo = 'Nothing, if that is right.'

/** What an import finds about files, rows and cells. Each keeps what was found; rules say more later. */
export const findings = {
  unreadableDate: (file: string, table: ReturnTable, { line, column }: UnreadableCell): Finding => ({
    code: 'unreadable-date',
    table: table.name,
    file,
    line,
    column,
    says: 'This is not a date that exists, written dd/mm/yyyy, so its text is kept and nothing is counted by it.',
    fix: 'Correct the date in the case system and send the return again.',
  }),
  noIdentifier: (file: string, table: ReturnTable, line: number): Finding => ({
    code: 'no-identifier',
    table: table.name,
    file,
    line,
    column: 'CHILD',
    says: 'This row does not say which child it is about. It is kept under a child with no identifier.',
    fix: 'Give the row its CHILD and send the return again.',
  }),
  childTwice: (file: string, table: ReturnTable, line: number): Finding => ({
    code: 'child-twice',
    table: table.name,
    file,
    line,
    column: 'CHILD',
    says: `${table.name} has one row a child, and this child has another on an earlier line. Both are kept.`,
    fix: 'Take out the row that is wrong and send the return again.',
  }),
  rowTwice: (file: string, table: ReturnTable, line: number, first: number): Finding => ({
    code: 'row-twice',
    table: table.name,
    file,
    line,
    says: `This row is the same as line ${first}, value by value. Both are kept.`,
    fix: 'Take one of them out and send the return again.',
  }),
  headingsRepeated: (file: string, table: ReturnTable, line: number): Finding => ({
    code: 'headings-repeated',
    table: table.name,
    file,
    line,
    says: 'This line is the headings again, as if two files were joined. It was left out.',
    fix: 'Check that the rows below it belong to the same return.',
  }),
  codeNotInSet: (
    file: string,
    table: ReturnTable,
    year: number,
    found: { column: string; rows: number; line: number },
  ): Finding => ({
    code: 'code-not-in-set',
    table: table.name,
    file,
    line: found.line,
    column: found.column,
    says: `${found.rows === 1 ? 'One row has' : `${found.rows.toLocaleString('en-GB')} rows have`} a code that ${found.column} does not have in ${collectionYearName(year)}${found.rows === 1 ? '' : '; this is the first'}.`,
    fix: 'Correct the code in the case system and send the return again.',
  }),
  notInYear: (file: string, table: ReturnTable, year: number): Finding => ({
    code: 'table-not-in-year',
    table: table.name,
    file,
    says: `The return of ${collectionYearName(year)} has no table ${table.name}: it came in ${collectionYearName(table.firstYear!)}. The rows are kept.`,
    fix: `${nothingToDo} Check the collection year otherwise.`,
  }),
  namedAfterAnother: (file: string, table: ReturnTable, named: ReturnTable): Finding => ({
    code: 'named-after-another-table',
    table: table.name,
    file,
    says: `The file is named after ${named.name}, but its headings are those of ${table.name}, so it was read as that.`,
    fix: 'Check that it is the right file, and rename it.',
  }),
  rowsGone: (file: string, table: ReturnTable, year: number, rows: number): Finding => ({
    code: 'rows-gone',
    table: table.name,
    file,
    says: `${rows === 1 ? 'One row' : `${rows.toLocaleString('en-GB')} rows`} that the return of ${collectionYearName(year)} had before ${rows === 1 ? 'is' : 'are'} not in it now, and no longer ${rows === 1 ? 'counts' : 'count'}. What was known before can still be asked for.`,
    fix: `${nothingToDo} Otherwise import the whole return again.`,
  }),
  sentTwice: (file: string, table: ReturnTable, year: number, first: string): Finding => ({
    code: 'file-twice',
    table: table.name,
    file,
    says: `This is the same file as ${first}, and both are of ${collectionYearName(year)}, so it was counted once.`,
    fix: nothingToDo,
  }),
  yearDoubted: (file: string, says: string): Finding => ({
    code: 'year-doubted',
    file,
    says,
    fix: 'Check the year. If it is wrong, put the right one in the name of the folder or say it with --collection-year.',
  }),
  notRead: (file: string, why: string): Finding => ({
    code: 'file-not-read',
    file,
    says: `This is ${why}, so it was not read.`,
    fix: 'Nothing, if it is not part of the return. Otherwise export it as CSV and import that.',
  }),
  populationNotRead: (file: string): Finding => ({
    code: 'file-not-read',
    file,
    says: 'This is a file of population estimates and no table of the return, so it was not read.',
    fix: 'Import it by itself: waymark import population FILE.',
  }),
  oddByte: (file: string, line: number): Finding => ({
    code: 'encoding-mixed',
    file,
    line,
    says: 'A character on this line is not in the encoding of the rest of the file. It was read as Windows-1252.',
    fix: 'Check the line, and save the file as CSV UTF-8.',
  }),
  lastValueShort: (file: string, line: number): Finding => ({
    code: 'last-value-short',
    file,
    line,
    says: 'The last line does not end, and its last value is shorter than any above it, as if the file was cut short.',
    fix: 'Compare the last line with the case system. Export the file again if it is not whole.',
  }),
  elementNotKnown: (file: string, line: number, name: string): Finding => ({
    code: 'element-not-known',
    file,
    line,
    says: `The element ${name} is not one of the return. What is in it is kept with the header of each child.`,
    fix: nothingToDo,
  }),
}

/**
 * What is to be said of a table's rows beside each other: a child that is not named, one that comes twice where a child
 * has one row, and a row that comes twice where a child may have several.
 */
export function findingsAboutRows(file: string, table: ReturnTable, rows: readonly Row[]): readonly Finding[] {
  const seen = new Map<string, Row[]>()
  return rows.flatMap(row => {
    if (row.childId === '') return [findings.noIdentifier(file, table, row.line)]
    const before = seen.get(row.identity)
    if (!before) {
      seen.set(row.identity, [row])
      return []
    }
    if (table.identifiedBy.length === 0) return [findings.childTwice(file, table, row.line)]
    const same = before.find(other => JSON.stringify(other.body) === JSON.stringify(row.body))
    if (!same) before.push(row)
    return same ? [findings.rowTwice(file, table, row.line, same.line)] : []
  })
}
