import { describe, expect, test } from 'vitest'
import { day } from './dates.ts'
import { type Journey, journeyOf } from './journey.ts'
import { openActions, planBefore, planHeadings, planOn, plansMade, plansOf } from './pathway-plan.ts'
import { planDifferences, sectionOf } from './plan-differences.ts'
import { promptsFor } from './plan-prompts.ts'
import { isAboutThem, looksBack, namesOnlyThem } from './plan-voice.ts'

type Body = Readonly<Record<string, unknown>>

/** A young person called Ana Reed, with these records in the order of the ledger. */
function ana(...records: readonly (readonly [type: string, body: Body])[]): Journey {
  const all = [['about-me', { name: 'Ana Reed', likesToBeCalled: 'Annie', saidOn: '2024-01-01' }], ...records] as const
  const entries = all.map(
    ([type, body], i) => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body }) as const,
  )
  return journeyOf({ ref: 'a', childId: 'A' }, entries, { returnYears: [] })
}
const plan = (plannedOn: string | undefined, body: Body = {}) =>
  ['pathway-plan', { ...(plannedOn && { plannedOn }), ...body }] as const

const promptsOf = (body: Body, ...others: readonly (readonly [string, Body])[]) => {
  const child = ana(...others, plan('2025-06-01', body))
  return promptsFor(plansOf(child).at(-1)!, child, day('2025-06-30'))
}
const idsOf = (body: Body, ...others: readonly (readonly [string, Body])[]) => promptsOf(body, ...others).map(p => p.id)

describe('the plan in force', () => {
  const child = ana(plan('2025-07-01'), plan('2025-01-01'), plan(undefined))

  test('is the last that was made by a day, whichever was recorded first', () => {
    expect(planOn(child, day('2024-12-31'))).toBeUndefined()
    expect(planOn(child, day('2025-06-30'))?.plannedOn).toBe(day('2025-01-01'))
    expect(planOn(child, day('2025-07-01'))?.plannedOn).toBe(day('2025-07-01'))
  })

  test('follows the version before it; a plan without a day follows none and is none', () => {
    expect(plansMade(child).map(p => p.on)).toEqual([day('2025-01-01'), day('2025-07-01')])
    expect(planBefore(child, plansOf(child)[1]!)).toBe(plansOf(child)[0])
    expect(planBefore(child, plansOf(child)[0]!)).toBeUndefined()
  })

  test('has actions that are open until the day they were done, and overdue from the day after their own', () => {
    const withActions = ana(
      plan('2025-01-01', {
        actions: [
          { action: 'Open an account', dueOn: '2025-03-01' },
          { action: 'Apply for a passport', dueOn: '2025-02-01', doneOn: '2025-02-10' },
          { action: 'Visit the college', owner: 'Jo' },
          { owner: 'Jo' },
        ],
      }),
    )
    const openOn = (iso: string) => openActions(withActions, day(iso)).map(a => [a.action, a.isOverdue])
    expect(openOn('2025-02-09')).toEqual([
      ['Apply for a passport', true],
      ['Open an account', false],
      ['Visit the college', false],
    ])
    expect(openOn('2025-02-10').map(([action]) => action)).toEqual(['Open an account', 'Visit the college'])
    expect(openOn('2025-03-01')[0]).toEqual(['Open an account', false])
    expect(openOn('2025-03-02')[0]).toEqual(['Open an account', true])
  })
})

describe('two versions of a plan', () => {
  const [before, after] = plansOf(
    ana(
      plan('2025-01-01', {
        agreement: 'no',
        sections: [
          { heading: 'home', now: 'In foster care', goal: 'My own flat' },
          { heading: 'money', now: 'Saves a little' },
        ],
        actions: [
          { heading: 'home', action: 'Apply to the housing register', owner: 'Jo' },
          { heading: 'money', action: 'Open a bank account', owner: 'Ana', dueOn: '2025-03-01' },
          { heading: 'skills', action: 'Learn to cook', owner: 'Ana' },
          { heading: 'people', action: 'Ask about the mentor' },
        ],
      }),
      plan('2025-07-01', {
        agreement: 'yes',
        sections: [
          { heading: 'home', now: 'In foster care ', goal: 'A flat near college', contingency: 'Stay put' },
          { heading: 'money', now: 'Saves a little' },
        ],
        actions: [
          { heading: 'home', action: 'Apply to the housing register again', owner: 'Jo' },
          { heading: 'money', action: 'open a bank account.', owner: 'Ana', dueOn: '2025-03-01', doneOn: '2025-03-01' },
          { heading: 'people', action: 'Ask about the mentor' },
          { heading: 'skills', action: 'Driving lessons' },
        ],
      }),
    ),
  ) as [Parameters<typeof planDifferences>[0], Parameters<typeof planDifferences>[0]]
  const differences = planDifferences(before, after)

  test('are compared text by text under each heading, and what is the same is left out', () => {
    expect(differences.sections).toEqual([
      {
        heading: 'home',
        changed: [
          { field: 'goal', before: 'My own flat', after: 'A flat near college' },
          { field: 'contingency', before: undefined, after: 'Stay put' },
        ],
      },
    ])
    expect(differences.rest).toEqual([{ field: 'agreement', before: 'no', after: 'yes' }])
  })

  test('show which actions were dropped, put otherwise, done and added', () => {
    expect(differences.actions.map(a => [a.kind, (a.after ?? a.before)?.action])).toEqual([
      ['dropped', 'Learn to cook'],
      ['done', 'open a bank account.'],
      ['changed', 'Apply to the housing register again'],
      ['added', 'Driving lessons'],
    ])
  })

  test('that are the same do not differ', () => {
    expect(planDifferences(before, before).isSame).toBe(true)
    expect(differences.isSame).toBe(false)
  })

  test('with a heading twice are read as one', () => {
    const [twice] = plansOf(
      ana(
        plan('2025-01-01', {
          sections: [
            { heading: 'home', goal: 'A flat' },
            { heading: 'home', goal: 'A cat', now: 'None' },
          ],
        }),
      ),
    )
    expect(sectionOf(twice!, 'home')).toMatchObject({ goal: 'A flat\n\nA cat', now: 'None' })
  })
})

describe('a plan in the young person’s voice', () => {
  const names = new Set(['ana', 'annie'])

  test.each([
    ['Ana will attend college', true],
    ['Annie wants to live near her nan', true],
    ['She would like to be a nurse', true],
    ['The young person hopes to find work', true],
    ['I want to work. Ana will apply in May.', true],
    ['I want to see my sister; she lives in Leeds', false],
    ['My name is Ana and Ana is what I want to be called', false],
    ['To get a job', false],
    ['', false],
  ])('%s', (text, isAbout) => expect(isAboutThem(text, names)).toBe(isAbout))

  test('is asked for where somebody wrote about them', () => {
    const [prompt] = promptsOf({
      aboutMe: 'I am Annie',
      sections: [{ heading: 'education', goal: 'Ana will go to college' }],
    })
    expect(prompt).toMatchObject({ id: 'third-person', quotes: ['Ana will go to college'] })
  })
})

describe('a goal', () => {
  test.each([
    ['I was in foster care and attended school', true],
    ['Finished the course', true],
    ['I want to finish what I started', false],
    ['To be happy', false],
    ['I will go back to college', false],
  ])('%s', (text, isPast) => expect(looksBack(text)).toBe(isPast))

  test('word for word as in the version before is pointed out, and one that was put otherwise is not', () => {
    const before = plan('2025-01-01', {
      sections: [
        { heading: 'home', goal: 'My own flat.' },
        { heading: 'money', goal: 'Save some money' },
      ],
    })
    const now = {
      sections: [
        { heading: 'home', goal: 'my own flat' },
        { heading: 'money', goal: 'Save for a car' },
      ],
    }
    expect(promptsOf(now, before).find(p => p.id === 'same-goal')?.headings).toEqual(['home'])
    expect(idsOf(now)).not.toContain('same-goal')
  })
})

describe('what a plan might still need', () => {
  const whole = {
    aboutMe: 'I am Annie and I like drawing',
    sections: planHeadings.map(heading => ({
      heading,
      now: 'As it is',
      goal: `I want ${heading}`,
      contingency: 'Ask Jo',
    })),
    actions: [
      { action: 'Find a course', owner: 'Jo', dueOn: '2025-07-01' },
      { action: 'Go and see it', owner: 'Ana', dueOn: '2025-08-01' },
    ],
    agreement: 'yes',
  }

  test('is nothing where it has it all', () => {
    expect(promptsOf(whole)).toEqual([])
  })

  test('is the headings that are missing or say nothing, and the goals and fall-backs of the others', () => {
    const prompts = promptsOf({
      ...whole,
      sections: [
        { heading: 'home', now: 'In a flat' },
        { heading: 'money', goal: 'Save', contingency: 'Ask Jo' },
        { heading: 'health', now: ' ' },
        { heading: 'contingency', now: 'My nan would have me' },
      ],
    })
    const headingsOf = (id: string) => prompts.find(p => p.id === id)?.headings
    expect(headingsOf('heading-missing')).toEqual(
      planHeadings.filter(h => !['home', 'money', 'contingency'].includes(h)),
    )
    expect(headingsOf('no-goal')).toEqual(['home'])
    expect(headingsOf('no-contingency')).toEqual(['home'])
  })

  test('is a day and a person for each action that is not done', () => {
    const prompts = promptsOf({
      ...whole,
      actions: [
        { action: 'Find a course', owner: 'Jo' },
        { action: 'Go and see it', dueOn: '2025-08-01' },
        { action: 'Ring the school', doneOn: '2025-06-02' },
      ],
    })
    expect(prompts.map(p => [p.id, p.quotes])).toEqual([
      ['no-date', ['Find a course']],
      ['no-owner', ['Go and see it']],
    ])
  })

  test('is another day where the day lies before the plan or has passed, and none for the day itself', () => {
    const on = (dueOn: string) => idsOf({ ...whole, actions: [{ action: 'Find a course', owner: 'Jo', dueOn }] })
    expect(on('2025-05-31')).toEqual(['date-before-plan'])
    expect(on('2025-06-01')).toEqual(['date-passed'])
    expect(on('2025-06-29')).toEqual(['date-passed'])
    expect(on('2025-06-30')).toEqual([])
  })

  test('is something for the council to do where everything is for them alone', () => {
    const owned = (...owners: readonly string[]) =>
      idsOf({ ...whole, actions: owners.map(owner => ({ action: `Do it, ${owner}`, owner, dueOn: '2025-08-01' })) })
    expect(owned('Me', 'Annie')).toEqual(['all-on-them'])
    expect(owned('Me', 'Annie and Jo')).toEqual([])
    expect(owned('Ana')).toEqual([])
    expect(namesOnlyThem('The young person', new Set())).toBe(true)
    expect(namesOnlyThem('', new Set())).toBe(false)
  })

  test('is an action at all, and an answer to whether they agree', () => {
    expect(idsOf({ ...whole, actions: [] })).toEqual(['no-actions'])
    expect(idsOf({ ...whole, agreement: 'not-asked' })).toEqual(['not-agreed'])
    expect(idsOf({ ...whole, agreement: 'no' })).toEqual(['why-not-agreed'])
    expect(idsOf({ ...whole, agreement: 'no', youngPersonSaid: 'I do not want to move' })).toEqual([])
  })

  test('is what a parent and their child need, from the day the child was born', () => {
    const born = (bornOn: string) => ['connection', { relation: 'own-child', bornOn }] as const
    expect(idsOf(whole, born('2025-06-30'))).toEqual(['parenthood'])
    expect(idsOf(whole, born('2025-07-01'))).toEqual([])
    expect(idsOf({ ...whole, parenthood: 'Mia goes to nursery' }, born('2025-06-30'))).toEqual([])
    expect(idsOf(whole, ['activity', { startedOn: '2025-06-01', activity: 'G6' }])).toEqual(['parenthood'])
  })
})
