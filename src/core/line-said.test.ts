import { describe, expect, test } from 'vitest'
import plans from '#core/indicators/plans-up-to-date.ts'
import type { Commentary } from './commentary.ts'
import { plainText } from './document.ts'
import { lineSaid } from './line-said.ts'
import { printedCard } from './printed-card.testing.ts'

describe('what the council says', () => {
  const spoken = (commentary: Partial<Commentary>, state: 'written' | 'carried forward' = 'written', now = '89.1%') => {
    const plain = printedCard('2017-06', [{ indicator: plans, months: ['86.8%', now] }])
    const month = state === 'written' ? '2017-06' : '2017-05'
    const row = { ...plain.rows[0]!, commentary: { state, commentary: { about: plans.id, month, ...commentary } } }
    const line = lineSaid(row, plain)
    return line && [plainText(line.words), line.from]
  }

  test('is the first sentence of what happened, with its figures filled in', () => {
    expect(spoken({ whatHappened: 'It rose to {6.14}. Three teams are behind.', why: 'Reviews.' })).toEqual([
      'It rose to 89.1%.',
      undefined,
    ])
  })

  test('is not cut short by a full stop within a number', () => {
    expect(spoken({ whatHappened: 'From 6.9 to 7.1 a day' })).toEqual(['From 6.9 to 7.1 a day', undefined])
  })

  test('ends with its first line where no sentence ends', () => {
    expect(spoken({ whatHappened: 'More were reviewed\nThree teams are behind.' })?.[0]).toBe('More were reviewed')
  })

  test('is why where nothing is said of what happened, and nothing where neither is', () => {
    expect(spoken({ why: 'Reviews come late.' })?.[0]).toBe('Reviews come late.')
    expect(spoken({ whatNext: 'Book them.' })).toBeUndefined()
  })

  test('of an earlier month names the month', () => {
    expect(spoken({ whatHappened: 'It fell.' }, 'carried forward')).toEqual(['It fell.', '2017-05'])
  })

  test('keeps from whoever may not see a figure what was typed of it', () => {
    const typed = { whatHappened: 'Plans up to date stood at 89.1% in June 2017.' }
    expect(spoken(typed)?.[0]).toContain('89.1%')
    expect(spoken(typed, 'written', 'suppressed')?.[0]).toContain('suppressed')
  })
})
