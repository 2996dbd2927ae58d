import type { OfstedCodes } from './codes.ts'

/** A column of a list and the record's field that holds it. The identifier is not among them: it says whose row it is. */
export interface Column {
  /** The heading as Ofsted writes it. */
  readonly name: string
  readonly field: string
  readonly holds: 'date' | 'whole number' | 'text' | 'postcode' | OfstedCodes
  /** Whether Ofsted asks for it in every row. */
  readonly isRequired?: boolean
  /** Other headings that councils give it: where the heading itself is missing, the first that is like this is it. */
  readonly alsoCalled?: RegExp
  /** The SSDA903 code set whose codes the values are, for pages that say what they mean. */
  readonly codes?: string
}

/** One of the lists that Ofsted asks a council for when it inspects its children's services. */
export interface AnnexAList {
  /** Also the name of its file. */
  readonly id: string
  readonly number: number
  readonly title: string
  /** Who is on it. */
  readonly scope: string
  /** The id of the record type that a row is. */
  readonly record: string
  /** The column that says whose row it is, and other headings that councils give it. */
  readonly identifier: { readonly name: string; readonly alsoCalled: RegExp }
  /** Whose it is: a child's, or an adopter's, who is no child of the ledger. */
  readonly about: 'child' | 'adopter'
  /** The columns that, with the identifier, tell one row from another; none where each has one row. */
  readonly identifiedBy: readonly string[]
  readonly columns: readonly Column[]
}

export const defineList = (list: AnnexAList): AnnexAList => list

/** How a list is named in findings and on the tabs of a workbook. */
export const listName = ({ number }: Pick<AnnexAList, 'number'>): string => `List ${number}`

/** The column that says which child a row is about. */
export const childIdentifier = {
  name: 'Child Unique ID',
  alsoCalled: /\bchild\b.*\b(id|identifier)\b|\b(id|identifier)\b.*\bchild\b/i,
}
