import { describe, expect, test } from 'vitest'
import { childrenBehind } from './children-behind.ts'
import { flow, type Indicator, snapshot } from './indicators/indicator.ts'
import numberOfAdoptions from './indicators/number-of-adoptions.ts'
import numberOfLookedAfterChildren from './indicators/number-of-looked-after-children.ts'
import { ceased, lookedAfter } from './indicators/populations.ts'
import { example, known, leavers, row, scorecardOf } from './scorecard.testing.ts'

describe('a definition that changes', () => {
  const rule = { source: { title: 'A circular', section: '1' } }
  const changed: Indicator = {
    ...numberOfLookedAfterChildren,
    counting: [
      snapshot({
        ...rule,
        from: '2017-06-30',
        population: lookedAfter,
        numerator: { says: 'fostered', counts: e => e.placement === 'U4' },
      }),
      snapshot({ ...rule, from: '2017-04-01', population: lookedAfter }),
    ],
  }
  const children = example(`
    child | started    | ended | legal status | placement
    Ana   | 2015-05-01 |       | C2           | U4
    Ben   | 2015-05-01 |       | C2           | K2`)

  test('does not change history: each month is counted by the rule in force on its last day', () => {
    const { months } = row(scorecardOf(children, '2017-07', 5, known, [changed]), '6.1')
    expect(months.map(m => m.figure.display)).toEqual(['not recorded', '2', '2', '1', '1'])
    expect(months[0]?.figure.notRecorded).toBe('This is counted from 1 April 2017.')
    expect(childrenBehind(changed, children, '2017-05').numerator).toHaveLength(2)
    expect(childrenBehind(changed, children, '2017-06').numerator).toHaveLength(1)
    expect(childrenBehind(changed, children, '2017-03').numerator).toEqual([])
  })

  test('counts a period that it falls in by the rule in force on its last day', () => {
    const flows: Indicator = {
      ...numberOfAdoptions,
      counting: [
        flow({
          ...rule,
          from: '2017-06-01',
          population: ceased,
          numerator: { says: '', counts: e => e.reasonEnded === 'E45' },
        }),
        flow({ ...rule, from: '2010-04-01', population: ceased }),
      ],
    }
    const [may, june] = (['2017-05', '2017-06'] as const).map(to =>
      row(scorecardOf(leavers, to, 1, known, [flows]), '10.1'),
    )
    expect([may?.yearToDate?.display, june?.yearToDate?.display]).toEqual(['1', '1'])
    expect(june?.rollingYear?.display).toBe('1')
    expect(may?.rollingYear?.display).toBe('2')
  })
})

describe('cautions', () => {
  test('are said where records were left out, and are gone with the records', () => {
    const adoptedWithoutStart = example(`
      child | started    | ended      | legal status | placement | new episode reason | ceased reason
      Ana   | 2016-01-01 | 2017-06-01 | E1           | A6        | P                  | E11`)
    expect(row(scorecardOf(adoptedWithoutStart, '2017-06'), '10.4').months.at(-1)?.figure.display).toBe(
      'not applicable',
    )
    const children = [
      ...adoptedWithoutStart,
      ...example(`
      child | started    | ended      | legal status | placement | ceased reason
      Ben   | 2016-01-01 | 2017-06-01 | E1           | A6        | E11`),
    ]
    expect(row(scorecardOf(children, '2017-06'), '10.4').cautions).toHaveLength(1)
    expect(row(scorecardOf(children.slice(1), '2017-06'), '10.4').cautions).toEqual([])
  })

  test('are said where a blank counts as a no', () => {
    expect(row(scorecardOf(leavers, '2017-04'), '8.5').cautions).toEqual([
      'The provider is not recorded for some children; they count as not commissioned.',
    ])
  })
})

describe('companions', () => {
  const returned = example(`
    child | started    | ended      | legal status | placement
    Ana   | 2017-04-05 | 2017-04-20 | V2           | U6
    Ana   | 2017-05-05 | 2017-05-20 | V2           | U6
    Ben   | 2017-05-05 |            | V2           | U6`)

  test('count a child who came into care twice in the year once', () => {
    const card = scorecardOf(returned, '2017-06')
    expect(row(card, '6.3').yearToDate?.display).toBe('3')
    expect(row(card, '6.3').companions[0]?.yearToDate?.display).toBe('2')
    expect(row(card, '6.3').companions[0]).not.toHaveProperty('rollingYear')
    expect(row(card, '6.4').yearToDate?.display).toBe('2')
    expect(row(card, '6.4').companions[0]?.yearToDate?.display).toBe('1')
  })

  test('stop the clock earlier for a child adopted by their foster carers', () => {
    const adopted = example(`
      child | started    | ended      | legal status | placement | new episode reason | ceased reason
      Ana   | 2016-01-01 | 2016-01-11 | C2           | K2        | S                  |
      Ana   | 2016-01-11 | 2016-04-10 | C2           | U5        | P                  |
      Ana   | 2016-04-10 | 2017-06-01 | E1           | A5        | U                  | E12`)
    const { months, companions, rollingThreeYears } = row(scorecardOf(adopted, '2017-06'), '10.4')
    expect(months.at(-1)?.figure.display).toBe('100.0')
    expect(companions[0]?.months.at(-1)?.figure.display).toBe('10.0')
    expect(rollingThreeYears?.display).toBe('not recorded')
  })

  test('count reviews that were due and never held', () => {
    const children = example(
      `
      child | started    | ended      | legal status | placement
      Ana   | 2017-05-15 |            | V2           | U6
      Ben   | 2017-05-15 |            | V2           | U6
      Cal   | 2017-05-15 | 2017-06-13 | V2           | U6
      Dee   | 2017-05-15 | 2017-06-14 | V2           | U6`,
      { records: { review: 'child | heldOn\nAna | 2017-06-01' } },
    )
    const { months, companions } = row(scorecardOf(children, '2017-06'), '6.7')
    expect(months.at(-1)?.figure).toMatchObject({ numerator: 1, denominator: 1 })
    expect(companions[0]?.months.at(-1)?.figure).toMatchObject({ numerator: 1, denominator: 3 })
  })
})

describe('caseloads', () => {
  test('leave out an allocation that names no social worker', () => {
    const children = example(
      'child | started | ended | legal status | placement\nAna | 2023-05-01 | | C2 | U4\nBen | 2023-05-01 | | C2 | U4',
      {
        records: {
          'social-worker-allocation': 'child | socialWorker | startedOn\nAna | SW1 | 2023-05-01\nBen | | 2023-06-01',
        },
      },
    )
    const card = scorecardOf(children, '2024-03', 1, { ...known, returnYears: [2024] })
    expect(row(card, '11.4').months[0]!.figure).toMatchObject({ numerator: 1, denominator: 1 })
    expect(row(card, '11.3').months[0]!.figure.display).toBe('1')
  })

  test('are not known before the return had social workers', () => {
    expect(row(scorecardOf(leavers, '2018-03'), '11.3').months.at(-1)?.figure.notRecorded).toBe(
      'This is counted from 1 April 2023.',
    )
  })
})
