import { expect, test } from 'vitest'
import type { ScorecardRow } from './scorecard.ts'
import { inShort } from './scorecard-in-short.ts'

const row = (rag: ScorecardRow['rag'], means: string) => ({ rag, direction: { means } }) as unknown as ScorecardRow

test('a month is told by its colours and its directions', () => {
  expect(inShort({ rows: [row('green', 'better'), row('red', 'worse'), row(undefined, 'better')] })).toBe(
    'Of 3 indicators, 1 are green, 0 amber and 1 red; 2 are better than the month before and 1 worse.',
  )
})

test('where no indicator has a target, no colour is spoken of', () => {
  expect(inShort({ rows: [row(undefined, 'better'), row(undefined, 'no change')] })).toBe(
    'Of 2 indicators, 1 are better than the month before and 0 worse.',
  )
})
