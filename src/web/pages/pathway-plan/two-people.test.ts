import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PlanAction, PlanSection } from '#core/pathway-plan.ts'
import { asServed } from '#web/as-served.testing.ts'
import { ANA, type Answer, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let adviser: Browser
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  adviser = await council.signIn('personal-adviser')
  manager = await council.signIn('team-manager')
})
afterAll(() => council.close())

const PLAN = `/children/${ANA}/pathway-plan`
const NEW = `${PLAN}/new`

const textOf = ({ html }: Answer): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const planEntries = async () =>
  (await council.services.ledger.history(ANA)).filter(({ type }) => type === 'pathway-plan')
const newestPlan = async () => (await planEntries()).at(-1)!
const records = async () => new Set((await planEntries()).map(({ record }) => record)).size

/** The day after the last that was used: plans follow one another. */
let days = 0
function nextDay(): string {
  days++
  return new Date(Date.UTC(2018, 6, 1 + days)).toISOString().slice(0, 10)
}

/** A plan of its own for each test, made by the manager. */
let change: string
beforeEach(async () => {
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'A plan',
      recordedBy: 'team-manager',
      files: [],
      children: [],
      entries: [
        {
          type: 'pathway-plan',
          subject: ANA,
          kind: 'statement',
          standing: 0,
          body: {
            plannedOn: nextDay(),
            why: 'asked',
            sections: [{ heading: 'home', goal: 'I want to stay.', now: 'You live with Ruth.' }],
            actions: [
              { heading: 'home', action: 'Ask about staying put', owner: 'Jo' },
              { heading: 'money', action: 'Open a bank account', owner: 'Ana' },
            ],
          },
        },
      ],
    }),
  )
  change = `${PLAN}/${(await newestPlan()).record}/change`
})

const opened = async (who: Browser, url: string) => asServed((await who.get(url)).html)

/** The name of the control that holds some text in a form. */
const holding = (form: Readonly<Record<string, string>>, text: string): string =>
  Object.keys(form).find(name => form[name] === text && !name.startsWith('aside'))!

/** Both open the plan; the manager saves first, and then the adviser. */
async function both(
  theirs: (form: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
  mine: (form: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
  url = change,
): Promise<Answer> {
  const [my, their] = [await opened(adviser, url), await opened(manager, url)]
  expect((await manager.send(url, 'save', { ...their, ...theirs(their) })).status).toBe(303)
  return adviser.send(url, 'save', { ...my, ...mine(my) })
}

describe('a plan that two people change at once', () => {
  test('shows both versions of what both wrote under a heading, and takes over what one wrote alone', async () => {
    const late = await both(
      form => ({
        [holding(form, 'You live with Ruth.')]: 'You live with Ruth and Tom.',
        'sections-7-now': 'You save.',
      }),
      form => ({ [holding(form, 'You live with Ruth.')]: 'You live with Tom.', 'sections-8-goal': 'I want to run.' }),
    )
    expect(late.status).toBe(422)
    const text = textOf(late)
    expect(text).toContain('This record was changed by team-manager')
    expect(text).toContain('You both changed ‘Where I live: Where things stand’')
    expect(text).toContain('team-manager answered ‘Where I live: Where things stand’: You live with Ruth and Tom.')
    expect(text).toContain('Money: Where things stand: You save.')
    const form = asServed(late.html)
    expect(form['sections-4-now']).toBe('You live with Tom.')
    expect(form['sections-7-now']).toBe('You save.')
    expect((await adviser.send(change, 'save', form)).status).toBe(303)
    expect((await newestPlan()).body.sections).toEqual([
      { heading: 'home', goal: 'I want to stay.', now: 'You live with Tom.' },
      { heading: 'money', now: 'You save.' },
      { heading: 'health', goal: 'I want to run.' },
    ] satisfies PlanSection[])
  })

  test('may have either text or both, and what was given up can be had back', async () => {
    const late = await both(
      form => ({ [holding(form, 'You live with Ruth.')]: 'Theirs.' }),
      form => ({ [holding(form, 'You live with Ruth.')]: 'Mine.' }),
    )
    const choose = async (form: Readonly<Record<string, string>>, verb: string) => {
      const answer = await adviser.send(change, 'save', { ...form, _do: `${verb} sections-home-now` })
      expect(answer.status).toBe(200)
      return asServed(answer.html)
    }
    const form = asServed(late.html)
    expect((await choose(form, 'both'))['sections-4-now']).toBe('Theirs.\n\nMine.')
    expect((await choose(form, 'mine'))['sections-4-now']).toBe('Mine.')
    const given = await choose(form, 'theirs')
    expect(given['sections-4-now']).toBe('Theirs.')
    expect((await choose(given, 'mine'))['sections-4-now']).toBe('Mine.')
  })

  test('has every action that either wrote: theirs are added, and one that both changed is chosen', async () => {
    const late = await both(
      form => ({
        [holding(form, 'Jo')]: 'Sam',
        'actions-rows': '3',
        'actions-2-heading': 'health',
        'actions-2-action': 'See the dentist',
      }),
      form => ({
        [holding(form, 'Jo')]: 'Kit',
        'actions-rows': '3',
        'actions-2-heading': 'money',
        'actions-2-action': 'Learn to budget',
      }),
    )
    const text = textOf(late)
    expect(text).toContain('Health, including mental health: “See the dentist”')
    expect(text).toMatch(/team-manager answered ‘Where I live: “Ask about staying put”’: What will be done: .* Sam/)
    const form = asServed(late.html)
    const joined = asServed((await adviser.send(change, 'save', { ...form, _do: 'both actions-0-0' })).html)
    expect((await adviser.send(change, 'save', joined)).status).toBe(303)
    const actions = (await newestPlan()).body.actions as readonly PlanAction[]
    expect(actions.map(({ action, owner }) => [action, owner])).toEqual([
      ['Ask about staying put', 'Kit'],
      ['Open a bank account', 'Ana'],
      ['Learn to budget', undefined],
      ['See the dentist', undefined],
      ['Ask about staying put', 'Sam'],
    ])
  })

  test('leaves out an action that they dropped, says so, and gives it back when asked', async () => {
    const late = await both(
      form => ({ [holding(form, 'Open a bank account')]: '', 'actions-1-owner': '' }),
      () => ({ 'sections-8-goal': 'I want to run.' }),
    )
    expect(textOf(late)).toContain('Money: “Open a bank account”: left out')
    const form = asServed(late.html)
    expect(form['actions-1-action']).toBe('')
    const back = asServed((await adviser.send(change, 'save', { ...form, _do: 'mine actions-1-dropped' })).html)
    expect([back['actions-1-action'], back['actions-1-owner']]).toEqual(['Open a bank account', 'Ana'])
    expect((await adviser.send(change, 'save', form)).status).toBe(303)
    expect((await newestPlan()).body.actions).toHaveLength(1)
  })

  test('that somebody withdrew keeps what I typed until I decide', async () => {
    const mine = await opened(adviser, change)
    const { id, record } = await newestPlan()
    await council.services.ledger.write(writing =>
      writing.append({
        title: 'Withdrawn',
        recordedBy: 'team-manager',
        files: [],
        children: [],
        entries: [
          {
            record,
            basedOn: id,
            type: 'pathway-plan',
            subject: ANA,
            kind: 'withdrawal',
            standing: 0,
            body: {},
            reason: 'Another child',
          },
        ],
      }),
    )
    const late = await adviser.send(change, 'save', { ...mine, 'sections-4-now': 'Mine.' })
    expect(textOf(late)).toContain('This record was withdrawn by team-manager')
    expect(asServed(late.html)['sections-4-now']).toBe('Mine.')
  })

  test('is saved once where the same form is sent twice', async () => {
    const mine = { ...(await opened(adviser, change)), 'sections-4-now': 'Once.' }
    expect((await adviser.send(change, 'save', mine)).status).toBe(303)
    const entries = (await planEntries()).length
    expect((await adviser.send(change, 'save', mine)).status).toBe(303)
    expect(await planEntries()).toHaveLength(entries)
  })

  test('keeps both versions in a draft, and goes on with it in another window', async () => {
    const late = await both(
      form => ({ [holding(form, 'You live with Ruth.')]: 'Theirs.' }),
      form => ({ [holding(form, 'You live with Ruth.')]: 'Mine.' }),
    )
    const kept = await adviser.send(change, 'save', { ...asServed(late.html), _do: 'draft' })
    const later = await adviser.get(kept.location!.split('#')[0]!)
    expect(textOf(later)).toContain('team-manager answered ‘Where I live: Where things stand’: Theirs.')
    expect((await adviser.send(change, 'save', asServed(later.html))).status).toBe(303)
    expect((await newestPlan()).body.sections).toMatchObject([{ now: 'Mine.' }])
  })
})

describe('a review that two people write at once', () => {
  const on = (iso: string) => {
    const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
    return { 'plannedOn-day': dayOfMonth, 'plannedOn-month': month, 'plannedOn-year': year, why: 'six-months' }
  }

  test('of one day becomes one plan of both, and theirs stays on record', async () => {
    const before = await records()
    const day = nextDay()
    const late = await both(
      form => ({ ...on(day), [holding(form, 'You live with Ruth.')]: 'Theirs.', 'sections-0-goal': 'Call me.' }),
      form => ({ ...on(day), [holding(form, 'You live with Ruth.')]: 'Mine.', 'sections-1-goal': 'I want to cook.' }),
      NEW,
    )
    expect(late.status).toBe(422)
    const text = textOf(late)
    expect(text).toContain('A review was recorded by team-manager')
    expect(text).toContain('team-manager answered ‘Where I live: Where things stand’: Theirs.')
    expect(text).toContain('Contact and personal support: My goal, in my words: Call me.')
    const again = await adviser.send(NEW, 'save', { ...asServed(late.html), _do: 'both sections-home-now' })
    const joined = await adviser.send(NEW, 'save', { ...asServed(again.html), _do: 'both writtenBy' })
    expect((await adviser.send(NEW, 'save', asServed(joined.html))).status).toBe(303)
    expect(await records()).toBe(before + 1)
    const { body } = await newestPlan()
    expect(body.writtenBy).toBe('Sam Team manager; Sam Personal adviser')
    expect(body.sections).toEqual([
      { heading: 'support', goal: 'Call me.' },
      { heading: 'education', goal: 'I want to cook.' },
      { heading: 'home', goal: 'I want to stay.', now: 'Theirs.\n\nMine.' },
    ])
  })

  test('of two days become two plans, the later with what both wrote', async () => {
    const before = await records()
    const [first, second] = [nextDay(), nextDay()]
    const late = await both(
      () => ({ ...on(first), 'sections-0-goal': 'Call me.' }),
      () => ({ ...on(second), 'sections-1-goal': 'I want to cook.' }),
      NEW,
    )
    expect(textOf(late)).toContain('Date of the plan or of its review: choose between your answer and theirs')
    expect((await adviser.send(NEW, 'save', asServed(late.html))).status).toBe(303)
    expect(await records()).toBe(before + 2)
    expect((await newestPlan()).body).toMatchObject({
      plannedOn: second,
      sections: [{ goal: 'Call me.' }, { goal: 'I want to cook.' }, { now: 'You live with Ruth.' }],
    })
  })

  test('takes over what was put right in the last plan meanwhile', async () => {
    const [review, correction] = [await opened(adviser, NEW), await opened(manager, change)]
    await manager.send(change, 'save', { ...correction, 'sections-4-now': 'You live with Tom.' })
    const before = await records()
    const late = await adviser.send(NEW, 'save', { ...review, ...on(nextDay()), 'sections-1-goal': 'I want to sing.' })
    expect(textOf(late)).toContain('The last plan was put right by team-manager')
    expect(textOf(late)).toContain('Where I live: Where things stand: You live with Tom.')
    expect((await adviser.send(NEW, 'save', asServed(late.html))).status).toBe(303)
    expect(await records()).toBe(before + 1)
  })

  test('is one plan where its form is sent twice', async () => {
    const mine = { ...(await opened(adviser, NEW)), ...on(nextDay()) }
    const before = await records()
    for (const _ of [1, 2]) expect((await adviser.send(NEW, 'save', mine)).status).toBe(303)
    expect(await records()).toBe(before + 1)
  })
})
