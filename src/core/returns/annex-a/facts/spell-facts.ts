import { type WorkerRole, workerOn } from '#core/allocations.ts'
import { type Day, day, type IsoDate, isoOf } from '#core/dates.ts'
import type { Journey, JourneyEntry } from '#core/journey.ts'
import { howTheyAre } from '#core/returns/annex-a/computed/leaving-care.ts'
import { cellsFrom, type Fact, type Given, isFromAnnexA, type Mapping, type Told } from './fact.ts'

/** A time that a row says lasts on the day that its list describes. When it began, no list says. */
interface Spell {
  readonly type: string
  /** The field that says what it is, and what the row says it is. */
  readonly field: string
  readonly value: string
  /** The columns that say so. */
  readonly columns: readonly string[]
}

/**
 * A spell that is known from the day of the list on, where nothing held covers that day: the first of a child began before. One that an earlier list gave, and
 * that says otherwise, ends there; what was recorded by hand or by a return stands.
 */
const lasting = (told: Told, spell: Spell): readonly Given[] => [{ about: spell.type, facts: spellFrom(told, spell) }]

function spellFrom(told: Told, { type, field, value, columns }: Spell): readonly Fact[] {
  const { child, asAt } = told
  const startedOn = isoOf(asAt)
  const begun: Fact = { type, body: { startedOn, [field]: value, ...cellsFrom(told, columns) } }
  const before: Fact = { ...begun, body: { ...begun.body, isFromBefore: true } }
  const held = coveringOn(child, type, asAt)
  if (!held && isKnownOn(told, columns)) return []
  if (!held) return [child.casework.has(type) ? begun : before]
  if (held.body[field] === value || !isFromAnnexA(held)) return []
  if (held.body.startedOn === startedOn) return [{ ...(held.body.isFromBefore ? before : begun), record: held.record }]
  return [{ type, record: held.record, body: { ...held.body, endedOn: startedOn } }, begun]
}

/** Whether the columns say no more than a return did: that needs no record of its own. */
function isKnownOn({ child, row, asAt }: Told, columns: readonly string[]): boolean {
  const known = howTheyAre(child, asAt)
  return columns.every(column => known[column] === row[column])
}

/** The last to begin of the records of a type that cover a day. */
function coveringOn({ casework }: Journey, type: string, asAt: Day): JourneyEntry | undefined {
  const on = (entry: JourneyEntry, field: string): Day | undefined =>
    entry.body[field] === undefined ? undefined : day(entry.body[field] as IsoDate)
  return (casework.get(type) ?? [])
    .filter(entry => (on(entry, 'startedOn') ?? asAt + 1) <= asAt && (on(entry, 'endedOn') ?? asAt + 1) > asAt)
    .toSorted((a, b) => on(a, 'startedOn')! - on(b, 'startedOn')! || a.id - b.id)
    .at(-1)
}

/** Homelessness and custody can only be unsuitable. */
const NEVER_SUITABLE: ReadonlySet<unknown> = new Set(['S', 'X'])

/** Where a care leaver lives, by the return's code: a letter for the kind of home and a digit for whether it is suitable. */
export const homeFrom: Mapping = told => {
  const { accommodation, suitability } = told.row
  if (accommodation === undefined || (NEVER_SUITABLE.has(accommodation) && suitability === 'Suitable')) return []
  const digit =
    suitability === 'Suitable' ? '1' : suitability === 'Unsuitable' || NEVER_SUITABLE.has(accommodation) ? '2' : ''
  if (digit === '') return []
  const columns = ['accommodation', 'suitability']
  return lasting(told, { type: 'accommodation', field: 'type', value: `${accommodation}${digit}`, columns })
}

/** What a care leaver does. */
export const activityFrom: Mapping = told => {
  const { activity } = told.row
  if (activity === undefined) return []
  return lasting(told, { type: 'activity', field: 'activity', value: String(activity), columns: ['activity'] })
}

/** The social worker of a child in care. */
export const socialWorkerFrom: Mapping = told => {
  const { endedOn } = told.row
  return endedOn !== undefined && day(endedOn as IsoDate) <= told.asAt ? [] : working(told, 'social-worker', 'worker')
}

/**
 * Who works with a care leaver: the social worker of one who is still in care, and the personal adviser. Where none is
 * named, the worker of one who has left care is theirs.
 */
export const leavingCareWorkersFrom: Mapping = told => {
  const { eligibility, personalAdviser } = told.row
  const adviser = personalAdviser === undefined && eligibility !== 'Eligible' ? 'worker' : 'personalAdviser'
  const worker = eligibility === 'Eligible' ? working(told, 'social-worker', 'worker') : []
  return [...worker, ...working(told, 'personal-adviser', adviser)]
}

/** A worker whom nobody else has in the role that day, or whom an earlier list gave as another: then the case changed hands. */
const working = (told: Told, role: WorkerRole, column: string): readonly Given[] =>
  told.row[column] === undefined ? [] : [{ about: role, facts: allocationFrom(told, role, column) }]

function allocationFrom(told: Told, role: WorkerRole, column: string): readonly Fact[] {
  const { row, child, asAt, workerCalled } = told
  const name = String(row[column])
  const worker = workerCalled(name)
  const held = workerOn(child, role, asAt)
  const entry = held && child.casework.get('allocation')?.find(each => each.id === held.entry)
  if (held && (held.worker === worker || held.worker === name || !entry || !isFromAnnexA(entry))) return []
  const startedOn = isoOf(asAt)
  const body = { worker, role, startedOn, ...cellsFrom(told, [column]) }
  return [{ type: 'allocation', body, ...(entry?.body.startedOn === startedOn && { record: entry.record }) }]
}
