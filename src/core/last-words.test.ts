import { expect, test } from 'vitest'
import { day } from './dates.ts'
import { journeysOf } from './examples.ts'
import { lastWordsIn, wordsIn } from './last-words.ts'
import connection from './records/connection.ts'
import contact from './records/contact.ts'
import pathwayPlan from './records/pathway-plan.ts'
import review from './records/review.ts'
import visit from './records/visit.ts'

const types = [visit, contact, pathwayPlan, connection, review]
const [child] = journeysOf({
  name: '',
  asAt: '2026-03-31',
  records: {
    visit: `
      child | visitedOn  | childSaid
      Ana   | 2025-05-01 | I want to see my nan
      Ana   | 2025-08-01 |`,
    review: `
      child | heldOn     | childSaid
      Ana   | 2025-07-01 | You never ask me first`,
    contact: `
      child | contactedOn | youngPersonSaid
      Ana   | 2025-06-01  | I got the job`,
    connection: `
      child | importance
      Ana   | She is always there`,
  },
  numerator: [],
  display: '',
})

test('the last words of a child are the latest that anyone wrote down by a day, wherever they stand', () => {
  const lastWords = lastWordsIn(types)
  expect(lastWords(child!, day('2025-05-31'))).toMatchObject({ words: 'I want to see my nan', type: 'visit' })
  expect(lastWords(child!, day('2025-06-01'))).toMatchObject({ words: 'I got the job', type: 'contact' })
  expect(lastWords(child!, day('2026-01-01'))).toMatchObject({ words: 'You never ask me first', type: 'review' })
})

test('a child of whom nobody wrote down a word has no last words', () => {
  expect(lastWordsIn(types)(child!, day('2025-04-30'))).toBeUndefined()
})

test('words that belong to no day are not among them', () => {
  expect(wordsIn(types)(child!).map(w => w.type)).toEqual(['visit', 'contact', 'review'])
})
