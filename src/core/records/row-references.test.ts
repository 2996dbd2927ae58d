import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body } from '#core/entry.ts'
import { withoutRowReferences, withRowReferences } from './row-references.ts'
import supervision, { decisionsReferredTo } from './supervision.ts'
import visit from './visit.ts'

const HELD = '2026-03-27'
const deciding = (...decisions: readonly Body[]): Body => ({ heldOn: HELD, decisions })
const decision = (action: string, owner = 'Priya', dueOn = '2026-04-10'): Body => ({ action, owner, dueOn })
const said = (...bodies: readonly Body[]) => bodies.map(body => ({ type: 'supervision', body }))
const typed = (body: Body, before?: Body, everSaid: readonly Body[] = before ? [before] : []) =>
  withRowReferences(supervision, body, { everSaid: said(...everSaid), isFromFile: false, ...(before && { before }) })
const fromFile = (body: Body, ...everSaid: readonly Body[]) =>
  withRowReferences(supervision, body, { everSaid: said(...everSaid), isFromFile: true })
/** What is to be done, by its reference. */
const referred = (body: Body) => Object.fromEntries(decisionsReferredTo(body))

describe('the decisions of a supervision', () => {
  test('have references in the order in which they were typed', () => {
    expect(referred(typed(deciding(decision('Ring his nan'), decision('Find a club'))))).toEqual({
      'S-2026-03-27-1': 'Ring his nan',
      'S-2026-03-27-2': 'Find a club',
    })
  })

  test('that were recorded without a reference are referred to by their place, and keep that when corrected', () => {
    const before = deciding(decision('Ring his nan'), decision('Find a club'))
    expect(referred(before)).toEqual({ 'S-2026-03-27-1': 'Ring his nan', 'S-2026-03-27-2': 'Find a club' })
    const after = typed(
      deciding(decision('Apply for a passport', 'Sam', '2026-05-01'), decision('Find a club')),
      before,
    )
    expect(referred(after)).toEqual({ 'S-2026-03-27-3': 'Apply for a passport', 'S-2026-03-27-2': 'Find a club' })
  })

  test('keep theirs when their words, their owner or the supervision’s day are put right', () => {
    const before = typed(deciding(decision('Ring his nan'), decision('Find a club', 'Sam', '2026-05-01')))
    const words = typed(deciding(decision('Ring his gran'), decision('Find a club', 'Sam', '2026-05-01')), before)
    expect(referred(words)['S-2026-03-27-1']).toBe('Ring his gran')
    const owner = typed(deciding(decision('Ring his nan', 'Jo'), decision('Find a club', 'Sam', '2026-05-01')), before)
    expect(referred(owner)).toEqual(referred(before))
    expect(referred(typed({ ...before, heldOn: '2026-03-26' }, before))).toEqual(referred(before))
  })

  test('of another supervision on the same day have other references', () => {
    const first = typed(deciding(decision('Ring his nan')))
    const second = typed(deciding(decision('Find a club')), undefined, [first])
    expect(referred(second)).toEqual({ 'S-2026-03-27-2': 'Find a club' })
  })

  test('have none where nothing says on which day it was', () => {
    expect(typed({ decisions: [decision('Ring his nan')] })).toEqual({ decisions: [decision('Ring his nan')] })
    expect(referred({ decisions: [decision('Ring his nan')] })).toEqual({})
  })

  test('are what whoever recorded them said, without their references', () => {
    const body = deciding(decision('Ring his nan'), decision('Find a club'))
    expect(withoutRowReferences(supervision, typed(body))).toEqual(body)
    expect(withRowReferences(visit, { seen: 'alone' }, { everSaid: [], isFromFile: true })).toEqual({ seen: 'alone' })
  })
})

describe('whatever is decided', () => {
  const one = fc.record({
    action: fc.constantFrom('Ring his nan', 'Find a club', 'Visit the school', 'Apply', 'Write'),
    owner: fc.constantFrom('Priya', 'Sam'),
    dueOn: fc.constantFrom('2026-04-10', '2026-05-01'),
  })
  const several = fc.array(one, { maxLength: 6 })
  const pairs = (body: Body) =>
    ((body.decisions ?? []) as readonly Body[]).map(({ reference, ...its }) => `${reference} ${JSON.stringify(its)}`)

  test('a file sorted otherwise makes the same references', () => {
    const sorted = several.chain(its =>
      fc.tuple(fc.constant(its), fc.shuffledSubarray(its, { minLength: its.length, maxLength: its.length })),
    )
    fc.assert(
      fc.property(sorted, ([one, other]) => {
        expect(pairs(fromFile(deciding(...other))).sort()).toEqual(pairs(fromFile(deciding(...one))).sort())
      }),
    )
  })

  test('no two have one reference, a row that stays keeps its own, and none is ever given to another again', () => {
    fc.assert(
      fc.property(fc.array(several, { minLength: 1, maxLength: 5 }), versions => {
        const recorded: Body[] = []
        for (const decisions of versions) {
          const before = recorded.at(-1)
          const now = typed(deciding(...decisions), before, recorded)
          const references = ((now.decisions ?? []) as readonly Body[]).map(({ reference }) => reference)
          expect(new Set(references).size).toBe(references.length)
          const earlier = ((before?.decisions ?? []) as readonly Body[]).map(({ reference }) => reference)
          const gone = recorded
            .flatMap(body => body.decisions as readonly Body[])
            .map(({ reference }) => reference)
            .filter(reference => !earlier.includes(reference))
          for (const reference of references) expect(gone).not.toContain(reference)
          expect(pairs(typed(now, now, [...recorded, now]))).toEqual(pairs(now))
          recorded.push(now)
        }
      }),
    )
  })
})
