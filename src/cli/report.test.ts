import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface ReportAnswer {
  readonly asAt: string
  readonly reports: readonly { readonly report: string; readonly files: readonly string[] }[]
  readonly unfinished: readonly { readonly report: string }[]
}

const { answerOf, refusalOf } = waymarkHere()
const where = ['--data', inScratch('data'), '--authority', 'Testshire']
const june = ['--as-at', '2017-06-30', ...where]
const json = ['--formats', 'json']

beforeAll(async () => {
  writeFileSync(inScratch('figures.csv'), 'Indicator,Month,Numerator,Source\n17.1,2017-06,23,Reviewing service')
  await answerOf(['import', 'figures', inScratch('figures.csv'), ...where])
})

test.each(['iro-overview', 'reviewing-officers'])(
  'the officers’ overview is written alone, asked for as %s',
  async id => {
    const out = inScratch('alone', id)
    const answer = await answerOf<ReportAnswer>(['report', id, '--out', out, ...june])
    const files = ['html', 'docx', 'pdf', 'xlsx', 'csv', 'json'].map(format => `iro-overview.${format}`)
    expect(answer).toMatchObject({ asAt: '2017-06-30', reports: [{ report: 'iro-overview', files }] })
    expect(readdirSync(out).sort()).toEqual(files.toSorted())
    expect(readFileSync(inScratch('alone', id, 'iro-overview.csv'), 'utf8')).toContain('23')
    expect(new Set(answer.unfinished.map(({ report }) => report))).toEqual(new Set(['iro-overview']))
  },
)

test('it says what the pack says', async () => {
  await answerOf(['pack', '--out', inScratch('pack'), '--recorded-on', '2030-01-01', ...json, ...june])
  await answerOf(['report', 'scorecard', '--out', inScratch('one'), '--recorded-on', '2030-01-01', ...json, ...june])
  const [pack, one] = ['pack', 'one'].map(folder => readFileSync(inScratch(folder, 'scorecard.json'), 'utf8'))
  expect(one).toBe(pack)
})

test('for the public it suppresses small numbers', async () => {
  await answerOf(['report', 'scorecard', '--public', '--out', inScratch('public'), ...json, ...june])
  expect(readFileSync(inScratch('public', 'scorecard.json'), 'utf8')).toContain('Small numbers are suppressed.')
})

test('without a day it is of the last month that is over', async () => {
  const before = new Date()
  const { asAt } = await answerOf<ReportAnswer>(['report', 'scorecard', '--out', inScratch('now'), ...json, ...where])
  const endedBy = (on: Date) => new Date(Date.UTC(on.getUTCFullYear(), on.getUTCMonth(), 0)).toISOString().slice(0, 10)
  expect([endedBy(before), endedBy(new Date())]).toContain(asAt)
})

test.each([
  [
    'a report that there is not',
    ['council-repotr'],
    /^There is no report "council-repotr": it must be one of .*iro-over/,
  ],
  ['no report', [], /^Name a report: it must be one of /],
])('%s is refused before anything is written', async (_, ids, why) => {
  const refused = await refusalOf(['report', ...ids, '--out', inScratch('none'), ...june])
  expect(refused).toEqual([expect.stringMatching(why)])
  expect(existsSync(inScratch('none'))).toBe(false)
})
