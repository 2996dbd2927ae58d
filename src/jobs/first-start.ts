import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DemonstrationOptions } from '#core/demonstration/council.ts'
import { type Role, roles } from '#core/roles.ts'
import type { Store } from '#store/store.ts'
import { importPopulation } from './import-population.ts'
import { importSsda903, type ReturnDefinitions } from './import-ssda903.ts'
import { writeDemonstration } from './write-demonstration.ts'

/** A sign-in of the demonstration council, as it is printed once. */
export interface SignIn {
  readonly username: string
  readonly role: Role
  readonly password: string
}

interface FirstStart {
  readonly store: Store
  readonly council: DemonstrationOptions
  readonly definitions: ReturnDefinitions
  readonly now: () => Date
  readonly newPassword: () => { readonly password: string; readonly hash: Promise<string> }
  readonly onProgress: (says: string) => void
}

/** Makes the demonstration council in an empty store: its returns imported as a council's own would be, and an account for each role. */
export async function makeDemonstrationCouncil(start: FirstStart): Promise<readonly SignIn[]> {
  const { store, council, definitions, now, newPassword, onProgress } = start
  const folder = await mkdtemp(join(tmpdir(), 'waymark-demonstration-'))
  try {
    onProgress('Writing the returns of a fictional council')
    const written = await writeDemonstration(council, definitions.tables, join(folder, 'demonstration'))
    const ledger = await store.ledger(council.authority)
    onProgress(`Importing ${written.rows.toLocaleString('en-GB')} rows of ${written.years.length} years`)
    const imported = await importSsda903({
      ledger,
      definitions,
      from: written.years.map(year => join(folder, 'demonstration', year)),
      recordedBy: 'first start',
    })
    if ('refusals' in imported)
      throw new Error(`The demonstration council was refused:\n${imported.refusals.join('\n')}`)
    await importPopulation({ ledger, file: join(folder, 'demonstration', 'population.csv'), recordedBy: 'first start' })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }

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
