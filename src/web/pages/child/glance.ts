import type { CodeSet } from '#core/codes/code-set.ts'
import { ageOn, type Day, type Instant } from '#core/dates.ts'
import type { Episode, Journey } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import { codeInWords, NOT_RECORDED } from '#web/codes-in-words.ts'
import { dateInWords } from '#web/dates-in-words.ts'

/** A child as lists show them on a day: as they are or, if they are not looked after, as they last were. */
export interface Glance {
  readonly child: Journey
  /** In whole years; absent where the date of birth is not recorded. */
  readonly age?: number
  readonly isLookedAfter: boolean
  readonly legalStatus: string
  readonly placement: string
  /** The first day of the episode that they are or last were in; absent where they have had none. */
  readonly since?: Day
  /** Whether they are looked after, or when and why that ceased. */
  readonly standing: string
}

export function glanceAt(child: Journey, on: Day, codes: readonly CodeSet[]): Glance {
  const current = episodeOn(child, on)
  const episode = current ?? child.episodes.findLast(({ startedOn }) => startedOn <= on)
  return {
    child,
    ...(child.bornOn !== undefined && { age: ageOn(child.bornOn, on) }),
    isLookedAfter: current !== undefined,
    legalStatus: episode ? codeInWords(codes, 'legal-status', episode.legalStatus) : '',
    placement: episode ? codeInWords(codes, 'placement', episode.placement) : '',
    ...(episode && { since: episode.startedOn }),
    standing: current ? 'Looked after' : episode ? ceased(episode, on, codes) : 'Not looked after by then',
  }
}

function ceased({ endedOn, reasonEnded }: Episode, on: Day, codes: readonly CodeSet[]): string {
  if (endedOn === undefined || endedOn > on) return 'Not looked after'
  return `Ceased on ${dateInWords(endedOn)}: ${codeInWords(codes, 'reason-episode-ceased', reasonEnded)}`
}

export const ageInWords = ({ age }: Pick<Glance, 'age'>): string => (age === undefined ? NOT_RECORDED : age.toString())

const COLLATOR = new Intl.Collator('en', { numeric: true })

/** By the council's identifier, numbers by their value. */
export const byChildId = (a: { readonly child: Journey }, b: { readonly child: Journey }): number =>
  COLLATOR.compare(a.child.childId, b.child.childId)

/** The page of a child, as recorded on the same day as the page that leads there. */
export const childAddress = (ref: string, recordedOn: Instant | undefined, page = ''): string =>
  `/children/${ref}${page}${recordedOn === undefined ? '' : `?recorded-on=${recordedOn.slice(0, 10)}`}`
