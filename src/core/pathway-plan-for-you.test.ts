import { describe, expect, test } from 'vitest'
import { day } from './dates.ts'
import { type Block, plainText } from './document.ts'
import type { PathwayPlan } from './pathway-plan.ts'
import { pathwayPlanForYou } from './pathway-plan-for-you.ts'

const plan: PathwayPlan = {
  entry: 7,
  plannedOn: day('2026-03-02'),
  why: 'six-months',
  aboutMe: 'I like dogs and I do not like meetings.',
  sections: [
    {
      heading: 'home',
      goal: 'I want my own flat near my nan.',
      now: 'You live with Jo.',
      contingency: 'You can stay.',
    },
  ],
  actions: [
    { heading: 'home', action: 'Ask housing for band 2', owner: 'Sam', dueOn: '2026-04-01' },
    { heading: 'home', action: 'Visit two flats', owner: 'You', doneOn: '2026-03-01' },
    { heading: 'money', action: 'Open a bank account' },
  ],
  agreement: 'partly',
} as unknown as PathwayPlan

const document = pathwayPlanForYou(plan, { authority: 'Ashby Vale', today: '2026-05-05', name: 'Ana', worker: 'Sam' })

const words = (block: Block): string => {
  if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'quotation' || block.kind === 'inset')
    return plainText(block.words)
  return block.kind === 'table' ? block.rows.flat().join(' | ') : ''
}
const text = document.blocks.map(words).join('\n')

describe('a pathway plan for the young person', () => {
  test('has the ten matters that the regulations name, each under a heading that speaks to them', () => {
    const headings = document.blocks.filter(block => block.kind === 'heading').map(words)
    expect(
      headings.filter(heading => /^Your |^The people|^If plans|^Looking after|^Who you/.test(heading)),
    ).toHaveLength(10)
  })

  test('quotes them first, with who said it and when', () => {
    const [aboutMe, goal] = document.blocks.filter(block => block.kind === 'quotation')
    expect(aboutMe).toMatchObject({ words: plan.aboutMe, saidBy: 'Ana', saidOn: '2026-03-02' })
    expect(goal).toMatchObject({ words: 'I want my own flat near my nan.' })
  })

  test('says who does what by when, what is done, and what nobody has taken on', () => {
    expect(text).toContain('Ask housing for band 2 | Sam | 1 April 2026')
    expect(text).toContain('Visit two flats | You | Done on 1 March 2026')
    expect(text).toContain('Open a bank account | Nobody named yet | No date yet')
  })

  test('says what happens if it does not work out, and how to disagree', () => {
    expect(text).toContain('If this does not work out: You can stay.')
    expect(text).toContain('You told us that you agree with some of it.')
    expect(document.blocks.some(block => block.kind === 'writing-lines')).toBe(true)
  })

  test('asks, where nothing is written, instead of leaving a gap', () => {
    expect(text.match(/Nothing is written here yet/g)).toHaveLength(8)
  })

  test('is dated and marked as personal', () => {
    expect(document).toMatchObject({ datedOn: '2026-03-02', personalInformationAbout: 'Ana', author: 'Ashby Vale' })
  })
})

test('a plan of which hardly anything is recorded can still be given to them', () => {
  const empty = pathwayPlanForYou({ entry: 1 } as PathwayPlan, { authority: 'Ashby Vale', today: '2026-05-05' })
  expect(empty).toMatchObject({ title: 'Your pathway plan', datedOn: '2026-05-05' })
  expect(empty.blocks.length).toBeGreaterThan(10)
})
