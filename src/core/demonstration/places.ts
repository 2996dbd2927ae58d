import { mix } from './chance.ts'
import type { Distance, PlacementStep } from './life.ts'

/** Postcode areas that no letter will ever reach: none of them exists. */
const areas: Readonly<Record<Distance, string>> = {
  'within the area': 'ZB',
  '20 to 49': 'ZC',
  '50 to 99': 'ZD',
  '100 or more': 'ZF',
}

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'

/** A postcode that is valid in form, in an area that does not exist. */
export function fictionalPostcode(number: number, distance: Distance = 'within the area'): string {
  const n = mix(number, 77)
  const letter = (shift: number): string => LETTERS[(n >>> shift) % LETTERS.length]!
  return `${areas[distance]}${1 + (n % 9)} ${1 + ((n >>> 4) % 9)}${letter(9)}${letter(17)}`
}

/** Homes and agencies that councils share: more of them than one council uses. */
const HOMES = 400
const AGENCIES = 40

const isHome = (code: string): boolean => ['K1', 'K2', 'K3', 'R3', 'S1'].includes(code)

/** Placements with someone whom Ofsted does not register. */
const isUnregistered = (code: string): boolean => ['P1', 'R1', 'R2', 'R5'].includes(code) || code.startsWith('T')

interface Place {
  readonly postcode: string
  /** A number in Ofsted's form that Ofsted gave no one: none of its own begins with 9. Empty where no one is registered. */
  readonly urn: string
}

/** Where a placement is and who is registered for it. A home has one address and one number; an agency one number. */
export function placeOf(
  { code, provider, distance, carer }: PlacementStep,
  council: { readonly seed: number; readonly homePostcode?: string },
): Place {
  if (code === 'P1') return { postcode: council.homePostcode ?? fictionalPostcode(carer), urn: '' }
  if (isHome(code)) {
    const home = mix(carer % HOMES, code.charCodeAt(0), code.charCodeAt(1), provider.charCodeAt(2), distance.length)
    return { postcode: fictionalPostcode(home, distance), urn: fictionalUrn(home) }
  }
  const postcode = fictionalPostcode(carer, distance)
  if (isUnregistered(code)) return { postcode, urn: '' }
  if (provider === 'PR1') return { postcode, urn: code.startsWith('A') ? 'XXXXXXX' : fictionalUrn(council.seed) }
  return { postcode, urn: fictionalUrn(mix(carer % AGENCIES, provider.charCodeAt(2))) }
}

const fictionalUrn = (number: number): string => `9${String(mix(number, 78) % 1_000_000).padStart(6, '0')}`
