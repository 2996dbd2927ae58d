import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { astrayIn } from './astray.ts'
import { type Strategy, strategiesIn } from './strategies.ts'
import { strategy2017, told } from './strategy-2017.testing.ts'

const [strategy] = strategiesIn(strategy2017)

describe('a strategy', () => {
  test('has its objectives in the order of their numbers, each followed by those under it', () => {
    expect(strategy!.priorities.map(({ number, depth }) => [number, depth])).toEqual([
      ['1', 0],
      ['2', 0],
      ['3', 0],
      ['4', 0],
      ['5', 0],
      ['6', 0],
      ['Promise 2', 1],
    ])
  })

  test('has its versions in the order in which they were written, drafts among them', () => {
    expect(strategy!.versions.map(({ number, approvedOn }) => [number, approvedOn])).toEqual([
      ['9', undefined],
      ['10', day('2017-02-28')],
    ])
  })

  test('has measures with their readings by day, and what services do, under each objective', () => {
    const of = (number: string) => strategy!.priorities.find(its => its.number === number)!
    expect(of('5').measures.map(({ reference }) => reference)).toEqual(['SM-5', 'SM-6', 'SM-8'])
    expect(of('6').measures[0]!.readings.map(({ numerator }) => numerator)).toEqual([4, 12])
    expect(of('5').plans.map(({ reference }) => reference)).toEqual(['SP-1', 'SP-2'])
  })

  test('is not there once it is withdrawn', () => {
    const withdrawn = { ...strategy2017[0]!, id: 999, kind: 'withdrawal' as const }
    expect(strategiesIn([...strategy2017, withdrawn])).toEqual([])
  })

  test('keeps its own: those of another do not come into it', () => {
    const other = told(['strategy', { reference: 'S-2', title: 'Another' }])[0]!
    const both = strategiesIn([...strategy2017, { ...other, id: 900, record: 900 }])
    expect(both.map(({ title, priorities }) => [title, priorities.length])).toEqual([
      ['Looked after children and care leavers strategy', 7],
      ['Another', 0],
    ])
  })
})

describe('objectives', () => {
  const orderOf = (...bodies: readonly object[]) =>
    strategiesIn(
      told(
        ['strategy', { reference: 'S-1', title: 'A strategy' }],
        ...bodies.map(body => ['strategy-priority', { strategy: 'S-1', says: 'Words', ...body }] as const),
      ),
    )[0]!.priorities.map(({ reference, depth }) => `${reference} ${depth}`)

  test('that stand under one another in a circle are each there once', () => {
    expect(orderOf({ reference: 'OBJ-1', parent: 'OBJ-2' }, { reference: 'OBJ-2', parent: 'OBJ-1' })).toEqual([
      'OBJ-1 0',
      'OBJ-2 1',
    ])
  })

  test('that stand under one that is not of the strategy stand by themselves', () => {
    expect(orderOf({ reference: 'OBJ-1', parent: 'OBJ-9' })).toEqual(['OBJ-1 0'])
  })

  test('numbered past nine come after nine', () => {
    expect(orderOf({ reference: 'b', number: '10' }, { reference: 'a', number: '9' })).toEqual(['a 0', 'b 0'])
  })
})

describe('who approved a version', () => {
  const approvedBy = (words: string) => {
    const version = { strategy: 'S-1', number: '1.0', approvedBy: words, approvedOn: '2017-02-28' }
    const board = { reference: 'B-1', name: 'Corporate parenting panel' }
    const entries = told(
      ['strategy', { reference: 'S-1', title: 'One' }],
      ['strategy-version', version],
      ['board', board],
    )
    const [{ versions }] = strategiesIn(entries) as [Strategy]
    return [versions[0]!.approvedBy, versions[0]!.board]
  }

  test('is the board that is recorded, whether it was chosen or a file gave its name', () => {
    expect(approvedBy('B-1')).toEqual(['Corporate parenting panel', 3])
    expect(approvedBy('corporate Parenting panel')).toEqual(['Corporate parenting panel', 3])
  })

  test('is whom the words name, where no board that is recorded is called so', () => {
    expect(approvedBy('Cabinet')).toEqual(['Cabinet', undefined])
  })
})

describe('what belongs to no strategy that stands', () => {
  test('is nothing where each names one that there is', () => {
    expect(astrayIn(strategy2017)).toEqual([])
  })

  test('is counted by kind where a strategy was withdrawn, or a file named one that there is not', () => {
    const withdrawn = { ...strategy2017[0]!, id: 999, kind: 'withdrawal' as const }
    expect(astrayIn([...strategy2017, withdrawn])).toEqual([
      { type: 'strategy-version', count: 2 },
      { type: 'strategy-priority', count: 7 },
    ])
    const [, measure] = told(['strategy', { reference: 'S-1' }], ['success-measure', { priority: 'OBJ-9' }])
    expect(astrayIn([measure!])).toEqual([{ type: 'success-measure', count: 1 }])
    expect(astrayIn(told(['strategy', { title: 'Nameless' }], ['strategy-priority', { says: 'Homes' }]))).toHaveLength(
      1,
    )
  })
})
