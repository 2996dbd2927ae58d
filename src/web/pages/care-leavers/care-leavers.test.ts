import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aboutChild, wasInCare } from '#web/scratch-casework.ts'
import { type Answer, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
let adviser: Browser
beforeAll(async () => {
  council = await openCouncil()
  ;[manager, adviser] = [await council.signIn('service-manager'), await council.signIn('personal-adviser')]
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'Care leavers',
      recordedBy: 'team-manager',
      recordedOn: '2018-07-01T10:00:00.000Z',
      files: [],
      children: [
        { ref: 'dan', childId: '2001' },
        { ref: 'eve', childId: '2002' },
      ],
      entries: [
        // Dan left care at 18 and his case is open; Eve was in care for a year as a baby.
        ...wasInCare('dan', '1999-05-05', '2010-01-01', '2017-05-05'),
        aboutChild('dan', 'leaving-care-case', { openedOn: '2017-05-05', why: 'first' }),
        ...wasInCare('eve', '2000-06-06', '2001-01-01', '2002-01-01'),
      ],
    }),
  )
})
afterAll(() => council.close())

const LIST = '/definitions/care-leavers'
const EFFECT = `${LIST}/in-care-before/effect`
const textOf = ({ html }: Answer): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the definitions of a care leaver', () => {
  test('are all there for everyone, the one in force first, with the figures that count by it', async () => {
    const panel = textOf(await (await council.signIn('panel-member')).get(LIST))
    expect(panel).toContain('Here, today: relevant and former relevant, while their case is open.')
    expect(panel).toMatch(/while their case is open In force/)
    for (const number of ['7.1', '7.3', '7.4']) expect(panel).toContain(`${number} `)
    expect(panel).toContain('The council has chosen nothing')
    expect(panel, 'no count for those who see no child').not.toContain('Young people today')
    expect(textOf(await adviser.get(LIST))).toContain('Young people today')
  })

  test('are led to from the definitions, and from a figure that counts by them', async () => {
    expect((await adviser.get('/definitions')).html).toContain(`href="${LIST}"`)
    expect((await adviser.get('/definitions/number-of-care-leavers')).html).toContain(`href="${LIST}"`)
  })

  test('each say how they are read, with worked examples', async () => {
    const text = textOf(await adviser.get(`${LIST}/in-care-before`))
    expect(text).toContain('has previously been in the care of the local authority')
    expect(text).toContain('Any day in care, however long ago, is enough')
    expect(text).toContain('care leavers: Ana.')
    expect(text, 'only those who may choose').not.toContain('See what choosing it would change')
    expect((await adviser.get(`${LIST}/no-such`)).status).toBe(404)
  })
})

describe('choosing another', () => {
  test('shows first how many come in and fall out, who they are and which figures change', async () => {
    const page = await manager.get(EFFECT)
    const text = textOf(page)
    expect(text).toContain(
      '2 young people would count instead of 1: 1 young person would come in, and nobody would fall out.',
    )
    expect(page.html).toMatch(/href="\/children\/eve"[^>]*>2002<\/a>/)
    expect(page.html).not.toContain('href="/children/dan"')
    expect(text).toContain('7.1 Number of care leavers')
    const [line] = await council.services.desk.accessLog({ username: 'service-manager', limit: 1 })
    expect(line?.did).toBe('tried a definition of a care leaver: in-care-before')
  })

  test('may be asked of another day, and of no day that does not exist', async () => {
    expect(textOf(await manager.get(`${EFFECT}?as-at=1+1+2016`))).toContain('As at 1 January 2016')
    expect(textOf(await manager.get(`${EFFECT}?as-at=31+2+2016`))).toContain('As at must be a date that exists')
  })

  test('needs a day and a reason', async () => {
    const answer = await manager.send(EFFECT, 'choose', { since: '', because: '', decidedBy: 'Panel' })
    expect(answer.status).toBe(422)
    expect(textOf(answer)).toContain('Enter the day from which it applies')
    expect(textOf(answer)).toContain('Say why')
    expect(answer.html).toContain('value="Panel"')
  })

  test('is not for those who only read, and nothing is recorded then', async () => {
    expect((await adviser.get(EFFECT)).status).toBe(403)
    expect((await adviser.send(EFFECT, 'choose', { since: '1 7 2018', because: 'x', decidedBy: '' })).status).toBe(403)
  })

  test('is in force from its day: the figures follow, and those before stay', async () => {
    const figure = async (month: string) =>
      (await council.services.figures.at({ month })).scorecard.rows
        .find(({ indicator }) => indicator.number === '7.1')
        ?.months.at(-1)?.figure.display
    expect(await figure('2018-03')).toBe('1')
    const chosen = { since: '1 3 2018', because: 'The strategy says so', decidedBy: 'Cabinet' }
    expect((await manager.send(EFFECT, 'choose', chosen)).location).toBe(LIST)
    const text = textOf(await manager.get(LIST))
    expect(text).toContain('Here, today: in care at any time, from 16.')
    expect(text).toContain('From 1 March 2018: in care at any time, from 16. The strategy says so; decided by Cabinet')
    expect(await figure('2018-03')).toBe('2')
    expect(await figure('2018-02')).toBe('1')
    const [line] = (await council.services.desk.accessLog({ username: 'service-manager', limit: 3 })).filter(
      ({ did }) => did.startsWith('chose'),
    )
    expect(line?.did).toBe('chose a definition of a care leaver: in-care-before')
    expect(textOf(await manager.get(EFFECT))).toContain('In force: who counts')
  })
})
