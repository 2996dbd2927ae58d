import { expect, test } from 'vitest'
import { textOf } from './text.ts'

const read = (bytes: Uint8Array) => {
  const result = textOf(bytes)
  if ('unreadable' in result) throw new Error(result.unreadable.says)
  return result
}
const refusal = (bytes: Uint8Array) => {
  const result = textOf(bytes)
  if ('text' in result) throw new Error('It was read.')
  return result.unreadable
}

test('UTF-8 is read with and without a byte order mark', () => {
  expect(read(Buffer.from('Zoë,1\n')).text).toBe('Zoë,1\n')
  expect(read(Buffer.from('\ufeffZoë,1\n')).text).toBe('Zoë,1\n')
})

test('UTF-16 with a byte order mark is read in either order', () => {
  expect(read(Buffer.from('\ufeffZoë', 'utf16le')).text).toBe('Zoë')
  expect(read(Buffer.from('\ufeffZoë', 'utf16le').swap16()).text).toBe('Zoë')
})

test('Windows-1252 is read, its own characters too', () => {
  expect(read(Buffer.of(0x5a, 0x6f, 0xeb, 0x2c, 0x80, 0x92, 0x0a))).toEqual({ text: 'Zoë,€’\n', oddLines: [] })
})

test('one byte of another encoding is read and its line told', () => {
  const bytes = Buffer.concat([Buffer.from('a\nZoë\n'), Buffer.of(0x5a, 0xeb, 0x0a)])
  expect(read(bytes)).toEqual({ text: 'a\nZoë\nZë\n', oddLines: [3] })
})

test('a byte that Windows-1252 does not have is kept and its line told', () => {
  expect(read(Buffer.of(0x61, 0x0a, 0x81, 0x0a))).toEqual({ text: 'a\n\u0081\n', oddLines: [2] })
})

test.each([
  ['an empty file', Buffer.alloc(0), 'empty'],
  ['an Excel workbook', Buffer.from('PK\u0003\u0004…'), 'save each sheet as CSV'],
  ['an old Excel workbook', Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'save each sheet as CSV'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
  ['a compressed file', Buffer.of(0x1f, 0x8b, 8, 0), 'unpack'],
  ['UTF-16 that does not say so', Buffer.from('CHILD', 'utf16le'), 'CSV UTF-8'],
  ['UTF-16 with characters that are not text', Buffer.from('\ufeffCH\0LD', 'utf16le'), 'not text'],
  ['UTF-16 that was cut short', Buffer.from('\ufeffCHILD', 'utf16le').subarray(0, 5), 'cut short'],
])('%s is refused in words that help', (_, bytes, words) => {
  expect(refusal(bytes).says).toContain(words)
})

test('a binary file is refused with the line of the first byte that is not text', () => {
  expect(refusal(Buffer.from('CHILD\n1\n2\u00003\n')).line).toBe(3)
})
