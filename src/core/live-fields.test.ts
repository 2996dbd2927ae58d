import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from './document.ts'
import { june2017 } from './june-2017.testing.ts'
import { fieldsFor, filled, liveFieldsIn, unfilledIn } from './live-fields.ts'
import { printedCard } from './printed-card.testing.ts'

const says = (text: string, card = june2017) => plainText(filled(text, card))

describe('a live field', () => {
  it.each([
    ['{6.9}', '70.7%'],
    ['{month}', 'June 2017'],
    ['{last month}', 'May 2017'],
    ['{health-assessments-up-to-date}', '70.7%'],
    ['{ 6.9 }', '70.7%'],
    ['{6.1}', '522'],
    ['{6.7 n} of {6.7 d}', '82 of 92'],
    ['{6.7 n of d}', '82 of 92'],
    ['{6.9 last month}', '78.3%'],
    ['{6.7 last month n}', '108'],
    ['{6.7 year to date}', '86.8%'],
    ['{6.9 april}', '85.4%'],
    ['{6.9 April 2017}', '85.4%'],
    ['{6.9 2017-04}', '85.4%'],
    ['{6.9 2015/16}', '92.8%'],
    ['{6.9 last year}', '89.5%'],
    ['{6.9 target}', '95% or more'],
    ['{8.2 target}', 'below 9.6%'],
    ['{11.4 target}', '14 to 20'],
    ['{6.9 direction}', 'worse than in May 2017'],
    ['{6.1 direction}', 'higher than in May 2017'],
    ['{6.15 may direction}', 'better than in April 2017'],
    ['{6.9 rag}', 'red'],
    ['{7.2 rag}', 'green'],
    ['{6.1 rag}', 'not rated'],
    ['{6.9 title}', 'Health assessments up to date'],
    ['{6.7 january}', 'not recorded'],
    ['{6.7 january n}', 'not recorded'],
  ])('%s says %s', (field, words) => {
    expect(says(field)).toBe(words)
  })

  it.each([
    ['{6.99}', /names no indicator/],
    ['{see note}', /names no indicator/],
    ['{}', /names no indicator/],
    ['{6.9 lately}', /“lately” is no month, year or part/],
    ['{6.9 2016-06}', /shows January 2017 to June 2017, and no June 2016/],
    ['{6.9 2011/12}', /no year to 31 March 2012/],
    ['{6.9 year to date}', /there is no year to date/],
    ['{6.1 d}', /is a number by itself/],
    ['{6.1 target}', /no target is set/],
    ['{6.9 january direction}', /no month before/],
  ])('%s stays to be seen and is a problem', (field, problem) => {
    expect(filled(`It was ${field} then.`, june2017)).toContainEqual({ text: field, bold: true })
    expect(unfilledIn(field, june2017)).toEqual([expect.stringMatching(problem)])
  })

  it('of a suppressed figure says so, whatever is asked of it', () => {
    const [row] = june2017.rows.filter(({ indicator }) => indicator.number === '6.7')
    const card = printedCard('2017-06', [{ indicator: row!.indicator, months: ['90.0%', 'suppressed'] }])
    for (const field of ['{6.7}', '{6.7 n}', '{6.7 d}', '{6.7 rag}', '{6.7 direction}', '{6.7 n of d}'])
      expect(says(field, card)).toBe('[suppressed]')
  })

  it('is offered with what it would say', () => {
    const [row] = june2017.rows.filter(({ indicator }) => indicator.number === '6.7')
    expect(fieldsFor(row!, june2017)).toContainEqual({ type: '{6.7 year to date}', says: '86.8%' })
    expect(fieldsFor(row!, june2017).every(({ type, says: said }) => says(type) === said)).toBe(true)
  })
})

it('leaves a text without braces as it is, and one with them whole around the fields', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const plain = text.replaceAll('{', '(')
      expect(says(plain)).toBe(plain)
      const around = liveFieldsIn(text, june2017).reduce((rest, { text: field }) => rest.replace(field, ''), text)
      expect(says(text).length).toBeGreaterThanOrEqual(around.length)
    }),
  )
})
