import { expect, test } from 'vitest'
import { sectionTextFor, sectionTextsIn } from './report-sections.ts'

const entry = (id: number, month: string, text: string, section = 'legal') => ({
  id,
  record: id,
  kind: 'statement' as const,
  standing: 0,
  type: 'report-section',
  body: { report: 'council-report', section, month, text },
})
const texts = sectionTextsIn([
  entry(1, '2017-04', 'April'),
  entry(2, '2017-06', 'June'),
  entry(3, '2017-06', 'June again'),
])
const stands = (month: string, section = 'legal') =>
  sectionTextFor(texts, { report: 'council-report', section, month })?.text

test('what was written for a month stands until something else is written', () => {
  expect(stands('2017-03')).toBeUndefined()
  expect(stands('2017-04')).toBe('April')
  expect(stands('2017-05')).toBe('April')
  expect(stands('2018-01')).toBe('June again')
})

test('of two for one month the last recorded counts', () => {
  expect(stands('2017-06')).toBe('June again')
})

test('another section says nothing of it', () => {
  expect(stands('2017-06', 'finance')).toBeUndefined()
})

test('what was written while a report had another id still stands in it', () => {
  const old = {
    ...entry(4, '2017-06', 'Earlier'),
    body: { report: 'reviewing-officers', section: 'themes', month: '2017-06', text: 'Earlier' },
  }
  const asked = { report: 'iro-overview', section: 'themes', month: '2017-06' }
  expect(sectionTextFor(sectionTextsIn([old]), asked)?.text).toBe('Earlier')
})
