import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressOf,
  attribution,
  cellWords,
  link,
  paragraphsOf,
  plainText,
  quotation,
  quoted,
  runsOf,
} from './document.ts'

describe('a cell', () => {
  test.each([
    [{ number: 0 }, '0'],
    [{ number: 1234567 }, '1,234,567'],
    [{ number: 999.5, decimals: 1 }, '999.5'],
    [{ number: 86.84, decimals: 1, unit: 'percent' as const }, '86.8%'],
    [{ number: -3 }, '−3'],
    [{ number: -0.04, decimals: 1 }, '0.0'],
    [{ number: Number.NaN }, ''],
    [{ date: '2026-05-03' }, '3 May 2026'],
    [{ date: '2026-02-30' }, '2026-02-30'],
    ['as typed', 'as typed'],
  ])('%j is read as %j', (cell, words) => {
    expect(plainText(cellWords(cell))).toBe(words)
  })

  test('a number reads back as itself, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), number => {
        const read = plainText(cellWords({ number }))
        expect(Number(read.replaceAll(',', '').replace('−', '-'))).toBe(number + 0)
        expect(read).toMatch(/^−?\d{1,3}(,\d{3})*$/)
      }),
    )
  })
})

describe('a link', () => {
  test.each(['https://example.org/a?b=c#d', 'http://example.org', 'mailto:sam@example.org', 'tel:+441632960001'])(
    'leads to %s',
    href => expect(addressOf(link('here', href))).toBe(href),
  )

  test.each([
    'javascript:alert(1)',
    ' https://example.org',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '/children/1',
    '//example.org',
    'https://',
    'https://example.org/"><script>',
  ])('to %s is text', href => expect(addressOf(link('here', href))).toBeUndefined())

  test('that is longer than Word, Excel and browsers hold is text', () => {
    expect(addressOf(link('here', `https://${'x'.repeat(2000)}`))).toBeDefined()
    expect(addressOf(link('here', `https://${'x'.repeat(2001)}`))).toBeUndefined()
  })
})

describe('what someone typed', () => {
  test('a blank line parts paragraphs and a single line end stays', () => {
    expect(paragraphsOf('\n\none\ntwo\r\n \t\r\nthree\n\n\n\n').map(({ words }) => words)).toEqual([
      'one\ntwo',
      'three',
    ])
    expect(paragraphsOf('  \n ')).toEqual([])
  })

  test('loses nothing but space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\t') }), typed => {
        const words = paragraphsOf(typed).map(({ words }) => plainText(words))
        expect(words.join('').replace(/\s/g, '')).toBe(typed.replace(/\s/g, ''))
      }),
    )
  })
})

test('a person’s own words stand between quotation marks, once', () => {
  expect(plainText(quoted('I want to stay'))).toBe('“I want to stay”')
  expect(plainText(quoted([{ text: 'I', bold: true }, ' want']))).toBe('“I want”')
  expect(plainText(quoted('“I want to stay”'))).toBe('“I want to stay”')
  expect(plainText(quoted('"No" and "maybe"'))).toBe('“"No" and "maybe"”')
  expect(plainText(quoted("'Tis mine"))).toBe("“'Tis mine”")
})

test('a person’s own words say who said them and when, as far as that is known', () => {
  expect(attribution(quotation({ words: 'x', saidBy: 'Ana', saidOn: '2026-04-19' }))).toBe('Ana, 19 April 2026')
  expect(attribution(quotation({ words: 'x', saidBy: 'Ana' }))).toBe('Ana')
})

test('words are runs, none of them empty', () => {
  expect(runsOf('')).toEqual([])
  expect(runsOf(['a', { text: '' }, { text: 'b', bold: true }])).toEqual([{ text: 'a' }, { text: 'b', bold: true }])
})
