import { type Day, day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import leavingCareCase from '#core/records/leaving-care-case.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import { type Case, caseOn, casesOf } from '#core/support-times.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { type KnownChild, knownChildIn } from '#web/pages/child/known.ts'
import { type Corrected, correctedIn } from '#web/pages/records/correction.ts'
import { joiningOf } from '#web/pages/records/merge.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

const fieldsNamed = (...names: readonly string[]): readonly RecordField[] =>
  askedFields(leavingCareCase).filter(({ name }) => names.includes(name))

/** What is asked when a case is opened, and may be changed while it is open. */
export const openingFields = fieldsNamed('why', 'wishes', 'contactEveryWeeks')

/** What is asked when a case is closed. */
export const closingFields = fieldsNamed('closedBecause', 'closingNote')

/** A young person's case with the leaving care service as its pages know it. */
export interface KnownCase extends KnownChild {
  readonly today: Day
  /** Absent where none is open. */
  readonly open: Case | undefined
  /** The last that was opened, whether or not it is closed; absent before the first. */
  readonly last: Case | undefined
  /** The record of the case that is open or else of the last; absent before the first. */
  readonly of: Corrected | undefined
  /** The newest entry of any of their cases; 0 before the first. */
  readonly newestEntry: number
}

interface Asked {
  readonly params: { readonly child: string }
  readonly who: Visitor
  readonly services: SeenServices
}

/** The case of the child that an address names, for a form that asks these fields; undefined if there is no such child. */
export async function knownCaseIn(asked: Asked, fields: readonly RecordField[]): Promise<KnownCase | undefined> {
  const known = await knownChildIn({ ...asked, query: {} })
  if (!known) return undefined
  const today = day(dayInEngland(asked.services.now()))
  const [open, last] = [caseOn(known.child, today), casesOf(known.child).at(-1)]
  const { entry } = open ?? last ?? {}
  const cases = known.records.filter(({ type }) => type.id === leavingCareCase.id)
  const record = cases.find(({ stands }) => stands !== undefined && stands.id === entry)
  return {
    ...known,
    today,
    open,
    last,
    of: record && correctedIn(known.child.ref, record, joiningOf(leavingCareCase, fields)),
    newestEntry: Math.max(0, ...cases.map(({ versions }) => versions[0]!.id)),
  }
}

export const leavingCareAddress = ({ ref }: Pick<Journey, 'ref'>, page = ''): string =>
  `/children/${ref}/leaving-care${page}`

/** The way back from a page about a case. */
export const caseBreadcrumbs = (child: Journey) => [
  { text: 'Children', href: '/children' },
  { text: `Child ${child.childId}`, href: `/children/${child.ref}` },
  { text: 'Leaving care', href: leavingCareAddress(child) },
]
