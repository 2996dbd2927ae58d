import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pdfPages } from './pdf-pages.ts'

const pages = (text: string) => pdfPages(Buffer.from(text, 'latin1'))

test('a PDF has as many pages as the root of its tree says', () => {
  const root = '<< /Kids [2 0 R 3 0 R] /Count 12 /Type /Pages >>'
  const below = '<< /Type /Pages /Parent 1 0 R /Resources << /Font << /F1 4 0 R >> >> /Count 5 >>'
  expect(pages(`%PDF-1.7\n1 0 obj ${below} endobj 2 0 obj ${root} endobj << /Type /Outlines /Count 99 >>`)).toBe(12)
})

test('also where its objects are packed together', () => {
  const packed = deflateSync(Buffer.from('1 0 << /Type /Page >> << /Type/Pages/Count 7/Kids[3 0 R] >>')).toString(
    'latin1',
  )
  expect(pages(`%PDF-1.7\n1 0 obj << /Type /ObjStm /N 2 >>\nstream\r\n${packed}\r\nendstream endobj`)).toBe(7)
})

test('what says nothing of its pages has none that are known, and nothing breaks over it', () => {
  expect(pages('%PDF-1.7\n%%EOF')).toBeUndefined()
  expect(pages('/Type /ObjStm stream\nnot packed endstream /Type /Pages /Count')).toBeUndefined()
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<<', '>>', '/Type /Pages', '/Count 3', '/Type /ObjStm', 'stream\n', 'endstream')),
      parts => {
        expect([undefined, 3]).toContain(pages(parts.join(' ')))
      },
    ),
  )
})
