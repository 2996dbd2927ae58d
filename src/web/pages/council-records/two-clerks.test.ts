import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

const MINUTES = '/council-records/minute'

let council: TestCouncil
let [jo, sam]: Browser[] = []
let address: string
beforeAll(async () => {
  council = await openCouncil()
  ;[jo, sam] = [await council.signIn('democratic-services'), await council.signIn('service-manager')]
  const { html } = await jo!.get(MINUTES)
  const [, record = ''] = /\/council-records\/minute\/(\d+)/.exec(html) ?? []
  address = `${MINUTES}/${record}`
})
afterAll(() => council.close())

const formOf = async (who: Browser): Promise<Readonly<Record<string, string>>> => {
  const { html } = await who.get(`${address}/correct`)
  const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
  const [, text = ''] = /<textarea[^>]*name="text"[^>]*>([^<]*)</.exec(html) ?? []
  const [, item = ''] = /<option[^>]*value="([^"]+)"[^>]*selected/.exec(html) ?? []
  return { text, item, reference: value('reference'), number: value('number'), 'based-on': value('based-on') }
}

describe('two clerks who write the same minute', () => {
  test('are both shown what the other wrote, and neither loses a word', async () => {
    const [hers, his] = [await formOf(jo!), await formOf(sam!)]
    expect(hers.item).toMatch(/^I-/)
    const first = await jo!.send(`${address}/correct`, 'save', { ...hers, text: 'Jo wrote this of bus fares.' })
    expect(first.status).toBe(303)
    const second = await sam!.send(`${address}/correct`, 'save', {
      ...his,
      number: '99',
      text: 'Sam wrote that of bus fares.',
    })
    expect(second.status).toBe(422)
    for (const says of [
      'Nothing was saved and nothing of yours is lost',
      'Jo wrote this of bus fares.',
      'Sam wrote that of bus fares.',
      'Use theirs',
      'Use both',
    ])
      expect(second.html).toContain(says)
    expect((await sam!.get(address)).html).not.toContain('Sam wrote that')

    const [, basedOn = ''] = /name="based-on" value="(\d+)"/.exec(second.html) ?? []
    const both = await sam!.send(`${address}/correct`, 'save', {
      ...his,
      number: '99',
      text: 'Jo wrote this of bus fares.\n\nSam wrote that of bus fares.',
      'based-on': basedOn,
      clashes: '',
    })
    expect(both.status).toBe(303)
    const { html } = await jo!.get(address)
    expect(html).toContain('Sam wrote that of bus fares.')
    expect(html).toContain('>99<')
  })

  test('change different answers, and both changes stand once the second has seen the first', async () => {
    const [hers, his] = [await formOf(jo!), await formOf(sam!)]
    await jo!.send(`${address}/correct`, 'save', { ...hers, number: '100' })
    const second = await sam!.send(`${address}/correct`, 'save', { ...his, text: 'Sam wrote it anew.' })
    expect(second.html).toContain('They changed this, and it is kept as they have it')
    expect(second.html).toContain('value="100"')
    expect(second.html).toContain('Sam wrote it anew.')
  })
})

test('minutes that are pasted from Word are kept, and are plain in the paper', async () => {
  const word =
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoNormal>Kira asked for:</p><p class=MsoListParagraph>·<span>   </span>later buses</p><p>\u00a0</p></body></html>'
  const saved = await jo!.send(`${MINUTES}/new`, 'save', { item: 'I-1', number: '13', text: word })
  expect(saved.status).toBe(303)
  const { html } = await jo!.get('/meeting-papers/M-1/minutes')
  expect(html).toContain('Kira asked for:')
  expect(html).toContain('later buses')
  expect(html).not.toContain('MsoNormal')
})
