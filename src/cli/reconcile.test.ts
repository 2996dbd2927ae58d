import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface ReconcileAnswer {
  readonly matched: readonly string[]
  readonly missingThere: readonly string[]
  readonly missingHere: readonly { readonly child: string; readonly line: number; readonly because: string }[]
  readonly different: readonly {
    readonly child: string
    readonly line: number
    readonly fields: readonly {
      readonly field: string
      readonly ours: unknown
      readonly theirs: unknown
      readonly mends: boolean
    }[]
  }[]
  readonly mended: number
  readonly findings: readonly { readonly code: string; readonly line: number }[]
}

const { waymark, answerOf, refusalOf, close } = waymarkHere()
const place = { dir: inScratch('data') }
const file = (name: string, text: string): string => {
  writeFileSync(inScratch(name), text)
  return inScratch(name)
}
const reconciling = (path: string, ...words: readonly string[]) => [
  ...['reconcile', path, '--with', 'health', '--as-at', '2025-06-30', ...words],
  ...['--data', place.dir],
]

beforeAll(async () => {
  const about = (child: string, check: string | undefined) => [
    { about: child, type: 'child-details', body: { bornOn: '2015-06-01' } },
    {
      about: child,
      type: 'episode',
      body: { startedOn: '2023-05-01', reasonForNewEpisode: 'S', legalStatus: 'C2', placement: 'U4' },
    },
    ...(check === undefined ? [] : [{ about: child, type: 'dental-check', body: { heldOn: check, outcome: 'done' } }]),
  ]
  await recording(place.dir, 'Testshire', [
    ...about('101', '2025-01-10'),
    ...about('102', undefined),
    ...about('103', '2025-02-10'),
  ])
  await close(place)
})

const rows = 'CHILD,Last dental check\n101,10/01/2025\n102,11/03/2025\n999,01/01/2025\n102,12/03/2025\n'

test('a list is compared and mended in one step, and then it is alike', async () => {
  const path = file('health.csv', rows)
  const before = await answerOf<ReconcileAnswer>(reconciling(path), 1)
  expect(before).toMatchObject({
    matched: ['101'],
    missingThere: ['103'],
    missingHere: [{ child: '999', line: 4, because: 'not known' }],
    different: [
      {
        child: '102',
        line: 3,
        fields: [{ field: 'Date of last dental check', ours: null, theirs: '2025-03-11', mends: true }],
      },
    ],
    mended: 0,
    findings: [{ code: 'child-twice', line: 5 }],
  })
  expect((await answerOf<ReconcileAnswer>(reconciling(path, '--mend'), 1)).mended).toBe(1)
  const after = await answerOf<ReconcileAnswer>(reconciling(path, '--mend'), 1)
  expect([after.matched, after.different, after.mended]).toEqual([['101', '102'], [], 0])
})

test('a kind of record that the council held nothing of starts with the day of the list, so that nobody is overdue since coming into care', async () => {
  const other = { dir: inScratch('other') }
  const inCare = (child: string) => [
    { about: child, type: 'child-details', body: { bornOn: '2015-06-01' } },
    {
      about: child,
      type: 'episode',
      body: { startedOn: '2019-05-01', reasonForNewEpisode: 'S', legalStatus: 'C2', placement: 'U4' },
    },
  ]
  await recording(other.dir, 'Testshire', [...inCare('101'), ...inCare('102')])
  await close(other)
  const path = file('first.csv', 'CHILD,Last dental check\n101,10/01/2025\n102,\n')
  await answerOf([...reconciling(path, '--mend').slice(0, -1), other.dir], 1)
  const { obligations } = await answerOf<{
    readonly obligations: readonly { readonly child: string; readonly standard: string; readonly dueOn: string }[]
  }>(['due', '--as-at', '2025-07-31', '--within', '400', '--data', other.dir])
  const checks = obligations.filter(({ standard }) => standard === 'dental-checks')
  expect(checks.map(({ child, dueOn }) => [child, dueOn])).toEqual([
    ['101', '2026-01-10'],
    ['102', '2026-06-30'],
  ])
  await close(other)
})

test('for people it says how many are what, and what can be mended', async () => {
  const { out } = await waymark(reconciling(file('printed.csv', 'CHILD,Dental date\n101,10/04/2025\n103,10/02/2025\n')))
  expect(out.trimEnd().split('\n')).toEqual([
    '1 matched, 1 missing there, 0 missing here, 1 different.',
    'Missing there: 102',
    expect.stringMatching(
      /^line 2 {2}101 +Date of last dental check: ours 2025-01-10, theirs 2025-04-10 {2}\(can be mended\)$/,
    ),
    '1 record can be made from the list: --mend does it.',
  ])
})

test('a list that cannot be read, and a partner who is none, are refused with what to do', async () => {
  expect(await refusalOf(reconciling(file('who.csv', 'Name,Last dental check\nx,01/01/2025\n')))).toEqual([
    expect.stringContaining('no column has the child’s identifier; name it CHILD'),
  ])
  expect(await refusalOf(reconciling(file('what.csv', 'CHILD,Teeth\n101,32\n')))).toEqual([
    expect.stringContaining(
      'Compared are: Date of last health assessment, Which assessment, Date of last dental check',
    ),
  ])
  expect(await refusalOf(['reconcile', 'x.csv', '--with', 'police', '--data', place.dir])).toEqual([
    '--with must be one of health, housing, virtual-school, not "police".',
  ])
})

test('it answers with the keys that docs/cli.md documents', async () => {
  const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')
  const [, documented] = /## waymark reconcile[\s\S]*?```json\n([\s\S]*?)```/.exec(page)!
  const text = 'CHILD,Last dental check\n101,10/01/2025\n103,\n999,01/01/2025\n101,31/02/2025\n'
  const answer = await answerOf<object>(reconciling(file('keys.csv', text)), 1)
  const keys = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.slice(0, 1).map(keys)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, its]) => [key, keys(its)]))
        : typeof value === 'object'
          ? 'null'
          : 'value'
  const shape = (value: unknown) => JSON.stringify(keys(value)).replaceAll('"null"', '"value"')
  expect(shape(answer)).toBe(shape(JSON.parse(documented!)))
})
