import { ageOn, type Day } from '#core/dates.ts'
import { type Chance, chanceFrom, mix } from './chance.ts'
import { type Home, isResidential, isSupported } from './homes.ts'
import { isUnaccompanied, type Life } from './life.ts'
import { childNames, surnamesOf } from './words/child-names.ts'
import {
  carerNames,
  colleges,
  firstNames,
  foods,
  friends,
  hobbies,
  homes,
  pets,
  primarySchools,
  schools,
  subjects,
  surnames,
} from './words/names.ts'
import type { Slots } from './words/said.ts'

/** What a child is called and likes. All of it is made up. */
export interface Person {
  readonly firstName: string
  readonly surname: string
  readonly friend: string
  readonly hobby: string
  readonly food: string
  readonly subject: string
  /** A brother or sister in care, by first name, and what the child is to them; absent for those who have none there. */
  readonly sibling?: string
  readonly self?: 'brother' | 'sister'
  /** What a child of theirs is or would be called. */
  readonly baby: string
}

export const one = <T>(of: readonly T[], chance: Chance): T => of[Math.floor(chance() * of.length)]!

/** Brothers and sisters share a surname: they share their home postcode. Two records with one pupil number are one child. */
export function personOf(life: Life): Person {
  const chance = chanceFrom(hashOf(life.upn), 301)
  const group = isUnaccompanied(life) ? 'alone' : groupOf(life.ethnicity)
  const family = chanceFrom(hashOf(life.homePostcode ?? life.child), 302)
  return {
    firstName: one(childNames[group][life.sex], chance),
    surname: one(surnamesOf[group] ?? surnames, family),
    friend: one(friends, chance),
    hobby: one(hobbies, chance),
    food: one(foods, chance),
    subject: one(subjects, chance),
    baby: one(childNames.british.male, chance),
  }
}

/** The same, with a brother or sister in care to speak of. */
export function personAmong(life: Life, family: readonly Life[]): Person {
  const [other] = family
  if (!other) return personOf(life)
  return { ...personOf(life), sibling: personOf(other).firstName, self: life.sex === 'male' ? 'brother' : 'sister' }
}

/** Names go with families: ethnicity is the only thing known of them. */
function groupOf(ethnicity: string): keyof typeof childNames {
  if (/^A(PKN|BAN|IND|OTH)/.test(ethnicity)) return 'asian'
  if (/^B/.test(ethnicity)) return 'black'
  return 'british'
}

function hashOf(text: string): number {
  let hash = 11
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) + text.charCodeAt(i)) | 0
  return hash
}

/** Who cares for the child in a home: two first names, or the key worker of a home that has a name. */
export function carersOf({ carer, ...home }: Home): {
  readonly carer: string
  readonly carers: string
  readonly pet: string | undefined
} {
  const chance = chanceFrom(carer, 303)
  const first = one(carerNames, chance)
  if (isResidential({ carer, ...home }) || isSupported({ carer, ...home })) {
    const key = one(firstNames, chance)
    return { carer: key, carers: `${one(homes, chance)}, key worker ${key}`, pet: undefined }
  }
  if (home.code === 'P1') return { carer: 'Mum', carers: 'Parent', pet: undefined }
  let second = one(carerNames, chance)
  while (second === first) second = one(carerNames, chance)
  const alone = chance() < 0.35
  return {
    carer: first,
    carers: alone ? first : `${first} and ${second}`,
    pet: chance() < 0.55 ? one(pets, chance) : undefined,
  }
}

/** What fills the slots in what the child says on a day. */
export const slotsOf = (person: Person, home: Home | undefined): Slots => ({
  ...(home ? carersOf(home) : {}),
  friend: person.friend,
  hobby: person.hobby,
  food: person.food,
  subject: person.subject,
  sibling: person.sibling,
  self: person.self,
  baby: person.baby,
})

/** The school or college of a child on a day; it stays the same through each stage of school. */
export function schoolOf(life: Life, on: Day): string {
  const age = ageOn(life.bornOn, on)
  const of = age < 11 ? primarySchools : age < 16 ? schools : colleges
  return of[mix(life.seed, age < 11 ? 1 : age < 16 ? 2 : 3) % of.length]!
}

/** A worker's name by a number. */
export const workerName = (number: number): string => {
  const chance = chanceFrom(number, 304)
  return `${one(firstNames, chance)} ${one(surnames, chance)}`
}
