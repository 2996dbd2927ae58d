import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let analyst: Browser
beforeAll(async () => {
  council = await openCouncil()
  analyst = await council.signIn('performance-analyst')
})
afterAll(() => council.close())

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const PAGE = '/pack/reports/strategy-progress/words?month=2018-03'
const write = (section: string, text: string) =>
  analyst.send(`${PAGE}&section=${section}`, 'write', { text, before: '' })

test('the objectives of the strategy on record take the place of the built-in ones, and nothing written is lost', async () => {
  expect(textOf((await analyst.get(PAGE)).html)).toContain('Enough of the right homes')
  expect((await write('sufficiency', 'Two homes are to open in May.')).location).toBe(PAGE)

  const { ledger } = council.services
  const records = [
    ['strategy', { reference: 'S-1', title: 'Homes strategy', fromOn: '2018-03-31' }],
    [
      'strategy-priority',
      { reference: 'OBJ-1', strategy: 'S-1', kind: 'objective', number: '4', says: 'Homes near school' },
    ],
  ] as const
  await ledger.write(writing =>
    writing.append({
      ...{ title: 'Strategy', recordedBy: 'sam', files: [], children: [] },
      entries: records.map(([type, body]) => ({ type, subject: 'authority', kind: 'statement', standing: 0, body })),
    }),
  )

  const { html } = await analyst.get(PAGE)
  expect(textOf(html)).toContain('Homes near school Objective 4, Homes strategy')
  expect(textOf(html)).toContain('Two homes are to open in May.')
  expect(textOf(html)).not.toContain('narrow the gap to their peers')
  expect(textOf((await analyst.get(PAGE.replace('03', '02'))).html)).toContain('narrow the gap to their peers')

  const [, section] = /section=(strategy-priority-\d+)"/.exec(html)!
  expect((await write(section!, 'Children move school less.')).location).toBe(PAGE)
  const report = textOf((await analyst.get('/pack/reports/strategy-progress?month=2018-03')).html)
  expect(report).toContain('Children move school less.')
  expect(report).toContain('Two homes are to open in May.')
})
