import { afterEach, expect, test } from 'vitest'
import { example } from './example.ts'
import { paperOf } from './paper.ts'
import { startTypst } from './typst.ts'

const plan = JSON.stringify(paperOf(example))
/** Headings higher than a page, repeated on each: no page has room for the rows. */
const endless = JSON.stringify(
  paperOf({
    ...example,
    blocks: [
      {
        kind: 'table',
        caption: 'Endless',
        columns: Array.from({ length: 3 }, () => ({ heading: 'x'.repeat(10_000) })),
        rows: [['a', 'b', 'x'.repeat(10_000)]],
      },
    ],
  }),
).replace('"repeats":false', '"repeats":true')

let typst = startTypst()
afterEach(() => typst.stop())

test('documents asked for together are written one after another', async () => {
  const written = await Promise.all([typst.typeset(plan), typst.typeset('{}'), typst.typeset(plan)])
  expect(written.map(answer => ('pdf' in answer ? 'a PDF' : 'faults'))).toEqual(['a PDF', 'faults', 'a PDF'])
})

test('a document that takes for ever is given up, and the next is written', async () => {
  // The next waits for another process to start, which takes a second or more on a machine with other work to do.
  typst = startTypst(5)
  const [given, next] = await Promise.allSettled([typst.typeset(endless), typst.typeset(plan)])
  expect(given).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('more than 5 s') } })
  expect(next.status).toBe('fulfilled')
}, 30_000)

test('when Typst is stopped, another starts', async () => {
  await typst.typeset(plan)
  typst.stop()
  expect(await typst.typeset(plan)).toHaveProperty('pdf')
})
