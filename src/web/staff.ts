import { standing } from '#core/entry.ts'
import { type Staff, staffIn } from '#core/staff.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import type { Ledger } from '#store/store.ts'

/** The council's staff, as recorded now. */
export const staffOf = async (ledger: Pick<Ledger, 'history'>): Promise<Staff> => {
  const said = standing(await knownOfAuthority(ledger))
  return staffIn(said.filter(({ type }) => type === 'worker').map(({ body }) => body))
}
