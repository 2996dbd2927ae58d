import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Block, Document } from '#core/document.ts'
import { example } from '#documents/example.ts'
import { anyText, HOSTILE_BY_NAME, sayingEverywhere } from '#documents/hostile.testing.ts'
import { DocumentView } from './document-view.tsx'
import { Drawing } from './drawing.tsx'

const page = (document: Document): string => render(<DocumentView document={document} />)
const ofBlocks = (...blocks: readonly Block[]): string => page({ ...example, blocks })

describe('a pathway plan as a page', () => {
  const html = page(example)

  test('has its title as the one main heading, and its sections below it in order', () => {
    expect(html.match(/<h1\b/g)).toHaveLength(1)
    expect(html).toMatch(/<h1[^>]*>My pathway plan<\/h1>/)
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    expect(levels).toEqual([1, 2, 3, 3, 4, 5, 2])
  })

  test('says whose it is, of when, and whom it holds information about', () => {
    for (const words of ['Wexcombe County Council', '3 May 2026', 'Contains personal information about Ana Example'])
      expect(html).toContain(words)
  })

  test('heads the columns and rows of its table', () => {
    expect(html.match(/<th scope="col"/g)).toHaveLength(4)
    expect(html.match(/<th scope="row"/g)).toHaveLength(3)
    expect(html).toMatch(/<caption[^>]*>Actions about where I live<\/caption>/)
    expect(html).toMatch(/<td[^>]*numeric[^>]*>3,000<\/td>/)
  })

  test('quotes the young person, and says who spoke and when', () => {
    expect(html).toMatch(/<blockquote><p[^>]*>“I want to stay with Jo .*brother\.”<\/p><\/blockquote>/)
    expect(html).toContain('Ana, 19 April 2026')
  })

  test('leads from its contents to each heading of the first two levels', () => {
    const [contents] = /<nav class="waymark-contents".*?<\/nav>/s.exec(html)!
    const links = [...contents.matchAll(/<a [^>]*href="#([^"]+)"[^>]*>([^<]+)<\/a>/g)]
    expect(links.map(([, , text]) => text)).toEqual([
      'Where I live',
      'What we will do',
      'If this does not work out',
      'I agree',
    ])
    for (const [, id, text] of links) expect(html).toMatch(new RegExp(`<h[23][^>]* id="${id}">${text}</h`))
  })

  test('leaves out what is for paper: lines to write on and page breaks', () => {
    expect(html).not.toContain('What I would change')
  })
})

test('a link that is safe can be followed, any other is text', () => {
  const linked = (href: string) => ofBlocks({ kind: 'paragraph', words: [{ text: 'here', href }] })
  expect(linked('https://example.org/?a=1')).toContain('href="https://example.org/?a=1"')
  expect(linked('javascript:alert(1)')).not.toContain('href')
})

test('a table of many columns scrolls under its own name', () => {
  const columns = ['a', 'b', 'c', 'd', 'e'].map(heading => ({ heading }))
  expect(ofBlocks({ kind: 'table', caption: 'Visits', columns, rows: [] })).toContain('aria-label="Visits"')
  expect(ofBlocks({ kind: 'table', caption: 'Visits', columns: columns.slice(1), rows: [] })).not.toContain(
    'aria-label',
  )
})

describe('whatever was typed', () => {
  test.each(HOSTILE_BY_NAME)('%s is text', (_, text) => {
    const { personalInformationAbout: _who, ...nobodys } = example
    const html = page({ ...nobodys, blocks: [{ kind: 'paragraph', words: text }] })
    const shown = /<p class="govuk-body">([\s\S]*?)<\/p><p class="govuk-body-s/.exec(html)![1]!
    const read = shown
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    expect(read.startsWith(text)).toBe(true)
    expect(shown).not.toContain('<')
  })

  test('no text makes an element, an attribute or an error', () => {
    const names = (html: string) => new Set([...html.matchAll(/<\/?([^\s>/]+)/g)].map(([, name]) => name))
    const known = names(page(sayingEverywhere('Ana')))
    known.add('br').add('section')
    fc.assert(
      fc.property(anyText, text => {
        const html = page(sayingEverywhere(text))
        expect([...names(html)].filter(name => !known.has(name))).toEqual([])
        expect(html).not.toMatch(/\s(on\w+|style)=/)
      }),
    )
  })
})

describe('a drawing', () => {
  const drawn = (svg: string): string => render(<Drawing svg={svg} alt="Saved 240 pounds" />)
  const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`

  test('keeps its shapes, its letters and its colours, and says what it shows', () => {
    const html = drawn(
      svg('<g transform="scale(2)"><rect width="5" fill="#1d70b8"/><text x="1">£240 &lt; £300</text></g>'),
    )
    expect(html).toMatch(/role="img" aria-label="Saved 240 pounds"/)
    expect(html).toContain('<rect width="5" fill="#1d70b8"')
    expect(html).toContain('>£240 &lt; £300</text>')
    expect(html).toContain('viewBox="0 0 9 9"')
  })

  test.each([
    '<script>alert(1)</script>',
    '<foreignObject><b>x</b></foreignObject>',
    '<image href="https://example.org/x.png"/>',
    '<use href="#a"/>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<rect onclick="alert(1)" style="fill:red" fill="url(https://example.org/)"/>',
    '<style>*{}</style>',
  ])('loses %s', inner => {
    expect(drawn(svg(inner))).not.toMatch(/script|alert|foreign|image\b|<use|<a\b|href|style|url|onclick/)
  })

  test('that cannot be read is told in words', () => {
    expect(drawn('<svg><rect></svg>')).toBe('<p class="govuk-body">Saved 240 pounds</p>')
    expect(drawn('')).toBe('<p class="govuk-body">Saved 240 pounds</p>')
  })
})
