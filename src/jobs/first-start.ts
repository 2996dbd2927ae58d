import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMonths, type Day, day, dayInWords, isoOf, yearEndingOf, yearTo31March } from '#core/dates.ts'
import { demonstrationCasework } from '#core/demonstration/casework.ts'
import type { DemonstrationOptions } from '#core/demonstration/council.ts'
import { type Role, roles } from '#core/roles.ts'
import type { Ledger, Store, Writing } from '#store/store.ts'
import { importPopulation } from './import-population.ts'
import { importSsda903, type ReturnDefinitions } from './import-ssda903.ts'
import { CaseworkLoader, weeksOf } from './load-casework.ts'
import { writeDemonstration } from './write-demonstration.ts'

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
  const told: DemonstrationOptions = { ...council, lastYear: yearEndingOf(toldTo), toldTo }
  const folder = await mkdtemp(join(tmpdir(), 'waymark-demonstration-'))
  try {
    onProgress('Writing the returns of a fictional council')
    const written = await writeDemonstration(told, definitions.tables, join(folder, 'demonstration'))
    onProgress(`Importing ${written.rows.toLocaleString('en-GB')} rows of ${written.years.length} years, and casework`)
    await ledger.write(async writing => {
      const casework = new CaseworkLoader(writing, RECORDED_BY)
      let weeks = weeksOf(demonstrationCasework(told), toldTo)
      const loadTo = async (last: Day): Promise<void> => {
        for (const week of weeks.filter(({ on }) => on <= last)) await casework.load(week)
        weeks = weeks.filter(({ on }) => on > last)
      }
      for (const [i, year] of written.years.entries()) {
        const sentOn = sentIn(told.lastYear - council.years + 1 + i, today)
        onProgress(`Recording casework to ${dayInWords((sentOn ?? today) - 1)}, and the return for ${year}`)
        await loadTo((sentOn ?? today) - 1)
        await importReturn(writing, definitions, join(folder, 'demonstration', year), sentOn)
        casework.forgetChildren()
      }
    })
    await importPopulation({ ledger, file: join(folder, 'demonstration', 'population.csv'), recordedBy: RECORDED_BY })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const RECORDED_BY = 'first start'

async function importReturn(
  writing: Writing,
  definitions: ReturnDefinitions,
  from: string,
  sentOn: Day | undefined,
): Promise<void> {
  const imported = await importSsda903({
    ledger: { write: work => work(writing) },
    definitions,
    from: [from],
    recordedBy: RECORDED_BY,
    ...(sentOn !== undefined && { recordedOn: `${isoOf(sentOn)}T15:30:00.000Z` }),
  })
  if ('refusals' in imported) throw new Error(`The demonstration council was refused:\n${imported.refusals.join('\n')}`)
}

/** A return is sent in three months after its year ends. Until then, and in its year, what there is of it is recorded now: undefined. */
function sentIn(year: number, today: Day): Day | undefined {
  const on = addMonths(yearTo31March(year).lastDay, 3)
  return on < today ? on : undefined
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
