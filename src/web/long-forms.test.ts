import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longestForm } from './longest-form.ts'
import { ANA, type Browser, browser, openCouncil, type TestCouncil } from './scratch-council.ts'

let council: TestCouncil
let worker: Browser
beforeAll(async () => {
  council = await openCouncil()
  worker = await council.signIn('social-worker')
})
afterAll(() => council.close())

const FORM = `/children/${ANA}/records/visit/new`
const LONGER = 'word '.repeat(1_200_000)
const MUCH_LONGER = 'a'.repeat(longestForm.keptBytes + 1)

async function send(visitor: Browser, fields: Readonly<Record<string, string>>, to = FORM) {
  const names = ['_csrf', '_draft', '_version', '_title', '_by']
  const { html } = await worker.get(FORM)
  const unseen = names.map(name => [name, new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''])
  const { statusCode, body, headers } = await council.app.inject({
    method: 'POST',
    url: to,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...(visitor.cookie && { cookie: visitor.cookie }),
    },
    payload: new URLSearchParams({ ...Object.fromEntries(unseen), form: 'save', ...fields }).toString(),
  })
  return { status: statusCode, html: body, location: headers.location }
}

const drafts = () => council.services.desk.draftsOf('social-worker')

describe('a form that is longer than any that could be saved', () => {
  test('is shown again with all that was typed, and with what is too long', async () => {
    const answer = await send(worker, { childSaid: LONGER, nextSteps: 'Ask again' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('must be 30,000 characters or fewer')
    expect(answer.html).toContain(LONGER)
    expect(answer.html).toContain('Ask again')
  })

  test('is kept as a draft', async () => {
    const answer = await send(worker, { childSaid: LONGER, _do: 'draft' })
    expect(answer.status).toBe(303)
    expect((await drafts()).map(({ typed }) => typed.childSaid)).toEqual([LONGER])
  })

  test('is not read beyond a limit: it says where what was typed is, and the draft before stays', async () => {
    const answer = await send(worker, { childSaid: MUCH_LONGER })
    expect(answer.status).toBe(413)
    expect(answer.html).toContain('That is too long to be sent at once')
    expect(answer.html).toContain('what you typed is still on the page')
    expect(answer.html).toContain('href="/drafts"')
    expect(answer.html).not.toContain('files')
    expect(await drafts()).toHaveLength(1)
  })

  test('is not read for a stranger, nor on a page that keeps no drafts', async () => {
    const stranger = browser(council.app, '')
    expect((await send(stranger, { childSaid: LONGER })).status).toBe(413)
    expect((await send(stranger, { username: LONGER }, '/sign-in')).status).toBe(413)
  })
})
