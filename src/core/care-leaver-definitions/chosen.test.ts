import { describe, expect, test } from 'vitest'
import { childrenBehind } from '#core/children-behind.ts'
import { day } from '#core/dates.ts'
import { journeysOf } from '#core/examples.ts'
import numberOfCareLeavers from '#core/indicators/number-of-care-leavers.ts'
import { indicatorsOf, type OfCouncil } from '#core/indicators/of-council.ts'
import { recordedFrom } from '#core/recorded-from.ts'
import leavingCareCase from '#core/records/leaving-care-case.ts'
import { Tallies } from '#core/scorecard.ts'
import { chosenBy, definitionOn, shippedDefinition } from './chosen.ts'
import inCareBefore from './in-care-before.ts'
import openCase from './open-case.ts'
import serviceScope from './service-scope.ts'

const all = [openCase, inCareBefore, serviceScope]
const from = (fromOn: string, definition: string, more: object = {}) => ({ fromOn, definition, ...more })

describe('who is a care leaver, as a council has chosen it', () => {
  test('is what Waymark ships until the day from which another is in force, and then that', () => {
    const { definitions } = chosenBy(all, [from('2026-01-01', 'in-care-before')])
    expect(definitionOn([], '2026-03-31')).toBe(shippedDefinition)
    expect(definitionOn(definitions, '2025-12-31')).toBe(openCase)
    expect(definitionOn(definitions, '2026-01-01')).toBe(inCareBefore)
  })

  test('is the later recorded of two choices from one day, and says who decided and why', () => {
    const { definitions } = chosenBy(all, [
      from('2026-01-01', 'in-care-before'),
      from('2026-01-01', 'service-scope', { because: 'The strategy says so', decidedBy: 'Cabinet' }),
      from('2025-01-01', 'in-care-before'),
    ])
    expect(definitions.map(({ definition, from }) => [definition.id, from])).toEqual([
      ['service-scope', '2026-01-01'],
      ['in-care-before', '2025-01-01'],
    ])
    expect(definitions[0]!.source.section).toBe('from 1 January 2026; The strategy says so; decided by Cabinet')
  })

  test('is not changed by a choice of none, or of no day: that is found', () => {
    const { definitions, findings } = chosenBy(all, [
      { entry: 7, fromOn: '2026-01-01', definition: 'no-such' },
      { entry: 8, definition: 'in-care-before' },
    ])
    expect(definitions).toEqual([])
    expect(findings.map(({ entry }) => entry)).toEqual([7, 8])
  })
})

describe('the number of care leavers', () => {
  /** Ana left care years ago, Ben’s case is open, Cal is looked after: in March 2026 and before. */
  const children = journeysOf({
    name: '',
    asAt: '2026-03-31',
    born: { Ana: '2008-01-01', Ben: '2006-01-01', Cal: '2009-01-01' },
    episodes: `
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2015-01-01 | 2016-01-01 | C2           | U4        | E5
      Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
      Cal   | 2022-05-01 |            | C2           | U4        |`,
    records: { 'leaving-care-case': 'child | openedOn\nBen | 2024-01-01' },
    numerator: [],
    display: '',
  })
  const recorded = recordedFrom(children, [leavingCareCase])
  const counted = (careLeavers: OfCouncil['careLeavers'], months = 2) => {
    const [indicator] = indicatorsOf([numberOfCareLeavers], {
      standards: [],
      recordedFrom: recorded,
      ...(careLeavers && { careLeavers }),
    })
    const tallies = new Tallies([indicator!], { to: '2026-03', months })
    tallies.count(children)
    const returnYears = Array.from({ length: 12 }, (_, i) => 2015 + i)
    const { rows } = tallies.scorecard({ returnYears, populations: [], recordedFrom: recorded, staff: new Map() })
    return { indicator: indicator!, row: rows[0]!, figures: rows[0]!.months.map(({ figure }) => figure.display) }
  }
  const chosen = chosenBy(all, [from('2026-03-01', 'in-care-before')]).definitions

  test('is by the chosen definition from its day, and as it was before', () => {
    expect(counted(undefined).figures).toEqual(['1', '1'])
    expect(counted(chosen).figures).toEqual(['1', '3'])
    const behind = childrenBehind(counted(chosen).indicator, children, '2026-03', new Map())
    expect(behind.numerator.map(({ child }) => child.ref)).toEqual(['Ana', 'Ben', 'Cal'])
  })

  test('is not compared with what was counted by another definition', () => {
    expect(counted(chosen).row.direction).toBeUndefined()
    expect(counted(undefined).row.direction).toBeDefined()
  })

  test('by a definition that needs no case is known where none is recorded; by one that needs them it is not', () => {
    const nothing = { ...recorded, days: new Map() }
    const without = (id: string) =>
      indicatorsOf([numberOfCareLeavers], {
        standards: [],
        recordedFrom: nothing,
        careLeavers: chosenBy(all, [from('2026-03-01', id)]).definitions,
      })[0]!.counting[0]!
    expect(without('in-care-before').needs).toEqual([])
    expect(without('service-scope').needs).toEqual([['leaving-care-case']])
  })

  test('keeps what a return says for the days before casework, and for no later definition', () => {
    const { counting } = counted(chosen).indicator
    expect(counting.map(({ from }) => from)).toEqual(['2026-03-01', '2024-01-01', '2013-04-01'])
    expect(day(counting[0]!.from)).toBeGreaterThan(day(counting[1]!.from))
  })
})
