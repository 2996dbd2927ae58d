import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unzipped } from './unzipped.testing.ts'
import { zipped } from './zip.ts'

test('whatever files are put together are there again, each under its name', () => {
  const file = fc.record({
    fileName: fc.stringMatching(/^[a-zé-]{1,20}\.(pdf|csv)$/),
    text: fc.string({ unit: 'grapheme' }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ({ fileName }) => fileName, maxLength: 8 }), files => {
      const zip = zipped(files.map(({ fileName, text }) => ({ fileName, bytes: Buffer.from(text) })))
      expect([...unzipped(zip)]).toEqual(files.map(({ fileName, text }) => [fileName, Buffer.from(text).toString()]))
    }),
  )
})

test('the same files give the same bytes', () => {
  const files = [{ fileName: 'a.csv', bytes: Buffer.from('1,2\r\n') }]
  expect(Buffer.from(zipped(files)).equals(Buffer.from(zipped(files)))).toBe(true)
})
