import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendFiles } from '#web/multipart.testing.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
})
afterAll(() => council.close())

const on = (name: string, day: string): Record<string, string> => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const recorded = (type: string, body: Readonly<Record<string, string>>) =>
  manager.send(`/council-records/${type}/new`, 'save', body)
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#39;', '’')

const strategy = { title: 'Leaving care strategy', purpose: 'Homes, work and people', ...on('fromOn', '2018-01-01') }

test('a council without strategies is told so, and whoever may is led to record one', async () => {
  const { html } = await manager.get('/strategies')
  expect(html).toContain('None is recorded.')
  expect(html).toContain('href="/council-records/strategy/new"')
  expect((await (await council.signIn('panel-member')).get('/strategies')).html).not.toContain('strategy/new')
})

describe('what is wrong is said, and nothing typed is lost', () => {
  test('a review before the start', async () => {
    const { html } = await recorded('strategy', { ...strategy, ...on('reviewOn', '2017-12-31') })
    expect(html).toContain('The day of its review must not be before the strategy begins')
    expect(html).toContain('Homes, work and people')
  })

  test('a version that was approved before it was written, or approved on no day', async () => {
    await recorded('strategy', { ...strategy, owner: 'Head of service', ...on('reviewOn', '2018-06-30') })
    const version = { strategy: 'S-1', number: '1.0', changed: 'Agreed', ...on('writtenOn', '2018-02-01') }
    const early = await recorded('strategy-version', {
      ...version,
      approvedBy: 'B-1',
      ...on('approvedOn', '2018-01-31'),
    })
    expect(early.html).toContain('It cannot have been approved before it was written')
    const never = await recorded('strategy-version', { ...version, approvedBy: 'B-1' })
    expect(never.html).toContain('Enter the day on which it was approved')
    const approved = { ...version, ...on('approvedOn', '2018-02-01') }
    const nobody = await recorded('strategy-version', { ...approved, approvedBy: 'Cabinet' })
    expect(nobody.html).toContain('Approved by: none is called Cabinet or has that reference')
    await recorded('strategy-version', { ...approved, approvedBy: 'B-1' })
    await recorded('strategy-version', { ...version, number: '1.1', ...on('writtenOn', '2018-07-01') })
  })

  test('a measure by an indicator that there is not, or with a target against what is better', async () => {
    await recorded('strategy-priority', {
      strategy: 'S-1',
      kind: 'promise',
      number: '1',
      says: 'You will have a say',
      wordsOf: 'children',
    })
    const measure = { priority: 'OBJ-1', measuredBy: 'indicator' }
    const none = await recorded('success-measure', { ...measure, indicator: '99.9' })
    expect(none.html).toContain('There is no such indicator')
    const wrong = await recorded('success-measure', { ...measure, indicator: '6.9', baseline: '90', target: '80' })
    expect(wrong.html).toContain('Higher is better here, and 80 is worse than the start, 90')
    const nowhere = await recorded('success-measure', { ...measure, priority: 'OBJ-9', indicator: '6.9' })
    expect(nowhere.html).toContain('none has the reference OBJ-9')
  })
})

describe('a strategy', () => {
  let address = ''
  beforeAll(async () => {
    await recorded('success-measure', { priority: 'OBJ-1', measuredBy: 'indicator', indicator: '6.1' })
    await recorded('success-measure', {
      priority: 'OBJ-1',
      measuredBy: 'stated',
      says: 'Young people at the forum',
      unit: 'percent',
      better: 'higher',
      target: '10',
      ...on('byOn', '2018-06-30'),
    })
    await recorded('measure-reading', {
      measure: 'SM-2',
      numerator: '4',
      denominator: '60',
      source: 'The register',
      ...on('on', '2018-03-20'),
    })
    await recorded('service-plan', {
      priority: 'OBJ-1',
      service: 'Leaving care',
      does: 'Meet each month',
      ...on('dueOn', '2018-07-31'),
    })
    address = /href="(\/strategies\/\d+)"/.exec((await manager.get('/strategies')).html)?.[1] ?? ''
  })

  test('says first how many targets are met of all, and then what needs attention', async () => {
    const text = textOf((await manager.get(address)).html)
    expect(text).toContain('0 of 2 measures meet their target.')
    expect(text).toContain('1 does not; 1 has no target.')
    expect(text).toContain('1 target was to be met by now and is not')
    expect(text).toContain('1 service plan is late')
    expect(text).toContain('1 objective or promise without an owner')
    expect(text).toContain('It was to be reviewed by 30 June 2018')
    expect(textOf((await manager.get('/strategies')).html)).toContain('0 of 2 measures meet their target')
  })

  test('has each measure with its figure, what that is made of, and where it stands', async () => {
    const text = textOf((await manager.get(address)).html)
    expect(text).toContain('Promise · OBJ-1 · Children’s and young people’s words')
    expect(text).toContain('Young people at the forum')
    expect(text).toMatch(/6\.7% 4 of 60 20 March 2018/)
    expect(text).toContain('10.0% by 30 June 2018 Missed')
  })

  test('folds each objective’s measures away, leads to the one that wants attention unfolded, and unfolds all', async () => {
    const unfolded = (html: string) => html.match(/<details[^>]* open/g)?.length ?? 0
    const { html } = await manager.get(address)
    expect(unfolded(html)).toBe(0)
    expect(textOf(html)).toMatch(/1 target missed 1 plan late .*2 measures, 1 service plan of 1 You will have a say/)
    const [, late] = /href="([^"]+)"[^>]*>\s*1 service plan is late/.exec(html.replaceAll('&amp;', '&')) ?? []
    expect(unfolded((await manager.get(late!)).html)).toBe(1)
    const all = (await manager.get(`${address}?open=all&beside=year`)).html
    expect(unfolded(all)).toBe(1)
    expect(all).toContain(`href="${address}?beside=year"`)
    expect(textOf((await manager.get(`${address}?open=everything`)).html)).toContain('Choose one objective')
  })

  test('has its versions, which of them is in force, and which are drafts', async () => {
    const text = textOf((await manager.get(address)).html)
    expect(text).toContain('Version 1.0, approved by Corporate Parenting Panel on 1 February 2018')
    expect(text).toMatch(/1\.1 1 July 2018 .*A draft/)
    expect(text).toMatch(/1\.0 In force 1 February 2018/)
  })

  test('leads to the document itself where one is attached to a version', async () => {
    const words = { strategy: 'S-1', number: '1.2', changed: 'Commas', ...on('writtenOn', '2018-07-20') }
    const sent = await sendFiles(council, manager, '/council-records/strategy-version/new', words, [
      { control: 'file--new', name: 'Strategy.pdf', bytes: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n' },
    ])
    expect(sent.status).toBe(303)
    const { html } = await (await council.signIn('panel-member')).get(address)
    const [, file = ''] = /href="(\/attachments\/\w+)"[^>]*>\s*Read version 1\.2/.exec(html) ?? []
    expect((await manager.get(file)).html).toContain('%PDF-1.7')
  })

  test('keeps a number of few children from those who may not see it', async () => {
    const text = textOf((await (await council.signIn('panel-member')).get(address)).html)
    expect(text).toContain('Young people at the forum')
    expect(text).not.toContain('4 of 60')
    expect(text).not.toContain('6.7%')
    expect(text).toContain('Not shown')
    expect(text).toContain('Small numbers are suppressed.')
    const member = await council.signIn('panel-member')
    expect((await member.get('/council-records/measure-reading')).status).toBe(403)
  })

  test('is held against a month before, half a year before or the last March', async () => {
    const since = async (beside: string) => textOf((await manager.get(`${address}?beside=${beside}`)).html)
    expect(await since('month')).toContain('Since 28 February 2018')
    expect(await since('half-year')).toContain('Since 30 September 2017')
    expect(await since('year')).toContain('Since 31 March 2017')
    expect(textOf((await manager.get(`${address}?beside=decade`)).html)).toContain('Choose what it is held against')
  })

  test('has the figures of an issue as they were published, and says where there is none', async () => {
    const list = (await manager.get(address)).html
    const [, month = ''] = /<option value="(\d{4}-\d\d)"/.exec(list) ?? []
    expect(textOf((await manager.get(`${address}?month=${month}`)).html)).toContain('as published in issue 1')
    expect(textOf((await manager.get(`${address}?month=2001-01`)).html)).toContain(
      'Nothing was published of that month',
    )
  })

  test('is found by its reference, as minutes print it', async () => {
    expect((await manager.get('/strategies/S-1')).html).toContain('Leaving care strategy')
  })

  test('that there is not leads back to the list', async () => {
    expect((await manager.get('/strategies/999999')).location).toBe('/strategies')
  })
})

test('what belongs to no strategy is named on the list, so that nothing is out of sight', async () => {
  expect(textOf((await manager.get('/strategies')).html)).not.toContain('Belongs to no strategy')
  await recorded('strategy', { ...strategy, title: 'Another', reference: 'S-8' })
  await recorded('strategy-priority', { strategy: 'S-8', kind: 'objective', says: 'Homes', reference: 'OBJ-8' })
  const [, other = ''] =
    /href="\/strategies\/(\d+)"[^>]*>\s*Another/.exec((await manager.get('/strategies')).html) ?? []
  const withdrawing = `/council-records/strategy/${other}/withdraw`
  const [, basedOn = ''] = /name="based-on" value="(\d+)"/.exec((await manager.get(withdrawing)).html) ?? []
  await manager.send(withdrawing, 'withdraw', { reason: 'Entered twice', 'based-on': basedOn })
  const text = textOf((await manager.get('/strategies')).html)
  expect(text).toMatch(/Belongs to no strategy .*Objectives and promises : 1/)
})

describe('the self-evaluation', () => {
  test('has every area of the framework, judged or not', async () => {
    const text = textOf((await manager.get('/self-evaluation')).html)
    expect(text).toContain('The experiences and progress of children in care and care leavers')
    expect(text).toContain('Not judged yet.')
  })

  test('has grades over time, the last with what it rests on', async () => {
    const judged = { area: 'leaders', by: 'Leadership team', needs: 'Supervision is a list of tasks' }
    await recorded('self-evaluation', { ...judged, grade: 'inadequate', ...on('on', '2018-01-31') })
    await recorded('self-evaluation', {
      ...judged,
      grade: 'requires-improvement',
      'indicators-0-indicator': '6.1',
      ...on('on', '2018-07-31'),
    })
    const { html } = await manager.get('/self-evaluation')
    const text = textOf(html)
    expect(text).toContain('Requires improvement to be good Better than before · 31 July 2018 · Leadership team')
    expect(text).toContain('Supervision is a list of tasks')
    expect(text).toMatch(/Grades over time .*31 July 2018 .*31 January 2018 Inadequate/)
    expect(html).toContain('href="/indicators/number-of-looked-after-children"')
  })

  test('refuses an area that the framework had not on that day', async () => {
    const { html } = await recorded('self-evaluation', {
      area: 'care-leavers',
      grade: 'good',
      ...on('on', '2018-07-31'),
    })
    expect(html).toContain('The framework had no such area on that day')
  })
})
