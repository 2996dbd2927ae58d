import type { FieldKind, RecordField } from '#core/records/record-fields.ts'
import type { Finding } from '#core/returns/import-report.ts'

interface Titled {
  readonly title: string
}

const again = 'import the file again.'

/** What an import of records finds and keeps, in sentences that name neither a child nor what a cell holds. */
export const findings = {
  unread: (file: string, { title }: Titled, line: number, column: string, asks: string): Finding => ({
    code: 'unreadable-value',
    table: title,
    file,
    line,
    column,
    says: `This is not ${asks}. The record is kept without it, and the text beside it.`,
    fix: `Mend the cell, or say in the mapping what it stands for, and ${again}`,
  }),
  notAsAsked: (file: string, { title }: Titled, line: number, column: string, says: string): Finding => ({
    code: 'not-as-asked',
    table: title,
    file,
    line,
    column,
    says: `${says}. It is kept as it is.`,
    fix: `Mend it where it was recorded and ${again}`,
  }),
  notAttached: (file: string, { title }: Titled, line: number, column: string, says: string): Finding => ({
    code: 'not-attached',
    table: title,
    file,
    line,
    column,
    says: `${says}. The record is kept without it, and the name beside it.`,
    fix: `Put the file into the folder of this one, or mend its name, and ${again}`,
  }),
  noChild: (file: string, { title }: Titled, line: number, column: string): Finding => ({
    code: 'no-child',
    table: title,
    file,
    line,
    column,
    says: 'The row does not say whose it is. It is kept, and is about nobody.',
    fix: `Enter the identifier of the child and ${again}`,
  }),
  childNotKnown: (file: string, { title }: Titled, line: number, column: string): Finding => ({
    code: 'child-not-known',
    table: title,
    file,
    line,
    column,
    says: 'Nothing else is held about this child. They were added.',
    fix: 'Check the identifier. If it is right, import the return that has the child.',
  }),
  numberNotKnown: (file: string, { title }: Titled, line: number, column: string): Finding => ({
    code: 'number-not-known',
    table: title,
    file,
    line,
    column,
    says: 'No record with this number is held, so nobody knows whose it is. It is kept, and is about nobody.',
    fix: `Import the records first, or add a column with the identifier of the child, and ${again}`,
  }),
  linesDiffer: (file: string, { title }: Titled, line: number, column: string, first: number): Finding => ({
    code: 'lines-differ',
    table: title,
    file,
    line,
    column,
    says: `Line ${first.toLocaleString('en-GB')} says something else of the same record, and stands. What this line says is kept beside it.`,
    fix: `Mend one of the two and ${again}`,
  }),
  leadingZeros: (file: string, { title }: Titled, line: number, column: string): Finding => ({
    code: 'leading-zeros',
    table: title,
    file,
    line,
    column,
    says: 'This identifier has lost its leading noughts, as Excel does with numbers. The row was taken for the child who has them.',
    fix: 'Format the column as text, and export it again.',
  }),
  childTwice: (file: string, { title }: Titled, line: number, column: string): Finding => ({
    code: 'child-twice',
    table: title,
    file,
    line,
    column,
    says: 'This child is on the list already. Only the first line about them was compared.',
    fix: `Take one of the lines out and ${again}`,
  }),
  rowTwice: (file: string, { title }: Titled, line: number, first: number): Finding => ({
    code: 'row-twice',
    table: title,
    file,
    line,
    says: `This row says the same as line ${first}. Both are kept.`,
    fix: `Take one of them out and ${again}`,
  }),
  saidOtherwise: (
    file: string,
    { title }: Titled,
    line: number,
    other: number | undefined,
    outcome: string,
  ): Finding => ({
    code: 'said-otherwise',
    table: title,
    file,
    line,
    says: `${other === undefined ? 'Another record' : `Line ${other.toLocaleString('en-GB')}`} says something else of the same. ${outcome}`,
    fix: `Find out which is right, and ${other === undefined ? 'withdraw the other.' : `take the other out and ${again}`}`,
  }),
  otherThanRecorded: (file: string, { title }: Titled, line: number): Finding => ({
    code: 'other-than-recorded',
    table: title,
    file,
    line,
    says: 'This says something else than people recorded in Waymark. What the file says now stands; what they recorded is kept in the history.',
    fix: 'Find out which is right, and correct the other.',
  }),
  withdrawnBefore: (file: string, { title }: Titled, line: number): Finding => ({
    code: 'withdrawn-before',
    table: title,
    file,
    line,
    says: 'This record was withdrawn in Waymark and stays withdrawn.',
    fix: 'Take it out where the extract comes from.',
  }),
  columnNotRead: (file: string, { title }: Titled, column: string): Finding => ({
    code: 'column-not-known',
    table: title,
    file,
    line: 1,
    column,
    says: 'No field is given for this column. What it holds is kept beside the records.',
    fix: 'Nothing, if that is right. Otherwise give it a field in the mapping.',
  }),
  columnMissing: (file: string, { title }: Titled, column: string): Finding => ({
    code: 'column-missing',
    table: title,
    file,
    line: 1,
    column,
    says: 'The mapping has this column and the file does not. The others were read.',
    fix: `Add the column, or take it out of the mapping, and ${again}`,
  }),
  noReferences: (file: string, { title }: Titled, column: string): Finding => ({
    code: 'no-references',
    table: title,
    file,
    line: 1,
    says: `No column gives the references. The rows are kept, and nothing can refer to them.`,
    fix: `Name the column ‘${column}’, or add one, and ${again}`,
  }),
  workersNotKnown: (file: string, { title }: Titled, column: string, rows: number): Finding => ({
    code: 'worker-not-known',
    table: title,
    file,
    column,
    says: `In ${rows === 1 ? 'one row' : `${rows.toLocaleString('en-GB')} rows`} this is nobody of the staff recorded. It is kept as it is.`,
    fix: 'Import the staff first, or give them these identifiers: waymark import records staff.csv --type worker',
  }),
  oddByte: (file: string, line: number): Finding => ({
    code: 'odd-byte',
    file,
    line,
    says: 'A character of this line is in another encoding than the rest, and may be wrong.',
    fix: 'Export the file as UTF-8.',
  }),
  lastValueShort: (file: string, line: number): Finding => ({
    code: 'last-value-short',
    file,
    line,
    says: 'The last value of the file is shorter than all others of its column, as if the file was cut short.',
    fix: 'Look at the end of the file, and export it again if something is missing.',
  }),
} as const

/** What a field asks for, to end a sentence that begins with “This is not”. */
export const askedFor = ({ kind, meta }: Pick<RecordField, 'kind' | 'meta'>): string =>
  meta.inFiles?.asksFor ?? ASKED[kind] ?? 'what the field holds'

const ASKED: Readonly<Partial<Record<FieldKind, string>>> = {
  date: 'a date that exists',
  choice: 'one of the values that may be chosen',
  several: 'made of values that may be chosen, parted by semicolons',
  'yes or no': 'yes or no',
  code: 'a code of the set',
  number: 'a number that the field takes',
  pounds: 'an amount in pounds',
}
