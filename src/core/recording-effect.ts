import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { stateOn } from './obligation.ts'
import { isRecordedBy, type RecordedFrom } from './recorded-from.ts'
import { beginningWith, toldBy } from './standards/beginning.ts'
import { obligationsOf, type Standard } from './standards/standard.ts'

/** What is overdue by one standard at the end of a day, as recording starts now and as it would. */
export interface StartEffect {
  readonly standard: Standard
  /** Undefined where nothing can be said: nothing that meets the standard is recorded by the day. */
  readonly before: number | undefined
  readonly after: number | undefined
}

interface Tried {
  /** The standards as the council has set them. */
  readonly standards: readonly Standard[]
  readonly recordedFrom: RecordedFrom
  /** A kind of record, by id, and the day from which records of it would be complete. */
  readonly recordType: string
  readonly fromOn: Day
  readonly asAt: Day
}

/** What a start of recording would change today, standard by standard of those that the kind of record meets. */
export function effectOfStart(
  journeys: Iterable<Journey>,
  { standards, recordedFrom, recordType, fromOn, asAt }: Tried,
): readonly StartEffect[] {
  const those = standards.filter(({ metBy }) => metBy.includes(recordType))
  const tried = { ...recordedFrom, days: new Map([...recordedFrom.days, [recordType, fromOn] as const]) }
  const ways = [recordedFrom, tried].map(from => ({ from, standards: beginningWith(those, from) }))
  const counts = ways.map(() => those.map(() => 0))
  for (const child of journeys)
    for (const [w, way] of ways.entries())
      for (const [i, standard] of way.standards.entries())
        for (const obligation of obligationsOf(standard, child))
          if (stateOn(obligation, asAt) === 'overdue') counts[w]![i]!++
  const said = (w: number, i: number): number | undefined =>
    isRecordedBy(ways[w]!.from, toldBy(those[i]!), asAt) ? counts[w]![i] : undefined
  return those.map((standard, i) => ({ standard, before: said(0, i), after: said(1, i) }))
}
