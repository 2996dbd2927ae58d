import { afterAll, beforeAll, expect, test } from 'vitest'
import { freezeIssue } from '#store/freezing.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

/** What was counted beyond the scorecard is kept with an issue, since its reports tell of it. */
const AREA = '/issues/2018-03/2/children/placed-outside-the-area'

let council: TestCouncil
let analyst: Browser
let panel: Browser
beforeAll(async () => {
  council = await openCouncil()
  const { ledger, catalogues, now } = council.services
  const episodes = (await ledger.history(ANA)).filter(({ type }) => type === 'episode')
  const fromOn = episodes
    .map(({ body }) => `${body.startedOn}`)
    .toSorted()
    .at(-1)!
  const body = { fromOn, area: 'outside', milesFromHome: 30 }
  council.wait(5)
  await ledger.write(writing =>
    writing.append({
      ...{ title: 'Where Ana lives', recordedBy: 'social-worker', files: [], children: [] },
      entries: [{ type: 'placement-location', subject: ANA, kind: 'statement', standing: 0, body }],
    }),
  )
  council.wait(5)
  await freezeIssue(ledger, catalogues, { month: '2018-03', frozenBy: 'sam', now: now().toISOString() })
  ;[analyst, panel] = await Promise.all([council.signIn('performance-analyst'), council.signIn('panel-member')])
})
afterAll(() => council.close())

test('the issue shows it, and leads to the children behind it', async () => {
  const { html } = await analyst.get('/issues/2018-03/2')
  expect(html).toContain('Beyond the scorecard')
  expect(html).toContain(AREA)
})

test('the children behind it are those who were counted, and those who were there to be', async () => {
  const { html } = await analyst.get(AREA)
  const { wider = [] } = (await council.services.issues.issue('2018-03', 2))!
  const { numerator, denominator } = wider
    .find(({ indicator }) => indicator.id === 'placed-outside-the-area')!
    .months.at(-1)!.figure
  expect(numerator).toBe(1)
  expect(html.match(/<td[^>]*>\s*Yes\s*<\/td>/g)).toHaveLength(1)
  expect(html.match(/<td[^>]*>\s*No\s*<\/td>/g) ?? []).toHaveLength(denominator! - 1)
  expect(html).toContain(`/children/${ANA}`)
})

test('a panel member sees it without small numbers and without children', async () => {
  const { html } = await panel.get('/issues/2018-03/2')
  expect(html).toContain('Beyond the scorecard')
  expect(html).not.toContain('/children/')
  expect((await panel.get(AREA)).status).toBe(403)
})
