import { collectionYearName, type Day, day, dayInWords, isoOf, yearEndingOf, yearTo31March } from '#core/dates.ts'
import { june2017 } from '#core/demonstration/june-2017/june-2017.ts'
import { TAKEN_AFTER_DAYS } from '#core/demonstration/published-months.ts'
import { drawnCouncil } from '#core/demonstration/told-council.ts'
import { Refusal } from '#core/refusal.ts'
import { recordCouncil } from '#jobs/record-council.ts'
import { writeDemonstration } from '#jobs/write-demonstration.ts'
import { collectionYearGiven, dayGiven, numberGiven } from './arguments.ts'
import { type Call, defineCommand, type Exit, exit } from './command.ts'

export default defineCommand({
  id: 'demo',
  words: ['demo'],
  summary: 'Write the SSDA903 returns of a fictional council. The same options write the same files.',
  operands: '',
  options: {
    'looked-after': { says: 'Children looked after on the last day, 522 if left out.', value: 'N' },
    'care-leavers': {
      says: 'Care leavers on the last day, 215 if left out: of all ages, of whom 7.1 counts those of 19 to 21.',
      value: 'N',
    },
    years: { says: 'How many years of returns, 6 if left out.', value: 'N' },
    'last-year': { says: 'The last collection year; the latest that has ended if left out.', value: 'YEAR' },
    to: {
      says: 'Tell the last year as it stood at the end of this day, within it: an in-year return. 31 March if left out.',
      value: 'DATE',
    },
    seed: { says: 'Any whole number: another seed is another council. 1 if left out.', value: 'N' },
    out: { says: 'The folder to write to, new or empty; ./demonstration if left out.', value: 'DIR' },
    like: {
      says: 'Record in the store, which writes no files, a council whose records come to what was printed once: june-2017. Beside it only --seed may be given.',
      value: 'WHICH',
    },
  },
  json: true,
  async run(call) {
    const { options, authority, say, answer, progress, definitions, now } = call
    if (options.like !== undefined) return recordLike(options.like, call)
    const toldTo = options.to === undefined ? undefined : day(dayGiven('to', options.to))
    const lastYear = lastYearGiven(options['last-year'], toldTo, now)
    const council = {
      authority: authority ?? 'Wexcombe',
      lookedAfter: numberGiven('looked-after', options['looked-after'], 1, 1_000_000, 522),
      careLeavers: numberGiven('care-leavers', options['care-leavers'], 0, 1_000_000, 215),
      years: numberGiven('years', options.years, 1, 20, 6),
      seed: numberGiven('seed', options.seed, 0, 2 ** 31 - 1, 1),
      lastYear,
      ...(toldTo !== undefined && { toldTo }),
    }
    const out = options.out ?? './demonstration'
    const { tables } = await definitions()
    const written = await writeDemonstration(drawnCouncil(council), tables, out, rows =>
      progress(`${rows.toLocaleString('en-GB')} rows written`),
    )
    progress('')
    answer({ out, ...written })
    say(
      `${written.rows.toLocaleString('en-GB')} rows in ${written.files} files for ${written.years.join(', ')}, in ${out}`,
    )
    say(
      `Every person and place in them is made up. The last return, ${collectionYearName(lastYear)}, tells its year to ${dayInWords(toldTo ?? yearTo31March(lastYear).lastDay)}.`,
    )
    say(`Next: waymark import ssda903 ${out}, then waymark import population ${out}/population.csv`)
    return exit.done
  },
})

/** The year given, or the one that the council is told to a day of; else the latest that has ended. */
function lastYearGiven(given: string | undefined, toldTo: Day | undefined, now: () => Date): number {
  if (given === undefined)
    return toldTo === undefined ? yearEndingOf(day(now().toISOString().slice(0, 10))) - 1 : yearEndingOf(toldTo)
  const lastYear = collectionYearGiven('last-year', given)
  if (toldTo !== undefined && yearEndingOf(toldTo) !== lastYear)
    throw new Refusal(`--to must be a day of the year ${given}, or leave out --last-year.`)
  return lastYear
}

/** Councils that are laid out so that their own records come to printed figures. */
const laidOut = { 'june-2017': june2017 } as const

/** The options of a council that is drawn. */
const OF_DRAWN = ['looked-after', 'care-leavers', 'years', 'last-year', 'to', 'out'] as const

async function recordLike(
  like: string,
  { options, say, answer, progress, definitions, foundLedger }: Call,
): Promise<Exit> {
  const layOut = laidOut[like as keyof typeof laidOut]
  if (!layOut) throw new Refusal(`--like must be one of ${Object.keys(laidOut).join(', ')}, not "${like}".`)
  const others = OF_DRAWN.filter(name => options[name] !== undefined)
  if (others.length > 0)
    throw new Refusal(
      `--like ${like} lays out its own council and writes no files; leave out --${others.join(' and --')}.`,
    )
  const seed = numberGiven('seed', options.seed as string | undefined, 0, 2 ** 31 - 1, 1)
  const { ledger } = await foundLedger()
  if ((await ledger.batches()).length > 0)
    throw new Refusal(
      `${ledger.authority} holds records already. Name another --authority, or another folder with --data.`,
    )
  const council = layOut(ledger.authority, seed)
  const toldTo = council.options.toldTo!
  await recordCouncil({
    ledger,
    council,
    definitions: await definitions(),
    lastRecordedOn: toldTo + TAKEN_AFTER_DAYS,
    recordedBy: 'command line',
    onProgress: progress,
  })
  progress('')
  const batches = await ledger.batches()
  const entries = batches.reduce((sum, { entries: its }) => sum + its, 0)
  answer({ authority: ledger.authority, asAt: isoOf(toldTo), batches: batches.length, entries })
  say(
    `${entries.toLocaleString('en-GB')} entries recorded of ${ledger.authority}. Every person and place in them is made up.`,
  )
  say(`Next: waymark scorecard --as-at ${isoOf(toldTo)}`)
  return exit.done
}
