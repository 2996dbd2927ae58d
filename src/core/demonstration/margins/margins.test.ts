import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addMonths, type Day, dayOf } from '#core/dates.ts'
import { demonstrationRows } from '#core/demonstration/demonstration.ts'
import {
  admissionsIn,
  type CountedEpisode,
  cessationsIn,
  countRows,
  dayIn,
  longTermOn,
  type Named,
  placementsInYearTo,
  proportion,
  reviewsInTime,
  stockOn,
} from '#core/demonstration/figures.ts'
import type { Margin } from './margin.ts'
import { published } from './published.ts'
import { lookedAfterAtYearEnd } from './stock-and-flow.ts'

const files = readdirSync(new URL('.', import.meta.url)).filter(f => !f.endsWith('.test.ts') && f !== 'margin.ts')

const isMargin = (value: unknown): value is Margin<unknown> =>
  typeof value === 'object' && value !== null && 'source' in value && 'title' in value

test.each(files)('every margin in %s says where it comes from', async file => {
  const exports = Object.values((await import(new URL(file, import.meta.url).href)) as Record<string, unknown>)
  const margins = exports.flatMap(e => (isMargin(e) ? [e] : Object.values(e as object).filter(isMargin)))
  expect(margins.length).toBeGreaterThan(0)
  for (const { title, source } of margins) {
    expect(title).not.toBe('')
    expect(source.title).not.toBe('')
    expect(source.section).not.toBe('')
  }
})

const lookedAfter = 5000
const last = 2026
const lastDay = dayOf(last, 3, 31)
const counted = countRows(
  demonstrationRows({ authority: 'Fernshire', lookedAfter, careLeavers: 2060, years: 6, lastYear: last, seed: 1 }),
)
const stock = stockOn(counted, last, lastDay)
const ceased = cessationsIn(counted, last)
const bornOn = new Map((counted.rows.Header.get(last) ?? []).map(row => [row.CHILD!, dayIn(row.DOB)]))
const episodesOf = (row: Named): readonly CountedEpisode[] => counted.episodes.get(row.CHILD!)!
const openCareLeavers = (counted.rows.OC3.get(last) ?? []).filter(row => /^(YES|NO|REFU)$/.test(row.IN_TOUCH!))

interface Adopted {
  readonly careToMovingIn: number
  readonly orderToMatch: number
  readonly decidedOn: Day
  readonly adoptedOn: Day
}

/** Those adopted in the last year, from the start of the last period of care. */
const adopted: readonly Adopted[] = (counted.rows.AD1.get(last) ?? []).map(row => {
  const all = episodesOf(row)
  const episodes = all.slice(all.findLastIndex(e => e.row.RNE === 'S'))
  const movedIn = episodes.find(e => e.row.PLACE!.startsWith('A'))!.from
  const ordered = episodes.find(e => e.row.LS === 'E1')!.from
  return {
    careToMovingIn: movedIn - episodes[0]!.from,
    orderToMatch: Math.max(0, dayIn(row.DATE_MATCH) - ordered),
    decidedOn: dayIn(row.DATE_INT),
    adoptedOn: episodes.at(-1)!.to,
  }
})

const longTerm = stock
  .map(row => longTermOn(episodesOf(row), bornOn.get(row.CHILD!)!, lastDay))
  .filter(is => is !== 'no')
const reviews = reviewsInTime(counted, last)
const ceasedFor = (codes: RegExp): number => proportion(ceased, row => codes.test(row.REC!))
const placedIn = (codes: RegExp): number => proportion(stock, row => codes.test(row.PLACE!))
const mean = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0) / all.length

/** The published figures, counted anew from the rows of a council of 5,000. */
const figures: Readonly<Record<keyof typeof published, number>> = {
  fostering: placedIn(/^U/),
  familyBased: placedIn(/^(U|A|P1)/),
  withParents: placedIn(/^P1/),
  commissioned: proportion(stock, row => /^PR[45]$/.test(row.PLACE_PROVIDER!)),
  stable: proportion(longTerm, is => is === 'stable'),
  threeOrMore: proportion(stock, row => placementsInYearTo(episodesOf(row), lastDay) >= 3),
  permanence: ceasedFor(/^E(11|12|41|4[5-8])$/),
  specialGuardianship: ceasedFor(/^E4[5-8]$/),
  adopted: ceasedFor(/^E1[12]$/),
  reviewsInTime: reviews.inTime / reviews.of,
  healthAssessed: proportion(counted.rows.OC2.get(last) ?? [], row => row.HEALTH_ASSESSMENT === '1'),
  careToMovingIn: mean(adopted.map(child => child.careToMovingIn)),
  orderToMatch: mean(adopted.map(child => child.orderToMatch)),
  withinTwelveMonths: proportion(adopted, child => child.adoptedOn <= addMonths(child.decidedOn, 12)),
  suitable: proportion(openCareLeavers, row => row.ACCOM!.endsWith('1')),
  eet: proportion(openCareLeavers, row => /^[FP]/.test(row.ACTIV!)),
  admissionsPerStock: admissionsIn(counted, last).length / lookedAfter,
  ceasedPerStock: ceased.length / lookedAfter,
  withinTheArea: proportion(stock, row => row.PL_POST!.startsWith('ZB')),
}

test.each(Object.keys(published) as (keyof typeof published)[])(
  'a council of 5,000 is near the published %s',
  figure => {
    const { value, within } = published[figure]
    expect(Math.abs(figures[figure] - value), `${figures[figure]} beside ${value}`).toBeLessThanOrEqual(within)
  },
)

test('the number looked after grew from year to year as published', () => {
  for (const [back, share] of lookedAfterAtYearEnd.is.slice(0, 6).entries()) {
    const children = stockOn(counted, last - back, dayOf(last - back, 3, 31)).length
    expect(Math.abs(children / (lookedAfter * share) - 1), `${back} years back: ${children}`).toBeLessThan(0.06)
  }
})
