import { describe, expect, test } from 'vitest'
import { june2017 } from '#core/june-2017.testing.ts'
import { type KnownFigures, measuredIn } from './measured.ts'
import { strategiesIn } from './strategies.ts'
import { strategy2017, told } from './strategy-2017.testing.ts'

const figures: KnownFigures = { rows: june2017.rows, asAt: june2017.asAt, hidesFew: false }

const measures = strategiesIn(strategy2017)[0]!.priorities.flatMap(its => its.measures)
const of = (reference: string, known = figures, month?: string) =>
  measuredIn(measures.find(its => its.reference === reference)!, known, month)

/** A measure of its own with one reading. */
const own = (measure: object, reading: object, hidesFew = false) => {
  const [strategy] = strategiesIn(
    told(
      ['strategy', { reference: 'S-1', title: 'A strategy' }],
      ['strategy-priority', { reference: 'OBJ-1', strategy: 'S-1', says: 'Words' }],
      ['success-measure', { reference: 'SM-1', priority: 'OBJ-1', says: 'What counts', ...measure }],
      ['measure-reading', { measure: 'SM-1', on: '2017-06-30', ...reading }],
    ),
  )
  return measuredIn(strategy!.priorities[0]!.measures[0]!, { ...figures, hidesFew })
}

describe('a measure by an indicator', () => {
  test('has the scorecard’s figure and, without a target of its own, is met where that is green', () => {
    expect(of('SM-3')).toMatchObject({ standing: 'not met', target: '95%+', now: { figure: { display: '70.7%' } } })
    expect(of('SM-1')).toMatchObject({ of: '483 of 522', standing: 'not met' })
  })

  test('with a target of its own is met from that on: 63 of 522 is 12.1%, which is not 12', () => {
    expect(of('SM-2')).toMatchObject({ standing: 'not met', target: '12.0%', went: 'better', of: '63 of 522' })
    const exact = { ...measures.find(({ reference }) => reference === 'SM-2')!, target: 12.1 }
    expect(measuredIn(exact, figures).standing).toBe('met')
  })

  test('starts from the month or the end of the year that it names, as the scorecard shows it', () => {
    expect(of('SM-3').start).toMatchObject({ of: 'March 2016', figure: { display: '92.8%' } })
    expect(of('SM-3').went).toBe('worse')
    expect(of('SM-5').start).toMatchObject({ of: 'February 2017', figure: { display: '44.4%' } })
  })

  test('at the end of a month before has the figure of that month', () => {
    expect(of('SM-4', figures, '2017-04')).toMatchObject({ now: { of: 'April 2017' }, standing: 'not met' })
    expect(of('SM-4', figures, '2017-04').now!.figure.display).toBe('95.7%')
    expect(of('SM-4', figures, '2017-04').points).toHaveLength(4)
  })

  test('that there is not was not measured, and says so', () => {
    expect(of('SM-6')).toMatchObject({ standing: 'not measured', title: 'Indicator 99.9, of which there is none' })
  })

  test('that may not be shown is neither met nor missed', () => {
    const rows = june2017.rows.map(row => ({
      ...row,
      months: row.months.map(its => ({ ...its, figure: { display: 'suppressed', suppressed: true } as const })),
    }))
    expect(of('SM-2', { ...figures, rows })).toMatchObject({ standing: 'not shown' })
    expect(of('SM-2', { ...figures, rows }).of).toBeUndefined()
  })

  test('of so few that the council gives no colour is too few to say', () => {
    const rows = june2017.rows.map(({ rag: _, ...row }) => ({ ...row, isOfFew: true as const }))
    expect(of('SM-3', { ...figures, rows }).standing).toBe('of few')
  })
})

describe('a measure of the strategy’s own', () => {
  test('is what the last reading by the day says', () => {
    expect(of('SM-7')).toMatchObject({ of: '4 of 488', standing: 'not met', now: { of: '31 March 2017' } })
    expect(of('SM-7').points).toHaveLength(1)
    const later = of('SM-7', figures, '2017-07')
    expect([later.of, later.now!.figure.display, later.points.length]).toEqual(['12 of 519', '2.3%', 2])
  })

  test('without a reading was not measured', () => {
    expect(of('SM-8')).toMatchObject({ standing: 'not measured', target: 'Done' })
  })

  test('is done or not done', () => {
    expect(own({ unit: 'done' }, { isDone: true })).toMatchObject({
      standing: 'met',
      now: { figure: { display: 'Done' } },
    })
    expect(own({ unit: 'done' }, { isDone: false }).standing).toBe('not met')
  })

  test.each([
    ['higher', 10, 'met'],
    ['higher', 11, 'not met'],
    ['lower', 10, 'met'],
    ['lower', 9, 'not met'],
  ])('of 10 where %s is better and %d is aimed at is %s', (better, target, standing) => {
    expect(own({ unit: 'number', better, target }, { value: 10 }).standing).toBe(standing)
  })

  test('without a target has none to meet', () => {
    expect(own({ unit: 'number', better: 'higher' }, { value: 10 }).standing).toBe('without a target')
  })

  test.each([
    [{ unit: 'percent' }, { numerator: 5, denominator: 20 }, true],
    [{ unit: 'percent' }, { numerator: 6, denominator: 20 }, false],
    [{ unit: 'percent' }, { numerator: 15, denominator: 20 }, true],
    [{ unit: 'percent' }, { numerator: 14, denominator: 20 }, false],
    [{ unit: 'number' }, { value: 5 }, true],
    [{ unit: 'number' }, { value: 6 }, false],
    [{ unit: 'done' }, { isDone: true }, false],
  ])('%o of %o is hidden from those who may not see few children: %s', (measure, reading, isHidden) => {
    expect(own({ better: 'higher', target: 1, ...measure }, reading, true).standing === 'not shown').toBe(isHidden)
    expect(own({ better: 'higher', target: 1, ...measure }, reading, false).standing).not.toBe('not shown')
  })
})
