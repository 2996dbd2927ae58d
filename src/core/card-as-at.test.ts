import { describe, expect, it } from 'vitest'
import { cardAsAt } from './card-as-at.ts'
import { plainText } from './document.ts'
import { june2017 } from './june-2017.testing.ts'
import { filled } from './live-fields.ts'

const may = cardAsAt(june2017, '2017-05')
const says = (text: string, card = may) => plainText(filled(text, card))

describe('a scorecard as at a month before its last', () => {
  it('has the figures of that month, their direction and their colour', () => {
    expect(may.asAt).toBe('2017-05-31')
    expect(says('{6.9} {6.9 last month} {6.9 direction} {6.9 rag}')).toBe('78.3% 85.4% worse than in April 2017 red')
    expect(says('{6.15 direction}')).toBe('better than in April 2017')
  })

  it('has the year to that month where its months add up', () => {
    expect(says('{6.7 year to date} {6.7 year to date n}')).toBe('86.4% 184')
    expect(says('{6.3 year to date}')).toBe('40')
  })

  it('leaves a year to date unfilled where they do not', () => {
    expect(says('{6.5 year to date}')).toBe('{6.5 year to date}')
    expect(says('{6.3 year to date}', cardAsAt(june2017, '2017-02'))).toBe('{6.3 year to date}')
  })

  it('knows nothing of the months after', () => {
    expect(says('{6.9 2017-06}')).toBe('{6.9 2017-06}')
  })

  it('as at its last month is itself', () => {
    expect(cardAsAt(june2017, '2017-06')).toBe(june2017)
  })

  it('as at a month that it does not show has no figure to fill in but those of years', () => {
    const before = cardAsAt(june2017, '2016-09')
    expect(says('{6.9} {6.9 2015-16}', before)).toBe('{6.9} 92.8%')
  })
})
