import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Packs } from '#web/packs.ts'
import { type Answer, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let analyst: Browser
let panel: Browser
beforeAll(async () => {
  council = await openCouncil()
  ;[analyst, panel] = await Promise.all([council.signIn('performance-analyst'), council.signIn('panel-member')])
})
afterAll(() => council.close())

/** A page as someone reads it: without its tags. */
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const MARCH = '?month=2018-03'

describe('a pack', () => {
  /** Follows a pack until it is made. */
  async function made(by: Browser, address: string): Promise<Answer> {
    for (;;) {
      const page = await by.get(address)
      if (!page.html.includes('waymark-progress')) return page
      expect(page.headers.refresh).toBe('1')
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  const idIn = (address: string) => address.split('/').at(-1)!
  let address: string

  test('is made while its page says how far it is, and kept as one file for whoever had it made', async () => {
    address = (await analyst.send(`/pack${MARCH}`, 'pack', {})).location!
    expect(address).toMatch(/^\/pack\/made\//)
    expect(textOf((await analyst.get(address)).html)).toMatch(/Pack for March 2018.*\d+ of \d+ reports are done/)
    expect((await analyst.get(`${address}?updates=off`)).headers.refresh).toBeUndefined()
    expect((await analyst.get(`${address}/zip`)).status).toBe(403)
    expect(textOf((await analyst.get('/pack')).html)).toContain('Pack for March 2018 , being made')
    const again = await analyst.send(`/pack${MARCH}`, 'pack', {})
    expect(textOf(again.html)).toContain('A pack of yours is still being made')

    const page = await made(analyst, address)
    expect(page.headers.refresh).toBeUndefined()
    expect(page.html.match(/>Done</g)).toHaveLength(
      council.services.catalogues.reports.filter(({ isEmpty }) => isEmpty === undefined).length,
    )
    const { headers, status } = await analyst.get(`${address}/zip`)
    expect([status, headers['content-type']]).toEqual([200, 'application/zip'])
    expect(headers['content-disposition']).toContain('Pack-for-March-2018.zip')
    const bytes = await council.services.desk.packContent('performance-analyst', idIn(address))
    for (const name of ['indicator-pages.xlsx', 'council-report.pdf'])
      expect(Buffer.from(bytes!).includes(name)).toBe(true)
  }, 60_000)

  test('is nobody else’s, and to them looks like one that is not there', async () => {
    const theirs = await panel.get(address)
    expect(textOf(theirs.html)).toContain('This pack is not kept here')
    expect(textOf(theirs.html)).toBe(textOf((await panel.get('/pack/made/no-such-pack')).html))
    expect((await panel.get(`${address}/zip`)).status).toBe(403)
    expect((await panel.get(`/pack/made/..%2f..%2fstore/zip`)).status).toBe(403)
    const manager = await council.signIn('service-manager')
    expect((await manager.get(`${address}/zip`)).status).toBe(403)
  })

  test('is there after a restart', async () => {
    const { desk, now } = council.services
    const packs = new Packs({ desk, now, onFault: () => {} })
    const who = { username: 'performance-analyst', role: 'performance-analyst' } as const
    expect(await packs.pack(idIn(address), who)).toMatchObject({ state: 'made', title: 'Pack for March 2018' })
    expect((await packs.file(idIn(address), who))?.bytes.length).toBeGreaterThan(100_000)
    expect(await packs.of(who)).toHaveLength(1)
  })

  test('is kept from whoever had it made once they may not see what is in it', async () => {
    const { packs } = council.services
    const who = { username: 'performance-analyst', role: 'panel-member' } as const
    expect(await packs.pack(idIn(address), who)).toBeUndefined()
    expect(await packs.file(idIn(address), who)).toBeUndefined()
  })

  test('that a panel member has made is theirs', async () => {
    const { location } = await panel.send(`/pack${MARCH}`, 'pack', {})
    await made(panel, location!)
    expect((await panel.get(`${location}/zip`)).status).toBe(200)
  }, 60_000)

  test('that was stopped in between leaves nothing, and one that went wrong says so', async () => {
    const { desk, now } = council.services
    const faults: unknown[] = []
    const packs = new Packs({
      desk: { ...desk, keepPack: () => Promise.reject(new Error('the store was closed')) },
      now,
      onFault: (_, fault) => faults.push(fault),
    })
    const who = { username: 'service-manager', role: 'service-manager' } as const
    const wanted = {
      title: 'Pack',
      reports: [],
      documents: async () => [],
      formats: [],
      isSuppressed: false,
      madeBy: who.username,
    }
    const id = packs.make(wanted)!
    expect(packs.make(wanted)).toBeUndefined()
    await expect.poll(async () => (await packs.pack(id, who))?.state).toBe('failed')
    expect(faults).toHaveLength(1)
    expect(await desk.packsOf(who.username, '2018-01-01T00:00:00.000Z')).toEqual([])
    expect(packs.make(wanted)).not.toBe(id)
  })

  test('is erased after a day', async () => {
    council.wait(24 * 60 - 1)
    analyst = await council.signIn('performance-analyst')
    expect(textOf((await analyst.get('/pack')).html)).toContain('Pack for March 2018 , kept until 10 August 2018')
    expect((await analyst.get(`${address}/zip`)).status).toBe(200)
    council.wait(1)
    expect(textOf((await analyst.get(address)).html)).toContain('This pack is not kept here')
    expect((await analyst.get(`${address}/zip`)).status).toBe(403)
    expect(textOf((await analyst.get('/pack')).html)).not.toContain('Pack for March 2018')
    const packs = new Packs({ desk: council.services.desk, now: council.services.now, onFault: () => {} })
    await packs.eraseOld()
    expect(await council.services.desk.packContent('performance-analyst', idIn(address))).toBeUndefined()
    panel = await council.signIn('panel-member')
  })
})
