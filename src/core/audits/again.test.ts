import { expect, test } from 'vitest'
import { day, isoOf } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { againBy, isToBeRepeated } from './again.ts'
import type { Audit } from './audits.ts'
import { themesOverTime } from './themes.ts'

const audit = (on: string, grade: Audit['grade'], more: Partial<Audit> = {}): Audit => ({
  child: {} as Journey,
  entry: 1,
  tool: 'whole-case-in-care',
  on: day(on),
  themes: [],
  answers: [],
  sample: undefined,
  auditorsGrade: grade,
  moderatedGrade: undefined,
  grade,
  repeatedBy: undefined,
  ...more,
})

test('what is inadequate is audited again within three months, what requires improvement within six, the rest need not be', () => {
  const by = (on: string, grade: Audit['grade']) => {
    const last = againBy(audit(on, grade))
    return last === undefined ? undefined : isoOf(last)
  }
  expect(by('2025-11-30', 'inadequate')).toBe('2026-02-28')
  expect(by('2026-01-31', 'requires-improvement')).toBe('2026-07-31')
  expect(by('2026-01-31', 'good')).toBeUndefined()
  expect(by('2026-01-31', undefined)).toBeUndefined()
})

test('what was audited again no longer waits to be', () => {
  const poor = audit('2026-01-31', 'inadequate')
  expect(isToBeRepeated(poor)).toBe(true)
  expect(isToBeRepeated({ ...poor, repeatedBy: audit('2026-03-31', 'inadequate') })).toBe(false)
})

test('themes stand in the quarter in which their audit was done, the last day of a quarter in that one', () => {
  const audits = [
    audit('2025-04-01', 'good', { themes: ['voice'] }),
    audit('2025-06-30', 'good', { themes: ['voice', 'plan'] }),
    audit('2025-07-01', 'good', { themes: ['plan'] }),
    audit('2026-03-31', 'good', { themes: ['plan'] }),
  ]
  const { quarters, themes } = themesOverTime(audits, day('2026-03-31'))
  expect(quarters.map(({ firstDay, audits }) => [isoOf(firstDay), audits])).toEqual([
    ['2025-04-01', 2],
    ['2025-07-01', 1],
    ['2025-10-01', 0],
    ['2026-01-01', 1],
  ])
  expect(themes.map(({ theme, audits }) => [theme, audits])).toEqual([
    ['plan', [1, 1, 0, 1]],
    ['voice', [2, 0, 0, 0]],
  ])
})
