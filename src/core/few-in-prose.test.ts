import { describe, expect, test } from 'vitest'
import { fewIn } from './few-in-prose.ts'
import { sentencesOf } from './prose.ts'

const found = (text: string): readonly string[] =>
  sentencesOf(text, { indicators: [], month: '2017-06' }).flatMap(sentence =>
    fewIn(sentence).map(({ from, to }) => sentence.text.slice(from, to)),
  )

describe('a number of children too small to be published is found', () => {
  test.each([
    ['3 children were placed for adoption.', '3'],
    ['In June two young people moved on.', 'two'],
    ['One care leaver is in custody.', 'One'],
    ['A single child was missing.', 'A single'],
    ['There were four unaccompanied asylum-seeking children.', 'four'],
    ['We placed five of our children out of the area.', 'five'],
    ['A couple of boys left.', 'A couple of'],
    ['Two 16 year olds live alone.', 'Two'],
    ['Of twelve, two of them were refused.', 'two'],
    ['There were 3 adoptions.', '3'],
    ['Of these, 4 were late.', '4'],
    ['38 of 40 had a plan.', '38 of 40'],
    ['2 out of 17 were late.', '2 out of 17'],
  ])('%s', (text, typed) => expect(found(text)).toEqual([typed]))
})

describe('and what is no number of few children is not', () => {
  test.each([
    '6 children were placed for adoption.',
    'No children were missing, and all 12 were seen.',
    'Fewer than 5 children were missing.',
    'A visit is due every 4 weeks for each child.',
    'Within 3 months children are reviewed.',
    'One of the most important aims is stability.',
    'Every one of our children has a plan.',
    'One in four children moved.',
    'Key Stage 2 pupils did well.',
    'It rose by 3.5% to 74.3%.',
    'The 1989 Act, section 22, asks for it on 3 June.',
    'Two social workers visit the children.',
    'One-to-one work with children goes on.',
    '36 of 92 had a plan.',
    'It says {6.9 n} children.',
  ])('%s', text => expect(found(text)).toEqual([]))
})
