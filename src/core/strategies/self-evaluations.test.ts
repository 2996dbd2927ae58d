import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import type { Framework } from '#core/self-evaluation-frameworks/framework.ts'
import ilacs from '#core/self-evaluation-frameworks/ilacs.ts'
import { areasJudged, judgedBefore, selfEvaluationsIn } from './self-evaluations.ts'
import { type Said, told } from './strategy-2017.testing.ts'

const judged = (on: string, grade?: string, area = 'care-leavers') =>
  ['self-evaluation', { reference: `SE ${on}`, area, on, ...(grade && { grade }) }] as const
const careLeavers = (asAt: string, ...records: readonly Said[]) =>
  areasJudged(selfEvaluationsIn(told(...records)), [ilacs], day(asAt)).find(({ area }) => area.id === 'care-leavers')

describe('an area', () => {
  test('has its grades newest first, as far as they were given by the day', () => {
    const records = [judged('2024-03-31', 'requires-improvement'), judged('2025-03-31', 'good')]
    expect(careLeavers('2025-03-30', ...records)!.evaluations.map(({ grade }) => grade)).toEqual([
      'requires-improvement',
    ])
    const now = careLeavers('2025-03-31', ...records)!
    expect(now.evaluations.map(({ grade }) => grade)).toEqual(['good', 'requires-improvement'])
    expect(now.went).toBe('better')
  })

  test('goes by the last two with a grade', () => {
    const went = (...grades: readonly (string | undefined)[]) =>
      careLeavers('2026-01-01', ...grades.map((grade, i) => judged(`202${i}-03-31`, grade)))!.went
    expect(went('good', 'inadequate')).toBe('worse')
    expect(went('good', 'good')).toBe('no change')
    expect(went('good', undefined, 'outstanding')).toBe('better')
    expect(went('good')).toBeUndefined()
  })

  test('is to be judged again after a year, to the day', () => {
    const isOld = (asAt: string) => careLeavers(asAt, judged('2024-03-31', 'good'))!.isOld
    expect([isOld('2025-03-31'), isOld('2025-04-01')]).toEqual([false, true])
    expect(careLeavers('2025-04-01')!.isOld).toBe(true)
  })

  test('that the framework no longer has keeps what was said of it', () => {
    const together = judged('2022-03-31', 'good', 'children-in-care-and-care-leavers')
    const all = selfEvaluationsIn(told(together, judged('2023-03-31', 'good')))
    expect(judgedBefore(all, [ilacs], day('2023-03-31')).map(({ area }) => area)).toEqual([
      'children-in-care-and-care-leavers',
    ])
    expect(judgedBefore(all, [ilacs], day('2022-12-31'))).toEqual([])
  })
})

describe('of two frameworks', () => {
  const own: Framework = {
    ...ilacs,
    id: 'own',
    title: 'Our own standards',
    grades: { good: 'Good enough', poor: 'Not good enough' },
    versions: [{ ...ilacs.versions[0]!, areas: [{ id: 'homes', title: 'Homes', looksAt: [] }] }],
  }
  const evaluations = selfEvaluationsIn(told(judged('2024-03-31', 'good', 'homes'), judged('2024-03-31', 'good')))
  const areas = areasJudged(evaluations, [ilacs, own], day('2024-04-01'))
  const lastOf = (area: string) => areas.find(its => its.area.id === area)!.evaluations[0]

  test('each area has the words and the order of its own grades, and says of which framework it is', () => {
    expect(lastOf('homes')).toMatchObject({ gradeTitle: 'Good enough', rank: 0 })
    expect(lastOf('care-leavers')).toMatchObject({ gradeTitle: 'Good', rank: 1 / 3 })
    expect(areas.at(-1)!.framework).toBe('Our own standards')
    expect(careLeavers('2024-04-01')!.framework).toBeUndefined()
  })

  test('a grade that is none of its framework’s has no words and no place', () => {
    const [poor] = areasJudged(
      selfEvaluationsIn(told(judged('2024-03-31', 'poor'))),
      [ilacs, own],
      day('2024-04-01'),
    ).flatMap(its => its.evaluations)
    expect([poor!.gradeTitle, poor!.rank]).toEqual(['No grade', undefined])
  })
})

test('one without an area or a day says nothing, and stands in its records all the same', () => {
  expect(
    selfEvaluationsIn(told(['self-evaluation', { area: 'leaders' }], ['self-evaluation', { on: '2024-03-31' }])),
  ).toEqual([])
})

test('names what is behind it', () => {
  const body = {
    area: 'leaders',
    on: '2024-03-31',
    indicators: [{ indicator: '6.9' }, {}],
    audits: ['whole-case-in-care'],
    documents: [{ document: 'Annual report, July 2024' }],
    actions: [{ action: 'A-1' }],
  }
  expect(selfEvaluationsIn(told(['self-evaluation', body]))[0]).toMatchObject({
    indicators: ['6.9'],
    audits: ['whole-case-in-care'],
    documents: ['Annual report, July 2024'],
    actions: ['A-1'],
  })
})
