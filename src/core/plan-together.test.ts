import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanAction } from './pathway-plan.ts'
import { isSameAction } from './plan-differences.ts'
import { actionsTogether } from './plan-together.ts'

const [account, passport, college]: readonly [PlanAction, PlanAction, PlanAction] = [
  { heading: 'money', action: 'Open a bank account', owner: 'Jo' },
  { heading: 'identity', action: 'Apply for a passport', owner: 'Ana', dueOn: '2025-03-01' },
  { heading: 'education', action: 'Visit the college', owner: 'Ana' },
]

describe('the actions of a plan that two people changed at once', () => {
  test('are as they were where neither changed them, and mine where I alone did', () => {
    expect(actionsTogether([account], [account], [account])).toEqual([])
    expect(actionsTogether([account], [account], [{ ...account, owner: 'Ana' }, college])).toEqual([])
    expect(actionsTogether([account], [account], [])).toEqual([])
  })

  test('are theirs where they alone added, changed or dropped one', () => {
    const done = { ...passport, doneOn: '2025-02-10' }
    expect(actionsTogether([account, passport], [done, college], [account, passport])).toEqual([
      { kind: 'drop', mine: account },
      { kind: 'take', mine: passport, theirs: done },
      { kind: 'add', theirs: college },
    ])
  })

  test('are chosen between where both changed one, or I changed what they dropped', () => {
    const [their, my] = [
      { ...account, owner: 'Sam' },
      { ...account, owner: 'Ana' },
    ]
    expect(actionsTogether([account], [their], [my])).toEqual([{ kind: 'choose', mine: my, theirs: their }])
    expect(actionsTogether([account], [], [my])).toEqual([{ kind: 'choose', mine: my, theirs: undefined }])
  })

  test('keep what they changed and I dropped', () => {
    const their = { ...account, dueOn: '2025-06-01' }
    expect(actionsTogether([account], [their], [])).toEqual([{ kind: 'add', theirs: their }])
  })

  test('that both added in the same words are one', () => {
    expect(actionsTogether([], [college], [{ ...college }])).toEqual([])
    expect(actionsTogether([], [college], [{ ...college, owner: 'Jo' }])).toMatchObject([{ kind: 'choose' }])
  })

  test('lose nothing that either wrote: it is in mine, is added to it, or is chosen between', () => {
    const action = fc.record(
      {
        heading: fc.constantFrom('money', 'home'),
        action: fc.constantFrom('Open a bank account', 'Open an account', 'Find a flat', 'See the nurse'),
        owner: fc.constantFrom('Jo', 'Ana'),
        doneOn: fc.constantFrom('2025-01-01', '2025-02-02'),
      },
      { requiredKeys: ['heading', 'action'] },
    ) as fc.Arbitrary<PlanAction>
    const actions = fc.array(action, { maxLength: 4 })
    const isIn = (all: readonly (PlanAction | undefined)[], one: PlanAction) => all.some(a => a && isSameAction(a, one))
    fc.assert(
      fc.property(actions, actions, actions, (base, theirs, mine) => {
        const steps = actionsTogether(base, theirs, mine)
        const offered = steps.map(step => (step.kind === 'drop' ? undefined : step.theirs))
        for (const their of theirs) if (!isIn(base, their)) expect(isIn([...mine, ...offered], their)).toBe(true)
        const gone = steps.flatMap(step => (step.kind === 'drop' || step.kind === 'take' ? [step.mine] : []))
        for (const my of gone) expect(isIn(base, my), 'what I wrote is never taken away').toBe(true)
        const touched = steps.flatMap(step => (step.kind === 'add' ? [] : [step.mine]))
        expect(new Set(touched).size, 'each of mine at most once').toBe(touched.length)
      }),
      { numRuns: 500 },
    )
  })
})
