import { type Worker, workersIn } from '#core/workers.ts'
import type { Ledger } from '#store/store.ts'

/** Every worker of whom the council has a record. */
export const workersOf = async (ledger: Pick<Ledger, 'history'>): Promise<readonly Worker[]> =>
  workersIn(await ledger.history('authority'))
