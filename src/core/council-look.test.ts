import { expect, test } from 'vitest'
import { colourFault, contrastWithWhite, councilLookIn } from './council-look.ts'

const entry = (id: number, body: Record<string, unknown>) => ({
  id,
  record: id,
  kind: 'statement' as const,
  standing: 0,
  type: 'council-look',
  body: body as never,
})

test('black on white has the contrast that WCAG gives it, white none', () => {
  expect(contrastWithWhite('000000')).toBeCloseTo(21, 5)
  expect(contrastWithWhite('FFFFFF')).toBeCloseTo(1, 5)
})

test('the lightest grey that can be read on white is taken, the next is not', () => {
  expect(colourFault('#767676')).toBeUndefined()
  expect(colourFault('#777777')).toContain('4.5 to 1')
})

test.each(['red', '#12345', '#1234567', 'url(x)', ''])('%j is no colour', typed => {
  expect(colourFault(typed)).toMatch(/^Enter the colour/)
})

test('the last look that was recorded counts', () => {
  const look = councilLookIn([
    entry(2, { name: 'Wexcombe Borough Council', colour: '6B2C91' }),
    entry(1, { name: 'Old' }),
  ])
  expect(look).toEqual({ name: 'Wexcombe Borough Council', look: { colour: '6B2C91' } })
})

test('a colour that an import brought and nobody can read is left out', () => {
  expect(councilLookIn([entry(1, { colour: 'FFFF00' })])).toEqual({ look: {} })
})

test('a logo is as large as there is room for, whatever its shape', () => {
  const sizeOf = (logoWidth: number, logoHeight: number) => {
    const { logo } = councilLookIn([entry(1, { logo: 'AAAA', logoWidth, logoHeight })]).look
    return [logo!.widthMm, logo!.heightMm]
  }
  expect(sizeOf(800, 200)).toEqual([48, 12])
  expect(sizeOf(100, 100)).toEqual([18, 18])
})

test('a council without a record has no look of its own', () => {
  expect(councilLookIn([])).toEqual({ look: {} })
})
