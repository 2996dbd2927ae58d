import { ageOn, type Day } from '#core/dates.ts'
import { type Chance, happens, mix } from './chance.ts'
import type { Home } from './homes.ts'
import { isResidential, isSupported } from './homes.ts'
import { isUnaccompanied } from './life.ts'
import { slotsOf } from './people.ts'
import type { Story } from './story.ts'
import { nthSaid, type Slots } from './words/said.ts'
import { saidAtHome } from './words/said-at-home.ts'
import { saidAtParents, saidByUnaccompanied, saidOfAdoption, saidOfDays, seenOfBabies } from './words/said-of-days.ts'
import { accountsOfVisits } from './words/worker-notes.ts'

/** Below this age a worker writes what they saw, and not what the child said. */
export const SPEAKS_FROM = 4

type Band = 'under 8' | '8 to 11' | '12 to 15' | '16 and over'
const bandOf = (age: number): Band =>
  age < 8 ? 'under 8' : age < 12 ? '8 to 11' : age < 16 ? '12 to 15' : '16 and over'

/** What the child said at the nth visit in a home; undefined for a child too young to say. */
export function saidAtVisit(story: Story, home: Home, on: Day, n: number, chance: Chance): string | undefined {
  const age = ageOn(story.life.bornOn, on)
  if (age < SPEAKS_FROM) return undefined
  const slots = slotsOf(story.person, home)
  const seed = mix(story.life.seed, home.carer) >>> 3
  const atHome = nthSaid(stockAtHome(story, home, on, age), seed, n, slots)
  if (!happens(chance, 0.62)) return atHome
  const ofDays = isUnaccompanied(story.life) ? saidByUnaccompanied : saidOfDays[bandOf(age)]
  const more = nthSaid(ofDays, seed >>> 2, n + 1, slots)
  return more === atHome ? atHome : `${atHome} ${more}`
}

function stockAtHome(story: Story, home: Home, on: Day, age: number): readonly string[] {
  if (isUnaccompanied(story.life)) return saidByUnaccompanied
  if (home.code === 'P1') return saidAtParents
  if (home.code.startsWith('A')) return saidOfAdoption
  const moves = story.homes.filter(h => h.from <= on && h.from > on - 730).length
  const isSettled = on - home.from > 100 && moves < 4
  return saidAtHome[`${bandOf(age)}, ${isSettled ? 'settled' : 'unsure'}`]
}

/** What the worker saw and made of it. */
export function accountOfVisit(story: Story, home: Home, on: Day, n: number, isAtSchool: boolean): string {
  const slots = slotsOf(story.person, home)
  const seed = mix(story.life.seed, home.carer, 2) >>> 3
  if (ageOn(story.life.bornOn, on) < SPEAKS_FROM) return nthSaid(seenOfBabies, seed, n, slots)
  return nthSaid(accountsOfVisits[isAtSchool ? 'at school' : kindOf(home)], seed, n, slots)
}

export const whyNotSeen = (story: Story, home: Home, n: number): string =>
  nthSaid(accountsOfVisits.unsuccessful, story.life.seed >>> 4, n, slotsOf(story.person, home))

function kindOf(home: Home): 'at home' | 'children’s home' | 'at a parent’s home' | 'supported accommodation' {
  if (home.code === 'P1') return 'at a parent’s home'
  if (isSupported(home)) return 'supported accommodation'
  return isResidential(home) ? 'children’s home' : 'at home'
}

/** The nth thing that the child says of a stock. */
export const says = (story: Story, stock: readonly string[], n: number, on: Day, more: Slots = {}): string =>
  nthSaid(stock, story.life.seed >>> 5, n, {
    ...slotsOf(
      story.person,
      story.homes.findLast(h => h.from <= on),
    ),
    ...more,
  })
