import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface PackAnswer {
  readonly asAt: string
  readonly public: boolean
  readonly reports: readonly { readonly report: string; readonly files: readonly string[] }[]
  readonly unfinished: readonly { readonly report: string; readonly under: string; readonly says: string }[]
}

const { answerOf, refusalOf, waymark } = waymarkHere()
const where = ['--data', inScratch('data'), '--authority', 'Testshire']
const june = ['--as-at', '2017-06-30', ...where]
const { reports } = await loadDefinitions()
/** Those that may be empty are: of this council nothing but figures is recorded. */
const REPORTS = reports.filter(({ isEmpty }) => isEmpty === undefined).map(({ id }) => id)

beforeAll(async () => {
  const figures = ['April', 'May', 'June'].map((_, i) => `6.9,2017-0${4 + i},${300 - 20 * i},350,Health team`)
  const few = '6.11,2017-06,2,4,Health team'
  writeFileSync(inScratch('figures.csv'), ['Indicator,Month,Numerator,Denominator,Source', ...figures, few].join('\n'))
  await answerOf(['import', 'figures', inScratch('figures.csv'), ...where])
})

describe('a pack of every report in every format', () => {
  const out = inScratch('made', 'june')
  let answer: PackAnswer
  beforeAll(async () => {
    answer = await answerOf<PackAnswer>(['pack', '--out', out, ...june])
  }, 60_000)

  test('has a file for each, named after the report, in a folder that is made', () => {
    expect(answer).toMatchObject({ asAt: '2017-06-30', public: false })
    expect(answer.reports.map(({ report }) => report)).toEqual(REPORTS)
    const expected = REPORTS.flatMap(id =>
      ['html', 'docx', 'pdf', 'xlsx', 'csv', 'json'].map(format => `${id}.${format}`),
    )
    expect(readdirSync(out).sort()).toEqual(expected.sort())
    expect(answer.reports.flatMap(({ files }) => files).sort()).toEqual(expected.sort())
  })

  test('says what is yet to be written', () => {
    expect(answer.unfinished).toContainEqual({
      report: 'council-report',
      under: '8. Legal implications',
      says: 'what legal services advise',
    })
    expect(answer.unfinished.some(({ report }) => report === 'scorecard')).toBe(false)
  })

  test('holds the figures of the month in each kind of file', () => {
    expect(readFileSync(inScratch('made', 'june', 'scorecard.csv'), 'utf8')).toContain('74.3%')
    expect(readFileSync(inScratch('made', 'june', 'scorecard.html'), 'utf8')).toContain('74.3%')
    expect(
      readFileSync(inScratch('made', 'june', 'scorecard.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    for (const kind of ['docx', 'xlsx'])
      expect(
        readFileSync(inScratch('made', 'june', `scorecard.${kind}`))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK')
  })

  test('has web pages that need nothing else and run nothing', () => {
    for (const id of REPORTS) {
      const html = readFileSync(inScratch('made', 'june', `${id}.html`), 'utf8')
      expect(html).toMatch(/^<!DOCTYPE html><html lang="en-GB"/)
      expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(/<script|<link|src="http|url\(/)
    }
  })
})

test('only the formats that are asked for are written', async () => {
  const out = inScratch('csv')
  await answerOf(['pack', '--out', out, '--formats', 'csv, JSON', ...june])
  expect(readdirSync(out).sort()).toEqual(REPORTS.flatMap(id => [`${id}.csv`, `${id}.json`]).sort())
})

test('for the public small numbers are suppressed, for the panel they are not', async () => {
  const read = async (...more: readonly string[]) => {
    const out = inScratch(`public-${more.length}`)
    await answerOf(['pack', '--out', out, '--formats', 'csv', ...more, ...june])
    return readFileSync(`${out}/scorecard.csv`, 'utf8')
  }
  const lineIn = (csv: string) => csv.split('\r\n').find(line => line.includes(',6.11,') && line.includes('Jun 2017'))
  expect(lineIn(await read())).toContain('50.0%')
  expect(lineIn(await read('--public'))).toContain('[c]')
})

test('each report is said as it is done', async () => {
  const { out } = await waymark(['pack', '--out', inScratch('said'), '--formats', 'json', ...june])
  expect(out).toContain('Indicator pages: indicator-pages.json')
  expect(out).toContain('To be written in council-report, 8. Legal implications: what legal services advise')
})

test('a format that there is not is refused before anything is written', async () => {
  const refused = await refusalOf(['pack', '--out', inScratch('none'), '--formats', 'docx,doc', ...june])
  expect(refused).toEqual(['--formats must be some of html, docx, pdf, xlsx, csv, json, parted by commas, not "doc".'])
  expect(existsSync(inScratch('none'))).toBe(false)
})

test('a day within a month is refused', async () => {
  expect(await refusalOf(['pack', '--out', inScratch('none'), '--as-at', '2017-06-29', ...where])).toEqual([
    '--as-at must be the last day of a month, such as 2017-06-30, not 2017-06-29.',
  ])
})

test('a folder that is a file is said to be one', async () => {
  mkdirSync(inScratch('folder'), { recursive: true })
  writeFileSync(inScratch('folder', 'file'), '')
  const refused = await refusalOf(['pack', '--out', inScratch('folder', 'file'), '--formats', 'csv', ...june])
  expect(refused.join()).toMatch(/folder/)
})

test('what was frozen keeps the reports that are finished, and says which are not', async () => {
  const { out } = await waymark(['issue', 'freeze', ...june])
  expect(out).toMatch(/Council report is not in it: \d+ places in it are to be written\./)
  const shown = await answerOf<{ documents: readonly { id: string }[] }>(['issue', 'show', ...june])
  const issued = shown.documents.map(({ id }) => id)
  expect(issued).toEqual(expect.arrayContaining(['scorecard', 'indicator-pages']))
  expect(issued).not.toContain('council-report')
})
