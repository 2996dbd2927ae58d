import type { IsoDate, Month } from './dates.ts'
import { type Entry, standing } from './entry.ts'

/** What became of what was promised the time before. */
export type PromiseOutcome = 'done' | 'partly' | 'not-yet' | 'dropped'

/** What is said in prose, with live fields in it, in the order in which a form asks for it. */
export const PROSE = ['promiseNote', 'whatHappened', 'why', 'whatNext'] as const

/** What the council says of a figure, or of a group of them, in the report of a month. */
export interface Commentary {
  /** The entry that says it; absent while it is being written. */
  readonly entry?: number
  /** The id of an indicator, or the name of a group of indicators as it is printed. */
  readonly about: string
  readonly month: Month
  /** Each as it was typed, with live fields such as `{6.9}` in it; absent where nothing was written. */
  readonly whatHappened?: string
  readonly why?: string
  readonly whatNext?: string
  readonly byWhom?: string
  readonly by?: IsoDate
  /** Whether what was promised the time before was done; absent where nobody has said, or nothing was promised. */
  readonly promise?: PromiseOutcome
  readonly promiseNote?: string
}

/** The commentary that stands, of what is recorded about the authority; of two on one thing and month the last recorded. */
export function commentaryIn(
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly Commentary[] {
  const found = new Map<string, Commentary>()
  for (const { id, type, body } of standing(entries)) {
    if (type !== 'commentary' || typeof body.about !== 'string' || typeof body.month !== 'string') continue
    const { asWritten: _, extraColumns: __, ...said } = body
    const key = `${body.month} ${body.about}`
    if ((found.get(key)?.entry ?? 0) < id) found.set(key, { ...(said as unknown as Commentary), entry: id })
  }
  return [...found.values()]
}

/** What there is to say of something in the report of a month. */
export interface Said {
  /** `carried forward` is an earlier month's, which nobody has yet said is still so. */
  readonly state: 'written' | 'carried forward'
  readonly commentary: Commentary
  /** What was to happen next, as it was said the time before; absent where nothing was. */
  readonly promised?: Commentary
}

/** What is said of something in a month: its own words or, until there are any, those of the latest month before it. */
export function saidOf(all: readonly Commentary[], about: string, month: Month): Said | undefined {
  const own = all.find(said => said.about === about && said.month === month)
  const before = lastBefore(all, about, month)
  const commentary = own ?? before
  if (commentary === undefined) return undefined
  return {
    state: own ? 'written' : 'carried forward',
    commentary,
    ...(before && hasPromise(before) && { promised: before }),
  }
}

/** The words of the latest month before one; undefined if nothing was ever said. */
const lastBefore = (all: readonly Commentary[], about: string, month: Month): Commentary | undefined =>
  all
    .filter(said => said.about === about && said.month < month)
    .reduce<Commentary | undefined>(
      (last, said) => (last === undefined || said.month > last.month ? said : last),
      undefined,
    )

const hasPromise = ({ whatNext }: Commentary): boolean => whatNext !== undefined

/** What is carried into a new month to begin from: the same words, without what was said of the promise before. */
export const carriedInto = (
  { entry: _, promise: __, promiseNote: ___, ...said }: Commentary,
  month: Month,
): Commentary => ({
  ...said,
  month,
})

/** Something that was to happen next, as it was last said before a month, and what this month's report says of it. */
export interface Promised {
  readonly about: string
  /** The month in whose report it was said. */
  readonly month: Month
  readonly whatNext: string
  readonly byWhom?: string
  readonly by?: IsoDate
  /** Absent where nobody has said yet. */
  readonly outcome?: PromiseOutcome
  readonly note?: string
}

/** What was promised in the reports before a month and is answered for in its own, soonest due first; those without a day last. */
export function promisedBefore(all: readonly Commentary[], month: Month): readonly Promised[] {
  const abouts = [...new Set(all.map(({ about }) => about))]
  return abouts
    .flatMap(about => {
      const last = lastBefore(all, about, month)
      if (last?.whatNext === undefined) return []
      const own = all.find(said => said.about === about && said.month === month)
      return [
        {
          about,
          month: last.month,
          whatNext: last.whatNext,
          ...(last.byWhom !== undefined && { byWhom: last.byWhom }),
          ...(last.by !== undefined && { by: last.by }),
          ...(own?.promise !== undefined && { outcome: own.promise }),
          ...(own?.promiseNote !== undefined && { note: own.promiseNote }),
        },
      ]
    })
    .sort((a, b) => compare(a.by ?? '9999', b.by ?? '9999') || compare(a.about, b.about))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
