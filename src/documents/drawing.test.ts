import { expect, test } from 'vitest'
import { plainDrawing } from './drawing.ts'

test('plain letters, figures and signs stay as they are', () => {
  const text = '<text x="1">Zoë Łukasz Nguyễn: £240, 86.8% ↑ – “better” ≥ 3 &amp; &lt; €5 −2</text>'
  expect(plainDrawing(text)).toBe(text.normalize('NFC'))
})

test('accents join their letters, and those that cannot are dropped', () => {
  expect(plainDrawing('e\u0301')).toBe('é')
  expect(plainDrawing('a\u0301\u0301\u0301')).toBe('á')
})

test('other letters are named by their numbers, however they were written', () => {
  expect(plainDrawing('⎯')).toBe('[U+23AF]')
  expect(plainDrawing('&#x23AF;')).toBe('[U+23AF]')
  expect(plainDrawing('&#9135;')).toBe('[U+23AF]')
  expect(plainDrawing('😀')).toBe('[U+1F600]')
})

test('what means something to XML is left alone', () => {
  expect(plainDrawing('&#60;&#x26;&#xD800;')).toBe('&#60;&#x26;&#xD800;')
})

test('a stroke typed first in a text does not turn the sign before it into another', () => {
  expect(plainDrawing('<text>\u0338never</text>')).toBe('<text>never</text>')
})
