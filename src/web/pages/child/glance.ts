import type { CodeSet } from '#core/codes/code-set.ts'
import { ageOn, type Day, type Instant } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import { codeInWords, NOT_RECORDED } from '#web/codes-in-words.ts'

/** A child as lists show them on a day. */
export interface Glance {
  readonly child: Journey
  /** In whole years; absent where the date of birth is not recorded. */
  readonly age?: number
  readonly isLookedAfter: boolean
  readonly legalStatus: string
  readonly placement: string
  /** The first day of the episode that they are in. */
  readonly since?: Day
}

export function glanceAt(child: Journey, on: Day, codes: readonly CodeSet[]): Glance {
  const episode = episodeOn(child, on)
  const inWords = (set: string, code: string | undefined) =>
    episode ? codeInWords(codes, set, code) : 'Not looked after'
  return {
    child,
    ...(child.bornOn !== undefined && { age: ageOn(child.bornOn, on) }),
    isLookedAfter: episode !== undefined,
    legalStatus: inWords('legal-status', episode?.legalStatus),
    placement: inWords('placement', episode?.placement),
    ...(episode && { since: episode.startedOn }),
  }
}

export const ageInWords = ({ age }: Pick<Glance, 'age'>): string => (age === undefined ? NOT_RECORDED : age.toString())

/** By the council's identifier, numbers by their value. */
export const byChildId = (a: { readonly child: Journey }, b: { readonly child: Journey }): number =>
  a.child.childId.localeCompare(b.child.childId, 'en', { numeric: true })

/** The page of a child, as recorded on the same day as the page that leads there. */
export const childAddress = (ref: string, recordedOn: Instant | undefined, page = ''): string =>
  `/children/${ref}${page}${recordedOn === undefined ? '' : `?recorded-on=${recordedOn.slice(0, 10)}`}`
