import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standing } from '#core/entry.ts'
import { asServed } from '#web/as-served.testing.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let adviser: Browser
beforeAll(async () => {
  council = await openCouncil()
  adviser = await council.signIn('personal-adviser')
})
afterAll(() => council.close())

const NEW = `/children/${ANA}/pathway-plan/new`
const PLAN = `/children/${ANA}/pathway-plan`

const plans = async () =>
  standing(await council.services.ledger.history(ANA)).filter(({ type }) => type === 'pathway-plan')

/** What a browser would send of a form as it was served, with some of it typed otherwise. */
const typedOn = async (url: string, changed: Readonly<Record<string, string>>) => ({
  ...asServed((await adviser.get(url)).html),
  ...changed,
})

const DATED = { 'plannedOn-day': '8', 'plannedOn-month': '8', 'plannedOn-year': '2018', why: 'asked' }

describe('a pathway plan', () => {
  test('shows the young person’s goal in quotation marks, who does what, and what is overdue', async () => {
    const { html } = await adviser.get(PLAN)
    expect(html).toContain('“I want to stay near Ruth.”')
    expect(html).toContain('Ask about staying put')
    expect(html).toMatch(/1 July 2018\s*<strong class="govuk-tag govuk-tag--red">Overdue/)
    expect(html).toContain('Nothing is written under this heading.')
  })

  test('says what it still needs, without refusing it', async () => {
    const { html } = await adviser.get(PLAN)
    expect(html).toMatch(/Before you finish, look at/)
  })

  test('is given to the young person as a file that names nobody', async () => {
    for (const [kind, start] of [
      ['word', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const answer = await adviser.get(`${PLAN}/${kind}`)
      expect(answer.status).toBe(200)
      expect(answer.html.startsWith(start)).toBe(true)
      expect(String(answer.headers['content-disposition'])).toMatch(/^attachment; filename="pathway-plan\.(docx|pdf)"$/)
    }
  })
})

describe('a review of the plan', () => {
  test('starts from what the last one said, and leaves behind what was true of that day alone', async () => {
    const typed = await typedOn(NEW, {})
    const words = Object.values(typed)
    expect(words).toContain('I want to stay near Ruth.')
    expect(words).toContain('Ask about staying put')
    expect(typed['plannedOn-day']).toBe('')
    expect(Object.keys(typed).filter(name => /^sections-\d+-heading$/.test(name))).toHaveLength(10)
  })

  test('says where something is missing and keeps everything that was typed', async () => {
    const typed = await typedOn(NEW, { 'sections-0-now': 'A long story.' })
    const answer = await adviser.send(NEW, 'save', typed)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Enter the date of the plan')
    expect(answer.html).toContain('A long story.')
    expect(answer.html).toContain('I want to stay near Ruth.')
    expect(await plans()).toHaveLength(1)
  })

  test('has room for one action more where its button is pressed, and loses nothing', async () => {
    const typed = await typedOn(NEW, { _do: 'action money', 'sections-0-now': 'A long story.' })
    const answer = await adviser.send(NEW, 'save', typed)
    expect(answer.html).toContain('A long story.')
    expect(answer.html).toContain('name="actions-1-heading" value="money"')
    expect(answer.html).not.toContain('There is a problem')
  })

  test('is recorded without the headings that say nothing, beside the last plan', async () => {
    const answer = await adviser.send(
      NEW,
      'save',
      await typedOn(NEW, { ...DATED, 'sections-1-goal': 'I want to cook.' }),
    )
    expect(answer.status).toBe(303)
    const [, review] = await plans()
    expect(review!.body).toMatchObject({ plannedOn: '2018-08-08', why: 'asked' })
    expect(review!.body.sections).toEqual([
      { heading: 'education', goal: 'I want to cook.' },
      { heading: 'home', goal: 'I want to stay near Ruth.', now: 'You live with Ruth and Tom.' },
    ])
    expect(await plans()).toHaveLength(2)
    const compared = (await adviser.get(`${PLAN}/compare`)).html
    expect(compared).toContain('What changed from 20 June 2018 to 8 August 2018')
    expect(compared).toContain('I want to cook.')
  })
})

test('an action that a file brought still says from which line, once something else of its plan is put right', async () => {
  const actions = [
    { heading: 'money', action: 'Save', from: 'actions.csv, line 2' },
    { heading: 'money', action: 'Open an account', from: 'actions.csv, line 3' },
  ]
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'A plan',
      recordedBy: 'performance-analyst',
      files: [],
      children: [],
      entries: [
        {
          type: 'pathway-plan',
          subject: ANA,
          kind: 'statement',
          standing: 0,
          body: { plannedOn: '2018-08-08', why: 'asked', actions },
        },
      ],
    }),
  )
  const { record } = (await plans()).at(-1)!
  expect((await adviser.get(`/children/${ANA}/records/${record}`)).html).toContain('From: actions.csv, line 3')
  const url = `${PLAN}/${record}/change`
  await adviser.send(url, 'save', await typedOn(url, { why: 'asked', 'actions-1-owner': 'Ana' }))
  expect((await plans()).at(-1)!.body.actions).toEqual([
    actions[0],
    { heading: 'money', action: 'Open an account', owner: 'Ana' },
  ])
})
