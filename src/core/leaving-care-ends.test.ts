import { describe, expect, test } from 'vitest'
import { day } from './dates.ts'
import { children, told } from './leaving-care.testing.ts'
import { standingOn } from './leaving-care.ts'
import { eligibilityOf } from './leaving-care-reasons.ts'

describe('leaving care at 16 or 17', () => {
  const home = (records: Record<string, string>) =>
    children(
      `
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2022-06-01 | 2024-05-31 | C2           | U4        | E4A`,
      records,
    )[0]

  test('for home ends being relevant after 6 months there, and not a day sooner', () => {
    expect(told(home({}))).toEqual([
      '2024-01-01 eligible',
      '2024-05-31 relevant',
      '2024-11-30 qualifying',
      '2029-01-01 none',
    ])
    const [elsewhere] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2022-06-01 | 2024-05-31 | C2           | U4        | E6`)
    expect(told(elsewhere).slice(1, 3)).toEqual(['2024-05-31 relevant', '2026-01-01 former-relevant'])
  })

  test('for home does not end it where they moved elsewhere within the 6 months', () => {
    const moved = home({
      accommodation: `
        child | startedOn  | type
        Ana   | 2024-05-31 | B1
        Ana   | 2024-11-29 | D1`,
    })
    expect(told(moved).slice(1, 3)).toEqual(['2024-05-31 relevant', '2026-01-01 former-relevant'])
  })

  test('makes them relevant again where home broke down later', () => {
    const broken = home({
      accommodation: `
        child | startedOn  | type
        Ana   | 2024-11-30 | S2`,
    })
    expect(told(broken).slice(1, 3)).toEqual(['2024-05-31 relevant', '2024-11-30 relevant'])
    const later = home({
      accommodation: `
        child | startedOn  | type
        Ana   | 2025-02-01 | S2`,
    })
    expect(told(later).slice(1, 5)).toEqual([
      '2024-05-31 relevant',
      '2024-11-30 qualifying',
      '2025-02-01 relevant',
      '2026-01-01 former-relevant',
    ])
  })

  test('for home ends it when the case was closed for that, if that was sooner', () => {
    const closed = home({
      'leaving-care-case': `
        child | openedOn   | closedOn   | closedBecause
        Ana   | 2024-01-01 | 2024-08-01 | home`,
    })
    expect(told(closed).slice(1, 3)).toEqual(['2024-05-31 relevant', '2024-08-01 qualifying'])
  })

  test('and coming back makes them eligible again that day', () => {
    const [ana] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2022-06-01 | 2024-05-31 | C2           | U4        | E4A
      Ana   | 2025-03-01 |            | V2           | U4        |`)
    expect(told(ana).slice(1, 5)).toEqual([
      '2024-05-31 relevant',
      '2024-11-30 qualifying',
      '2025-03-01 eligible',
      '2026-01-01 former-relevant',
    ])
  })

  test('by adoption, to another council or as an adult leaves no duty, and death ends them all', () => {
    const [ana, ben, cal] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2022-06-01 | 2024-05-31 | C2           | U4        | E11
      Ben   | 2022-06-01 | 2024-05-31 | C2           | U4        | E3
      Cal   | 2022-06-01 | 2024-05-31 | C2           | U4        | E2`)
    expect(told(ana)).toEqual(['2024-01-01 eligible', '2024-05-31 none'])
    expect(told(ben)).toEqual(['2024-01-01 eligible', '2024-05-31 none'])
    expect(told(cal)).toEqual(['2024-01-01 eligible', '2024-05-31 none'])
    expect(standingOn(cal!, day('2024-05-31'))?.turn).toBe('died')
  })

  test('for custody before 16 makes a relevant child of somebody who is still there on their 16th birthday', () => {
    const inCustody = (endedOn: string) =>
      children(
        `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2022-06-01 | 2023-11-01 | J1           | R5        | E9`,
        {
          accommodation: `
            child | startedOn  | endedOn    | type
            Ana   | 2023-11-01 | ${endedOn} | X2`,
        },
      )[0]
    expect(told(inCustody('2024-01-02')).slice(0, 2)).toEqual(['2024-01-01 relevant', '2026-01-01 former-relevant'])
    expect(told(inCustody('2024-01-01'))).toEqual(['2024-01-01 none'])
  })
})

describe('the 18th, 21st and 25th birthdays', () => {
  test('support goes on to 25 from April 2018; who turned 21 before was without it until then', () => {
    const [ana] = children(
      `
      child | started    | ended | legal status | placement
      Ana   | 2010-06-01 |       | C2           | U4`,
      {},
      { Ana: '1996-06-01' },
    )
    expect(told(ana)).toEqual([
      '2012-06-01 eligible',
      '2014-06-01 former-relevant',
      '2017-06-01 none',
      '2018-04-01 former-relevant',
    ])
    expect(standingOn(ana!, day('2021-05-31'))?.category).toBe('former-relevant')
    expect(standingOn(ana!, day('2021-06-01'))).toMatchObject({ category: 'none', turn: 'turned-25' })
  })

  test('end care with too few days, and leave advice for those who had any at 16 or 17', () => {
    const [ana] = children(`
      child | started    | ended | legal status | placement
      Ana   | 2025-12-01 |       | C2           | U4`)
    expect(told(ana)).toEqual(['2025-12-01 none', '2026-01-01 qualifying', '2029-01-01 none'])
    expect(standingOn(ana!, day('2028-12-31'))?.category).toBe('qualifying')
    expect(standingOn(ana!, day('2029-01-01'))?.category).toBe('none')
  })
})

describe('a special guardianship order made while looked after', () => {
  test('before 16 lets somebody qualify for advice from 16 up to 21, however young they were', () => {
    const [ana, ben, cal] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2012-03-01 | 2013-03-01 | C2           | U3        | E45
      Ben   | 2023-03-01 | 2024-01-01 | C2           | U3        | E48
      Cal   | 2012-03-01 | 2013-03-01 | C2           | U3        | E41`)
    expect(told(ana)).toEqual(['2024-01-01 qualifying', '2029-01-01 none'])
    expect(told(ben)).toEqual(['2024-01-01 qualifying', '2029-01-01 none'])
    expect(eligibilityOf(ana!)[0]?.because).toBe(
      'They left care on 1 March 2013 for a special guardian, and are 16 or over. It counts while the order lasts.',
    )
    expect(told(cal)).toEqual([])
  })

  test('counts for nothing where they came back into care before 16, or were adopted later', () => {
    const [ana, ben] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2012-03-01 | 2013-03-01 | C2           | U3        | E45
      Ana   | 2023-06-01 | 2023-12-01 | C2           | U4        | E4A
      Ben   | 2012-03-01 | 2013-03-01 | C2           | U3        | E45
      Ben   | 2014-06-01 | 2015-12-01 | E1           | A3        | E11`)
    expect(told(ana)).toEqual(['2024-01-01 none'])
    expect(told(ben)).toEqual([])
  })
})

test('every span says why, with the days behind it', () => {
  const [ana] = children(`
    child | started    | ended      | legal status | placement | ceased reason
    Ana   | 2024-03-01 | 2024-08-01 | C2           | U4        | E4A`)
  expect(eligibilityOf(ana!).map(s => s.because)).toEqual([
    'They are looked after, but on 1 March 2024 only for 1 day since they turned 14; 91 (13 weeks) are needed.',
    'On 30 May 2024, at 16 or 17, they had been looked after for 91 days since they turned 14; 91 (13 weeks) are needed.',
    'They left care on 1 August 2024, at 16 or 17, and were eligible: looked after for 153 days since they turned 14.',
    'They left care on 1 August 2024 and went home for good: for 6 months, or as the record of their case says.',
    'They turned 21, up to which somebody qualifies for advice.',
    'They turned 25.',
  ])
})
