import fc from 'fast-check'
import { type Day, day, isoOf, NEVER } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { type Journey, type JourneyEntry, journeyOf } from '#core/journey.ts'
import type { FieldMeta } from '#core/records/fields.ts'
import { type AnyRecordType, mayBeAbout } from '#core/records/record.ts'

/** A life as entries, and the years whose returns are held. */
export interface AnyLife {
  readonly entries: readonly JourneyEntry[]
  readonly returnYears: readonly number[]
}

export const journeyIn = ({ entries, returnYears }: AnyLife, inOrder = entries): Journey =>
  journeyOf({ ref: 'Ana', childId: 'Ana' }, inOrder, { returnYears })

const [FIRST, LAST] = [day('2018-01-01'), day('2024-12-31')]

/** Any day of seven years; often one of a few, so that things happen on the same day or side by side. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.constantFrom(...['2020-02-28', '2020-02-29', '2020-03-01', '2021-03-01', '2022-12-23', '2022-12-28'].map(day)),
)

const anyBirth = fc.constantFrom<(string | undefined)[]>(
  undefined,
  ...['2000-01-15', '2002-07-01', '2004-02-29', '2006-03-01', '2008-02-29', '2009-11-30', '2012-02-29', '2015-08-31'],
  ...['2016-02-29', '2018-05-20', '2020-02-29', '2022-10-10'],
)

const legalStatuses = ['C1', 'C2', 'E1', 'V2', 'V2', 'V3', 'V4', 'J1', undefined]
const placements = ['A3', 'A4', 'A5', 'A6', 'K2', 'P1', 'P1', 'U3', 'U3', 'U4', 'U6', 'T4', 'R5', undefined]

const anyCare = fc.record({
  legalStatus: fc.constantFrom(...legalStatuses),
  placement: fc.constantFrom(...placements),
  reasonForNewEpisode: fc.constantFrom('S', 'L', 'P', 'T', 'U', 'B', undefined),
  reasonEnded: fc.constantFrom('X1', 'E2', 'E11', 'E12', 'E45', 'E4A', undefined),
  reasonForPlacementChange: fc.constantFrom('PLACE', 'CARPL', undefined),
  urn: fc.constantFrom('SC1', 'SC2', undefined),
  placementPostcode: fc.constantFrom('AB1 2CD', 'AB1 9ZZ', undefined),
})

/** Days in one place: now and then so many that somebody grows up in it and becomes a care leaver. */
const anyLength = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 500 }) },
  fc.integer({ min: 500, max: 2500 }),
)

/** Episodes one after the other, with or without days between, the last one often open. */
const anyRun = fc
  .record({
    startedOn: anyDay,
    stays: fc.array(fc.tuple(anyCare, anyLength, fc.constantFrom(0, 0, 0, 1, 40)), {
      maxLength: 5,
    }),
    isOpen: fc.boolean(),
  })
  .map(({ startedOn, stays, isOpen }) => {
    let from = startedOn
    return stays.map(([care, days, gap], i): Body => {
      const until = from + days
      const body = { ...care, startedOn: isoOf(from), endedOn: isoOf(until) }
      from = until + gap
      return isOpen && i === stays.length - 1 ? { ...care, startedOn: body.startedOn } : body
    })
  })

/** An episode that fits nothing: it may end before it starts, overlap others or have no days. */
const anyStray = fc.tuple(anyCare, fc.option(anyDay, { nil: undefined }), fc.option(anyDay, { nil: undefined })).map(
  ([care, from, until]): Body => ({
    ...care,
    startedOn: from === undefined ? undefined : isoOf(from),
    endedOn: until === undefined ? undefined : isoOf(until),
  }),
)

/** A record with any days and any choices, in any order, as no form would have let it through. */
function anyRecord({ id, fields }: AnyRecordType): fc.Arbitrary<{ type: string; body: Body }> {
  const values: Record<string, fc.Arbitrary<unknown>> = {}
  for (const [name, field] of Object.entries(fields.shape as Record<string, { meta(): FieldMeta | undefined }>)) {
    const { choices, kind } = field.meta() ?? {}
    if (name === 'bornOn') continue
    if (isDated(name)) values[name] = fc.option(anyDay.map(isoOf), { nil: undefined, freq: 3 })
    else if (choices && kind === 'choice') values[name] = fc.constantFrom(...Object.keys(choices), undefined)
    else if (kind === 'yes or no') values[name] = fc.constantFrom(true, false, undefined)
    else if (name === 'score') values[name] = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined })
    else if (name === 'reason' && id === 'sdq') values[name] = fc.constantFrom('SDQ3', 'SDQ5', undefined)
    else if (name === 'kind' && id === 'missing-incident') values[name] = fc.constantFrom('M', 'M', 'A', undefined)
    else if (name === 'contactEveryWeeks') values[name] = fc.constantFrom(undefined, 2, 12)
    else if (name === 'worker') values[name] = fc.constantFrom('w1', 'w2', undefined)
  }
  return fc.record(values).map(body => ({ type: id, body }))
}

const isDated = (field: string): boolean => field.endsWith('On') || field === 'extendedTo'

/** Any life at all, of records of these types. */
export function anyLife(types: readonly AnyRecordType[]): fc.Arbitrary<AnyLife> {
  const records = types.filter(t => mayBeAbout(t, 'child') && !NOT_DRAWN.has(t.id)).map(anyRecord)
  return fc
    .record({
      bornOn: anyBirth,
      runs: fc.array(anyRun, { minLength: 0, maxLength: 2 }),
      strays: fc.oneof(fc.constant([]), fc.array(anyStray, { maxLength: 2 })),
      records: fc.array(fc.oneof(...records), { maxLength: 40, size: 'max' }),
      returnYears: fc.constantFrom([], [], [2020, 2021], [2019, 2022]),
    })
    .map(({ bornOn, runs, strays, records, returnYears }) => {
      const told = [
        { type: 'child-details', body: { bornOn } as Body },
        ...[...runs.flat(), ...strays].map(body => ({ type: 'episode', body })),
        ...records,
      ]
      const entries = told.map(({ type, body }, i) => {
        const kept = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
        return { id: i + 1, record: i + 1, type, kind: 'statement' as const, standing: 0, body: kept }
      })
      return { entries, returnYears }
    })
}

/** Drawn otherwise, or yearly facts of a return. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['child-details', 'episode', 'yearly-outcomes', 'care-leaver-outcomes'])

/** Whether two episodes of more than a day start on the same day: which is the first of them only their ends can tell. */
export function haveSameStart({ entries }: AnyLife): boolean {
  const starts = entries
    .filter(({ type, body }) => type === 'episode' && body.startedOn !== undefined && body.endedOn !== body.startedOn)
    .map(({ body }) => body.startedOn)
  return new Set(starts).size < starts.length
}

const startOf = ({ body }: JourneyEntry): Day => day(body.startedOn as string)
const endOf = ({ body }: JourneyEntry, otherwise: Day): Day =>
  body.endedOn === undefined ? otherwise : day(body.endedOn as string)

/** The days on which an episode can be parted in two, both of a day or more: none where it has no start. */
export function daysWithin(episode: JourneyEntry, asAt: Day): readonly [first: Day, last: Day] | undefined {
  if (episode.type !== 'episode' || episode.body.startedOn === undefined) return undefined
  const [first, last] = [startOf(episode) + 1, endOf(episode, asAt) - 1]
  return first <= last ? [first, last] : undefined
}

/** Whether no other episode is in force beside one, or starts in it: one may say that it ended before it started. */
export const isAlone = (episode: JourneyEntry, { entries }: AnyLife): boolean =>
  !entries.some(
    other =>
      other !== episode &&
      other.type === 'episode' &&
      other.body.startedOn !== undefined &&
      startOf(other) < endOf(episode, NEVER) &&
      Math.max(startOf(other), endOf(other, NEVER)) > startOf(episode),
  )

const HERE = { urn: 'SC7', placementPostcode: 'AB1 1AA' }
const ELSEWHERE = { urn: 'SC8', placementPostcode: 'ZZ9 9ZZ', reasonForPlacementChange: undefined }

export const changed = <E extends JourneyEntry>(entry: E, its: Body): E => ({
  ...entry,
  body: { ...entry.body, ...its },
})

/** An episode of which it is recorded where the child lives. */
export const placedHere = <E extends JourneyEntry>(episode: E): E => changed(episode, { ...HERE, ...episode.body })

export const placedElsewhere = <E extends JourneyEntry>(episode: E): E => changed(episode, ELSEWHERE)

/** The episodes that an episode becomes where it ends on a day and another starts: with the same carers, as far as they say. */
export function partedOn<E extends JourneyEntry>(episode: E, on: Day, id: number): readonly [before: E, after: E] {
  const its = placedHere(episode)
  const after = changed(its, { startedOn: isoOf(on), reasonForNewEpisode: 'P' })
  return [changed(its, { endedOn: isoOf(on), reasonEnded: 'X1' }), { ...after, id, record: id }]
}

/**
 * What had happened by the end of a day, as it would have been recorded then. A record dated later is not there, and what
 * another says of later days is not said; days that may lie ahead, such as when something is due, are.
 */
export function happenedBy(
  entries: readonly JourneyEntry[],
  types: readonly AnyRecordType[],
  asAt: Day,
): JourneyEntry[] {
  const typeOf = new Map(types.map(type => [type.id, type]))
  return entries.flatMap(entry => {
    const type = typeOf.get(entry.type)!
    if (entry.type === 'child-details') return [entry]
    const { body } = entry
    const isLater = (field: string): boolean => typeof body[field] === 'string' && day(body[field] as string) > asAt
    if (type.datedBy && !SAYS_MORE.has(entry.type) && isLater(type.datedBy)) return []
    const meta = (field: string): FieldMeta => type.fields.shape[field]?.meta() ?? {}
    const unsaid = new Set(Object.keys(body).filter(f => isDated(f) && !meta(f).mayBeAhead && isLater(f)))
    for (const [said, alongWith] of COMPANIONS) if (unsaid.has(said)) for (const field of alongWith) unsaid.add(field)
    return [{ ...entry, body: Object.fromEntries(Object.entries(body).filter(([field]) => !unsaid.has(field))) }]
  })
}

/**
 * Records that say what was known before the day they are dated by: an adoption its decision before its match, the
 * assessment of an unborn child the expected day before it started, an allocation the asking before the start. Each of their days speaks for itself.
 */
const SAYS_MORE: ReadonlySet<string> = new Set(['adoption', 'pre-birth-assessment', 'allocation'])

/**
 * What a record says along with a day: nothing of it is known before that day. Why a placement changed is not among it:
 * where episodes overlap, it is said of one that has not ended.
 */
const COMPANIONS: readonly (readonly [string, readonly string[]])[] = [
  ['endedOn', ['reasonEnded', 'outcome']],
  ['extendedOn', ['extendedTo']],
]
