import type { Finding } from '#core/returns/import-report.ts'
import { inWords } from './headings.ts'
import { type AnnexAList, listName } from './list.ts'
import type { Dirt } from './row.ts'

/** The file and sheet that a list was found in. */
export interface FoundIn {
  readonly file: string
  /** Absent for a CSV file. */
  readonly sheet?: string
}

interface InWords {
  readonly says: string
  readonly fix: string
}

const again = 'send the list again.'

/** What each kind of dirt means and how it is mended. No sentence says what a cell holds. */
const dirt: Readonly<Record<Dirt['is'], InWords>> = {
  'unreadable-date': {
    says: 'This is not a date that exists, so its text is kept and nothing is counted by it.',
    fix: `Enter the date as dd/mm/yyyy and ${again}`,
  },
  'time-with-date': {
    says: 'This has a time beside its date. The date counts, and the time is kept.',
    fix: 'Nothing, if that is right. Ofsted asks for the date alone.',
  },
  'unreadable-number': {
    says: 'This is not a number, so its text is kept and nothing is counted by it.',
    fix: `Enter a whole number and ${again}`,
  },
  fraction: {
    says: 'This is not a whole number. What is whole in it counts, and it is kept as it was written.',
    fix: `Round it down, for an age is in completed years, and ${again}`,
  },
  'unreadable-postcode': {
    says: 'This is not written as a postcode is, so its text is kept.',
    fix: `Enter the whole postcode, or leave the cell empty, and ${again}`,
  },
  'unknown-code': {
    says: 'This is none of the answers that Ofsted lists for this column, so its text is kept and nothing is counted by it.',
    fix: `Choose one of Ofsted’s answers and ${again}`,
  },
  'own-words': {
    says: 'These words are the council’s own, and were taken for the one of Ofsted’s answers that they are like. They are kept.',
    fix: `Nothing, if that is right. Otherwise choose one of Ofsted’s answers and ${again}`,
  },
  'error-in-cell': {
    says: 'This is an error that Excel shows where a formula cannot be worked out. It is kept and counts for nothing.',
    fix: `Mend the formula, or enter the value, and ${again}`,
  },
  'formula-without-value': {
    says: 'This is a formula that was never worked out. It is kept and counts for nothing.',
    fix: `Open the workbook in Excel, save it, and ${again}`,
  },
  blank: { says: 'This is empty, and Ofsted asks for it in every row.', fix: `Fill it in and ${again}` },
  'no-identifier': {
    says: 'This row does not say whose it is. It is kept under an identifier that is empty.',
    fix: `Give the row its identifier and ${again}`,
  },
  'damaged-identifier': {
    says: 'This identifier has more digits than Excel keeps in a number, so its last digits may be wrong.',
    fix: `Format the column as text, enter the identifiers again, and ${again}`,
  },
  'merged-cells': {
    says: 'This cell was merged with the one above, so what that says was taken for this row too.',
    fix: 'Nothing, if that is right. Unmerge the cells otherwise.',
  },
  'headings-repeated': {
    says: 'This row is the headings again. It was left out.',
    fix: 'Check that the rows below it belong to the same list.',
  },
}

const place = ({ file, sheet }: FoundIn, list?: AnnexAList) => ({
  file,
  ...(sheet !== undefined && { sheet }),
  ...(list && { table: listName(list) }),
})

/** What an import of Annex A finds. Each says file, sheet, row and column as far as there are any. */
export const findings = {
  dirt: (found: FoundIn, list: AnnexAList, { line, column, is }: Dirt): Finding => ({
    code: is,
    ...place(found, list),
    line,
    ...(column !== undefined && { column }),
    ...dirt[is],
  }),
  missingList: (file: string, list: AnnexAList): Finding => ({
    code: 'list-missing',
    table: listName(list),
    file,
    says: `${inWords(list)} is not there. What is held of it stays as it is.`,
    fix: 'Nothing, if it is not meant to be sent. Otherwise check that the sheet has Ofsted’s headings.',
  }),
  emptyList: (found: FoundIn, list: AnnexAList): Finding => ({
    code: 'list-empty',
    ...place(found, list),
    says: `${inWords(list)} has headings and no rows. What is held of it stays as it is.`,
    fix: 'Nothing, if that is right.',
  }),
  sheetNotRead: (found: FoundIn, isHidden: boolean): Finding => ({
    code: 'sheet-not-read',
    ...place(found),
    says: `This ${isHidden ? 'hidden ' : ''}sheet has the headings of no list of Annex A, so it was left out.`,
    fix: 'Nothing, if that is right. Otherwise give its columns Ofsted’s headings.',
  }),
  hiddenSheet: (found: FoundIn, list: AnnexAList, isRead: boolean): Finding => ({
    code: 'hidden-sheet',
    ...place(found, list),
    says: isRead
      ? `This sheet is hidden. It was read, for no other sheet is ${inWords(list)}.`
      : `This sheet is hidden. It was left out, for another sheet is ${inWords(list)}.`,
    fix: 'Take the sheet out of the workbook, or show it, so that it is plain what is sent.',
  }),
  namedAfterAnother: (found: FoundIn, list: AnnexAList, named: AnnexAList): Finding => ({
    code: 'named-after-another-list',
    ...place(found, list),
    says: `This is named after ${listName(named)}, but its headings are those of ${inWords(list)}, so it was read as that.`,
    fix: 'Check that it is the right list, and rename it.',
  }),
  headingsLower: (found: FoundIn, list: AnnexAList, line: number): Finding => ({
    code: 'headings-not-first',
    ...place(found, list),
    line,
    says: `The headings stand in row ${line}. What is above them was left out.`,
    fix: 'Nothing, if that is right.',
  }),
  renamedColumn: (found: FoundIn, list: AnnexAList, line: number, name: string, written: string): Finding => ({
    code: 'column-renamed',
    ...place(found, list),
    line,
    column: name,
    says: `The column “${written}” was read as “${name}”.`,
    fix: 'Nothing, if that is right. Ofsted asks for its own heading.',
  }),
  missingColumn: (found: FoundIn, list: AnnexAList, line: number, name: string): Finding => ({
    code: 'column-missing',
    ...place(found, list),
    line,
    column: name,
    says: `There is no column “${name}”. The others were read.`,
    fix: `Add the column and ${again}`,
  }),
  columnTwice: (found: FoundIn, list: AnnexAList, line: number, name: string): Finding => ({
    code: 'column-twice',
    ...place(found, list),
    line,
    column: name,
    says: `There are two columns “${name}”. The first was read, and the other is kept beside the list.`,
    fix: `Take out the one that is wrong and ${again}`,
  }),
  unknownColumn: (found: FoundIn, list: AnnexAList, line: number, written: string): Finding => ({
    code: 'column-not-known',
    ...place(found, list),
    line,
    column: written,
    says: 'Ofsted’s list has no such column. It is kept beside the list, and exported after it.',
    fix: 'Nothing, if that is right.',
  }),
  leadingZeros: (found: FoundIn, list: AnnexAList, line: number): Finding => ({
    code: 'leading-zeros',
    ...place(found, list),
    line,
    column: list.identifier.name,
    says: 'This identifier has lost its leading noughts, as Excel does with numbers. The row was taken for the child who has them.',
    fix: 'Format the column as text, and enter the identifiers again.',
  }),
  rowTwice: (found: FoundIn, list: AnnexAList, line: number, first: number): Finding => ({
    code: 'row-twice',
    ...place(found, list),
    line,
    says: `This row says the same as row ${first}. Both are kept.`,
    fix: `Take one of them out and ${again}`,
  }),
  rowsGone: (found: FoundIn, list: AnnexAList, rows: number): Finding => ({
    code: 'rows-gone',
    ...place(found, list),
    says: `${rows === 1 ? 'One row' : `${rows.toLocaleString('en-GB')} rows`} that ${inWords(list)} had before ${rows === 1 ? 'is' : 'are'} not in it now, and no longer ${rows === 1 ? 'counts' : 'count'}. What was known before can still be asked for.`,
    fix: 'Nothing, if that is right.',
  }),
  recordingStarts: (found: FoundIn, list: AnnexAList, recordType: string): Finding => ({
    code: 'recording-starts',
    ...place(found, list),
    says: `Nothing of this kind was held before (${recordType.replaceAll('-', ' ')}), and the list holds only the latest of each child. Recording of it starts with the day of the list, so that nobody is overdue by what was never sent.`,
    fix: 'Nothing, if that is right. Otherwise say on the page of standards from which day records of the kind are complete.',
  }),
  sentTwice: (found: FoundIn, list: AnnexAList, first: string): Finding => ({
    code: 'list-sent-twice',
    ...place(found, list),
    says: `This is ${inWords(list)} again, just as ${first} has it. It was read once.`,
    fix: 'Nothing, if that is right.',
  }),
  notRead: (file: string): Finding => ({
    code: 'file-not-read',
    file,
    says: 'This is neither a workbook nor a CSV file, so it was left out.',
    fix: 'Nothing, if that is right.',
  }),
  disagrees: (found: FoundIn, list: AnnexAList, line: number, column: string, other: string): Finding => ({
    code: 'lists-disagree',
    ...place(found, list),
    line,
    column,
    says: `This is another than ${other} has for the same child.`,
    fix: 'Find out which is right, and mend the other.',
  }),
}
