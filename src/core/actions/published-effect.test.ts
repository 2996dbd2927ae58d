import { expect, test } from 'vitest'
import type { Effect, MeasuredFigure } from './effect.ts'
import { publishedEffect } from './published-effect.ts'

const figure = (shown: number): MeasuredFigure => ({
  shown,
  display: `${shown}.0%`,
  numerator: shown,
  denominator: 100,
})
const effect: Effect = {
  baselineMonth: '2025-01',
  baseline: figure(40),
  measures: [
    { months: 3, month: '2025-06', answer: 'better', figure: figure(50) },
    { months: 6, month: '2025-09', answer: 'too early' },
  ],
}
const published = (of: Readonly<Record<string, MeasuredFigure>>) =>
  publishedEffect(effect, { better: 'higher', of: month => of[month] })

test('figures are those that were published, and go the way that these went', () => {
  const { baseline, measures } = published({ '2025-01': figure(45), '2025-06': figure(45) })
  expect([baseline?.display, measures[0]?.figure?.display, measures[0]?.answer]).toEqual([
    '45.0%',
    '45.0%',
    'no change',
  ])
})

test.each([
  ['the figure before', { '2025-06': figure(50) }],
  ['the figure after', { '2025-01': figure(40) }],
])('where %s was not published, nor is which way it went', (_, of) => {
  expect(published(of as Readonly<Record<string, MeasuredFigure>>).measures[0]?.answer).toBe('not published')
})

test('of what is never published only the way is told', () => {
  const { baseline, measures } = publishedEffect(effect, undefined)
  expect(JSON.stringify([baseline, measures])).not.toMatch(/40|50|100/)
  expect(measures.map(({ answer }) => answer)).toEqual(['better', 'too early'])
})
