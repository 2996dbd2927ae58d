import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import multipart from '@fastify/multipart'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openForm, saveFiles } from './upload.ts'

const app = Fastify()
const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'))
beforeAll(async () => {
  await app.register(multipart)
  app.post('/', async request => {
    const { names, folder: own } = await saveFiles(await openForm(request, { count: 2, bytesEach: 10 }), folder)
    return { names, saved: readdirSync(own) }
  })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const uploads = () => readdirSync(folder).length

const send = (...texts: readonly string[]) =>
  app.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': 'multipart/form-data; boundary=line' },
    payload: `${texts.map((text, at) => `--line\r\nContent-Disposition: form-data; name="files"; filename="${at}.csv"\r\n\r\n${text}\r\n`).join('')}--line--\r\n`,
  })

test('files of the size allowed are kept', async () => {
  const answer = await send('0123456789', '')
  expect(answer.json()).toEqual({ names: ['0.csv', '1.csv'], saved: ['0.csv', '1.csv'] })
})

test('a file a byte too large is refused, and those before it are removed', async () => {
  const before = uploads()
  expect((await send('0123456789', '0123456789x')).statusCode).toBe(413)
  expect(uploads()).toBe(before)
})

test('a file too many is refused, and those before it are removed', async () => {
  const before = uploads()
  expect((await send('a', 'b', 'c')).statusCode).toBe(413)
  expect(uploads()).toBe(before)
})

test('a file that breaks off is refused, and what came of it is removed', async () => {
  const before = uploads()
  const answer = await app.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': 'multipart/form-data; boundary=line' },
    payload: '--line\r\nContent-Disposition: form-data; name="files"; filename="a.csv"\r\n\r\nCHILD',
  })
  expect(answer.statusCode).toBe(400)
  expect(uploads()).toBe(before)
})
