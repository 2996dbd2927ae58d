import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { june2017 } from './june-2017.testing.ts'
import { checked, wronglyTyped } from './typed-figures.ts'

/** Each thing that is wrong, as `6.14 May 73.8%`: the indicator, the end of the window and what was said. */
const wrong = (text: string, about?: string) =>
  wronglyTyped(text, june2017, about === undefined ? {} : { about }).map(
    ({ indicator, window, said }) =>
      `${june2017.rows.find(row => row.indicator.id === indicator)!.indicator.number} ${window.to} ${said}`,
  )

describe('what is typed and is not so', () => {
  it.each([
    [
      'June’s figure said of May',
      'As at the end of May 73.8% of children had an up-to-date plan.',
      '6.14 2017-05 73.8%',
    ],
    [
      'a figure that the table has not',
      'PEPs are a priority. Performance improved further in April to 89.7% but June’s is particularly low at 57.4%.',
      '6.13 2017-04 89.7%',
    ],
    [
      'an upward trend that went down',
      'The overall compliance against National Minimum visiting standards is on an upward trend.',
      '6.15 2017-06 on an upward trend',
    ],
    [
      'a good level that is red',
      'LAC cases reviewed on time remains at good level.',
      '6.7 2017-06 remains at good level',
    ],
    [
      'another year’s number',
      'The number of care leavers at the end of June was 215, a reduction on the end of 2015/16 position of 223.',
      '7.1 2016-03 223',
    ],
    [
      'last year’s end',
      'The 94.4% of care leavers in suitable accommodation in June is less than the 97.5% achieved at the end of 2016/17.',
      '7.3 2017-03 97.5%',
    ],
    ['a year by its March', 'Placement stability was 72.7% at March 2015.', '8.1 2015-03 72.7%'],
    ['so many of so many', 'In June 82 of 90 LAC reviews were within timescales.', '6.7 2017-06 82 of 90'],
    ['the month before', 'Last month 77.4% had an up to date plan.', '6.14 2017-05 77.4%'],
    ['the year to date', 'In the year to date 87.2% of reviews were within timescales.', '6.7 2017-06 87.2%'],
    ['a number of children', 'At the end of June there were 504 children in care.', '6.1 2017-06 504'],
    ['days', 'At the end of June measure A1 was 275 days.', '10.4 2017-06 275'],
    ['a rise that was a fall', 'In June pathway plan performance fell.', '7.2 2017-06 performance fell'],
    ['improving that is not', 'Dental checks are improving.', '6.10 2017-06 are improving'],
    ['green that is red', 'Dental checks are green.', '6.10 2017-06 are green'],
    ['on target that is not', 'The rate of dental checks is on target.', '6.10 2017-06 is on target'],
  ])('is found: %s', (_, text, found) => {
    expect(wrong(text)).toEqual([found])
  })

  it('of the indicator that it is written about needs no name', () => {
    expect(wrong('In June 71.7% were up to date.', 'health-assessments-up-to-date')).toEqual(['6.9 2017-06 71.7%'])
    expect(wrong('It has improved.', 'health-assessments-up-to-date')).toEqual(['6.9 2017-06 has improved'])
  })

  it('is said in a sentence, with when the scorecard did have it and the field to put in its place', () => {
    const [found] = wronglyTyped('At the end of May 73.8% had an up to date plan.', june2017)
    expect(found).toMatchObject({
      at: 18,
      said: '73.8%',
      field: '{6.14 may}',
      says: '6.14 Looked after children with an up to date plan: “73.8%” is said of May 2017, for which the scorecard has 76.4%. It is the figure for June 2017.',
    })
    expect(wronglyTyped('Placement stability was 72.7% at March 2015.', june2017)[0]?.field).toBe('{8.1 2014-15}')
  })
})

describe('a live field in a sentence of another month', () => {
  it.each([
    ['At the end of May {6.9} had a health assessment.', '{6.9 may}'],
    ['In May {6.9 n} of {6.9 may d} had one.', '{6.9 may n}'],
    ['It was {6.9} in April.', '{6.9 april}'],
    ['In May it was {6.9 rag}.', '{6.9 may rag}'],
  ])('is found: %s', (text, field) => {
    expect(wronglyTyped(text, june2017).map(found => found.field)).toEqual([field])
  })

  it.each([
    'At the end of June {6.9} had a health assessment.',
    'At the end of {month} {6.9} had a health assessment.',
    'At the end of May {6.9 may} had a health assessment.',
    'Since May it fell to {6.9}.',
    'The clinic of May came late; {6.9} had a health assessment.',
    'In May it was {6.9 may}, and in June {6.9}.',
    'By May the target of {6.9 target} was set.',
  ])('is not where it is right: %s', text => {
    expect(wronglyTyped(text, june2017)).toEqual([])
  })
})

describe('what is typed and is so', () => {
  it.each([
    'As at the end of May 76.4% of children had an up-to-date plan, less than the 2016/17 outturn of 79.1%.',
    'At the end of 2016/17 visits to the national standard stood at 94.7%. At the end of June this had fallen to 92.5%.',
    'Dental checks were 57.3% at the end of 2016/17 compared to 95% at the end of 2015/16.',
    'Of the LAC reviews completed in June, 82 of 92 (89.1%) were within timescales.',
    'Between March 2016 and March 2017 the number of LAC rose.',
    'At the end of June there were 522 children in care, a rate of 92.6 per 10,000.',
    'In June 94% of care leavers were in suitable accommodation.',
    'Pathway plan performance is good.',
    'Dental checks are red and have fallen.',
    'The number of care leavers has fallen.',
    'Health assessments fell from 78.3% in May to 70.7% in June.',
  ])('raises nothing: %s', text => {
    expect(wrong(text)).toEqual([])
  })

  it('is known as right where its month is named', () => {
    const found = checked('Health assessments fell from 78.3% in May to 70.7%.', june2017)
    expect(found.map(({ said, says }) => [said, says])).toEqual([['78.3%', undefined]])
  })
})

/** Texts in which nothing is a figure of the scorecard, or nothing can be told: none may raise an alarm. */
const innocent = [
  'The panel meets on 14 June 2017 at 5.30pm in room 3, item 6.9 of the agenda.',
  'Call 01709 382121 about health assessments, or 0300 123 4567 in June.',
  'In June £1,019 a week was spent on each of 155 fostering placements.',
  'Children aged 10 to 15 had 41.4% of the dental checks in June.',
  'Health assessments of those aged 16 and 17: 60.1% at the end of June. At the end of May it was 61.2%.',
  'In June 29% of notifications of admissions reached the health team within 1 day.',
  'The national average for suitable accommodation in June was 83%.',
  'Statistical neighbours had 88.2% in suitable accommodation in June.',
  'The target for dental checks in June was 95%.',
  'We expect health assessments to be at 80% in June.',
  'Dental checks should improve to 90% by the end of June.',
  'Dental checks rose by 13% in June.',
  'More than 50% of dental checks in June were done at school.',
  'About 56% had dental checks in June.',
  'In June 12% of the overdue health assessments had been refused.',
  'Of those without a dental check in June, 40% were 16 or 17.',
  'On 12 June 60% of health assessments were up to date.',
  'Paragraph 3.5 says that dental checks are a concern; see page 12 and table 4.',
  'A nurse may see 60% of children for health assessments.',
  'We march on: dental checks are not improving.',
  'Dental checks are not on target.',
  'If dental checks are improving we will say so.',
  'Health assessments have improved since 2014.',
  'The number of health assessments remains at a good level.',
  'Health assessments in residential homes: 3 of 4 boys in June.',
  '15 placements involving 17 children in care ended in 2015/16.',
  'Two thirds of the children in care in June were aged 10 and over.',
  'The autumn term begins in 6 weeks; 97% of PEPs were up to date by the end of the summer term.',
  'Regulation 33 of 2010 asks for health assessments every 6 months under 5, and every 12 months from 5 in June.',
  'Dental checks went from 57.3% to 55.0%.',
  'The team has 2.5 vacancies and 19 cases each in June; health assessments wait.',
  'Our red team reviewed the pathway plan template in 2017.',
  'Good practice in care leavers’ homes is shared in June.',
  'In June {6.9} of {6.9 d} had health assessments, {6.9 april} in April.',
  'Version 2.1, 3rd edition, ISBN 978-1-4, 50% off in June.',
  'SDQ scores of 18 or more were 40% in June.',
  'Care leavers aged 16 to 25 were 239 on 26 July 2017.',
]

it.each(innocent)('raises no false alarm: %s', text => {
  expect(wrong(text)).toEqual([])
})

it.each(innocent.filter(text => !text.includes('was 83%')))('nor as commentary on an indicator: %s', text => {
  expect(wrong(text, 'plans-up-to-date')).toEqual([])
})

it('points at the very characters that were typed, and finds the same whatever stands before them', () => {
  const text = 'As at the end of May 73.8% of children had an up-to-date plan.'
  fc.assert(
    fc.property(fc.lorem(), before => {
      const all = `${before}\n\n${text}`
      const [found, ...others] = wronglyTyped(all, june2017)
      expect(others).toEqual([])
      expect(all.slice(found!.at, found!.at + found!.said.length)).toBe('73.8%')
    }),
  )
})

it.each([
  ['12% ', 7_500],
  ['June 12% dental checks ', 1_300],
  ['. ', 15_000],
  ['1 of ', 6_000],
  ['{6.9} ', 5_000],
  ['June was red.\n', 2_100],
  ['performance in the very ', 1_200],
])('is done at once with the longest text that a form takes: %s', (part, times) => {
  expect(checked(part.repeat(times), june2017, { about: 'plans-up-to-date' }).length).toBeLessThan(times)
})
