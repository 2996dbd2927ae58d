import { expect, test } from 'vitest'
import { complaintsBy } from './complaints.ts'
import { complimentsIn, recordsOfNoChild } from './compliments.ts'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'

const children = journeysOf({
  ...({ name: 'three months', asAt: '2025-06-30', numerator: [], display: '' } as const),
  records: {
    compliment: `
      child | receivedOn | theirWords     | learnt
      Ana   | 2025-04-01 | She listens    | Ring first
      Ana   | 2025-03-31 | Before         |
      Ben   | 2025-06-30 | He came        |
      Ben   | 2025-07-01 | After          |`,
  },
})
const window = { firstDay: day('2025-04-01'), lastDay: day('2025-06-30') }

const said = (record: number, type: string, body: Readonly<Record<string, unknown>>, kind = 'statement' as const) => ({
  ...{ id: record, record, type, kind, standing: 0, body },
})
const ofCouncil = recordsOfNoChild([
  said(1, 'compliment', { receivedOn: '2025-05-01', theirWords: 'The office is kind' }),
  said(2, 'complaint', { receivedOn: '2025-05-02', stage1AnsweredOn: '2025-05-09', outcome: 'upheld' }),
  said(3, 'board', { name: 'Not of these' }),
])

test('compliments of a quarter are those received from its first to its last day, the newest first', () => {
  expect(complimentsIn(children, window).map(({ receivedOn, theirWords }) => [isoOf(receivedOn), theirWords])).toEqual([
    ['2025-06-30', 'He came'],
    ['2025-04-01', 'She listens'],
  ])
})

test('what concerns no child counts with the rest', () => {
  expect(complimentsIn([...children, ofCouncil], window).map(({ theirWords }) => theirWords)).toEqual([
    'He came',
    'The office is kind',
    'She listens',
  ])
  expect(complaintsBy(ofCouncil, window.lastDay).map(({ outcome }) => outcome)).toEqual(['upheld'])
})
