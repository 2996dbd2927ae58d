import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Day, dayInWords, type Instant, isoOf, yearTo31March } from '#core/dates.ts'
import { sentInOn, TAKEN_AFTER_DAYS } from '#core/demonstration/published-months.ts'
import type { ToldCouncil } from '#core/demonstration/told-council.ts'
import type { Ledger, Writing } from '#store/store.ts'
import { withToldFiles } from './attach-told-files.ts'
import { importPopulation } from './import-population.ts'
import { importSsda903, type ReturnDefinitions } from './import-ssda903.ts'
import { CaseworkLoader, weeksOf } from './load-casework.ts'
import { writeDemonstration } from './write-demonstration.ts'

interface Recording {
  readonly ledger: Ledger
  readonly council: ToldCouncil
  /** The council as it was told in its last year, to earlier days of it: each is a return in the year, before the last. None if absent. */
  readonly earlier?: readonly ToldCouncil[]
  readonly definitions: ReturnDefinitions
  /** When the last return is recorded: after the last day told. Absent for now, on the day after it. */
  readonly lastRecordedOn?: Day
  readonly recordedBy: string
  readonly onProgress: (says: string) => void
}

/** Records a demonstration council into an empty ledger, as its own records would have come in: returns as they are sent, casework by the week between them, and the population with the first return of the last year. */
export async function recordCouncil(recording: Recording): Promise<void> {
  const { ledger, council, definitions, lastRecordedOn, recordedBy, onProgress } = recording
  const toldTo = toldToOf(council)
  const today = lastRecordedOn ?? toldTo + 1
  const folder = await mkdtemp(join(tmpdir(), 'waymark-demonstration-'))
  try {
    onProgress('Writing the returns of a fictional council')
    const written = await writeDemonstration(council, definitions.tables, join(folder, 'demonstration'))
    onProgress(`Importing ${written.rows.toLocaleString('en-GB')} rows of ${written.years.length} years, and casework`)
    const sent = written.years.map((year, i) => ({
      year,
      from: join(folder, 'demonstration', year),
      sentOn: sentIn(council.options.lastYear - council.options.years + 1 + i, today) ?? lastRecordedOn,
    }))
    const told = await withToldFiles(council.casework(), recording)
    const returns = [...sent.slice(0, -1), ...(await writtenEarlier(recording, folder)), ...sent.slice(-1)]
    await ledger.write(async writing => {
      const casework = new CaseworkLoader(writing, recordedBy)
      let weeks = weeksOf(told, toldTo)
      const loadTo = async (last: Day): Promise<void> => {
        for (const week of weeks.filter(({ on }) => on <= last)) await casework.load(week)
        weeks = weeks.filter(({ on }) => on > last)
      }
      for (const { year, from, sentOn } of returns) {
        onProgress(`Recording casework to ${dayInWords((sentOn ?? today) - 1)}, and the return for ${year}`)
        await loadTo((sentOn ?? today) - 1)
        await importReturn(writing, recording, from, sentOn)
        casework.forgetChildren()
      }
    })
    const populationOn = returns.find(({ year }) => year === written.years.at(-1))?.sentOn
    await importPopulation({
      ledger,
      file: join(folder, 'demonstration', 'population.csv'),
      recordedBy,
      ...(populationOn !== undefined && { recordedOn: afternoonOf(populationOn) }),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const toldToOf = ({ options: { toldTo, lastYear } }: Pick<ToldCouncil, 'options'>): Day =>
  toldTo ?? yearTo31March(lastYear).lastDay

/** The returns in the year, each in a folder of its own; of the years before they say what those years' own returns do. */
async function writtenEarlier({ earlier = [], definitions }: Recording, folder: string) {
  const returns: { readonly year: string; readonly from: string; readonly sentOn: Day }[] = []
  for (const { options, rows, population } of earlier) {
    const { lastYear, toldTo } = options
    const dir = join(folder, `to ${toldTo}`)
    const ofLastYear = {
      options: { ...options, years: 1 },
      population,
      rows: () => [...rows()].filter(({ year }) => year === lastYear),
    }
    const { years } = await writeDemonstration(ofLastYear, definitions.tables, dir)
    const sentOn = toldToOf({ options }) + TAKEN_AFTER_DAYS
    returns.push({ year: years[0]!, from: join(dir, years[0]!), sentOn })
  }
  return returns
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
  const on = sentInOn(year)
  return on < today ? on : undefined
}
