import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { picture, table } from '#core/document.ts'
import { documentCsv } from './csv.ts'
import { dotsOf } from './dots.ts'
import { excelFile } from './excel.ts'
import { documentJson } from './json.ts'
import { pdfFile } from './pdf.ts'
import { smallScorecard } from './scorecard.testing.ts'
import { elementsOf, unzipped, within } from './unzipped.testing.ts'
import { wordFile } from './word.ts'

describe('a scorecard in Word', async () => {
  const body = elementsOf(unzipped(await wordFile(smallScorecard)).get('word/document.xml')!)
  const [table] = within(body, 'w:tbl')
  const rows = within(table!, 'w:tr')

  test('repeats both rows of headings on each page', () => {
    expect(rows.map(row => within(row, 'w:tblHeader').length)).toEqual([1, 1, 0, 0, 0, 0, 0, 0])
  })

  test('spans the columns that have something in common, and the rows that a heading parts', () => {
    const spans = (row: number) =>
      within(rows[row]!, 'w:tc').map(cell => Number(within(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1))
    expect(spans(0)).toEqual([1, 2, 1, 1, 1])
    expect(spans(2)).toEqual([6])
    expect(rows[2]!.text).toBe('In month performance')
    expect(rows[6]!.text).toBe('To the end of the month')
  })

  test('fills a rating with its colour and says it in words', () => {
    const rating = within(rows[3]!, 'w:tc')[4]!
    expect(rating.text).toBe('Red')
    expect(within(rating, 'w:shd')[0]?.attributes['w:fill']).toBe('C22B17')
    expect(within(rating, 'w:color')[0]?.attributes['w:val']).toBe('FFFFFF')
  })

  test('has a picture of dots beside each drawing, for readers that draw none', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><rect width="100" height="50" fill="#1D70B8"/></svg>'
    const drawing = picture({ svg, alt: 'A bar', widthMm: 100, heightMm: 50 })
    const files = unzipped(await wordFile({ ...smallScorecard, blocks: [drawing] }))
    const media = [...files].filter(([name]) => name.startsWith('word/media/'))
    expect(media.map(([name]) => name.slice(-4)).sort()).toEqual(['.png', '.svg'])
    const png = dotsOf(svg, 100)!
    // 100 mm at 6 dots a millimetre; the head of a PNG says how wide it is.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 300])
    expect(media.find(([name]) => name.endsWith('.png'))![1]).toBe(png.toString('utf8'))
  })
})

describe('a scorecard as a PDF', async () => {
  const objects = Buffer.from(await pdfFile(smallScorecard)).toString('latin1')

  test('tags the headings of its columns, those above them, those that part its rows and those of rows as headers', () => {
    // Six columns, one heading that two of them share, two that part the rows, four rows.
    expect(objects.match(/\/S \/TH\b/g)).toHaveLength(6 + 1 + 2 + 4)
    expect(objects.match(/\/S \/TD\b/g)).toHaveLength(5 * 4)
  })

  test('lies on its side', () => {
    expect(objects).toMatch(/\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/)
  })
})

/** LibreOffice, which may be installed. */
const OFFICE = 'soffice'
const hasOffice = spawnSync(OFFICE, ['--version']).status === 0

describe('a scorecard in Excel', async () => {
  const bytes = await excelFile(smallScorecard)
  const sheet = elementsOf(unzipped(bytes).get('xl/worksheets/sheet2.xml')!)
  const cellAt = (place: string) => within(sheet, 'c').find(({ attributes }) => attributes.r === place)!
  const formulaAt = (place: string) => within(cellAt(place), 'f')[0]?.text

  test('has numbers as numbers, ratios and sums as formulas over them', () => {
    expect(within(cellAt('C2'), 'v')[0]!.text).toBe('76')
    expect(formulaAt('C2')).toBeUndefined()
    expect(formulaAt('E2')).toBe('C2/D2')
    expect(formulaAt('C5')).toBe('SUM(C2:C4)')
    expect(formulaAt('E5')).toBe('C5/D5')
  })

  test('shows what a formula comes to before anything has worked it out', () => {
    expect(Number(within(cellAt('E5'), 'v')[0]!.text)).toBeCloseTo(266 / 305, 10)
  })

  test('says in each row which heading it stands under, so that it can be filtered', () => {
    const strings = within(elementsOf(unzipped(bytes).get('xl/sharedStrings.xml')!), 'si').map(({ text }) => text)
    const groups = ['A2', 'A4', 'A5'].map(place => strings[Number(within(cellAt(place), 'v')[0]!.text)])
    expect(groups).toEqual(['In month performance', 'In month performance', 'To the end of the month'])
  })

  test('draws a line of its numbers, which follows them', () => {
    const chart = unzipped(bytes).get('xl/charts/chart1.xml')!
    expect(chart).toContain("'6.7 Reviews in time'!$E$2:$E$4")
    expect(chart).toContain("'6.7 Reviews in time'!$B$2:$B$4")
  })

  test('draws nothing for months that are not recorded, and none where there is no line', async () => {
    const drawn = async (...values: readonly (number | string)[]) => {
      const rows = values.map((value, y) => [`${y}`, typeof value === 'number' ? { number: value } : value])
      const block = table({
        caption: 'T',
        columns: [{ heading: 'Month' }, { heading: 'Number' }],
        rows: [...rows, ['Year', { number: 9 }]],
        line: { column: 1, from: 0, to: values.length - 1 },
      })
      const chart = unzipped(await excelFile({ ...smallScorecard, blocks: [block] })).get('xl/charts/chart1.xml')
      return chart === undefined ? undefined : /<c:val>.*?<c:f>([^<]*)/s.exec(chart)?.[1]
    }
    expect(await drawn(1, 2, 3)).toBe("'T'!$B$2:$B$4")
    expect(await drawn('[x]', 2, 3)).toBe("'T'!$B$3:$B$4")
    expect(await drawn(1, 2, '[x]', 4, 5, '[x]')).toBe("'T'!$B$5:$B$6")
    expect(await drawn(1, 2, '[x]', 4)).toBeUndefined()
    expect(await drawn('[x]', '[x]')).toBeUndefined()
  })

  test.skipIf(!hasOffice)(
    'LibreOffice works the formulas out anew (skipped where soffice is not installed)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'waymark-office-'))
      try {
        writeFileSync(join(folder, 'a.xlsx'), bytes)
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
        execFileSync(
          OFFICE,
          [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, 'a.xlsx')],
          {
            stdio: 'ignore',
          },
        )
        const opened = readFileSync(join(folder, 'a.fods'), 'utf8')
        expect(opened).toMatch(/table:formula="of:=SUM\(\[\.C2:\.C4\]\)"[^>]*office:value="266"/)
        expect(opened).toMatch(/table:formula="of:=\[\.C5\]\/\[\.D5\]"[^>]*office:value="0\.8721/)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    60_000,
  )
})

test('as CSV there is a line for each cell, with its row, its column and what stands over both', () => {
  const [, ...lines] = parse(Buffer.from(documentCsv(smallScorecard)), { bom: true }) as string[][]
  expect(lines).toContainEqual(['6.7 Reviews in time', 'In month performance', 'Jun 2017', 'Made of', 'Of', '92', '92'])
  expect(lines).toContainEqual(['6.7 Reviews in time', 'In month performance', 'Jun 2017', '', 'RAG', '', 'Green'])
  expect(lines.some(([, , , , heading]) => heading === 'Period')).toBe(false)
})

test('as JSON it is the tree itself, without what draws it', () => {
  const tree = JSON.parse(Buffer.from(documentJson(smallScorecard)).toString()) as typeof smallScorecard
  expect(tree.blocks[0]).toMatchObject({ kind: 'table', caption: '6.7 Reviews in time' })
  expect(JSON.stringify(tree)).not.toMatch(/"svg"|"formula"/)
})
