import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let worker: Browser
beforeAll(async () => {
  council = await openCouncil()
  worker = await council.signIn('social-worker')
})
afterAll(() => council.close())

const textOf = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('what was recorded is walked back to the line and the column of its file', async () => {
  const { html } = await worker.get(`/children/${ANA}/recorded`)
  expect(textOf(html)).toMatch(/Date episode commenced, column [A-Z] \(DECOM\): [\s\S]* episodes\.csv, line 3/)
})

describe('a child’s timeline', () => {
  test('says who recorded each record, when, and from which line of which file', async () => {
    const { html } = await worker.get(`/children/${ANA}`)
    expect(textOf(html)).toContain(
      'Recorded by performance-analyst on 1 June 2018 at 11:00am, from episodes.csv, line 3.',
    )
  })

  test('says what a record said before it was corrected', async () => {
    const { html } = await worker.get(`/children/${ANA}`)
    expect(textOf(html)).toMatch(/What it said before .* on 1 May 2018 at 11:00am.* Date episode ceased: not recorded/)
  })

  test('as recorded on an earlier day knows nothing of what was recorded later', async () => {
    const { html } = await worker.get(`/children/${ANA}?recorded-on=15/5/2018`)
    const text = textOf(html)
    expect(text).toContain(
      'Full care order (C2), in long-term foster placement with relative or friend (U1) since 1 May 2017',
    )
    expect(text).not.toContain('5 March 2018')
    expect(textOf((await worker.get(`/children/${ANA}`)).html)).toContain('since 5 March 2018')
  })

  test('shows one kind of record when asked', async () => {
    const { html } = await worker.get(`/children/${ANA}?kind=review`)
    expect(textOf(html)).toContain('1 record, newest first')
    expect((await worker.get(`/children/${ANA}?kind=%22%3E%3Cb%3E`)).html).toContain(
      'Choose a kind of record from the list',
    )
  })

  test('before anything was recorded says so and shows what is recorded today', async () => {
    const { html } = await worker.get(`/children/${ANA}?recorded-on=1/1/2018`)
    expect(textOf(html)).toContain('Nothing had been recorded about this child by 1 January 2018')
    expect(html).toContain('Child 1001')
  })

  test('has the identifier neither in its address nor in its title', async () => {
    const { html } = await worker.get(`/children/${ANA}`)
    expect(/<title>([^<]*)/.exec(html)![1]).not.toContain('1001')
    expect(
      [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, url]) => url!).filter(url => url.includes('1001')),
    ).toEqual([])
  })
})

test('a child’s tables give placements and legal statuses with their days', async () => {
  const text = textOf((await worker.get(`/children/${ANA}/tables`)).html)
  expect(text).toMatch(/Placements .*Children’s home \(K2\) 5 March 2018 Still in force 157 1 /)
  expect(text).toMatch(/Legal statuses .*Full care order \(C2\) 1 May 2017 Still in force 465 2 /)
})

test('what was recorded when keeps what has been superseded', async () => {
  const text = textOf((await worker.get(`/children/${ANA}/recorded`)).html)
  expect(text).toContain('Stands')
  expect(text).toContain('Superseded')
  expect(text).toContain('Date episode ceased, column DEC: 5 March 2018')
})

describe('finding a child', () => {
  test('by the council’s identifier leads to the child, by a reference that says nothing', async () => {
    const answer = await worker.send('/children', 'find', { child: ' 1001 ' })
    expect([answer.status, answer.location]).toEqual([303, `/children/${ANA}`])
  })

  test.each(['9999', "1001' or '1'='1", '%', '100', '../1001', 'a\u0000b', '\ud800'])(
    'by %s finds nobody, and says so',
    async child => {
      const answer = await worker.send('/children', 'find', { child })
      expect(answer.status).toBe(422)
      expect(answer.html).toContain('No child with this identifier')
    },
  )

  test('lists those looked after, and not those who have ceased', async () => {
    const { html } = await worker.get('/children')
    expect(html).toContain('2 children looked after on 31 March 2018')
    expect(html).not.toContain('>1003<')
  })
})

test('a child that there is none of is not found', async () => {
  for (const ref of ['nobody', '%00', 'a'.repeat(500), '..%2f..'])
    expect([400, 404]).toContain((await worker.get(`/children/${ref}`)).status)
})

test('a withdrawn record is struck out with the reason, and counts no more', async () => {
  const { ledger } = council.services
  const review = (await ledger.history(ANA)).find(({ type }) => type === 'review')!
  await ledger.write(writing =>
    writing.append({
      title: 'Withdrawal',
      recordedBy: 'performance-analyst',
      files: [],
      children: [],
      entries: [
        {
          type: 'review',
          subject: ANA,
          kind: 'withdrawal',
          standing: review.standing,
          record: review.record,
          body: {},
          reason: 'It was another child’s',
        },
      ],
    }),
  )
  const { html } = await worker.get(`/children/${ANA}`)
  expect(textOf(html)).toContain('Withdrawn: It was another child’s.')
  expect(html).toContain('waymark-gone')
})
