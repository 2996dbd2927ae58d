import { describe, expect, test } from 'vitest'
import { day, isoOf } from './dates.ts'
import { categoryOn, decisionOn, differencesOf, leavingCareTimes, timesAs } from './eligibility.ts'
import { journeysOf } from './examples.ts'

/** Ana was born on 1 January 2008: 16 in 2024, 18 in 2026. */
const ana = (episodes: string, records: Record<string, string> = {}) =>
  journeysOf({
    name: '',
    asAt: '2026-03-31',
    born: { Ana: '2008-01-01' },
    episodes: `
      child | started    | ended      | legal status | placement | ceased reason
      ${episodes}`,
    records,
    numerator: [],
    display: '',
  })[0]!

const times = (child: ReturnType<typeof ana>) => leavingCareTimes(child).map(t => `${isoOf(t.from)} ${t.category}`)

const decisions = (...rows: readonly string[]) => ({
  'eligibility-decision': `
    child | fromOn     | category        | because
    ${rows.join('\n')}`,
})

const LONG = 'Ana | 2022-06-01 | 2024-06-01 | C2 | U4 | E6'
const SHORT = 'Ana | 2024-03-01 | 2024-05-30 | V2 | U4 | E6'

describe('the decision beside what the episodes say', () => {
  test('is the latest made for a day; on the same day the later entry', () => {
    const child = ana(
      LONG,
      decisions('Ana | 2024-01-01 | eligible |', 'Ana | 2024-06-01 | none |', 'Ana | 2024-06-01 | relevant |'),
    )
    expect(decisionOn(child, day('2023-12-31'))).toBeUndefined()
    expect(decisionOn(child, day('2024-05-31'))?.category).toBe('eligible')
    expect(decisionOn(child, day('2024-06-01'))?.category).toBe('relevant')
    expect(differencesOf(child)).toEqual([])
  })

  test('that differs is shown with its days and both categories', () => {
    const child = ana(LONG, decisions('Ana | 2024-03-01 | qualifying | 12 weeks by our count'))
    expect(differencesOf(child)).toMatchObject([
      { from: day('2024-03-01'), until: day('2024-06-01'), decided: 'qualifying', workedOut: 'eligible' },
      { from: day('2024-06-01'), until: day('2026-01-01'), decided: 'qualifying', workedOut: 'relevant' },
      { from: day('2026-01-01'), until: day('2029-01-01'), decided: 'qualifying', workedOut: 'former-relevant' },
      { from: day('2029-01-01'), until: day('2033-01-01'), decided: 'none', workedOut: 'former-relevant' },
    ])
  })

  test('goes on as they leave care and turn 18, but not where it was wrong on its own day', () => {
    expect(differencesOf(ana(LONG, decisions('Ana | 2024-01-01 | eligible |')))).toEqual([])
    expect(differencesOf(ana(LONG, decisions('Ana | 2024-07-01 | former-relevant |')))).toMatchObject([
      { from: day('2024-07-01'), until: day('2026-01-01'), decided: 'former-relevant', workedOut: 'relevant' },
    ])
  })

  test('about somebody of whom no episode is held differs from nothing', () => {
    const unheld = ana('', decisions('Ana | 2024-01-01 | former-relevant | left care before our first return'))
    expect(differencesOf(unheld)).toEqual([])
    expect(categoryOn(unheld, day('2026-01-01'))).toBe('former-relevant')
  })

  test('that agrees, or was never made, shows no difference', () => {
    expect(differencesOf(ana(LONG))).toEqual([])
    expect(
      differencesOf(ana('Ana | 2010-06-01 | 2012-06-01 | C2 | U4 | E6', decisions('Ana | 2024-03-01 | none |'))),
    ).toEqual([])
  })
})

describe('what counts for what is due', () => {
  test('is what the episodes say where nothing was decided, with days on which nothing is due left out', () => {
    expect(times(ana(SHORT))).toEqual(['2024-05-30 qualifying'])
    expect(times(ana(LONG)).slice(0, 3)).toEqual([
      '2024-01-01 eligible',
      '2024-06-01 relevant',
      '2026-01-01 former-relevant',
    ])
  })

  test('goes by a decision that somebody is a care leaver, which grows up with them', () => {
    const child = ana(SHORT, decisions('Ana | 2024-04-01 | eligible | in another council’s care before'))
    expect(times(child)).toEqual(['2024-04-01 eligible', '2024-05-30 relevant', '2026-01-01 former-relevant'])
    expect(categoryOn(child, day('2032-12-31'))).toBe('former-relevant')
    expect(categoryOn(child, day('2033-01-01'))).toBe('none')
  })

  test('goes by a decision that somebody is none until what happens later makes them one', () => {
    const home = 'Ana | 2022-06-01 | 2024-02-01 | C2 | U4 | E6'
    const decided = decisions('Ana | 2024-02-01 | qualifying | went home')
    expect(times(ana(home, decided))).toEqual(['2024-01-01 eligible', '2024-02-01 qualifying'])
    const shortThenLong = `
      ${SHORT}
      Ana | 2025-01-01 |            | V2 | U4 |`
    expect(times(ana(shortThenLong, decisions('Ana | 2024-06-01 | none |')))).toEqual([
      '2024-05-30 qualifying',
      '2025-01-01 eligible',
      '2026-01-01 former-relevant',
      '2029-01-01 former-relevant',
    ])
  })

  test('ends with death and with adoption, whatever was decided', () => {
    const adopted = ana('Ana | 2024-01-01 | 2024-03-01 | C2 | A4 | E11', decisions('Ana | 2024-02-01 | eligible |'))
    expect(times(adopted)).toEqual(['2024-02-01 eligible'])
    expect(categoryOn(adopted, day('2024-03-01'))).toBe('none')
  })

  test('is one time where one category follows another that is asked for too', () => {
    expect(
      timesAs(ana(LONG), new Set(['relevant', 'former-relevant'])).map(t => [isoOf(t.from), isoOf(t.until)]),
    ).toEqual([['2024-06-01', '2033-01-01']])
  })
})
