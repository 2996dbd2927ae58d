import { expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import employed from '#core/indicators/care-leavers-in-education-employment-or-training.ts'
import housed from '#core/indicators/care-leavers-in-suitable-accommodation.ts'
import dental from '#core/indicators/dental-checks-up-to-date.ts'
import peps from '#core/indicators/education-plans-up-to-date.ts'
import health from '#core/indicators/health-assessments-up-to-date.ts'
import reviewed from '#core/indicators/reviewed-within-timescales.ts'
import { aimFor, faultOf, targetsIn } from '#core/targets.ts'
import { councilOf } from './council.ts'
import { targetsTold } from './targets.ts'

const told = (toldTo: string, lastYear: number) =>
  targetsIn(
    targetsTold(
      councilOf({
        authority: 'Wexcombe',
        lookedAfter: 50,
        careLeavers: 20,
        years: 2,
        lastYear,
        seed: 1,
        toldTo: day(toldTo),
      }),
    ).map(({ body, type }, i) => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body })),
  )

test('the demonstration council’s targets can be used, whatever the year, and come from its first of April', () => {
  for (const [toldTo, lastYear] of [
    ['2026-11-21', 2027],
    ['2018-03-31', 2018],
  ] as const) {
    const targets = told(toldTo, lastYear)
    expect(targets).toHaveLength(6)
    expect(new Set(targets.map(({ from }) => from))).toEqual(new Set([`${lastYear - 1}-04-01`]))
    const indicators = [employed, housed, dental, peps, health, reviewed]
    expect(targets.map(target => faultOf(target, indicators))).toEqual(targets.map(() => undefined))
  }
})

test('what is aimed at on the way is the profile’s next, up to the target in March', () => {
  const target = told('2026-11-21', 2027).find(({ indicator }) => indicator === dental.number)!
  expect(aimFor(target, '2026-09')?.value).toBe(60)
  expect(aimFor(target, '2027-03')?.value).toBe(75)
})
