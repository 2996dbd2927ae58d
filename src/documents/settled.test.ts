import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Document } from '#core/document.ts'
import { anyText, sayingEverywhere, visibleText } from './hostile.testing.ts'
import { settled } from './settled.ts'

const documentOf = (...blocks: readonly Block[]): Document => ({
  title: 'Plan',
  author: 'Wexcombe',
  datedOn: '2026-05-03',
  orientation: 'portrait',
  blocks,
})
const settledText = (text: string) => settled({ ...documentOf(), footer: text }).footer

test('text that can be seen stays as it was typed', () => {
  fc.assert(
    fc.property(visibleText, text => {
      expect(settledText(text)).toContain(text)
    }),
  )
})

test('nothing is left that XML, a PDF or a page cannot hold', () => {
  fc.assert(
    fc.property(anyText, text => {
      const held = JSON.stringify(settled(sayingEverywhere(text)))
      expect(held).not.toMatch(/\\u(?!202|206)[0-9a-f]{4}|[\u007F-\u009F\uFEFF\uFFFE\uFFFF]/)
      expect(held).not.toMatch(/\p{Surrogate}/u)
    }),
  )
})

test('half a character is shown as one that is missing, and line ends of every kind are line ends', () => {
  expect(settledText('a\ud800b\udc00')).toBe('a\uFFFDb\uFFFD')
  expect(settledText('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne')
})

test('a change of writing direction ends with the text that it is in', () => {
  expect(settledText('\u202Eevil')).toBe('\u202Eevil\u202C')
  expect(settledText('\u2067a\u202Eb\u202Cc')).toBe('\u2067a\u202Eb\u202Cc\u2069')
  expect(settledText('\u2066\u202Ab\u2069c')).toBe('\u2066\u202Ab\u2069c')
  expect(settledText('a\u202C\u2069')).toBe('a\u202C\u2069')
})

test('settling twice is settling once', () => {
  fc.assert(
    fc.property(anyText, text => {
      const once = settled(sayingEverywhere(text))
      expect(settled(once)).toEqual(once)
    }),
  )
})

test('headings leave out no level on the way down, and may go up at once', () => {
  const levels = (...asked: (1 | 2 | 3 | 4)[]) =>
    settled(documentOf(...asked.map(level => ({ kind: 'heading' as const, level, words: 'x' })))).blocks.map(
      block => block.kind === 'heading' && block.level,
    )
  expect(levels(3, 4, 1, 3, 4, 2)).toEqual([1, 2, 1, 2, 3, 2])
  expect(levels(1, 2, 3, 4, 1)).toEqual([1, 2, 3, 4, 1])
})

test('a short row is filled and a long one keeps what it says', () => {
  const { blocks } = settled(
    documentOf({
      kind: 'table',
      caption: 'T',
      columns: [{ heading: 'A' }, { heading: 'B' }],
      rows: [['1'], ['1', '2', '3']],
    }),
  )
  expect(blocks).toMatchObject([
    {
      columns: [{ heading: 'A' }, { heading: 'B' }, { heading: '' }],
      rows: [
        ['1', '', ''],
        ['1', '2', '3'],
      ],
    },
  ])
})

test('what has nothing in it is gone, and a title is never missing', () => {
  const { title, blocks } = settled({
    ...documentOf(
      { kind: 'list', style: 'bulleted', items: [] },
      { kind: 'summary-list', rows: [] },
      { kind: 'table', caption: 'x', columns: [], rows: [] },
      { kind: 'paragraph', words: ' \n' },
      { kind: 'quotation', words: '', saidBy: 'Ana' },
      { kind: 'paragraph', words: 'kept' },
    ),
    title: ' \u0000 ',
  })
  expect(title).toBe('Untitled')
  expect(blocks).toEqual([{ kind: 'paragraph', words: 'kept' }])
})
