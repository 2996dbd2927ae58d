/** The name of a table of the return, as the DfE writes it. */
export type TableName =
  | 'Header'
  | 'Episodes'
  | 'Reviews'
  | 'UASC'
  | 'OC2'
  | 'OC3'
  | 'AD1'
  | 'PlacedAdoption'
  | 'PrevPerm'
  | 'Missing'
  | 'SWEpisodes'
  | 'DoLo'

/** The column that names the child, first in every table. */
export const CHILD = 'CHILD'

/** A column of a table and the record's field that holds it. CHILD is not among them: it says whose record it is. */
interface Column {
  /** The heading in a CSV file. */
  readonly name: string
  readonly field: string
  readonly holds: 'date' | 'text'
  /** The tag in an XML return, where it is not the heading. */
  readonly xml?: string
}

/** Where an XML return holds a table. */
interface XmlPlace {
  /** The element that is a row, below CHILD. */
  readonly element: string
  /** For a table that shares its element with another: the tags of which one must be filled for the row to be there. */
  readonly whenAnyOf?: readonly string[]
}

/** A table of the return: which record each row is, and how a row is known again in a later file. */
export interface ReturnTable {
  readonly id: string
  readonly name: TableName
  readonly title: string
  /** The id of the record type that a row is. */
  readonly record: string
  /** The file that an export writes. */
  readonly file: string
  /** The first collection year that has the table, by the year it ends in; absent where every year has it. */
  readonly firstYear?: number
  /** The columns that, with CHILD, tell one record from another; none where a child has one row. */
  readonly identifiedBy: readonly string[]
  /** Whether a later year's row about the same thing is a new version of the same record or a record of its own. */
  readonly eachYear: 'the same record' | 'a new record'
  readonly columns: readonly Column[]
  /** How an XML return holds it; absent where no published structure was found: such rows are known by their tags. */
  readonly xml?: XmlPlace
}

export const defineTable = (table: ReturnTable): ReturnTable => table
