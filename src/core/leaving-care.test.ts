import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { birthday, type Day, day, isoOf } from './dates.ts'
import { journeyOf } from './journey.ts'
import { children, told } from './leaving-care.testing.ts'
import { standingOn } from './leaving-care.ts'
import { eligibilityOf } from './leaving-care-reasons.ts'

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
