import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { boundPdf } from './bound.ts'
import { example } from './example.ts'
import { pdfFile } from './pdf.ts'

const pack = { title: 'Corporate Parenting Panel', author: 'Ashby Vale' }

test('the same papers give the same bytes, whenever they are bound', async () => {
  const parts = [{ title: 'Agenda', pages: 1, pdf: await pdfFile(example) }]
  const first = await boundPdf(pack, parts)
  // A PDF says when it was made to the second.
  await setTimeout(1_100)
  expect(Buffer.from(await boundPdf(pack, parts)).equals(first)).toBe(true)
})
