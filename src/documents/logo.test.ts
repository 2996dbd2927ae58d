import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { dotsOf } from './dots.ts'
import { LARGEST_LOGO, logoFrom } from './logo.ts'

const NS = 'xmlns="http://www.w3.org/2000/svg"'
const svg = (inside: string, attributes = 'viewBox="0 0 200 50"') =>
  Buffer.from(`<svg ${NS} ${attributes}>${inside}</svg>`)
const bar = '<rect width="200" height="50" fill="#6B2C91"/>'

describe('a logo that is only a drawing', () => {
  test('is drawn as dots, as large as it is to be printed', () => {
    const logo = logoFrom(svg(bar))
    expect(logo).toMatchObject({ width: 800, height: 200 })
    expect(
      Buffer.from('png' in logo ? logo.png : '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  })

  test('may have gradients, clips and what a drawing program notes of itself', () => {
    const drawing = svg(
      `<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient><clipPath id="c"><rect width="9" height="9"/></clipPath></defs><g clip-path="url(#c)"><path d="M0 0h9v9z" fill="url(#a)"/></g>`,
      `viewBox="0 0 200 50" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1"`,
    )
    expect(logoFrom(drawing)).toHaveProperty('png')
  })

  test('of a PNG is read and written again', () => {
    const png = dotsOf(svg(bar).toString(), 20)!
    expect(logoFrom(png)).toMatchObject({ width: 800, height: 200 })
  })
})

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['what runs when it is loaded', '<rect width="9" height="9" onload="alert(1)"/>'],
  ['a page within it', '<foreignObject><p>hello</p></foreignObject>'],
  ['a picture from elsewhere', '<image href="https://example.org/a.png" width="9" height="9"/>'],
  ['a picture of this machine', '<image href="/etc/hostname" width="9" height="9"/>'],
  ['itself over and over', '<g id="a"><use href="#a"/></g>'],
  ['style from elsewhere', '<style>@import url(https://example.org/a.css);</style>'],
  ['a fill from elsewhere', '<rect width="9" height="9" style="fill:url(https://example.org/a.svg#b)"/>'],
  ['a filter that may take for ever', '<filter id="f"><feTurbulence numOctaves="99999"/></filter>'],
])('an SVG with %s is refused in words that help', (_, inside) => {
  expect(logoFrom(svg(inside))).toEqual({ fault: expect.stringMatching(/Save it as a plain SVG, or as a PNG/) })
})

test('entities that grow without end are refused before they grow', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg ${NS}><text>&b;</text></svg>`
  expect(logoFrom(Buffer.from(bomb))).toHaveProperty('fault')
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('hello')],
  ['a page', Buffer.from('<html></html>')],
  ['half an SVG', Buffer.from(`<svg ${NS}><rect`)],
  ['an SVG without a size', Buffer.from(`<svg ${NS} width="0" height="0"/>`)],
  ['the beginning of a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
])('%s is no logo', (_, bytes) => {
  expect(logoFrom(bytes)).toEqual({ fault: 'The logo must be a PNG or SVG file that can be read' })
})

test('a PNG that says it has more dots than anyone needs is refused without being read', () => {
  const chunk = Buffer.alloc(25)
  chunk.writeUInt32BE(13, 0)
  chunk.write('IHDR', 4, 'latin1')
  chunk.writeUInt32BE(60_000, 8)
  chunk.writeUInt32BE(60_000, 12)
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk, deflateSync('x')])
  expect(logoFrom(png)).toEqual({ fault: expect.stringContaining('too many dots') })
})

test('a file that is too large is refused, one that just fits is not for that', () => {
  const padded = (bytes: number) => Buffer.concat([svg(bar), Buffer.alloc(bytes - svg(bar).length, ' ')])
  expect(logoFrom(padded(LARGEST_LOGO + 1))).toEqual({ fault: 'The logo must be smaller than 500 kB' })
  expect(logoFrom(padded(LARGEST_LOGO))).toHaveProperty('png')
})

test('a line is no logo', () => {
  expect(logoFrom(svg(bar, 'viewBox="0 0 2100 100"'))).toEqual({ fault: expect.stringContaining('too narrow') })
  expect(logoFrom(svg(bar, 'viewBox="0 0 2000 100"'))).toHaveProperty('png')
})
