import { describe, expect, test } from 'vitest'
import { day, isoOf, NEVER } from './dates.ts'
import { journeysOf } from './examples.ts'
import type { Journey } from './journey.ts'
import { numberOfPlacementsIn, placementOn, placementsOf } from './placements.ts'

const headings =
  'child | started | ended | legal status | placement | new episode reason | change reason | provider | urn | postcode'

/** A child's episodes, each as `started | ended | placement | reason | change reason | provider | urn | postcode`. */
const childWith = (...episodes: readonly string[]): Journey => {
  const rows = episodes.map(episode => {
    const [started, ended, placement, ...rest] = episode.split('|').map(cell => cell.trim())
    return ['Ana', started, ended, 'C2', placement, ...rest].join(' | ')
  })
  return journeysOf({
    name: '',
    asAt: '2018-03-31',
    numerator: [],
    display: '',
    episodes: [headings, ...rows].join('\n'),
  })[0]!
}

const spans = (child: Journey) =>
  placementsOf(child).map(p => `${isoOf(p.startedOn)} ${p.until === NEVER ? 'open' : isoOf(p.until)}`)

const [U6, U4] = ['2017-01-01 | 2017-06-01 | U6', '2017-06-01 | | U4'] as const
const one = ['2017-01-01 open']
const two = ['2017-01-01 2017-06-01', '2017-06-01 open']

describe('a child stays in a placement', () => {
  test.each(['L', 'T', 'U'])('when the next episode began for reason %s', reason => {
    expect(spans(childWith(U6, `${U4} | ${reason}`))).toEqual(one)
  })

  test.each(['P', 'B', 'S'])('no longer, when the next episode began for reason %s', reason => {
    expect(spans(childWith(U6, `${U4} | ${reason}`))).toEqual(two)
  })

  test('when only the status of the placement changed, unless the place is another', () => {
    expect(spans(childWith(`${U6} | S | PLACE`, `${U4} | P`))).toEqual(one)
    expect(spans(childWith(`${U6} | S | CARPL`, `${U4} | P`))).toEqual(two)
    expect(spans(childWith(`${U6} | S | PLACE | PR1 | | ZZ1 1ZZ`, `${U4} | P | | PR1 | | ZZ2 2ZZ`))).toEqual(two)
  })

  test('when the URN and the postcode are the same; one of them is not enough', () => {
    expect(spans(childWith(`${U6} | S | | PR4 | 1000001 | ZZ1 1ZZ`, `${U4} | P | | PR4 | 1000001 | ZZ1 1ZZ`))).toEqual(
      one,
    )
    expect(spans(childWith(`${U6} | S | | PR4 | 1000001 |`, `${U4} | P | | PR4 | 1000001 |`))).toEqual(two)
  })

  test('when foster carers adopt them, but not when others do', () => {
    expect(spans(childWith(U6, '2017-06-01 | | A5 | P'))).toEqual(one)
    expect(spans(childWith(U6, '2017-06-01 | | A6 | P'))).toEqual(two)
    expect(spans(childWith('2017-01-01 | 2017-06-01 | K2', '2017-06-01 | | A5 | P'))).toEqual(two)
  })
})

describe('a temporary absence', () => {
  const hospital = '2017-06-01 | 2017-06-08 | T1 | P'

  test('neither breaks a placement nor is one', () => {
    expect(spans(childWith(U6, hospital, '2017-06-08 | | U6 | P'))).toEqual(one)
  })

  test('belongs to the placement that the child is away from, also at the end of the day described', () => {
    const child = childWith(U6, '2017-06-01 | | T1 | P')
    expect(placementOn(child, day('2017-07-01'))?.startedOn).toBe(day('2017-01-01'))
  })

  test('followed by another placement is followed by a move', () => {
    const moved = ['2017-01-01 2017-06-08', '2017-06-08 open']
    expect(spans(childWith(U6, hospital, '2017-06-08 | | K2 | P'))).toEqual(moved)
    expect(spans(childWith(`${U6} | S | | PR1`, hospital, '2017-06-08 | | U6 | P | | PR4'))).toEqual(moved)
    expect(spans(childWith(`${U6} | S | | | | ZZ1 1ZZ`, hospital, '2017-06-08 | | U6 | P | | | | ZZ2 2ZZ'))).toEqual(
      moved,
    )
  })

  test('ends in the same placement also where that has another status now', () => {
    const place = '| | PR1 | 1000001 | ZZ1 1ZZ'
    expect(spans(childWith(`${U6} | S ${place}`, hospital, `2017-06-08 | | U4 | P ${place}`))).toEqual(one)
  })

  test('may be ended by adoption by the foster carers', () => {
    expect(spans(childWith(U6, hospital, '2017-06-08 | | A5 | P'))).toEqual(one)
  })

  test('may follow another', () => {
    expect(spans(childWith(U6, hospital, '2017-06-08 | 2017-06-15 | T2 | P', '2017-06-15 | | U6 | P'))).toEqual(one)
  })

  test('long over does not make one placement of two', () => {
    const child = childWith(U6, hospital, '2017-06-08 | 2017-09-01 | U4 | P', '2017-09-01 | | U4 | P')
    expect(spans(child)).toHaveLength(3)
  })

  test('before any placement is none', () => {
    expect(spans(childWith('2017-01-01 | 2017-01-05 | T4', '2017-01-05 | | U6 | P'))).toEqual(['2017-01-05 open'])
  })
})

describe('a stay of under 24 hours', () => {
  test('is no placement and does not break one', () => {
    expect(spans(childWith(U6, '2017-06-01 | 2017-06-01 | K2 | P', '2017-06-01 | | U6 | P'))).toEqual(one)
  })

  test('between two placements does not make them one', () => {
    expect(spans(childWith(U6, '2017-06-01 | 2017-06-01 | K2 | P', '2017-06-01 | | U4 | P'))).toEqual(two)
  })

  test('that a new legal status makes longer is a placement', () => {
    expect(
      spans(childWith('2017-01-01 | 2017-01-01 | K2', '2017-01-01 | 2017-01-09 | K2 | L', '2017-01-09 | | U4 | P')),
    ).toHaveLength(2)
  })
})

describe('placements', () => {
  test('begin anew after a gap in care, also in the same place', () => {
    const child = childWith('2017-01-01 | 2017-05-31 | U6', '2017-06-01 | | U6 | P')
    expect(spans(child)).toEqual(['2017-01-01 2017-05-31', '2017-06-01 open'])
    expect(placementsOf(child)[1]).not.toHaveProperty('cameFrom')
  })

  test('without a reason for the new episode are told apart by what they are', () => {
    const [first, second] = childWith(U6, '2017-06-01 | | U6').episodes
    const unsaid = (placement: string): Journey => {
      const { reasonForNewEpisode: _, ...rest } = second!
      const episodes = [first!, { ...rest, placement }]
      return { ...childWith(U6), episodes, counted: episodes }
    }
    expect(placementsOf(unsaid('U6'))).toHaveLength(1)
    expect(placementsOf(unsaid('K2'))).toHaveLength(2)
  })

  test('in a period are those that any of its days falls in', () => {
    const child = childWith(U6, `${U4} | P`)
    const inPeriod = (first: string, last: string) =>
      numberOfPlacementsIn(child, { firstDay: day(first), lastDay: day(last) })
    expect([inPeriod('2017-05-31', '2017-06-01'), inPeriod('2017-06-01', '2017-07-01')]).toEqual([2, 1])
    expect([inPeriod('2016-01-01', '2016-12-31'), inPeriod('2016-01-01', '2017-01-01')]).toEqual([0, 1])
  })
})
