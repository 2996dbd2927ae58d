import { Refusal } from '#core/refusal.ts'
import type { Ledger } from '#store/store.ts'
import type { Call } from './command.ts'

/** A ledger that is opened, and its council made, only once the files that are to fill it have been read. */
export const whenNeeded = (foundLedger: Call['foundLedger']): Pick<Ledger, 'history' | 'write'> => ({
  history: async subject => (await foundLedger()).ledger.history(subject),
  write: async work => (await foundLedger()).ledger.write(work),
})

/** The same where what is held decides how files are read: a council that is not there yet holds nothing, and is made only to be written to. */
export function heldOrNew({
  openLedger,
  foundLedger,
}: Pick<Call, 'openLedger' | 'foundLedger'>): Pick<Ledger, 'history' | 'journeys' | 'write' | 'child' | 'attach'> {
  const held = async (): Promise<Ledger | undefined> => {
    try {
      return (await openLedger()).ledger
    } catch (error) {
      if (error instanceof Refusal) return undefined
      throw error
    }
  }
  return {
    history: async subject => (await held())?.history(subject) ?? [],
    journeys: async recordedOn => (await held())?.journeys(recordedOn) ?? [],
    child: async by => (await held())?.child(by),
    attach: async (...file) => (await foundLedger()).ledger.attach(...file),
    write: async work => (await foundLedger()).ledger.write(work),
  }
}
