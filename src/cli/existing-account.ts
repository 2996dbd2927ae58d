import { Refusal } from '#core/refusal.ts'
import type { Account, Desk } from '#store/store.ts'
import type { Call } from './command.ts'

/** The account that a command is about. */
export async function existingAccount({
  operands: [username],
  openLedger,
}: Call): Promise<{ desk: Desk; account: Account }> {
  if (username === undefined) throw new Refusal('Give the account’s user name. See: waymark accounts list')
  const { store, ledger } = await openLedger()
  const desk = await store.desk(ledger.authority)
  const account = await desk.account(username)
  if (!account) throw new Refusal('No account has that user name. See: waymark accounts list')
  return { desk, account }
}
