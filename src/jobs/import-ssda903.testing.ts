import { loadCatalogue } from '#catalogue.ts'
import { isoOf } from '#core/dates.ts'
import type { Entry } from '#core/entry.ts'
import { journeyOf } from '#core/journey.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { memoryLedger } from './import.testing.ts'

const load = <T extends { id: string }>(folder: string) =>
  loadCatalogue<T>(new URL(`../core/${folder}/`, import.meta.url), d => d.id)
export const definitions = {
  tables: await load<ReturnTable>('returns/ssda903/tables'),
  records: await load<never>('records'),
  codes: await load<never>('codes'),
}
/** A council that has imported nothing yet. */
export const ledger = () => memoryLedger(definitions)

/** The first lines of the return's tables. */
export const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'
export const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n'
export const MISSING = 'CHILD,DOB,MISSING,MIS_START,MIS_END\n'
/** An episode of long-term fostering under a full care order. */
export const episode = (child: string, started: string, ended = '', reason = '') =>
  `${child},${started},S,C2,N1,U4,PR1,${ended},${reason},,,,\n`
export const ended = (child: string, started: string, on: string) => episode(child, started, on, 'E4A')

/** A child's episodes as they stand, `start to end`. */
export const careOf = ({ entries }: ReturnType<typeof ledger>, childId: string, returnYears: readonly number[]) => {
  const own = entries.filter(entry => entry.childId === childId)
  return journeyOf({ ref: 'x', childId }, own, { returnYears }).episodes.map(
    e =>
      `${isoOf(e.startedOn)} to ${e.endedOn === undefined ? 'now' : isoOf(e.endedOn)}${e.unconfirmed ? ', unconfirmed' : ''}`,
  )
}
/** How many records entries are of. */
export const records = (entries: readonly Entry[]) => new Set(entries.map(entry => entry.record)).size
