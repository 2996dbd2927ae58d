import type { Ledger } from '#store/store.ts'
import type { Call } from './command.ts'

/** A ledger that is opened, and its council made, only once the files that are to fill it have been read. */
export const whenNeeded = (foundLedger: Call['foundLedger']): Pick<Ledger, 'history' | 'write'> => ({
  history: async subject => (await foundLedger()).ledger.history(subject),
  write: async work => (await foundLedger()).ledger.write(work),
})
