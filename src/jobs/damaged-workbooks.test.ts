import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { inline, row, sheet, styled, workbook } from '#files/workbook.testing.ts'
import { readWorkbook } from '#files/workbook.ts'
import { council } from './annex-a.testing.ts'
import { memoryLedger } from './import.testing.ts'

const definitions = await loadDefinitions()
const { annexALists: lists } = definitions
const list = lists.find(({ number }) => number === 1)!
const headings = [list.identifier.name, ...list.columns.map(({ name }) => name)]
const letter = (at: number): string => String.fromCharCode(65 + at)

let ours: ReturnType<typeof newCouncil>
const newCouncil = () => council(memoryLedger(definitions), lists)
beforeEach(() => {
  ours = newCouncil()
})

const headingRow = (line = 1) => row(line, headings.map((name, at) => inline(`${letter(at)}${line}`, name)).join(''))
/** A contact: identifier, gender, ethnicity, date of birth, age, and the cell with its date. */
const contact = (line: number, on: string, id = `10${line}`) =>
  row(
    line,
    [id, 'Male', 'WBRI', '', '17']
      .map((text, at) => (text === '' ? '' : inline(`${letter(at)}${line}`, text)))
      .join('') + on,
  )
const contacts = (...on: readonly string[]) => sheet(headingRow() + on.map((cell, i) => contact(i + 2, cell)).join(''))
const DATES = styled('', [14])

const refused = async (bytes: Uint8Array): Promise<string> => {
  const refusals = await ours.refuses({ 'annex-a.xlsx': bytes })
  expect(refusals).toHaveLength(1)
  expect(refusals[0]).toMatch(/^annex-a\.xlsx: [a-z].*[;,] .*\.$/)
  expect([ours.entries, ours.batches]).toEqual([[], []])
  return refusals[0]!
}

describe('a workbook of which a cell would be lost is refused, with what is wrong, and leaves nothing behind', () => {
  const whole = contacts(inline('F2', '05/01/2026'))

  test.each([
    [
      'a text that is not there',
      workbook({ sheets: { 'List 1': contacts('<c r="F2" t="s"><v>4</v></c>') }, strings: ['x'] }),
      /sheet List 1 refers in cell F2 to a text that the workbook does not have/,
    ],
    [
      'a text without a number',
      workbook({ sheets: { S: contacts('<c r="F2" t="s"><v/></c>') }, strings: ['x'] }),
      /cell F2/,
    ],
    [
      'no shared texts at all',
      workbook({ sheets: { S: contacts('<c r="F2" t="s"><v>0</v></c>') }, without: ['xl/sharedStrings.xml'] }),
      /cell F2/,
    ],
    [
      'a sheet that is named and not there',
      workbook({ sheets: { 'List 1': whole, 'List 8': whole }, without: ['xl/worksheets/sheet2.xml'] }),
      /lost what was on its sheet List 8/,
    ],
    [
      'no word of where sheets are',
      workbook({ sheets: { S: whole }, without: ['xl/_rels/workbook.xml.rels'] }),
      /where its sheets are/,
    ],
    [
      'a sheet that was cut short',
      workbook({ sheets: { S: whole.slice(0, -40) } }),
      /sheet S is not whole after row 2/,
    ],
    ['a sheet that is no XML', workbook({ sheets: { S: whole.replace('Male', 'a < b') } }), /sheet S is not whole/],
    [
      'shared texts that are no XML',
      workbook({ sheets: { S: whole }, strings: ['<'] }),
      /sharedStrings\.xml of the workbook is not whole/,
    ],
    ['a cell twice', workbook({ sheets: { S: contacts(inline('E2', 'again')) } }), /has cell E2 twice/],
    ['a row twice', workbook({ sheets: { S: sheet(headingRow() + headingRow()) } }), /has row 1 twice/],
    [
      'a cell of another row',
      workbook({ sheets: { S: contacts(inline('F9', 'x')) } }),
      /cell in row 2 that says it is somewhere else/,
    ],
    [
      'a cell of a kind that there is none of',
      workbook({ sheets: { S: contacts('<c r="F2" t="day"><v>1</v></c>') } }),
      /what cell F2 holds/,
    ],
    [
      'a truth that is none',
      workbook({ sheets: { S: contacts('<c r="F2" t="b"><v>perhaps</v></c>') } }),
      /neither true nor false in cell F2/,
    ],
    ['a page of the web', workbook({ sheets: { S: '<html><table/></html>' } }), /not written as a sheet is/],
  ])('%s', async (_, bytes, says) => {
    expect(await refused(bytes)).toMatch(says)
  })

  test('wherever it was cut short', async () => {
    const bytes = workbook({ sheets: { S: whole } })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async length => {
        ours = newCouncil()
        await refused(bytes.subarray(0, length))
      }),
      { numRuns: 50 },
    )
  })

  test('whichever character of a sheet was lost or became another: it is refused, or has as many cells as before', async () => {
    const filled = [...whole.matchAll(/<c /g)].length
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.constantFrom('', 'x', '<', '>', '"', '/', '&', '1', ' ', '='),
        async (at, instead) => {
          const changed = whole.slice(0, at) + instead + whole.slice(at + 1)
          const read = await readWorkbook(workbook({ sheets: { S: changed } }))
          if ('unreadable' in read) {
            expect(read.unreadable.says).toMatch(/^[a-z].*; .*[a-z]$/)
            return
          }
          expect(read.grids[0]!.rows.flatMap(({ cells }) => cells.filter(cell => cell !== ''))).toHaveLength(filled)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['blanks', ' '.repeat(100_000_000)],
    ['coloured cells', '<row>'.concat('<c s="0"/>'.repeat(10_000_000), '</row>')],
    ['one long text', `<row><c t="inlineStr"><is><t>${'a'.repeat(100_000_000)}</t></is></c></row>`],
  ])('100 MB of %s in a few kilobytes', async (_, rows) => {
    const bytes = workbook({ sheets: { S: sheet(rows) } })
    expect(bytes.length).toBeLessThan(1_000_000)
    await refused(bytes)
  })
})

describe('what is only odd is read, and said of its cell', () => {
  const taken = async (bytes: Uint8Array) => {
    const report = await ours.takes({ 'annex-a.xlsx': bytes })
    return {
      said: report.findings.flatMap(({ code, line, column }) =>
        line === undefined || line === 1 ? [] : [[code, line, column]],
      ),
      rows: (await ours.held(list.record)).map(({ body }) => body),
    }
  }
  const CONTACTED = 'Date of Contact'

  test.each([
    [
      'text in a cell for dates',
      inline('F2', 'last Tuesday').replace('<c ', '<c s="0" '),
      'unreadable-date',
      'last Tuesday',
    ],
    ['a number that is none', '<c r="F2" s="0"><v>4611x</v></c>', 'unreadable-date', '4611x'],
    ['an error', '<c r="F2" t="e"><v>#REF!</v></c>', 'error-in-cell', '#REF!'],
    ['a formula that was never worked out', '<c r="F2"><f>A1+1</f></c>', 'formula-without-value', '=A1+1'],
    [
      'a formula that another cell has',
      '<c r="F2"><f t="shared" si="0"/></c>',
      'formula-without-value',
      '=the formula of another cell',
    ],
  ])('%s', async (_, cell, code, kept) => {
    const { said, rows } = await taken(workbook({ sheets: { S: contacts(cell) }, styles: DATES }))
    expect(said).toContainEqual([code, 2, CONTACTED])
    expect(rows).toMatchObject([{ asWritten: { [CONTACTED]: kept } }])
  })

  test('a formula that was worked out is its value', async () => {
    const cell = '<c r="F2" s="0"><f>TODAY()</f><v>46027</v></c>'
    const { rows } = await taken(workbook({ sheets: { S: contacts(cell) }, styles: DATES }))
    expect(rows).toMatchObject([{ contactedOn: '2026-01-05' }])
  })

  test('days that are counted from 1904 are the same days', async () => {
    const cell = '<c r="F2" s="0"><v>44565</v></c>'
    const { rows } = await taken(workbook({ sheets: { S: contacts(cell) }, styles: DATES, workbookPr: 'date1904="1"' }))
    expect(rows).toMatchObject([{ contactedOn: '2026-01-05' }])
  })

  test('headings that were merged, a hidden sheet and a chart lose nothing', async () => {
    const [identifier, ...names] = headings
    const storeys =
      row(1, inline('A1', identifier!) + inline('B1', 'The child')) +
      row(2, names.map((name, at) => inline(`${letter(at + 1)}2`, name)).join('')) +
      contact(3, inline('F3', '05/01/2026'))
    const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:G1"/></mergeCells>'
    const bytes = workbook({
      sheets: { 'List 1': sheet(storeys, merges), Codes: sheet(row(1, inline('A1', 'x'))) },
      hidden: 'Codes',
      charts: ['Chart'],
    })
    const { rows } = await taken(bytes)
    expect(rows).toMatchObject([{ contactedOn: '2026-01-05', gender: 'Male', age: 17 }])
  })
})
