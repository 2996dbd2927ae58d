import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readWorkbook, writeWorkbook } from '#files/workbook.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface Imported {
  readonly files: readonly {
    readonly file: string
    readonly sheet?: string
    readonly table: string
    readonly rows: number
  }[]
  readonly added: number
  readonly unchanged: number
  readonly absent: number
  readonly children: number
  readonly casework: number
  readonly findings: readonly {
    readonly code: string
    readonly file: string
    readonly sheet?: string
    readonly table?: string
    readonly line?: number
    readonly column?: string
  }[]
}
interface Exported {
  readonly asAt: string
  readonly out: string
  readonly lists: readonly { readonly list: string; readonly title: string; readonly rows: number }[]
}

const { waymark, answerOf, refusalOf } = waymarkHere()

/** A folder with a workbook that has two rows of list 1, and the place of a store. */
async function council(name: string) {
  const [folder, data] = [inScratch(name, 'in'), inScratch(name, 'data')]
  mkdirSync(folder, { recursive: true })
  const headings = [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age',
    'Date of Contact',
    'Contact Source',
  ]
  const row = (id: string, on: string) =>
    [
      { text: id },
      { text: 'F' },
      { text: 'WBRI' },
      { on: '2015-02-01' },
      { number: 11 },
      { on },
      { text: 'School' },
    ] as const
  const rows = [row('0007', '2026-01-05'), row('8', '2026-02-05')]
  const workbook = `${folder}/annex-a.xlsx`
  writeFileSync(workbook, await writeWorkbook([{ name: 'List 1', headings, rows }]))
  return { folder, workbook, data, store: ['--data', data, '--authority', 'Anytown'] }
}

describe('waymark import annex-a and export annex-a', () => {
  test('take a workbook or its folder, write it again, and the second time adds nothing', async () => {
    const { folder, workbook, store, data } = await council('round')
    const first = await answerOf<Imported>(['import', 'annex-a', workbook, '--as-at', '2026-03-31', ...store], 1)
    expect(first).toMatchObject({ added: 2, unchanged: 0, absent: 0, children: 2, casework: 2 })
    expect(first.files).toMatchObject([{ file: 'annex-a.xlsx', sheet: 'List 1', table: 'List 1', rows: 2 }])
    expect(first.findings.find(({ code }) => code === 'column-renamed')).toMatchObject({
      file: 'annex-a.xlsx',
      sheet: 'List 1',
      table: 'List 1',
      line: 1,
      column: 'Age of Child (Years)',
    })

    const out = inScratch('round', 'new', 'out.xlsx')
    const written = await answerOf<Exported>([
      'export',
      'annex-a',
      '--as-at',
      '2026-03-31',
      '--out',
      out,
      '--data',
      data,
    ])
    expect(written).toMatchObject({ asAt: '2026-03-31', out })
    expect(written.lists.map(({ rows }) => rows)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(written.lists[8]).toEqual({ list: 'List 9', title: 'Leaving care services', rows: 0 })
    const read = await readWorkbook(readFileSync(out))
    expect('grids' in read && read.grids.map(({ name }) => name)).toEqual(written.lists.map(({ list }) => list))
    expect('grids' in read && read.grids[0]!.rows[1]!.cells).toEqual([
      ...['0007', 'b) Female', 'a) WBRI', '2015-02-01', '11', '2026-01-05', 'e) 2A: Schools'],
    ])

    for (const again of [folder, out])
      expect(await answerOf<Imported>(['import', 'annex-a', again, ...store], 1)).toMatchObject({
        added: 0,
        unchanged: 2,
        casework: 0,
      })
  })

  test('say in words what they did', async () => {
    const { workbook, store, data } = await council('words')
    const { code, out } = await waymark(['import', 'annex-a', workbook, ...store])
    expect(code).toBe(1)
    expect(out).toMatch(/2 rows added, 0 rows unchanged, 2 further records made from them, 2 children\./)
    expect(out).toMatch(/annex-a\.xlsx, sheet List 1, row 1, Age of Child \(Years\): The column “Age” was read/)
    const { out: said } = await waymark([
      'export',
      'annex-a',
      '--as-at',
      '2026-03-31',
      '--out',
      inScratch('w.xlsx'),
      '--data',
      data,
    ])
    expect(said).toMatch(/List 8 +Children in care +0 rows/)
  })

  test('what became known on an earlier day can be written as it was', async () => {
    const { workbook, store, data } = await council('earlier')
    await answerOf(['import', 'annex-a', workbook, '--recorded-on', '2026-04-01', ...store], 1)
    const asked = ['export', 'annex-a', '--as-at', '2026-03-31', '--out', inScratch('e.xlsx'), '--data', data]
    expect(await refusalOf([...asked, '--recorded-on', '2026-03-31'])).toEqual([
      expect.stringMatching(/^There is nothing to write/),
    ])
    expect((await answerOf<Exported>([...asked, '--recorded-on', '2026-04-01'])).lists[0]!.rows).toBe(2)
  })

  test('refuse what they cannot use, and make no store for it', async () => {
    const { folder, store, data } = await council('refused')
    writeFileSync(`${folder}/old.xls`, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    expect(await refusalOf(['import', 'annex-a', folder, ...store])).toEqual([
      expect.stringMatching(/^old\.xls: .*\.xls\)/),
    ])
    expect(await refusalOf(['import', 'annex-a', `${folder}/none.xlsx`, ...store])).toEqual([
      expect.stringMatching(/no such file/),
    ])
    expect(await refusalOf(['import', 'annex-a', ...store])).toEqual([expect.stringMatching(/^Name the workbook/)])
    expect(await refusalOf(['import', 'annex-a', `${folder}/annex-a.xlsx`, '--as-at', '2199-01-01', ...store])).toEqual(
      [expect.stringMatching(/--as-at must not be later than today/)],
    )
    expect(existsSync(data)).toBe(false)
    expect(await refusalOf(['export', 'annex-a', '--as-at', '2026-03-31', '--out', 'out.csv', '--data', data])).toEqual(
      [expect.stringMatching(/ends in \.xlsx/)],
    )
  })
})

const samples = fileURLToPath(new URL('../../../shared/data/annexa/', import.meta.url))

/** What is wrong with the samples, by list: how many cells, and of which kinds. */
const dirt = {
  'List 4': { 'unknown-code': 5, fraction: 5, 'column-renamed': 1 },
  'List 6': { 'error-in-cell': 10, 'unknown-code': 1, fraction: 5, 'column-renamed': 1 },
}

describe.skipIf(!existsSync(samples))('the published samples (skipped where ../shared is not there)', () => {
  test.each(['liia-tools-pipeline_Annex_A_2024_Jan.xlsx', 'liia-tools_Annex_A.xlsx'])(
    '%s is taken whole, its dirt cell by cell, and comes back',
    async name => {
      const folder = inScratch(name)
      mkdirSync(folder, { recursive: true })
      copyFileSync(`${samples}${name}`, `${folder}/${name}`)
      const store = ['--data', inScratch(name, 'data'), '--authority', 'Anytown']
      const first = await answerOf<Imported>(
        ['import', 'annex-a', `${folder}/${name}`, '--as-at', '2021-03-17', ...store],
        1,
      )
      expect(first).toMatchObject({ added: 59, children: 48 })
      for (const [list, kinds] of Object.entries(dirt)) {
        const found = first.findings.filter(({ table }) => table === list).map(({ code }) => code)
        for (const [code, cells] of Object.entries(kinds))
          expect(
            found.filter(each => each === code),
            code,
          ).toHaveLength(cells)
      }
      const cells = first.findings.filter(({ line, column }) => line !== undefined && line > 1 && column !== undefined)
      expect(new Set(cells.map(({ sheet, line, column, code }) => [sheet, line, column, code].join())).size).toBe(
        cells.length,
      )

      const out = inScratch(`${name}.out.xlsx`)
      await answerOf(['export', 'annex-a', '--as-at', '2021-03-17', '--out', out, ...store])
      expect(await answerOf<Imported>(['import', 'annex-a', out, ...store], 1)).toMatchObject({
        added: 0,
        unchanged: 59,
        casework: 0,
      })
    },
  )
})
