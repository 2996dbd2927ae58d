import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Document, Table } from '#core/document.ts'
import { example } from './example.ts'
import { excelFile } from './excel.ts'
import { anyText, HOSTILE_BY_NAME, sayingEverywhere, visibleText } from './hostile.testing.ts'
import { type Element, elementsOf, unzipped, within } from './unzipped.testing.ts'

const tableOf = (parts: Partial<Table>): Table => ({
  kind: 'table',
  caption: 'Due',
  columns: [{ heading: 'Young person' }, { heading: 'Due on' }],
  rows: [],
  ...parts,
})
const ofTables = (...blocks: readonly Table[]): Document => ({ ...example, blocks })

/** What a workbook holds: its sheets by name, each cell as what the file says it is. */
async function workbookOf(document: Document) {
  const files = unzipped(await excelFile(document))
  const file = (name: string) => elementsOf(files.get(name)!)
  const strings = within(file('xl/sharedStrings.xml'), 'si').map(({ text }) => text)
  const styles = file('xl/styles.xml')
  const formats = new Map(
    within(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  )
  const cellStyles = within(within(styles, 'cellXfs')[0]!, 'xf')
  const fonts = within(within(styles, 'fonts')[0]!, 'font')
  const cellOf = (cell: Element) => {
    const value = within(cell, 'v')[0]?.text ?? ''
    const style = cellStyles[Number(cell.attributes.s ?? 0)]!
    return {
      value: cell.attributes.t === 's' ? strings[Number(value)] : Number(value),
      format: formats.get(style.attributes.numFmtId),
      isBold: within(fonts[Number(style.attributes.fontId)]!, 'b').length === 1,
      hasFormula: within(cell, 'f').length > 0,
    }
  }
  const sheets = within(file('xl/workbook.xml'), 'sheet').map(({ attributes }, index) => {
    const sheet = file(`xl/worksheets/sheet${index + 1}.xml`)
    return {
      name: attributes.name!,
      sheet,
      rows: within(sheet, 'row').map(row => within(row, 'c').map(cellOf)),
    }
  })
  return { sheets, files, file }
}

const valuesOf = async (rows: readonly (readonly Cell[])[]) => {
  const { sheets } = await workbookOf(ofTables(tableOf({ rows })))
  return sheets[1]!.rows.slice(1).map(row => row.map(({ value, format }) => (format ? [value, format] : value)))
}

describe('a list in Excel', () => {
  test('is a sheet a table, after one that says what the workbook is and leads to each', async () => {
    const { sheets } = await workbookOf(ofTables(tableOf({ caption: "Ana's" }), tableOf({ caption: "Ana's" })))
    expect(sheets.map(({ name }) => name)).toEqual(['Contents', "Ana's", "Ana's (2)"])
    expect(sheets[0]!.rows.map(row => row.map(({ value }) => value))).toEqual([
      ['Title', 'My pathway plan'],
      ['Published by', 'Wexcombe County Council'],
      ['Date', '3 May 2026'],
      ['Personal information', 'Contains personal information about Ana Example'],
      ['Note', example.footer],
      ['', ''],
      ['Sheet', 'Table'],
      ["Ana's", "Ana's"],
      ["Ana's (2)", "Ana's"],
    ])
    expect(within(sheets[0]!.sheet, 'hyperlink').map(({ attributes: { ref, location } }) => [ref, location])).toEqual([
      ['A8', "'Ana''s'!A1"],
      ['A9', "'Ana''s (2)'!A1"],
    ])
  })

  test('says at the edge of each printed sheet what is on it, ampersands too', async () => {
    const { sheets } = await workbookOf(ofTables(tableOf({ caption: 'Food & drink' })))
    const { personalInformationAbout: _, ...open } = ofTables(tableOf({ caption: 'Food & drink' }))
    expect(within(sheets[1]!.sheet, 'oddHeader')[0]?.text).toBe('&L&"Arial,Bold"Food && drink')
    expect(within(sheets[1]!.sheet, 'oddFooter')[0]?.text).toContain('personal information about Ana Example')
    const { sheets: others } = await workbookOf(open)
    expect(within(others[1]!.sheet, 'oddFooter')[0]?.text).toBe(`&L${example.footer}&RPage &P of &N`)
    const { sheets: long } = await workbookOf(ofTables(tableOf({ caption: '&'.repeat(300) })))
    const header = within(long[1]!.sheet, 'oddHeader')[0]!.text
    expect(header.length).toBeLessThanOrEqual(255)
    expect(header.match(/&+$/)![0].length % 2).toBe(0)
  })

  test('has bold headings that stay in sight, print on each page and can be filtered', async () => {
    const { sheets, file } = await workbookOf(
      ofTables(tableOf({ caption: "Ana's", rows: [['Ana', { date: '2026-05-03' }]], hasRowHeaders: true })),
    )
    const { rows, sheet } = sheets[1]!
    expect(rows[0]!.map(({ isBold }) => isBold)).toEqual([true, true])
    expect(rows[1]!.map(({ isBold }) => isBold)).toEqual([true, false])
    expect(within(sheet, 'pane')[0]?.attributes).toMatchObject({
      state: 'frozen',
      xSplit: '1',
      ySplit: '1',
      topLeftCell: 'B2',
    })
    expect(within(sheet, 'autoFilter')[0]?.attributes.ref).toBe('A1:B2')
    expect(within(file('xl/workbook.xml'), 'definedName').map(({ text }) => text)).toEqual(["'Ana''s'!$1:$1"])
  })

  test('widens a column for what is in it, up to a point', async () => {
    const { sheets } = await workbookOf(ofTables(tableOf({ rows: [['x', 'y'.repeat(500)]] })))
    const widths = within(sheets[1]!.sheet, 'col').map(({ attributes }) => Number(attributes.width))
    expect(widths[0]).toBeGreaterThan('Young person'.length)
    expect(widths[1]).toBeLessThanOrEqual(60)
    expect(Number(within(sheets[1]!.sheet, 'row')[1]?.attributes.ht)).toBeGreaterThan(15)
  })

  test('without a table says what the document is and no more', async () => {
    const { sheets } = await workbookOf(ofTables())
    expect(sheets.map(({ name }) => name)).toEqual(['Contents'])
  })
})

describe('a cell', () => {
  test('holds numbers as numbers and dates as dates', async () => {
    // 1 January 2026 is 46,023 days after 31 December 1899, by Excel's count.
    expect(
      await valuesOf([
        [{ number: 1234.5, decimals: 1 }, { date: '2026-01-01' }],
        [{ number: 86.8, decimals: 1, unit: 'percent' }, { date: '1900-03-01' }],
      ]),
    ).toEqual([
      [
        [1234.5, '#,##0.0'],
        [46_023, 'd mmm yyyy'],
      ],
      [
        [0.868, '0.0%'],
        [61, 'd mmm yyyy'],
      ],
    ])
  })

  test('that Excel cannot hold as a date or a number is text', async () => {
    expect(await valuesOf([[{ date: '1900-02-28' }, { date: '2026-02-30' }]])).toEqual([
      ['28 February 1900', '2026-02-30'],
    ])
    expect(await valuesOf([[{ number: Number.NaN }, { number: Number.POSITIVE_INFINITY }]])).toEqual([['', '']])
  })

  test('that is too long is cut, and says so', async () => {
    const [[kept]] = (await valuesOf([['😀'.repeat(20_000), '']])) as [[string]]
    expect(kept.length).toBeLessThanOrEqual(32_767)
    expect(kept).toMatch(/^(😀)+ … \(cut/u)
  })
})

describe('whatever was typed', () => {
  test.each(HOSTILE_BY_NAME)('%s is text that nothing runs', async (_, text) => {
    const { sheets } = await workbookOf(ofTables(tableOf({ columns: [{ heading: text }], rows: [[text]] })))
    const { rows } = sheets[1]!
    // Excel writes a character by its number as _x0041_, and an underscore before one as _x005F_.
    expect(rows.flat()).toHaveLength(2)
    for (const { value, hasFormula } of rows.flat()) {
      expect(String(value).replaceAll('_x005F_', '_').startsWith(text)).toBe(true)
      expect(hasFormula).toBe(false)
    }
  })

  test('what looks like a character’s number stays as it was typed', async () => {
    expect(await valuesOf([['_x0041_ _X00e9_', '_x41_ x0041_']])).toEqual([
      ['_x005F_x0041_ _x005F_X00e9_', '_x41_ x0041_'],
    ])
  })

  test('what can be seen is there, letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(visibleText, async text => {
        const [[value]] = (await valuesOf([[text, '']])) as [[string]]
        expect(value).toContain(text)
      }),
      { numRuns: 50 },
    )
  })

  test('every file within is well formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async text => {
        const { files, sheets } = await workbookOf(sayingEverywhere(text))
        for (const [name, content] of files)
          if (/\.(xml|rels)$/.test(name)) expect(elementsOf(content).children).toHaveLength(1)
        expect(sheets.flatMap(({ rows }) => rows.flat()).some(({ hasFormula }) => hasFormula)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})
