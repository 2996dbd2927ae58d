import { describe, expect, test } from 'vitest'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'
import type { Example } from './indicators/indicator.ts'
import { reviewsDue, reviewsHeld } from './review-timescales.ts'
import lookedAfterReviews from './standards/looked-after-reviews.ts'
import { obligationsOf } from './standards/standard.ts'

const childWith = (
  started: string,
  heldOn: readonly string[],
  more: Partial<Example> & { ended?: string; reason?: string } = {},
) =>
  journeysOf({
    name: '',
    asAt: '2018-03-31',
    numerator: [],
    display: '',
    episodes: `child | started | ended | legal status | placement | new episode reason
               Ana | ${started} | ${more.ended ?? ''} | C2 | U4 | ${more.reason ?? ''}`,
    records: { review: `child | heldOn\n${heldOn.map(on => `Ana | ${on}`).join('\n')}` },
    ...more,
  })[0]!

const held = (...of: Parameters<typeof childWith>) =>
  reviewsHeld(lookedAfterReviews)(childWith(...of)).map(r => r.isOnTime)
const due = (...of: Parameters<typeof childWith>) =>
  reviewsDue(lookedAfterReviews)(childWith(...of)).map(r => `${isoOf(r.dueOn)} ${r.isOnTime ?? 'not known'}`)

describe('the reviews of a child', () => {
  test('count working days, so that Easter puts the first review off', () => {
    expect(held('2017-04-07', ['2017-05-10'])).toEqual([true])
    expect(held('2017-04-07', ['2017-05-11'])).toEqual([false])
  })

  test('a review that is late moves the next one, which is due 3 months after it was held', () => {
    expect(held('2017-01-02', ['2017-03-01', '2017-06-01', '2017-12-01'])).toEqual([false, true, true])
  })

  test('of one period of care say nothing of the next', () => {
    const [child] = journeysOf({
      name: '',
      asAt: '2018-03-31',
      numerator: [],
      display: '',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2016-01-04 | 2016-12-01 | C2           | U4
        Ana   | 2017-06-05 |            | C2           | U4`,
      records: { review: 'child | heldOn\nAna | 2016-01-20\nAna | 2017-07-03' },
    })
    expect(reviewsHeld(lookedAfterReviews)(child!).map(r => r.isOnTime)).toEqual([true, true])
  })

  test('after the 18th birthday, or on the day that care ended, do not count', () => {
    expect(held('2017-05-15', ['2017-06-01'], { born: { Ana: '1999-06-01' } })).toEqual([])
    expect(held('2017-05-15', ['2017-06-01'], { born: { Ana: '1999-06-02' } })).toEqual([true])
    expect(held('2017-05-15', ['2017-06-01'], { ended: '2017-06-01' })).toEqual([])
  })

  test('are not judged where the bank holidays of their year are not known', () => {
    expect(held('2011-12-12', ['2012-03-01', '2012-06-01'])).toEqual([undefined, true])
  })
})

describe('with returns from 1 April 2017 alone', () => {
  const returns = [2018]

  test('a late first review of those held is not judged, an early one is in time', () => {
    expect(held('2017-03-27', ['2017-04-24'], { returns })).toEqual([true])
    expect(held('2017-03-27', ['2017-05-24'], { returns })).toEqual([undefined])
  })

  test('a child long in care is taken to have had a first review, so the next is due after 6 months', () => {
    expect(held('2010-01-04', ['2017-05-02', '2017-11-02'], { returns })).toEqual([undefined, true])
    expect(held('2010-01-04', ['2017-05-02', '2017-11-03'], { returns })).toEqual([undefined, false])
    expect(held('2017-04-03', ['2017-05-02', '2017-11-02'], { returns })).toEqual([true, false])
  })

  test('a child whose start of care is not held is judged from the first review held on', () => {
    expect(held('2017-04-03', ['2017-05-02', '2017-11-03'], { returns, reason: 'P' })).toEqual([undefined, false])
  })

  test('a late review is not judged across a year without a return', () => {
    const children = (years: readonly number[]) => held('2015-04-06', ['2015-04-20', '2017-05-02'], { returns: years })
    expect(children([2016, 2017, 2018])).toEqual([true, false])
    expect(children([2016, 2018])).toEqual([true, undefined])
  })
})

describe('the reviews that fall due', () => {
  test('each once, whether held in time, late or not at all', () => {
    expect(due('2017-01-02', ['2017-01-20', '2017-05-02'])).toEqual([
      '2017-01-30 true',
      '2017-04-20 false',
      '2017-11-02 false',
    ])
  })

  test('only while the child is looked after', () => {
    expect(due('2017-01-02', ['2017-01-20'], { ended: '2017-04-20' })).toEqual(['2017-01-30 true'])
    expect(due('2017-01-02', ['2017-01-20'], { ended: '2017-04-21' })).toEqual(['2017-01-30 true', '2017-04-20 false'])
    expect(due('2017-01-02', ['2017-01-20'], { born: { Ana: '1999-04-20' } })).toEqual(['2017-01-30 true'])
  })

  test('and are not judged where a return is missing', () => {
    expect(due('2016-10-03', ['2017-05-02'], { returns: [2018] })).toEqual(['2016-10-31 not known', '2017-11-02 false'])
  })
})

describe('where reviews are recorded from 1 October 2017', () => {
  const standard = { ...lookedAfterReviews, completeFrom: day('2017-10-01') }
  const child = () => childWith('2014-01-06', ['2017-07-03', '2018-01-03'])

  test('a child long in care is taken to have had a first review: the one on record is a later one, and the next is due after 6 months', () => {
    expect(reviewsHeld(standard)(child()).map(r => r.isOnTime)).toEqual([undefined, true])
    const owed = obligationsOf(standard, child())
    expect(owed.map(o => `${isoOf(o.dueOn)} ${o.because}`)).toEqual([
      '2017-10-29 20 working days after becoming looked after, counted anew from 1 October 2017, when recording began here',
      '2018-01-03 6 months after the review before',
      '2018-07-03 6 months after the review before',
    ])
  })

  test('a first review of seven years ago did not fall due in any month', () => {
    expect(reviewsDue(standard)(child()).map(r => isoOf(r.dueOn))).toEqual(['2018-01-03', '2018-07-03'])
  })
})
