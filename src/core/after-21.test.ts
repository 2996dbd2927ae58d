import { describe, expect, test } from 'vitest'
import { closedWithoutOffer, mayCloseOn } from './after-21.ts'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'
import { unallocatedOn } from './personal-adviser.ts'
import { afterCareTimes, caseOn, supportTimes } from './support-times.ts'

/** Ana turned 18 in care on 1 January 2022, 21 on 1 January 2025 and will be 25 in 2029. */
const ana = (records: Record<string, string>) =>
  journeysOf({
    name: '',
    asAt: '2026-03-31',
    born: { Ana: '2004-01-01' },
    episodes: `
      child | started    | ended      | legal status | placement
      Ana   | 2018-05-01 | 2022-01-01 | C2           | U4`,
    records,
    numerator: [],
    display: '',
  })[0]!

describe('closing a case after 21', () => {
  const closed = (closedOn: string, offeredOn: string, because = 'no-help-wanted') =>
    closedWithoutOffer(
      ana({
        'leaving-care-case': `child | openedOn | closedOn | closedBecause\nAna | 2022-01-01 | ${closedOn} | ${because}`,
        'support-offer': `child | offeredOn | answer\nAna | ${offeredOn} | declined`,
      }),
    ).map(c => isoOf(c.closedOn))

  test('without an offer on record by that day, or in the 91 days before, is pointed out', () => {
    expect(closed('2025-06-01', '2025-06-01')).toEqual([])
    expect(closed('2025-06-01', '2025-06-02')).toEqual(['2025-06-01'])
    expect(closed('2025-06-01', '2025-03-02')).toEqual([])
    expect(closed('2025-06-01', '2025-03-01')).toEqual(['2025-06-01'])
  })

  test('needs no offer under 21, at 25, or where another council took over', () => {
    expect(closed('2024-12-31', '2020-01-01')).toEqual([])
    expect(closed('2025-01-01', '2020-01-01')).toEqual(['2025-01-01'])
    expect(closed('2029-01-01', '2020-01-01')).toEqual([])
    expect(closed('2025-06-01', '2020-01-01', 'transferred')).toEqual([])
  })

  test('may not be done under 21, and only after an offer up to 25', () => {
    const offered = ana({ 'support-offer': 'child | offeredOn | answer\nAna | 2025-05-01 | declined' })
    expect(mayCloseOn(offered, day('2024-12-31'))).toBe('not-before-21')
    expect(mayCloseOn(offered, day('2025-04-30'))).toBe('offer-first')
    expect(mayCloseOn(offered, day('2025-05-01'))).toBe('yes')
    expect(mayCloseOn(ana({}), day('2029-01-01'))).toBe('yes')
  })
})

describe('support', () => {
  const child = ana({
    'leaving-care-case': `
      child | openedOn   | closedOn   | why
      Ana   | 2022-01-01 | 2024-06-01 | first
      Ana   | 2025-03-01 | 2025-09-01 | asked`,
    allocation: `
      child | worker | role             | answer   | startedOn  | endedOn
      Ana   | pa1    | personal-adviser | accepted | 2022-01-01 | 2024-06-01`,
  })

  test('is owed up to 21 whether or not the case is open, and from then while it is', () => {
    expect(supportTimes(child).map(t => [isoOf(t.from), isoOf(t.until)])).toEqual([
      ['2020-01-01', '2025-01-01'],
      ['2025-03-01', '2025-09-01'],
    ])
    expect(afterCareTimes(child)[0]?.from).toBe(day('2022-01-01'))
    expect(caseOn(child, day('2024-06-01'))).toBeUndefined()
  })

  test('without a personal adviser is pointed out from the day that there was none', () => {
    expect(unallocatedOn(child, day('2021-12-31'))).toMatchObject({ since: day('2020-01-01'), isAdult: false })
    expect(unallocatedOn(child, day('2022-01-01'))).toBeUndefined()
    expect(unallocatedOn(child, day('2024-06-01'))).toMatchObject({ since: day('2024-06-01'), isAdult: true })
    expect(unallocatedOn(child, day('2025-02-28'))).toBeUndefined()
    expect(unallocatedOn(child, day('2025-03-01'))).toMatchObject({ since: day('2025-03-01') })
  })

  test('ends where another council took over', () => {
    const taken = ana({
      'leaving-care-case': 'child | openedOn | closedOn | closedBecause\nAna | 2022-01-01 | 2023-06-01 | transferred',
    })
    expect(supportTimes(taken).at(-1)?.until).toBe(day('2023-06-01'))
  })
})
