import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCouncil, type TestCouncil } from './test-council.ts'

let council: TestCouncil
beforeAll(async () => {
  council = await openCouncil()
})
afterAll(() => council.close())

test('someone who signs in comes to the page they asked for', async () => {
  const sam = await council.signIn('panel-member')
  const page = await sam.get('/account')
  expect(page.status).toBe(200)
  expect(page.html).toContain('Sam Panel member')
})
