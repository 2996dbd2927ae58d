import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMonths, type Day, dayInWords, type Instant, isoOf, yearTo31March } from '#core/dates.ts'
import type { ToldCouncil } from '#core/demonstration/told-council.ts'
import type { Ledger, Writing } from '#store/store.ts'
import { importPopulation } from './import-population.ts'
import { importSsda903, type ReturnDefinitions } from './import-ssda903.ts'
import { CaseworkLoader, weeksOf } from './load-casework.ts'
import { writeDemonstration } from './write-demonstration.ts'

interface Recording {
  readonly ledger: Ledger
  readonly council: ToldCouncil
  readonly definitions: ReturnDefinitions
  /** When the last return and the population are recorded: after the last day told. Absent for now, on the day after it. */
  readonly lastRecordedOn?: Day
  readonly recordedBy: string
  readonly onProgress: (says: string) => void
}

/** Records a demonstration council into an empty ledger, as its own records would have come in: returns as they are sent, casework by the week between them. */
export async function recordCouncil(recording: Recording): Promise<void> {
  const { ledger, council, definitions, lastRecordedOn, recordedBy, onProgress } = recording
  const { lastDay } = yearTo31March(council.options.lastYear)
  const { toldTo = lastDay } = council.options
  const today = lastRecordedOn ?? toldTo + 1
  const folder = await mkdtemp(join(tmpdir(), 'waymark-demonstration-'))
  try {
    onProgress('Writing the returns of a fictional council')
    const written = await writeDemonstration(council, definitions.tables, join(folder, 'demonstration'))
    onProgress(`Importing ${written.rows.toLocaleString('en-GB')} rows of ${written.years.length} years, and casework`)
    await ledger.write(async writing => {
      const casework = new CaseworkLoader(writing, recordedBy)
      let weeks = weeksOf(council.casework(), toldTo)
      const loadTo = async (last: Day): Promise<void> => {
        for (const week of weeks.filter(({ on }) => on <= last)) await casework.load(week)
        weeks = weeks.filter(({ on }) => on > last)
      }
      for (const [i, year] of written.years.entries()) {
        const sentOn = sentIn(council.options.lastYear - council.options.years + 1 + i, today) ?? lastRecordedOn
        onProgress(`Recording casework to ${dayInWords((sentOn ?? today) - 1)}, and the return for ${year}`)
        await loadTo((sentOn ?? today) - 1)
        await importReturn(writing, recording, join(folder, 'demonstration', year), sentOn)
        casework.forgetChildren()
      }
    })
    await importPopulation({
      ledger,
      file: join(folder, 'demonstration', 'population.csv'),
      recordedBy,
      ...(lastRecordedOn !== undefined && { recordedOn: afternoonOf(lastRecordedOn) }),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function importReturn(
  writing: Writing,
  { definitions, recordedBy }: Recording,
  from: string,
  sentOn: Day | undefined,
): Promise<void> {
  const imported = await importSsda903({
    ledger: { write: work => work(writing) },
    definitions,
    from: [from],
    recordedBy,
    ...(sentOn !== undefined && { recordedOn: afternoonOf(sentOn) }),
  })
  if ('refusals' in imported) throw new Error(`The demonstration council was refused:\n${imported.refusals.join('\n')}`)
}

const afternoonOf = (on: Day): Instant => `${isoOf(on)}T15:30:00.000Z`

/** A return is sent in three months after its year ends. Until then, and in its year, what there is of it is recorded last: undefined. */
function sentIn(year: number, today: Day): Day | undefined {
  const on = addMonths(yearTo31March(year).lastDay, 3)
  return on < today ? on : undefined
}
