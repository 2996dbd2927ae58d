import { day, isoOf } from '#core/dates.ts'
import { Clock } from '#core/due.ts'
import type { Journey, JourneyEntry } from '#core/journey.ts'
import { recordedFrom } from '#core/recorded-from.ts'
import { withSetting } from '#core/standards/settings.ts'
import { whatIf } from '#core/what-if.ts'
import type { Definitions } from '#definitions.ts'
import { demonstrationJourneys } from './demonstration-journeys.ts'
import { TEN_THOUSAND } from './scorecard.ts'
import { type Line, median, ratio, seconds } from './table.ts'

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026]
const END = day('2026-03-31')

/** Every obligation of 10,000 journeys, of one, and a rule tried on six years of them. */
export async function benchDue({ standards, indicators, tables, records }: Definitions): Promise<readonly Line[]> {
  const journeys = demonstrationJourneys(TEN_THOUSAND, tables).map(withCasework)
  const visits = standards.find(({ id }) => id === 'statutory-visits')!
  const tried = withSetting(visits, { fromOn: '2020-04-01', intervals: 'every=4 weeks' })
  if (!('rules' in tried)) throw new Error(tried.says)
  const context = {
    returnYears: YEARS,
    populations: [],
    recordedFrom: recordedFrom(journeys, records),
    staff: new Map(),
  }

  let owed = 0
  const all = await median(5, () => {
    const clock = new Clock(standards)
    owed = 0
    for (const child of journeys) owed += clock.obligations(child).length
  })
  const clock = new Clock(standards)
  const longest = journeys.reduce((a, b) => (clock.obligations(b).length > clock.obligations(a).length ? b : a))
  // A save tells the journey anew, so nothing that was read of it is known any more.
  const one = await median(15, () => new Clock(standards).owed({ ...longest }, END))
  const trial = { standards, tried, indicators, to: '2026-03', months: 72 }
  const trying = await median(3, () => whatIf(journeys, trial, context))
  return [
    {
      what: `${owed.toLocaleString('en-GB')} obligations of ${journeys.length.toLocaleString('en-GB')} journeys by ${standards.length} standards`,
      figure: seconds(all),
      compared: `${ratio(all, 1000)} of the goal of 1 s`,
    },
    {
      what: `  of one child after a save, the one with most: ${clock.obligations(longest).length}`,
      figure: seconds(one),
      compared: `${ratio(one, 5)} of the goal of 5 ms`,
    },
    {
      what: 'a rule tried on six years of them',
      figure: seconds(trying),
      compared: `${ratio(trying, 3000)} of the goal of 3 s`,
    },
  ]
}

/** A child with what is recorded of one in care: visits every five weeks, health and education at their usual times. */
function withCasework(child: Journey): Journey {
  const { countedFrom, countedUntil } = child
  const until = Math.min(countedUntil, END)
  let id = 1_000_000
  const every = (type: string, days: number, body: (on: string) => JourneyEntry['body']): JourneyEntry[] => {
    const entries: JourneyEntry[] = []
    for (let on = countedFrom + 5; countedFrom > 0 && on < until; on += days) {
      entries.push({ id: id++, record: id, type, kind: 'statement', standing: 0, body: body(isoOf(on)) })
    }
    return entries
  }
  return {
    ...child,
    casework: new Map([
      ['visit', every('visit', 35, visitedOn => ({ visitedOn, seen: 'alone' }))],
      ['pep', every('pep', 110, heldOn => ({ heldOn }))],
      ['dental-check', every('dental-check', 300, heldOn => ({ heldOn, outcome: 'done' }))],
      [
        'health-assessment',
        every('health-assessment', 300, heldOn => ({ heldOn, kind: 'review', outcome: 'completed' })),
      ],
      ['care-plan', every('care-plan', 170, updatedOn => ({ updatedOn }))],
      ['pathway-plan', every('pathway-plan', 170, plannedOn => ({ plannedOn }))],
    ]),
  }
}
