import { day, yearEndingOf } from '#core/dates.ts'
import type { DemonstrationOptions } from '#core/demonstration/council.ts'
import { drawnCouncil } from '#core/demonstration/told-council.ts'
import { type Role, roles } from '#core/roles.ts'
import type { Ledger, Store } from '#store/store.ts'
import type { ReturnDefinitions } from './import-ssda903.ts'
import { recordCouncil } from './record-council.ts'

/** A sign-in of the demonstration council, as it is printed once. */
export interface SignIn {
  readonly username: string
  readonly role: Role
  readonly password: string
}

interface FirstStart {
  readonly store: Store
  /** The council's size and seed; the clock says to which day it is told. */
  readonly council: Omit<DemonstrationOptions, 'lastYear' | 'toldTo'>
  readonly definitions: ReturnDefinitions
  readonly now: () => Date
  readonly newPassword: () => { readonly password: string; readonly hash: Promise<string> }
  readonly onProgress: (says: string) => void
}

/** Makes the demonstration council in an empty store, told to yesterday: its records as a council's own would be, and an account for each role. */
export async function makeDemonstrationCouncil(start: FirstStart): Promise<readonly SignIn[]> {
  const ledger = await start.store.ledger(start.council.authority)
  // All records are one transaction, so that where there are any, a start that was cut off had only its accounts to make.
  if ((await ledger.batches()).length === 0) await fill(ledger, start)
  return makeAccounts(start)
}

async function fill(ledger: Ledger, { council, definitions, now, onProgress }: FirstStart): Promise<void> {
  const today = day(now().toISOString().slice(0, 10))
  const toldTo = today - 1
  const told = drawnCouncil({ ...council, lastYear: yearEndingOf(toldTo), toldTo })
  await recordCouncil({ ledger, council: told, definitions, recordedBy: 'first start', onProgress })
}

async function makeAccounts({ store, council, now, newPassword, onProgress }: FirstStart): Promise<readonly SignIn[]> {
  onProgress('Making an account for each role')
  const desk = await store.desk(council.authority)
  const signIns: SignIn[] = []
  for (const role of Object.keys(roles) as Role[]) {
    const { password, hash } = newPassword()
    await desk.saveAccount({
      username: role,
      name: `Demonstration ${roles[role].title.toLowerCase()}`,
      role,
      passwordHash: await hash,
      disabled: false,
      createdOn: now().toISOString(),
    })
    signIns.push({ username: role, role, password })
  }
  return signIns
}
