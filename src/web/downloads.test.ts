import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentFile } from '#documents/document-file.ts'
import { example } from '#documents/example.ts'
import { defineDownload } from './page.ts'
import { openCouncil, type TestCouncil } from './scratch-council.ts'
import { createServer } from './server.ts'

let council: TestCouncil
let app: Awaited<ReturnType<typeof createServer>>

const BYTES = Uint8Array.from({ length: 256 }, (_, i) => i)

const download = (path: string, load: () => ReturnType<Parameters<typeof defineDownload>[0]['load']>) =>
  defineDownload({ path, roles: 'public', audit: 'nothing', load })

beforeAll(async () => {
  council = await openCouncil({ hasChildren: false })
  app = await createServer({
    ...council.services,
    logger: pino({ level: 'silent' }),
    secureCookies: false,
    incoming: '',
    routes: [
      // A window on more than the file, as pools of bytes hand out.
      download('/bytes', async () => ({
        fileName: 'plan.bin',
        contentType: 'application/x-thing',
        bytes: BYTES.subarray(3, 9),
      })),
      download('/hostile', async () => ({
        fileName: '../..\r\nset-cookie: a="b"; Zoë.html',
        contentType: 'text/html',
        bytes: Buffer.from('<script>alert(1)</script>'),
      })),
      download('/csv', async () => ({ fileName: 'list.csv', rows: [['a', 1]] })),
      download('/plan', () => documentFile(example, 'pdf', 'pathway-plan')),
      download('/nothing', async () => undefined),
    ],
  })
})
afterAll(async () => {
  await app.close()
  await council.close()
})

test('a file arrives byte by byte, to be kept and not opened', async () => {
  const { statusCode, headers, rawPayload } = await app.inject('/bytes')
  expect(statusCode).toBe(200)
  expect([...rawPayload]).toEqual([3, 4, 5, 6, 7, 8])
  expect(headers['content-type']).toBe('application/x-thing')
  expect(headers['content-disposition']).toBe('attachment; filename="plan.bin"')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cache-control']).toBe('no-store')
})

test('a file name ends no header and leaves no folder, and HTML is kept rather than shown', async () => {
  const { headers } = await app.inject('/hostile')
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w-]+(\.[\w-]+)*"$/)
  expect(headers['content-disposition']).toMatch(/\.html"$/)
})

test('a table still arrives as CSV', async () => {
  const { headers, body } = await app.inject('/csv')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(headers['content-disposition']).toBe('attachment; filename="list.csv"')
  expect(body).toBe('\uFEFFa,1\r\n')
})

test('a document arrives as a PDF', async () => {
  const { headers, rawPayload } = await app.inject('/plan')
  expect(headers['content-type']).toBe('application/pdf')
  expect(headers['content-disposition']).toContain('pathway-plan.pdf')
  expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})

test('what is not there is a page that says so', async () => {
  const { statusCode, headers } = await app.inject('/nothing')
  expect(statusCode).toBe(404)
  expect(headers['content-type']).toContain('text/html')
})
