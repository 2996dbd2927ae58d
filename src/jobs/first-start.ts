import { type Day, day, monthPeriod, yearEndingOf } from '#core/dates.ts'
import type { DemonstrationOptions } from '#core/demonstration/council.ts'
import type { CouncilLife } from '#core/demonstration/council-life/council-life.ts'
import { monthsToPublish } from '#core/demonstration/published-months.ts'
import { drawnCouncil } from '#core/demonstration/told-council.ts'
import { type Role, roles } from '#core/roles.ts'
import type { Store } from '#store/store.ts'
import type { ReturnDefinitions } from './import-ssda903.ts'
import { publishDemonstration, type ReportDefinitions } from './publish-demonstration.ts'
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
  readonly definitions: ReturnDefinitions & ReportDefinitions & { readonly councilLife: readonly CouncilLife[] }
  readonly now: () => Date
  readonly newPassword: () => { readonly password: string; readonly hash: Promise<string> }
  readonly onProgress: (says: string) => void
}

/** Makes the demonstration council in an empty store, told to yesterday: its records as a council's own would be, two of its reports, and an account for each role. */
export async function makeDemonstrationCouncil(start: FirstStart): Promise<readonly SignIn[]> {
  const { store, council, definitions, now, onProgress } = start
  const ledger = await store.ledger(council.authority)
  const by = { ledger, definitions, onProgress }
  const toldTo = day(now().toISOString().slice(0, 10)) - 1
  // All records are one transaction, so that where there are any, a start that was cut off had only reports and accounts to make.
  if ((await ledger.batches()).length === 0) {
    const told = (to: Day) =>
      drawnCouncil({ ...council, lastYear: yearEndingOf(toldTo), toldTo: to }, definitions.councilLife)
    const earlier = monthsToPublish(toldTo).map(month => told(monthPeriod(month).lastDay))
    await recordCouncil({ ...by, council: told(toldTo), earlier, recordedBy: 'first start' })
  }
  await publishDemonstration({ ...by, toldTo, frozenBy: 'first start' })
  return makeAccounts(start)
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
