import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Document } from '#core/document.ts'
import { example } from './example.ts'
import { anyText, HOSTILE_BY_NAME, sayingEverywhere, visibleText } from './hostile.testing.ts'
import { type Element, elementsOf, unzipped, within } from './unzipped.testing.ts'
import { wordFile } from './word.ts'

const written = async (document: Document) => {
  const files = unzipped(await wordFile(document))
  return (name: string) => elementsOf(files.get(name) ?? `<absent name="${name}"/>`)
}
const ofBlocks = (...blocks: readonly Block[]): Document => ({ ...example, blocks })
const paragraphs = async (document: Document) => {
  const file = await written(document)
  return within(file('word/document.xml'), 'w:p').map(paragraph => ({
    style: within(paragraph, 'w:pStyle')[0]?.attributes['w:val'],
    text: within(paragraph, 'w:r')
      .map(run => run.text)
      .join(''),
    paragraph,
  }))
}

describe('a pathway plan in Word', () => {
  test('has headings, lists, captions and quotations in Word’s own styles', async () => {
    const found = await paragraphs(example)
    const styleOf = (text: string) => found.findLast(paragraph => paragraph.text === text)?.style
    expect(styleOf('My pathway plan')).toBe('Title')
    expect(styleOf('Where I live')).toBe('Heading1')
    expect(styleOf('What we will do')).toBe('Heading2')
    expect(styleOf('Steps')).toBe('Heading3')
    expect(styleOf('Small print')).toBe('Heading4')
    expect(styleOf('Actions about where I live')).toBe('Caption')
    expect(styleOf('Call Sam or the duty team, any time of day')).toBe('ListBullet')
    expect(styleOf('Tell us')).toBe('ListNumber')
    expect(found.find(({ text }) => text.includes('near my brother'))?.style).toBe('Quote')

    const styles = (await written(example))('word/styles.xml')
    const names = within(styles, 'w:style').map(style => within(style, 'w:name')[0]?.attributes['w:val']?.toLowerCase())
    for (const name of ['title', 'heading 1', 'heading 4', 'caption', 'quote', 'list bullet', 'list number'])
      expect(names).toContain(name)
  })

  test('leads from its contents to each heading of the first two levels, and asks nothing when it is opened', async () => {
    const body = (await written(example))('word/document.xml')
    const styleOf = (paragraph: Element) => within(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''
    const entries = within(body, 'w:p').filter(paragraph => styleOf(paragraph).startsWith('TOC'))
    const links = entries.map(paragraph => within(paragraph, 'w:hyperlink')[0]!)
    expect(entries.map((entry, i) => `${styleOf(entry)} ${links[i]!.text}`)).toEqual([
      'TOC1 Where I live',
      'TOC2 What we will do',
      'TOC2 If this does not work out',
      'TOC1 I agree',
    ])
    const names = within(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    const anchors = links.map(({ attributes }) => attributes['w:anchor'])
    expect(new Set(anchors).size).toBe(4)
    for (const anchor of anchors) expect(names).toContain(anchor)
    expect(within(body, 'w:fldChar').some(({ attributes }) => attributes['w:dirty'] === 'true')).toBe(false)
  })

  test('has headings that stand in Word’s outline, by which people find their way', async () => {
    const styles = within((await written(example))('word/styles.xml'), 'w:style')
    const levelOf = (id: string) => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id)!
      return within(style, 'w:outlineLvl')[0]?.attributes['w:val']
    }
    expect([1, 2, 3, 4].map(level => levelOf(`Heading${level}`))).toEqual(['0', '1', '2', '3'])
  })

  test('says its title, its author, its language and whom it holds information about', async () => {
    const file = await written(example)
    expect(within(file('docProps/core.xml'), 'dc:title')[0]?.text).toBe(example.title)
    expect(within(file('docProps/core.xml'), 'dc:creator')[0]?.text).toBe(example.author)
    const defaults = within(file('word/styles.xml'), 'w:docDefaults')[0]!
    expect(within(defaults, 'w:lang')[0]?.attributes['w:val']).toBe('en-GB')
    expect(file('word/document.xml').text).toContain('Contains personal information about Ana Example')
    expect(file('word/footer1.xml').text).toContain('Contains personal information about Ana Example')
    expect(file('word/footer1.xml').text).toMatch(/Page.*PAGE.*of.*NUMPAGES/)
  })

  test('repeats the heading row of a table on each page, and of nothing else', async () => {
    const body = (await written(example))('word/document.xml')
    const [summary, actions] = within(body, 'w:tbl')
    const isHeading = (row: Parameters<typeof within>[0]) => within(row, 'w:tblHeader').length === 1
    expect(within(actions!, 'w:tr').map(isHeading)).toEqual([true, false, false, false])
    expect(within(summary!, 'w:tr').some(isHeading)).toBe(false)
    expect(within(actions!, 'w:tblLook')[0]?.attributes).toMatchObject({
      'w:firstRow': 'true',
      'w:firstColumn': 'true',
    })
  })

  test('is A4, upright or on its side', async () => {
    const sizeOf = async (orientation: Document['orientation']) =>
      within((await written({ ...example, orientation }))('word/document.xml'), 'w:pgSz')[0]?.attributes
    const mm = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4)
    const [upright, wide] = [await sizeOf('portrait'), await sizeOf('landscape')]
    expect([mm(upright?.['w:w']), mm(upright?.['w:h'])]).toEqual([210, 297])
    expect([mm(wide?.['w:w']), mm(wide?.['w:h'])]).toEqual([297, 210])
  })

  test('gives a drawing as a drawing, with its alternative text and a picture for those who draw none', async () => {
    const files = unzipped(await wordFile(example))
    const picture = within(elementsOf(files.get('word/document.xml')!), 'wp:docPr')[0]
    expect(picture?.attributes.descr).toBe('Saved 240 pounds, spent 120 pounds')
    expect(
      [...files.keys()]
        .filter(name => name.startsWith('word/media/'))
        .map(name => name.split('.').at(-1))
        .sort(),
    ).toEqual(['png', 'svg'])
  })

  test('starts what follows a page break on a new page', async () => {
    const found = await paragraphs(example)
    const broken = found.filter(({ paragraph }) => within(paragraph, 'w:pageBreakBefore').length > 0)
    expect(broken.map(({ text }) => text)).toEqual(['I agree'])
  })
})

test('each numbered list begins at one', async () => {
  const list: Block = { kind: 'list', style: 'numbered', items: ['a', 'b'] }
  const found = await paragraphs(ofBlocks(list, { kind: 'paragraph', words: 'between' }, list))
  const lists = found
    .filter(({ style }) => style === 'ListNumber')
    .map(({ paragraph }) => within(paragraph, 'w:numId')[0]?.attributes['w:val'])
  expect(lists[0]).toBe(lists[1])
  expect(lists[2]).toBe(lists[3])
  expect(lists[0]).not.toBe(lists[2])
})

test('two tables that follow each other stay two', async () => {
  const rows = [{ term: 'a', description: 'b' }]
  const body = (await written(ofBlocks({ kind: 'summary-list', rows }, { kind: 'summary-list', rows })))(
    'word/document.xml',
  )
  const kinds = within(body, 'w:body')[0]!.children.map(({ name }) => name)
  expect(kinds.join(' ')).not.toContain('w:tbl w:tbl')
  expect(kinds.filter(name => name === 'w:tbl')).toHaveLength(2)
})

test('a link that is safe can be followed, any other is text', async () => {
  const linksOf = async (href: string) => {
    const file = await written(ofBlocks({ kind: 'paragraph', words: [{ text: 'here', href }] }))
    return within(file('word/_rels/document.xml.rels'), 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target)
  }
  expect(await linksOf('https://example.org/?a=1&b="')).toEqual([])
  expect(await linksOf('https://example.org/?a=1&b=2')).toEqual(['https://example.org/?a=1&b=2'])
  expect(await linksOf('javascript:alert(1)')).toEqual([])
})

describe('whatever was typed', () => {
  test.each(HOSTILE_BY_NAME)('%s stands in the document as it is', async (_, text) => {
    const found = await paragraphs(ofBlocks({ kind: 'paragraph', words: text }))
    expect(found.some(paragraph => paragraph.text.startsWith(text))).toBe(true)
  })

  test('what can be seen is there, letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(visibleText, async text => {
        const found = await paragraphs(ofBlocks({ kind: 'paragraph', words: [text, { text, bold: true }] }))
        expect(found.some(paragraph => paragraph.text.includes(text))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('every file within is well formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async text => {
        for (const [name, content] of unzipped(await wordFile(sayingEverywhere(text))))
          if (/\.(xml|rels|svg)$/.test(name)) expect(elementsOf(content).children).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })
})
