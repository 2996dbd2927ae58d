import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Document } from '#core/document.ts'
import { example } from './example.ts'
import { anyText, HOSTILE_BY_NAME, sayingEverywhere } from './hostile.testing.ts'
import { pdfFile } from './pdf.ts'

const ofBlocks = (...blocks: readonly Block[]): Document => ({ ...example, blocks })
/** The objects of a PDF as they are written; what they show is compressed. */
const objectsOf = async (document: Document): Promise<string> => Buffer.from(await pdfFile(document)).toString('latin1')

/** The kinds of structure elements in a PDF. */
const kindsIn = (objects: string): ReadonlyMap<string, number> => {
  const kinds = new Map<string, number>()
  for (const [, kind] of objects.matchAll(/\/S \/(\w+)/g)) kinds.set(kind!, (kinds.get(kind!) ?? 0) + 1)
  return kinds
}

describe('a pathway plan as a PDF', async () => {
  const objects = await objectsOf(example)

  test('is tagged, in British English, and shows its title', () => {
    expect(objects).toMatch(/\/Type \/StructTreeRoot/)
    expect(objects).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(objects).toMatch(/\/Lang \(en-GB\)/)
    expect(objects).toMatch(/\/DisplayDocTitle true/)
    expect(objects).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(objects).toMatch(/<dc:title>.*My pathway plan.*<\/dc:title>/s)
    expect(objects).toMatch(/<dc:creator>.*Wexcombe County Council.*<\/dc:creator>/s)
  })

  test('tags its headings, lists, table, quotation and picture as what they are', () => {
    const kinds = kindsIn(objects)
    const headings = example.blocks.filter(({ kind }) => kind === 'heading').length
    const tagged = ['H1', 'H2', 'H3', 'H4'].map(kind => kinds.get(kind) ?? 0)
    expect(tagged.reduce((sum, count) => sum + count, 0)).toBe(headings)
    expect(kinds.get('Table')).toBe(1)
    expect(kinds.get('THead')).toBe(1)
    expect(kinds.get('TH')).toBe(4 + 3)
    expect(objects.match(/\/Scope \/Column/g)).toHaveLength(4)
    expect(objects.match(/\/Scope \/Row/g)).toHaveLength(3)
    expect(kinds.get('Caption')).toBe(1)
    expect(kinds.get('BlockQuote')).toBe(1)
    expect(kinds.get('L')).toBe(3)
    // Two that were written, and one in the contents for each heading of the first two levels.
    expect(kinds.get('Link')).toBe(2 + 4)
    expect(kinds.get('TOC')).toBeGreaterThan(0)
    expect(kinds.get('TOCI')).toBe(4)
    expect(kinds.get('Figure')).toBe(1)
    expect(objects).toMatch(/\/Alt \(Saved 240 pounds, spent 120 pounds\)/)
  })

  test('has bookmarks for its headings', () => {
    expect(objects).toMatch(/\/Type \/Outlines/)
    expect(objects).toMatch(/\/Title \(Where I live\)/)
  })

  test('is the same, byte for byte, each time', async () => {
    expect(await objectsOf(example)).toBe(objects)
  })

  test('is A4, upright or on its side', async () => {
    expect(objects).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/)
    expect(await objectsOf({ ...example, orientation: 'landscape' })).toMatch(/\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/)
  })
})

test('a link leads nowhere unless it is safe', async () => {
  const linked = (href: string) => objectsOf(ofBlocks({ kind: 'paragraph', words: [{ text: 'here', href }] }))
  expect(await linked('https://example.org/offer')).toContain('/URI (https://example.org/offer)')
  expect(await linked('javascript:alert(1)')).not.toContain('/URI')
})

test('a problem in our own drawing is said without what the document says', async () => {
  const picture: Block = { kind: 'picture', svg: '<svg>Ana Example', alt: 'Ana Example', widthMm: 10, heightMm: 10 }
  await expect(pdfFile(ofBlocks(picture))).rejects.toThrow(/document\.typ: failed to parse SVG/)
  await expect(pdfFile(ofBlocks(picture))).rejects.not.toThrow(/Ana/)
})

test('a drawing may load nothing', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="/etc/hostname" width="9" height="9"/></svg>'
  await expect(pdfFile(ofBlocks({ kind: 'picture', svg, alt: 'x', widthMm: 10, heightMm: 10 }))).rejects.toThrow(
    /linked image/,
  )
})

test('whatever was typed, wherever, there is a PDF/UA', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async text => {
      expect(await objectsOf(sayingEverywhere(text))).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    }),
    { numRuns: 60 },
  )
})

/** Poppler's program, which may be installed. */
const READER = 'pdftotext'
const hasPoppler = spawnSync(READER, ['-v']).status === 0

describe.skipIf(!hasPoppler)('as poppler reads it (skipped where pdftotext is not installed)', () => {
  /** What a PDF says, read by a program that knows nothing of ours. */
  const read = async (document: Document, ...options: readonly string[]): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-pdf-'))
    try {
      writeFileSync(join(folder, 'a.pdf'), await pdfFile(document))
      // Raw: otherwise a hyphen at the end of a line is taken for one that parts a word.
      execFileSync(READER, ['-raw', ...options, join(folder, 'a.pdf')], { stdio: 'ignore' })
      return readFileSync(join(folder, options.includes('-bbox') ? 'a.html' : 'a.txt'), 'utf8')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const lettersOf = (text: string): string => text.replace(/\s/g, '')
  const says = async (words: string): Promise<string> =>
    lettersOf(await read({ ...ofBlocks({ kind: 'paragraph', words }), footer: '' }))

  test.each(HOSTILE_BY_NAME.filter(([, text]) => /^[\x20-\x7E]{0,200}$/.test(text)))(
    '%s is there as it was typed',
    async (_, text) => {
      expect(await says(text)).toContain(lettersOf(text))
    },
  )

  test('a word of ten thousand letters keeps them all, over as many lines and pages as they need', async () => {
    expect((await says('z'.repeat(10_000))).match(/z/g)).toHaveLength(10_000)
  })

  test('any letters of a keyboard are there as they were typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), async text => {
        expect(await says(text)).toContain(lettersOf(text))
      }),
      { numRuns: 60 },
    )
  })

  test('a letter that no typeface has is named by its number', async () => {
    expect(await says('before \u{10FFFD} after')).toContain('before[U+10FFFD]after')
  })

  test('Arabic stands in its own order', async () => {
    expect((await says('مرحبا')).replace(/[\u202A-\u202E]/g, '')).toMatch(/مرحبا|ابحرم/)
  })

  test('nothing runs off the paper, however long a word or narrow a column', async () => {
    const word = 'accommodation'.repeat(12)
    const columns = Array.from({ length: 12 }, (_, index) => ({ heading: word, share: index === 0 ? 4 : 1 }))
    const boxes = await read(
      ofBlocks(
        { kind: 'paragraph', words: word },
        { kind: 'table', caption: word, columns, rows: [columns.map(() => word)] },
        { kind: 'summary-list', rows: [{ term: word, description: word }] },
      ),
      '-bbox',
    )
    const rights = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x))
    expect(rights.length).toBeGreaterThan(100)
    // A4 is 595 points wide; its margin is 62.
    expect(Math.max(...rights)).toBeLessThan(595 - 50)
  })

  test('a long table has its headings on each page', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`Young person ${index}`])
    const pages = (
      await read(ofBlocks({ kind: 'table', caption: 'Visits', columns: [{ heading: 'Who is due' }], rows }))
    ).split('\f')
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages.slice(0, -1)) expect(page).toContain('Who is due')
  })
})

test.each([
  ['letters with marks', 'E\u0302\u0309=\u0338'],
  ['a mark by itself, wherever it stands', '\u1CD4'],
])('%s that no typeface has are set all the same', async (_, text) => {
  expect(await objectsOf(sayingEverywhere(text))).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
})
