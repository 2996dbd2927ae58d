import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ImportAnswer, ScorecardAnswer } from './answers.testing.ts'
import { cellsIn } from './own-count.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** Published sample returns, which are no part of the repository: tests over them run where they are. */
const samples = fileURLToPath(new URL('../../../shared/data/ssda903/datasets/', import.meta.url))
const { waymark, answerOf } = waymarkHere()

type Cells = Readonly<Record<string, string>>
type ExportAnswer = {
  readonly files: readonly { readonly file: string; readonly table: string; readonly rows: number }[]
}

async function imported(name: string, where: readonly string[]): Promise<ImportAnswer> {
  const { code, out, err } = await waymark(['import', 'ssda903', `${samples}${name}`, '--format', 'json', ...where])
  expect([0, 1], err).toContain(code)
  return JSON.parse(out) as ImportAnswer
}

/** Rows as text, sorted: the same columns in the same order, and ISO dates as dd/mm/yyyy. */
const comparable = (rows: readonly Cells[], columns: readonly string[]): readonly string[] =>
  rows
    .map(row => columns.map(column => (row[column] ?? '').replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')).join(','))
    .sort()

const upperCase = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).map(([heading, cell]) => [heading.trim().toUpperCase(), cell]))

describe.skipIf(!existsSync(samples))('the sample returns', () => {
  test.each(['five-years', 'fake_data', 'cs_demand_2018', 'fuzz_a', 'fuzz_b', 'fuzz_dirty'])(
    '%s is imported, adds nothing twice, and is exported row for row with the same values',
    async name => {
      const where = ['--data', inScratch('data'), '--authority', name]
      const first = await imported(name, where)
      const again = await imported(name, where)
      expect(again).toMatchObject({ added: 0, unchanged: first.added, absent: 0 })
      const asAt = ['--as-at', '2022-03-31', '--months', '60', '--recorded-on', '2030-01-01']
      const scorecard = await answerOf<ScorecardAnswer>(['scorecard', ...asAt, ...where])
      expect(scorecard.indicators.map(i => i.months.length)).toEqual(scorecard.indicators.map(() => 60))
      expect(first.files.reduce((sum, file) => sum + file.rows, 0)).toBe(first.added)
      for (const year of new Set(first.files.map(file => file.collectionYear))) {
        const out = inScratch(name, year)
        const words = ['export', 'ssda903', '--collection-year', year, '--out', out]
        const { files } = await answerOf<ExportAnswer>([...words, ...where])
        const sent = first.files.filter(file => file.collectionYear === year && file.rows > 0)
        expect(files.map(f => f.table).sort()).toEqual(sent.map(f => f.table).sort())
        for (const { file, table } of sent) {
          const exported = cellsIn(`${out}/${files.find(f => f.table === table)!.file}`)
          const columns = Object.keys(exported[0]!)
          const original = cellsIn(`${samples}${name}/${file}`).map(upperCase)
          expect(comparable(exported, columns), file).toEqual(comparable(original, columns))
        }
      }
    },
  )

  test('fake_903_xml is imported, adds nothing twice, and is exported with the texts of its elements', async () => {
    const where = ['--data', inScratch('data'), '--authority', 'fake_903_xml']
    const first = await imported('fake_903_xml', where)
    expect(await imported('fake_903_xml', where)).toMatchObject({ added: 0, unchanged: first.added })
    const out = inScratch('xml')
    await answerOf(['export', 'ssda903', '--collection-year', '2017-18', '--out', out, ...where])
    const xml = readFileSync(`${samples}fake_903_xml/fake_903.xml`, 'utf8')
    for (const [file, element] of [
      ['episodes.csv', 'EPISODE'],
      ['reviews.csv', 'AREVIEW'],
      ['missing.csv', 'AMISSING'],
      ['placed_for_adoption.csv', 'AD_PLACED'],
      ['oc2.csv', 'OC2'],
      ['previous_permanence.csv', 'PERMANENCE'],
    ] as const) {
      const exported = cellsIn(`${out}/${file}`)
      const columns = Object.keys(exported[0]!)
      expect(comparable(exported, columns), file).toEqual(comparable(elementsIn(xml, element), columns))
    }
  })
})

/** What stands in each such element of an XML return, with the child's identifier and date of birth. */
function elementsIn(xml: string, element: string): readonly Cells[] {
  const found: Cells[] = []
  for (const [, child] of xml.matchAll(/<CHILD>(.*?)<\/CHILD>/gs)) {
    const { CHILDID, DOB } = textsIn(child!)
    for (const [, inside] of child!.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs')))
      found.push({ CHILD: CHILDID!, DOB: DOB!, ...textsIn(inside!) })
  }
  return found
}
const textsIn = (xml: string): Cells =>
  Object.fromEntries(
    [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, tag, text]) => [tag === 'PL' ? 'PLACE' : tag!, text!]),
  )
