import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn, birthday } from '#core/dates.ts'
import { councilOf } from './council.ts'
import { livesOf } from './demonstration.ts'
import { episodesOf } from './episodes.ts'
import { statusOn } from './legal-statuses.ts'
import { countedPeriods, isLookedAfterOn, type Life } from './life.ts'
import { reviewsOf } from './reviews.ts'

const councils = fc
  .record({
    authority: fc.constant('Fernshire'),
    lookedAfter: fc.integer({ min: 0, max: 160 }),
    careLeavers: fc.integer({ min: 0, max: 60 }),
    years: fc.integer({ min: 1, max: 7 }),
    lastYear: fc.integer({ min: 2018, max: 2028 }),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map(councilOf)

/** Says of every life in councils of every kind; the life is named by its number when it fails. */
const everyLife = (says: (life: Life, council: ReturnType<typeof councilOf>) => void, numRuns = 25): void =>
  fc.assert(
    fc.property(councils, council => {
      for (const life of livesOf(council)) says(life, council)
    }),
    { numRuns },
  )

test('periods of care follow birth and one another, with a gap between', () => {
  everyLife(life => {
    let last = life.bornOn - 1
    for (const { startedOn, endedOn } of life.periods) {
      expect(startedOn).toBeGreaterThan(last)
      expect(endedOn ?? startedOn + 1).toBeGreaterThan(startedOn)
      last = endedOn ?? Number.POSITIVE_INFINITY
    }
  })
})

test('within a period, each episode ends (X1) on the day the next starts; the last ends as the period does', () => {
  everyLife(life => {
    const episodes = episodesOf(life)
    for (const [i, episode] of episodes.entries()) {
      const next = episodes[i + 1]
      expect(episode.endedOn ?? episode.startedOn + 1).toBeGreaterThan(episode.startedOn)
      expect(episode.reasonEnded === 'X1').toBe(next !== undefined && next.startedOn === episode.endedOn)
      expect(episode.reasonEnded === undefined).toBe(episode.endedOn === undefined)
      expect(episode.reasonForNew === 'S').toBe(life.periods.some(p => p.startedOn === episode.startedOn))
    }
  })
})

test('the reason for a new episode says what changed', () => {
  everyLife(life => {
    const episodes = episodesOf(life)
    for (const [i, { reasonForNew, legalStatus, placement }] of episodes.entries()) {
      const before = episodes[i - 1]
      if (!before || reasonForNew === 'S') continue
      expect(legalStatus !== before.legalStatus).toBe('LUB'.includes(reasonForNew))
      expect(placement !== before.placement).toBe('PTUB'.includes(reasonForNew))
      expect(placement.carer !== before.placement.carer).toBe('PB'.includes(reasonForNew))
    }
  })
})

test('a reason for placement change stands only on an episode whose placement changed', () => {
  everyLife(life => {
    const episodes = episodesOf(life)
    for (const [i, episode] of episodes.entries()) {
      if (episode.reasonForChange) expect('PTUB').toContain(episodes[i + 1]!.reasonForNew)
      const both = [episode.placement.code, episodes[i + 1]?.placement.code ?? 'T']
      if (
        episode.reasonEnded === 'X1' &&
        'PTUB'.includes(episodes[i + 1]!.reasonForNew) &&
        !both.some(c => c[0] === 'T')
      )
        expect(episode.reasonForChange).toBeTruthy()
    }
  })
})

test('no one is looked after at 18, or after adoption or death', () => {
  everyLife((life, { lastDay }) => {
    const turns18On = birthday(life.bornOn, 18)
    for (const { endedOn } of life.periods) expect(endedOn ?? lastDay + 1).toBeLessThanOrEqual(turns18On)
    if (isLookedAfterOn(life, lastDay)) expect(turns18On).toBeGreaterThan(lastDay)
    const last = life.periods.findIndex(p => /^E(11|12|2)$/.test(p.reasonEnded ?? ''))
    if (last >= 0) expect(last).toBe(life.periods.length - 1)
  })
})

test('reviews are held while the child is looked after, and PN0 is for children under 4', () => {
  everyLife((life, council) => {
    for (const { heldOn, participation } of reviewsOf(life, council)) {
      const period = countedPeriods(life).find(p => p.startedOn < heldOn && heldOn < (p.endedOn ?? council.lastDay + 1))
      expect(period).toBeDefined()
      expect(participation === 'PN0').toBe(ageOn(life.bornOn, heldOn) < 4)
    }
  })
})

test('placements fit the legal status and the age', () => {
  everyLife(life => {
    for (const { legalStatus, placement, startedOn } of episodesOf(life)) {
      const age = ageOn(life.bornOn, startedOn)
      if (placement.code === 'P1') expect(['C1', 'C2']).toContain(legalStatus)
      if (placement.code.startsWith('A')) expect(legalStatus).toBe('E1')
      if (placement.code === 'K3') expect(age).toBeGreaterThanOrEqual(15)
      if (placement.code === 'S1') expect(age).toBeGreaterThanOrEqual(4)
      if (placement.code === 'R5') expect(age).toBeGreaterThanOrEqual(10)
      if (placement.provider === 'PR0') expect(placement.code).toBe('P1')
    }
  })
})

test('guardians and adopters who fostered the child did so to the end, and staying put takes foster carers', () => {
  everyLife(life => {
    const episodes = episodesOf(life)
    for (const [i, { reasonEnded = '', placement }] of episodes.entries()) {
      if (/^(E45|E46|E17)$/.test(reasonEnded)) expect(placement.code).toMatch(/^U[1-6]$/)
      if (placement.code === 'A5') expect(episodes[i - 1]!.placement.code).toMatch(/^[UA]/)
    }
  })
})

test('police protection lasts no more than 72 hours, an emergency order no more than 21 days', () => {
  everyLife(life => {
    for (const { legalStatus, startedOn, endedOn } of episodesOf(life)) {
      if (legalStatus === 'L1') expect(endedOn! - startedOn).toBeLessThanOrEqual(3)
      if (legalStatus === 'L2') expect(endedOn! - startedOn).toBeLessThanOrEqual(21)
    }
  })
})

test('adoption goes step by step: decision, order, match, moving in, adoption', () => {
  everyLife(life => {
    const { adoption } = life
    if (!adoption) return
    const period = life.periods.at(-1)!
    const orderedOn = period.legalStatuses.find(step => step.status === 'E1')?.from
    const movedInOn = period.placements.find(step => step.code.startsWith('A'))?.from
    const steps = [period.startedOn, adoption.decidedOn, orderedOn, movedInOn, period.endedOn].filter(
      d => d !== undefined,
    )
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    if (movedInOn !== undefined) {
      expect(adoption.matchedOn).toBeLessThanOrEqual(movedInOn)
      expect(adoption.decidedOn).toBeLessThanOrEqual(adoption.matchedOn!)
    }
    expect(adoption.adopters !== undefined).toBe(/^E1[12]$/.test(period.reasonEnded ?? ''))
  })
})

test('a missing incident begins and ends in care, before the next begins', () => {
  everyLife((life, { lastDay }) => {
    let last = 0
    for (const { startedOn, endedOn } of life.missing) {
      expect(startedOn).toBeGreaterThanOrEqual(last)
      expect(endedOn).toBeGreaterThanOrEqual(startedOn)
      const during = countedPeriods(life).some(p => p.startedOn < startedOn && endedOn < (p.endedOn ?? lastDay + 1))
      expect(during).toBe(true)
      last = endedOn + 1
    }
  })
})

test('care leavers are told of at each birthday after they left, and no more after death', () => {
  everyLife((life, { lastDay }) => {
    const leftOn = life.periods.at(-1)!.endedOn
    for (const [i, outcome] of life.outcomes.entries()) {
      const on = birthday(life.bornOn, outcome.age)
      expect(on).toBeGreaterThanOrEqual(leftOn!)
      expect(on).toBeLessThanOrEqual(lastDay)
      if (i > 0) expect(outcome.age).toBe(life.outcomes[i - 1]!.age + 1)
      if (outcome.inTouch === 'DIED') expect(i).toBe(life.outcomes.length - 1)
      if (outcome.inTouch === 'YES') expect(outcome.activity === '0' || outcome.accommodation === '0').toBe(false)
      if (/^(DIED|RHOM)$/.test(outcome.inTouch)) expect(outcome.activity + outcome.accommodation).toBe('00')
    }
  })
})

test('a mother is in care when her child is born', () => {
  everyLife((life, { lastDay }) => {
    if (life.childBornOn === undefined) return
    expect(life.sex).toBe('female')
    expect(isLookedAfterOn(life, life.childBornOn)).toBe(true)
    expect(life.childBornOn).toBeLessThanOrEqual(lastDay)
  })
})

test('legal statuses and placements start with the period and stay inside it', () => {
  everyLife(life => {
    for (const { startedOn, endedOn = Number.POSITIVE_INFINITY, legalStatuses, placements } of life.periods)
      for (const steps of [legalStatuses, placements]) {
        expect(steps[0]!.from).toBe(startedOn)
        expect(steps.map(s => s.from)).toEqual(steps.map(s => s.from).toSorted((a, b) => a - b))
        expect(steps.at(-1)!.from).toBeLessThan(endedOn)
      }
    const { legalStatuses } = life.periods[0]!
    expect(statusOn(legalStatuses, life.periods[0]!.startedOn)).toBe(legalStatuses[0]!.status)
  })
})

test('every child has a number of their own, and it says nothing of their birthday', () => {
  fc.assert(
    fc.property(councils, council => {
      const numbers = new Set<string>()
      let lives = 0
      for (const { child, upn } of livesOf(council)) {
        lives++
        numbers.add(child)
        expect(child).toMatch(/^[1-9]\d{5,9}$/)
        expect(upn).toMatch(/^[A-Z]\d{12}$/)
      }
      expect(numbers.size).toBe(lives)
    }),
    { numRuns: 15 },
  )
})
