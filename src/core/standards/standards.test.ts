import { describe, expect, test } from 'vitest'
import { day, isoOf } from '#core/dates.ts'
import { journeysOf } from '#core/examples.ts'
import { type Obligation, stateOn } from '#core/obligation.ts'
import { loadCatalogue } from '../../catalogue.ts'
import { switchedOnFrom } from './settings.ts'
import { obligationsOf, type Standard } from './standard.ts'

const standards = await loadCatalogue<Standard>(new URL('./', import.meta.url), s => s.id)

/** An obligation as a worked example writes it. */
function written(obligation: Obligation, asAt: string): string | undefined {
  const state = stateOn(obligation, day(asAt))
  if (state === undefined) return undefined
  const due = `due ${isoOf(obligation.dueOn)}`
  if (state === 'due') return due
  if (state === 'overdue') return `${due}, overdue`
  return `${due}, ${state} ${isoOf(state === 'lapsed' ? obligation.lapsesOn : obligation.metOn!)}`
}

describe.each(standards.map(standard => [standard.id, standard] as const))('%s', (_id, standard) => {
  test.each(standard.examples.map(example => [example.name, example] as const))('%s', (_name, example) => {
    const its = example.from === undefined ? standard : switchedOnFrom(standard, example.from)
    const told = Object.fromEntries(
      journeysOf({ ...example, numerator: [], display: '' }).map(child => [
        child.ref,
        obligationsOf(its, child).flatMap(obligation => written(obligation, example.asAt) ?? []),
      ]),
    )
    expect(told).toEqual(example.due)
  })

  test('says where it comes from and is in force from a day or switched off', () => {
    expect(standard.examples.length).toBeGreaterThan(0)
    for (const { source, from, says, intervals } of standard.rules) {
      expect(source.title).not.toBe('')
      if (from !== undefined) expect(isoOf(day(from))).toBe(from)
      for (const [, name] of says.matchAll(/\{(\w+)\}/g)) expect(Object.keys(intervals)).toContain(name)
    }
  })

  test('has its rules newest first', () => {
    const from = standard.rules.flatMap(rule => rule.from ?? [])
    expect(from).toEqual(from.toSorted().toReversed())
  })
})
