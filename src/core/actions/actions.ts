import { type Day, day, isIsoDate } from '#core/dates.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import type { Indicator } from '#core/indicators/indicator.ts'

/** An entry about the authority or a child, as far as actions are told from it. */
export type ToldOfAction = Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body' | 'recordedOn'> &
  Partial<Pick<Entry, 'subject'>>

/** The record types that tell of actions. */
export const actionTypes = [
  'action',
  'action-progress',
  'action-date',
  'action-evidence',
  'action-completed',
  'effect-sign-off',
] as const

/** An entry about the authority, as far as recommendations are told from it. */
export type ToldOfRecommendation = Omit<ToldOfAction, 'id' | 'recordedOn'>

export type ProgressStatus = 'not-started' | 'scheduled' | 'on-going' | 'awaiting' | 'complete'

/** A day by which an action is or was to be done. */
export interface DueDate {
  readonly dueOn: Day
  /** When it was agreed; the day it was recorded, where that is not said. */
  readonly on: Day
  /** How it came to be: with the action, by a correction of the action's record, or agreed as another date. */
  readonly by: 'the action' | 'a correction' | 'agreement'
  readonly why?: string
  readonly agreedBy?: string
}

/** How far an action was on a day, as somebody said. */
export interface Progress {
  readonly on: Day
  readonly status: ProgressStatus
  readonly note?: string
}

export interface Evidence {
  readonly on: Day
  readonly kind?: string
  readonly shows?: string
  /** What its file is known by; absent where none is attached. */
  readonly file?: string
}

/** That an action is done, and who says so. */
export interface Completion {
  readonly doneOn: Day
  readonly by?: string
}

export interface SignOff {
  /** The number of the record's first entry. */
  readonly record: number
  readonly on: Day
  readonly board?: string
  readonly judgement?: string
  readonly why?: string
  /** The issue whose figures the board saw, as it is called. */
  readonly issue?: string
}

/** What the council does about recommendations, with all that became of it. Lists are in the order of their days. */
export interface Action {
  /** The number of the record's first entry. */
  readonly record: number
  /** Waymark's reference of the child whom it is about; absent where it is the council's own. */
  readonly child?: string
  /** Absent where a file brought none: nothing can follow up on it. */
  readonly reference?: string
  readonly what: string
  /** The references of the recommendations that it answers. */
  readonly recommendations: readonly string[]
  readonly owner?: string
  readonly ownerAccount?: string
  readonly team?: string
  readonly board?: string
  /** The reference of the board's resolution that it follows from. */
  readonly resolution?: string
  /** The day it was agreed; the day it was first recorded, where that is not said. */
  readonly agreedOn: Day
  /** The first is what was recorded first, whatever was corrected or agreed since; empty where no date was ever given. */
  readonly dates: readonly DueDate[]
  readonly knownBy?: 'indicator' | 'standard' | 'audit' | 'proof'
  /** The linked indicator, by its number or id. */
  readonly indicator?: string
  readonly standard?: string
  readonly auditQuestion?: string
  readonly proof?: string
  readonly aim?: string
  readonly progress: readonly Progress[]
  readonly evidence: readonly Evidence[]
  readonly completions: readonly Completion[]
  readonly signOffs: readonly SignOff[]
}

/** What somebody told the council to do. */
export interface Recommendation {
  readonly record: number
  readonly reference?: string
  readonly says: string
  readonly from?: string
  readonly which?: string
  /** The reference of the peer challenge that made it; absent for one that is from elsewhere, or does not say. */
  readonly challenge?: string
  readonly madeOn?: Day
  readonly madeBy?: string
  readonly accepted?: 'yes' | 'partly' | 'no'
  readonly whyNot?: string
}

const STATUSES: readonly ProgressStatus[] = ['not-started', 'scheduled', 'on-going', 'awaiting', 'complete']

/**
 * Every action that stands, of entries about the authority and about children, those of each in the order of the ledger; in
 * the order of their recording.
 */
export function actionsIn(entries: readonly ToldOfAction[]): readonly Action[] {
  const before = known.get(entries)
  if (before) return before
  const told = entries.filter(({ type }) => isOfActions.has(type))
  const stands = standing(told)
  const followed = group(stands, ({ subject, type, body }) => keyOf(subject, type, body.action))
  const versions = group(
    told.filter(({ type, kind }) => type === 'action' && kind === 'statement'),
    ({ record }) => record,
  )
  const actions = stands
    .filter(({ type }) => type === 'action')
    .map(({ record, subject, body }): Action => {
      const reference = text(body.reference)
      const entries = (type: FollowUp): readonly ToldOfAction[] =>
        reference === undefined ? [] : (followed.get(keyOf(subject, type, reference)) ?? [])
      const following = (type: FollowUp): readonly Body[] => entries(type).map(({ body }) => body)
      const said = versions.get(record)!
      return {
        record,
        ...words(body, WORDS),
        ...(subject !== undefined && subject !== AUTHORITY && { child: subject }),
        what: text(body.what) ?? '',
        recommendations: recommendationsOf(body),
        agreedOn: dayIn(body.agreedOn) ?? dayOfInstant(said[0]!.recordedOn),
        dates: [...datesSaid(said), ...datesAgreed(following('action-date'))],
        progress: following('action-progress').flatMap(progressIn).sort(byProgress),
        evidence: following('action-evidence').flatMap(evidenceIn).sort(byDayAndWords),
        completions: following('action-completed').flatMap(completionIn).sort(byDoneOn),
        signOffs: entries('effect-sign-off').flatMap(signOffIn).sort(byDayAndWords),
      }
    })
  known.set(entries, actions)
  return actions
}

type FollowUp = Exclude<(typeof actionTypes)[number], 'action'>

/** A ledger gives the same entries again until something is recorded, and each is asked about on every page of actions. */
const known = new WeakMap<readonly ToldOfAction[], readonly Action[]>()

const AUTHORITY = 'authority'
const isOfActions: ReadonlySet<string> = new Set(actionTypes)

const keyOf = (subject: string | undefined, type: string, reference: unknown): string =>
  `${subject ?? AUTHORITY}\n${type}\n${reference}`

function group<E, K>(entries: readonly E[], by: (entry: E) => K): ReadonlyMap<K, readonly E[]> {
  const groups = new Map<K, E[]>()
  for (const entry of entries) {
    const key = by(entry)
    const its = groups.get(key)
    if (its) its.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

/** The indicator by which an action is known, which may be named by its number or its id; undefined where it is by none there is. */
export const linkedIndicator = <Its extends Pick<Indicator, 'id' | 'number'>>(
  { indicator }: Pick<Action, 'indicator'>,
  indicators: readonly Its[],
): Its | undefined =>
  indicator === undefined ? undefined : indicators.find(({ id, number }) => id === indicator || number === indicator)

/** Every recommendation that stands, in the order of their recording. */
export const recommendationsIn = (entries: readonly ToldOfRecommendation[]): readonly Recommendation[] =>
  standing(entries.filter(({ type }) => type === 'recommendation')).map(({ record, body }): Recommendation => {
    const madeOn = dayIn(body.madeOn)
    return {
      record,
      ...words(body, ['reference', 'from', 'which', 'challenge', 'madeBy', 'accepted', 'whyNot']),
      says: text(body.says) ?? '',
      ...(madeOn !== undefined && { madeOn }),
    }
  })

const WORDS = [
  'reference',
  'owner',
  'ownerAccount',
  'team',
  'board',
  'resolution',
  'knownBy',
  'indicator',
  'standard',
  'auditQuestion',
  'proof',
  'aim',
] as const

/** The days by which the action's own record ever said that it is due: each day once, until another follows. */
function datesSaid(versions: readonly ToldOfAction[]): readonly DueDate[] {
  const said: DueDate[] = []
  for (const { body, recordedOn } of versions) {
    const dueOn = dayIn(body.dueOn)
    if (dueOn === undefined || dueOn === said.at(-1)?.dueOn) continue
    said.push({ dueOn, on: dayOfInstant(recordedOn), by: said.length === 0 ? 'the action' : 'a correction' })
  }
  return said
}

/** Of two dates agreed on one day, the later one is the one that holds. */
const datesAgreed = (bodies: readonly Body[]): readonly DueDate[] =>
  bodies
    .flatMap((body): readonly DueDate[] => {
      const [dueOn, on] = [dayIn(body.dueOn), dayIn(body.on)]
      if (dueOn === undefined) return []
      return [{ dueOn, on: on ?? 0, by: 'agreement', ...words(body, ['why', 'agreedBy']) }]
    })
    .sort((a, b) => a.on - b.on || a.dueOn - b.dueOn || compare(a, b))

function progressIn(body: Body): readonly Progress[] {
  const [on, status] = [dayIn(body.on), STATUSES.find(status => status === body.status)]
  return on === undefined || status === undefined ? [] : [{ on, status, ...words(body, ['note']) }]
}

function evidenceIn(body: Body): readonly Evidence[] {
  const on = dayIn(body.on)
  return on === undefined ? [] : [{ on, ...words(body, ['kind', 'shows', 'file']) }]
}

function completionIn(body: Body): readonly Completion[] {
  const doneOn = dayIn(body.doneOn)
  return doneOn === undefined ? [] : [{ doneOn, ...words(body, ['by']) }]
}

function signOffIn({ record, body }: ToldOfAction): readonly SignOff[] {
  const on = dayIn(body.on)
  return on === undefined ? [] : [{ on, ...words(body, ['board', 'judgement', 'why', 'issue']), record }]
}

/** Of two that were said of one day, the one that is further on comes last. */
const byProgress = (a: Progress, b: Progress): number =>
  a.on - b.on || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || compare(a, b)
const byDayAndWords = (a: Evidence | SignOff, b: Evidence | SignOff): number => a.on - b.on || compare(a, b)
const byDoneOn = (a: Completion, b: Completion): number => a.doneOn - b.doneOn || compare(a, b)

/** Some order that is the same whatever the order in which things were recorded. */
const compare = (a: object, b: object): number => {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

const recommendationsOf = ({ recommendations }: Body): readonly string[] =>
  Array.isArray(recommendations)
    ? [...new Set(recommendations.flatMap((row: Body) => text(row.recommendation) ?? []))]
    : []

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const dayIn = (value: unknown): Day | undefined =>
  typeof value === 'string' && isIsoDate(value) ? day(value) : undefined

const dayOfInstant = (recordedOn: string): Day => day(recordedOn.slice(0, 10))

/** The fields of a record that say something, as its schema accepted them. */
const words = (body: Body, names: readonly string[]): Readonly<Record<string, never>> =>
  Object.fromEntries(names.flatMap(name => (text(body[name]) === undefined ? [] : [[name, body[name] as never]])))
