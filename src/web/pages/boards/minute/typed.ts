import type { Body } from '#core/entry.ts'
import actionRecord from '#core/records/action.ts'
import minuteRecord from '#core/records/minute.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { referredIn, typesReferredTo } from '#core/records/references.ts'
import resolutionRecord from '#core/records/resolution.ts'
import type { RecordedEntry } from '#store/store.ts'
import type { Problem } from '#web/page.ts'
import type { Wording } from '#web/pages/child/records.ts'
import { answeredOwn } from '#web/pages/council-records/answered.ts'
import type { Words } from '#web/pages/records/typed.ts'
import type { SeenServices } from '#web/services.ts'

const TYPES: readonly AnyRecordType[] = [minuteRecord, resolutionRecord, actionRecord]

/** How minutes, resolutions and actions are put into words, and what they may refer to. */
export const wordingOf = (history: readonly RecordedEntry[], catalogues: SeenServices['catalogues']): Wording => ({
  codes: [],
  standards: [],
  staff: new Map(),
  files: catalogues,
  referred: referredIn(typesReferredTo(TYPES, catalogues.records), history),
})

interface Under {
  /** The reference of the minute. */
  readonly minute: string
  /** The name of the board to which the action is reported. */
  readonly board: string
  readonly agreedOn: string
}

interface TypedResolution {
  readonly resolution: Body
  /** Absent where nobody is to do anything by it. */
  readonly action?: Body
  readonly problems: readonly Problem[]
}

/** Reads and checks a resolution and, where it says so, the action that it becomes: by the rules of their own forms. */
export function resolutionTyped(
  history: readonly RecordedEntry[],
  typed: Words,
  services: Pick<SeenServices, 'now' | 'catalogues'>,
  { minute, board, agreedOn }: Under,
): TypedResolution {
  const wording = wordingOf(history, services.catalogues)
  const its = answeredOwn({ type: resolutionRecord, records: [], others: [], wording }, { ...typed, minute }, services)
  if (typed.becomes !== 'action') {
    const unsaid =
      typed.becomes === 'nothing' ? [] : [{ field: 'becomes', text: 'Say whether somebody is to do something' }]
    return { resolution: its.body, problems: [...its.problems, ...unsaid] }
  }
  const words = { ...typed, knownBy: 'proof', board }
  const follows = answeredOwn({ type: actionRecord, records: [], others: [], wording }, words, services)
  return {
    resolution: its.body,
    action: { ...follows.body, agreedOn },
    problems: [...its.problems, ...follows.problems],
  }
}
