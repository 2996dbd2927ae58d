import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grid } from '#core/returns/grid.ts'
import { lettersOf } from '#core/returns/grid.ts'
import { workbookLimits } from './limits.ts'
import { inline, row, sheet, styled, workbook, zip } from './workbook.testing.ts'
import { readWorkbook, writeWorkbook } from './workbook.ts'
import { zipParts } from './zip-directory.ts'

async function grids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readWorkbook(bytes)
  if ('unreadable' in read) throw new Error(read.unreadable.says)
  return read.grids
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const read = await readWorkbook(bytes)
  if ('grids' in read) throw new Error('The workbook was not refused.')
  return read.unreadable.says
}

const texts = async (bytes: Uint8Array) => (await grids(bytes)).map(grid => grid.rows.map(row => row.cells))

describe('what a cell says', () => {
  test('text, numbers, days, times, truths and errors are their texts', async () => {
    const cells = [
      inline('A1', 'text'),
      '<c r="B1"><v>12.5</v></c>',
      '<c r="C1" s="0"><v>46112</v></c>',
      '<c r="D1" s="0"><v>46112.604166666664</v></c>',
      '<c r="E1" t="b"><v>1</v></c>',
      '<c r="F1" t="e"><v>#N/A</v></c>',
      '<c r="G1"><v>9212044</v></c>',
      '<c r="H1"><f>A1</f></c>',
      '<c r="I1" s="0"><f>A1</f><v>46112</v></c>',
      '<c r="J1" t="s"><v>0</v></c>',
    ].join('')
    const bytes = workbook({ sheets: { S: sheet(row(1, cells)) }, styles: styled('', [14]), strings: ['shared'] })
    expect(await texts(bytes)).toEqual([
      [['text', '12.5', '2026-03-31', '2026-03-31T14:30:00', 'TRUE', '#N/A', '9212044', '=A1', '2026-03-31', 'shared']],
    ])
  })

  test('a day of an old Macintosh is four years and a day later', async () => {
    const bytes = workbook({
      sheets: { S: sheet(row(1, '<c r="A1" s="0"><v>44650</v></c>')) },
      workbookPr: 'date1904="1"',
      styles: styled('', [14]),
    })
    const [grid] = await grids(bytes)
    expect(grid).toMatchObject({ datesFrom1904: true, rows: [{ cells: ['2026-03-31'] }] })
  })

  test('leading noughts that a format of noughts shows are kept', async () => {
    const bytes = workbook({
      sheets: { S: sheet(row(1, '<c r="A1" s="0"><v>1234</v></c><c r="B1" s="1"><v>1234</v></c>')) },
      styles: styled('<numFmt numFmtId="164" formatCode="0000000"/>', [164, 1]),
    })
    expect(await texts(bytes)).toEqual([[['0001234', '1234']]])
  })

  test('rows and cells without a number follow the last, and empty rows are left out', async () => {
    const cells = '<c t="inlineStr"><is><t>a</t></is></c><c/><c t="inlineStr"><is><t>c</t></is></c>'
    const [grid] = await grids(
      workbook({ sheets: { S: sheet(`<row>${cells}</row><row/>${row(9, inline('B9', 'x'))}`) } }),
    )
    expect(grid!.rows).toEqual([
      { line: 1, cells: ['a', '', 'c'] },
      { line: 9, cells: ['', 'x'] },
    ])
  })
})

test('hidden sheets and merged cells are told', async () => {
  const merged = sheet(row(2, inline('A2', 'x')), '<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>')
  const read = await grids(
    workbook({ sheets: { Seen: merged, Lists: sheet(row(1, inline('A1', 'y'))) }, hidden: 'Lists' }),
  )
  expect(read).toMatchObject([
    { name: 'Seen', isHidden: false, merged: [{ fromLine: 2, toLine: 4, fromColumn: 1, toColumn: 1 }] },
    { name: 'Lists', isHidden: true, merged: [] },
  ])
})

describe('what is written', () => {
  test('is read again to the letter', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }).map(text => ({ text })),
      fc.constantFrom(
        { text: '_x0041_' },
        { text: ' spaces ' },
        { text: 'two\nlines' },
        { text: '=1+1' },
        { text: '007' },
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => ({ number: number === 0 ? 0 : number })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), async rows => {
        const written = rows.map(cells => [{ text: '|' }, ...cells, { text: '|' }])
        const bytes = await writeWorkbook([{ name: 'S', headings: ['h'], rows: written }])
        const expected = written.map(cells => cells.map(each => ('number' in each ? String(each.number) : each.text)))
        expect(await texts(bytes)).toEqual([[['h'], ...expected]])
      }),
    )
  })

  test('a day is a real day, and a day with a time both', async () => {
    const on = ['1900-01-01', '1950-02-28', '2024-02-29', '2026-03-31T23:59:59', '2199-12-31']
    const bytes = await writeWorkbook([{ name: 'S', headings: ['h'], rows: on.map(each => [{ on: each }]) }])
    expect(await texts(bytes)).toEqual([[['h'], ...on.map(each => [each])]])
  })

  test('is the same bytes each time', async () => {
    const write = () => writeWorkbook([{ name: 'S', headings: ['h'], rows: [[{ on: '2026-03-31' }]] }])
    expect(Buffer.from(await write()).equals(await write())).toBe(true)
  })
})

describe('what is no workbook, or no honest one', () => {
  const oleStart = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const whole = workbook({ sheets: { S: sheet(row(1, inline('A1', 'x'))) } })

  test.each([
    ['an empty file', new Uint8Array(), /empty/],
    ['text', Buffer.from('Child Unique ID,Gender'), /not an Excel workbook/],
    ['an old workbook', Buffer.concat([oleStart, Buffer.alloc(600)]), /\.xls\)/],
    ['a protected workbook', Buffer.concat([oleStart, Buffer.from('EncryptedPackage', 'utf16le')]), /password/],
    ['a zip of other files', zip([{ name: 'list8.csv', text: 'a,b' }]), /zip file and not an Excel workbook/],
    [
      'a Word document',
      zip([
        { name: '[Content_Types].xml', text: '' },
        { name: 'word/document.xml', text: '' },
      ]),
      /zip file/,
    ],
    [
      'a binary workbook',
      zip([
        { name: '[Content_Types].xml', text: '' },
        { name: 'xl/workbook.bin', text: '' },
      ]),
      /xlsb/,
    ],
    ['half a workbook', whole.subarray(0, whole.length / 2), /cut short or is damaged/],
    ['the letters PK', Buffer.from('PK'), /cut short or is damaged/],
  ])('%s is refused in a sentence', async (_, bytes, says) => {
    expect(await refusal(bytes)).toMatch(says)
  })

  test('a workbook that lies about how large it is when unpacked is refused', async () => {
    const bomb = { name: 'xl/worksheets/sheet1.xml', text: sheet(' '.repeat(10_000_000)), says: 1_000 }
    const parts = zipParts(whole)!.filter(part => part.name !== bomb.name)
    const lying = workbook({ sheets: {}, more: [bomb] })
    expect(parts.length).toBeGreaterThan(0)
    expect(await refusal(lying)).toMatch(/damaged/)
    const silent = workbook({ sheets: {}, more: [{ ...bomb, says: 0 }] })
    expect(await refusal(silent)).toMatch(/damaged/)
  })

  test('a workbook that says it is enormous is refused before it is unpacked', async () => {
    const more = [{ name: 'xl/worksheets/sheet9.xml', text: 'x', says: workbookLimits.unpackedBytes + 1 }]
    expect(await refusal(workbook({ sheets: {}, more }))).toMatch(/when it is unpacked/)
  })

  test('a workbook of very many parts is refused', async () => {
    const more = Array.from({ length: workbookLimits.parts + 1 }, (_, i) => ({ name: `xl/media/${i}.png`, text: '' }))
    expect(await refusal(workbook({ sheets: {}, more }))).toMatch(/parts/)
  })

  test('a document type is refused, wherever it stands', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheet(row(1, inline('A1', '&b;')))}`
    expect(await refusal(workbook({ sheets: { S: laughs } }))).toMatch(/document type/)
    expect(await refusal(workbook({ sheets: { S: sheet('') }, styles: `<!DOCTYPE x>${styled('', [])}` }))).toMatch(
      /document type/,
    )
  })

  test('one value in the last corner of a sheet is refused, and one coloured cell there is not', async () => {
    const far = sheet(row(1, inline('A1', 'x')) + row(1_048_576, inline('XFD1048576', 'x')))
    expect(await refusal(workbook({ sheets: { S: far } }))).toMatch(/row 1,048,576 and across to column XFD/)
    const coloured = sheet(row(1, inline('A1', 'x')) + row(1_048_576, '<c r="XFD1048576" s="0"/>'))
    expect(await texts(workbook({ sheets: { S: coloured }, styles: styled('', [0]) }))).toEqual([[['x']]])
  })

  test('many sheets that each reach far are refused', async () => {
    const reaching = sheet(row(100_000, inline('GR100000', 'x')))
    const sheets = Object.fromEntries(Array.from({ length: 3 }, (_, i) => [`S${i}`, reaching]))
    expect(await refusal(workbook({ sheets }))).toMatch(/room for/)
    const many = Object.fromEntries(Array.from({ length: workbookLimits.sheets + 1 }, (_, i) => [`S${i}`, sheet('')]))
    expect(await refusal(workbook({ sheets: many }))).toMatch(/sheets/)
  })

  test('formats for all columns, said thousands of times, are refused', async () => {
    const cols = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols>`
    expect(await refusal(workbook({ sheets: { S: `<worksheet>${cols}<sheetData/></worksheet>` } }))).toMatch(
      /formats of columns/,
    )
  })

  test('what a workbook has beside its cells is never opened', async () => {
    const evil = 'not XML at all <<<'
    const more = [
      'xl/drawings/drawing1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/externalLinks/externalLink1.xml',
    ]
    const bytes = workbook({
      sheets: { S: sheet(row(1, inline('A1', 'x'))) },
      more: more.map(name => ({ name, text: evil })),
    })
    expect(await texts(bytes)).toEqual([[['x']]])
  })

  test('a workbook with any bytes changed is read or refused, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, length) => {
        const changed = Uint8Array.from(whole)
        changed[at] = byte
        const read = await readWorkbook(changed.subarray(0, Math.max(length, at)))
        expect('grids' in read || read.unreadable.says.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letter) => expect(lettersOf(column)).toBe(letter))
