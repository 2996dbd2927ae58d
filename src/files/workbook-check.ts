import { lettersOf } from '#core/returns/grid.ts'
import { placeOf } from './cell-address.ts'
import { workbookLimits } from './limits.ts'
import { passOver } from './xml-pass.ts'

/** How far the filled cells of a worksheet go. Lines and columns count from 1. */
export interface SheetExtent {
  /** The last line and column with anything in it; both 1 where nothing is. */
  readonly line: number
  readonly column: number
  readonly columnFormats: number
}

/** What is wrong with a sheet, in words that follow its name, and what to do where saving it again is not enough. */
interface Damage {
  readonly damage: string
  readonly remedy?: string
}

/** A cell as it goes by. */
interface Cell {
  readonly column: number
  readonly type: string
  value: string
  hasValue: boolean
  /** Whether it has a text of its own, shared with no other cell. */
  hasText: boolean
  hasFormula: boolean
  characters: number
}

/**
 * Goes over a worksheet once: how far its filled cells go, or the first thing in it by which a cell would be lost, in words
 * that follow the sheet's name. A reader that makes the best of what it finds drops such cells without a word.
 */
export function checkSheet(xml: string, sharedTexts: number): SheetExtent | Damage {
  const found = { line: 1, column: 1, columnFormats: 0 }
  const [lines, columns] = [new Set<number>(), new Set<number>()]
  let damage: string | undefined
  let [root, line, column, cells] = ['', 0, 0, 0]
  let cell: Cell | undefined
  let isInValue = false
  const damaged = (says: string): void => {
    damage ??= says
  }

  const beginRow = (number: string | undefined): void => {
    line = number === undefined ? line + 1 : Number(number)
    column = 0
    columns.clear()
    if (!Number.isInteger(line) || line < 1) damaged('has a row with a number that is none')
    if (lines.has(line)) damaged(`has row ${line} twice`)
    lines.add(line)
  }
  const beginCell = ({ r: address, t: type = 'n' }: Readonly<Record<string, string>>): void => {
    const place = address === undefined ? { line, column: column + 1 } : placeOf(address)
    cells++
    if (place?.line !== line) damaged(`has a cell in row ${line} that says it is somewhere else`)
    column = place?.column ?? column + 1
    cell = { column, type, value: '', hasValue: false, hasText: false, hasFormula: false, characters: 0 }
  }
  const endCell = ({ column: at, type, value, hasValue, hasText, hasFormula }: Cell): void => {
    if (!hasValue && !hasText && !hasFormula) return
    found.line = Math.max(found.line, line)
    found.column = Math.max(found.column, at)
    const where = () => cellAt(at, line)
    if (columns.has(at)) damaged(`has ${where()} twice`)
    columns.add(at)
    if (!TYPES.has(type) || hasText !== (type === 'inlineStr'))
      damaged(`does not say what ${where()} holds in a way that Excel does`)
    if (type === 's' && !(/^\s*\d+\s*$/.test(value) && Number(value) < sharedTexts))
      damaged(`refers in ${where()} to a text that the workbook does not have`)
    if (type === 'b' && hasValue && !/^\s*(0|1|true|false)\s*$/.test(value))
      damaged(`has neither true nor false in ${where()}, which should be one of them`)
  }

  const isWell = passOver(xml, {
    open(name, attributes) {
      if (root === '') root = name
      if (name === 'row') beginRow(attributes.r)
      else if (name === 'c') beginCell(attributes)
      else if (name === 'col') found.columnFormats++
      else if (!cell) return
      else if (name === 'v') cell.hasValue = isInValue = true
      else if (name === 'is') cell.hasText = true
      else if (name === 'f') cell.hasFormula = true
    },
    text(text) {
      if (!cell) return
      cell.characters += text.length
      if (isInValue) cell.value += text
      if (cell.characters > MOST_CHARACTERS)
        damaged(`has more text in ${cellAt(cell.column, line)} than a cell can hold`)
    },
    close(name) {
      if (name === 'v') isInValue = false
      if (name !== 'c' || !cell) return
      endCell(cell)
      cell = undefined
    },
    isDone: () => damage !== undefined || cells > MOST_CELLS,
  })
  if (!isWell)
    damaged(`is not whole${line > 0 ? ` after row ${line}` : ''}: its XML is not well formed or was cut short`)
  else if (root !== 'worksheet') damaged('is not written as a sheet is')
  if (cells > MOST_CELLS)
    return {
      damage: `has more than ${MOST_CELLS.toLocaleString('en-GB')} cells, filled or not`,
      remedy: 'copy the values alone to a new workbook',
    }
  return damage === undefined ? found : { damage }
}

/** What a cell may say that it holds. */
const TYPES: ReadonlySet<string> = new Set(['n', 's', 'str', 'inlineStr', 'b', 'd', 'e'])

/** Cells that are only coloured count here too. */
const MOST_CELLS = workbookLimits.cells

/** Excel keeps 32,767 in a cell, and a formula has 8,192 beside its value. */
const MOST_CHARACTERS = 65_536

const cellAt = (column: number, line: number): string => `cell ${lettersOf(column)}${line}`
