import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { journeysOf } from '#core/examples.ts'
import { loadCatalogue } from '../../catalogue.ts'
import { type CareLeaverDefinition, careLeaversBy, effectOfChoosing } from './care-leaver-definition.ts'

const definitions = await loadCatalogue<CareLeaverDefinition>(new URL('./', import.meta.url), d => d.id)
const definition = (id: string) => definitions.find(d => d.id === id)!

describe.each(definitions.map(its => [its.id, its] as const))('%s', (_id, its) => {
  test.each(its.examples.map(example => [example.name, example] as const))('%s', (_name, example) => {
    const children = journeysOf({ ...example, numerator: [], display: '' })
    expect(careLeaversBy(its, children, day(example.asAt)).map(c => c.ref)).toEqual(example.counts)
  })
})

test('choosing another definition shows who would come in and who would fall out', () => {
  const children = journeysOf({
    name: '',
    asAt: '2026-03-31',
    born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
    episodes: `
      child | started    | ended      | legal status | placement
      Ana   | 2015-01-01 | 2016-01-01 | C2           | U4
      Ben   | 2020-01-01 |            | C2           | P1
      Cal   | 2020-01-01 |            | C2           | U4`,
    numerator: [],
    display: '',
  })
  const effect = effectOfChoosing(
    { from: definition('in-care-before'), to: definition('away-from-home') },
    children,
    day('2025-12-31'),
  )
  expect(effect.before.map(c => c.ref)).toEqual(['Ana', 'Ben', 'Cal'])
  expect(effect.after.map(c => c.ref)).toEqual(['Cal'])
  expect(effect.fallOut.map(c => c.ref)).toEqual(['Ana', 'Ben'])
  expect(effect.comeIn).toEqual([])
})
