import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { birthday, type Day, day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'
import { journeyOf } from './journey.ts'
import { standingOn, standingsOf } from './leaving-care.ts'
import { eligibilityOf } from './leaving-care-reasons.ts'

/** The journeys of children born on 1 January 2008, unless they say otherwise: 14 on that day in 2022, 16 in 2024, 18 in 2026. */
const children = (
  episodes: string,
  records: Record<string, string> = {},
  born: Record<string, string> = { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
) => journeysOf({ name: '', asAt: '2026-03-31', born, episodes, records, numerator: [], display: '' })

/** The days on which somebody came into a category, as `2024-01-01 eligible`, up to their 25th birthday. */
const told = (child: Parameters<typeof standingsOf>[0] | undefined) =>
  standingsOf(child!)
    .filter(s => s.turn !== 'turned-25')
    .map(s => `${isoOf(s.from)} ${s.category}`)

describe('13 weeks of being looked after', () => {
  test('are 91 days: eligible on the 91st, and not a day sooner', () => {
    const [ana] = children(`
      child | started    | ended | legal status | placement
      Ana   | 2024-03-01 |       | C2           | U4`)
    expect(told(ana)).toEqual([
      '2024-03-01 none',
      '2024-05-30 eligible',
      '2026-01-01 former-relevant',
      '2029-01-01 former-relevant',
    ])
    expect(standingOn(ana!, day('2024-05-30'))).toMatchObject({ turn: 'enough-days', days: 91 })
  })

  test('that end on the 91st day leave a relevant child; 90 days leave one who only qualifies for advice', () => {
    const [ana, ben] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2024-03-01 | 2024-05-31 | C2           | U4        | E5
      Ben   | 2024-03-01 | 2024-05-30 | C2           | U4        | E5`)
    expect(told(ana).slice(0, 3)).toEqual(['2024-03-01 none', '2024-05-30 eligible', '2024-05-31 relevant'])
    expect(told(ben)).toEqual(['2024-03-01 none', '2024-05-30 qualifying', '2029-01-01 none'])
  })

  test('may be made of several periods, and overlapping episodes are counted once', () => {
    const [ana, ben] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2022-02-01 | 2022-04-02 | C2           | U4        | E5
      Ana   | 2024-06-01 | 2024-07-31 | C2           | U4        | E5
      Ben   | 2022-02-01 | 2022-04-02 | C2           | U4        | E5
      Ben   | 2022-02-01 | 2022-04-02 | C2           | U6        | E5
      Ben   | 2024-06-01 | 2024-06-30 | C2           | U4        | E5`)
    expect(told(ana).slice(0, 4)).toEqual([
      '2024-01-01 none',
      '2024-06-01 none',
      '2024-07-01 eligible',
      '2024-07-31 relevant',
    ])
    expect(told(ben).at(-2)).toBe('2024-06-30 qualifying')
  })

  test('are counted from the 14th birthday, of which the day itself counts', () => {
    const [ana, ben] = children(
      `
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2015-01-01 | 2022-04-01 | C2           | U4        | E5
      Ana   | 2024-01-01 |            | C2           | U4        |
      Ben   | 2015-01-01 | 2022-04-02 | C2           | U4        | E5
      Ben   | 2024-01-01 |            | C2           | U4        |`,
    )
    expect(standingOn(ana!, day('2024-01-01'))).toMatchObject({ category: 'eligible', days: 91 })
    expect(standingOn(ben!, day('2024-01-01'))).toMatchObject({ category: 'eligible', days: 92 })
    const [cal] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Cal   | 2015-01-01 | 2022-03-31 | C2           | U4        | E5
      Cal   | 2024-01-01 |            | C2           | U4        |`)
    expect(told(cal).slice(0, 2)).toEqual(['2024-01-01 none', '2024-01-02 eligible'])
  })

  test('do not include short breaks under an agreed series', () => {
    const [ana] = children(`
      child | started    | ended      | legal status | placement
      Ana   | 2022-02-01 | 2023-02-01 | V4           | U6
      Ana   | 2024-06-01 |            | V2           | U6`)
    expect(told(ana).slice(0, 2)).toEqual(['2024-06-01 none', '2024-08-30 eligible'])
    expect(eligibilityOf(ana!)[0]?.shortBreakDays).toBe(365)
  })

  test('do not include planned stays of up to 4 weeks from the second on; longer ones count, and so does one alone', () => {
    const stays = (child: string, length: readonly [string, string], more = true) => `
      ${child} | 2023-02-01 | ${length[0]} | V2 | U6 | E4A
      ${more ? `${child} | 2023-05-01 | ${length[1]} | V2 | U6 | E4A` : ''}
      ${child} | 2024-01-01 |            | V2 | U6 |`
    const [ana, ben, cal] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      ${stays('Ana', ['2023-03-01', '2023-05-29'])}
      ${stays('Ben', ['2023-03-02', '2023-05-30'])}
      ${stays('Cal', ['2023-03-01', ''], false)}`)
    expect(told(ana)[1]).toBe('2024-03-03 eligible')
    expect(told(ben)[1]).toBe('2024-02-02 eligible')
    expect(told(cal)[1]).toBe('2024-03-03 eligible')
  })
})

describe('the 16th birthday', () => {
  test('makes somebody eligible who is looked after at the end of it, and nobody who left on it', () => {
    const [ana, ben, cal] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2022-06-01 | 2024-01-02 | C2           | U4        | E5
      Ben   | 2022-06-01 | 2024-01-01 | C2           | U4        | E5
      Cal   | 2022-06-01 | 2023-12-31 | C2           | U4        | E5`)
    expect(told(ana)).toEqual([
      '2024-01-01 eligible',
      '2024-01-02 relevant',
      '2026-01-01 former-relevant',
      '2029-01-01 former-relevant',
    ])
    expect(told(ben)).toEqual(['2024-01-01 none'])
    expect(told(cal)).toEqual(['2024-01-01 none'])
    expect(standingOn(ben!, day('2024-01-01'))?.turn).toBe('left-before-16')
  })

  test('of somebody born on 29 February is 29 February in a leap year, and their 18th 1 March', () => {
    const [ana] = children(
      `
      child | started    | ended | legal status | placement
      Ana   | 2022-06-01 |       | C2           | U4`,
      {},
      { Ana: '2008-02-29' },
    )
    expect(told(ana)).toEqual(['2024-02-29 eligible', '2026-03-01 former-relevant', '2029-03-01 former-relevant'])
  })

  test('is none of the law’s business for a child who left care before they were 14', () => {
    const [ana, ben] = children(`
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2015-06-01 | 2022-01-01 | C2           | U4        | E5
      Ben   | 2015-06-01 | 2022-01-02 | C2           | U4        | E5`)
    expect(told(ana)).toEqual([])
    expect(told(ben)).toEqual(['2024-01-01 none'])
  })
})

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

test('counting day by day gives the same', () => {
  const bornOn = day('2008-02-29')
  const [turns14On, turns16On, turns18On] = [birthday(bornOn, 14), birthday(bornOn, 16), birthday(bornOn, 18)]
  const spans = fc.array(fc.tuple(fc.integer({ min: -60, max: 1500 }), fc.integer({ min: 0, max: 200 })), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(spans, episodes => {
      const child = journeyOf(
        { ref: 'a', childId: 'A' },
        [
          entry(1, 'child-details', { bornOn: isoOf(bornOn) }),
          ...episodes.map(([from, length], i) =>
            entry(i + 2, 'episode', {
              startedOn: isoOf(turns14On + from),
              endedOn: isoOf(turns14On + from + length),
              legalStatus: 'C2',
              reasonEnded: 'E6',
            }),
          ),
        ],
        { returnYears: [] },
      )
      const isIn = (on: Day) =>
        episodes.some(([from, length]) => turns14On + from <= on && on < turns14On + from + length)
      let days = 0
      let wasEligible = false
      let wasIn = false
      for (let on = turns14On; on < turns18On + 10; on++) {
        const isAdult = on >= turns18On
        if (isIn(on) && !isAdult) days++
        let expected = 'none'
        if (on >= turns16On && !isAdult && isIn(on)) {
          expected = days >= 91 ? 'eligible' : 'none'
          wasEligible = expected === 'eligible'
          wasIn = true
        } else if (on >= turns16On && wasIn)
          expected = !wasEligible ? 'qualifying' : isAdult ? 'former-relevant' : 'relevant'
        expect(`${isoOf(on)} ${standingOn(child, on)?.category ?? 'none'}`).toBe(`${isoOf(on)} ${expected}`)
      }
    }),
    { numRuns: 60 },
  )
})

const entry = (id: number, type: string, body: Record<string, string>) =>
  ({ id, record: id, type, kind: 'statement', standing: 0, body }) as const
