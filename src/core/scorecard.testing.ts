import { loadCatalogue } from '#catalogue.ts'
import type { Month } from './dates.ts'
import { journeysOf } from './examples.ts'
import { byNumber, type Example, type Indicator } from './indicators/indicator.ts'
import { indicatorsOf } from './indicators/of-council.ts'
import type { Journey } from './journey.ts'
import { type CountingContext, type Scorecard, Tallies } from './scorecard.ts'

/** As a council counts them that has recorded no casework. */
export const indicators = indicatorsOf(
  await loadCatalogue<Indicator>(new URL('./indicators/', import.meta.url), i => i.id),
  {
    standards: [],
    recordedFrom: { days: new Map(), titles: new Map() },
  },
).toSorted(byNumber)

/** Four years of returns, and no casework. */
export const known: CountingContext = {
  recordedFrom: { days: new Map(), titles: new Map() },
  staff: new Map(),
  returnYears: [2016, 2017, 2018, 2019],
  populations: [{ year: 2015, children: 56_356 }],
}

/** The scorecard of children to a month. */
export function scorecardOf(
  journeys: Iterable<Journey>,
  to: Month,
  months = 12,
  context: CountingContext = known,
  of: readonly Indicator[] = indicators,
): Scorecard {
  const tallies = new Tallies(of, { to, months })
  tallies.count(journeys)
  return tallies.scorecard(context)
}

export const row = (card: Scorecard, number: string) => card.rows.find(r => r.indicator.number === number)!
export const example = (episodes: string, more: Partial<Example> = {}): readonly Journey[] =>
  journeysOf({ name: '', asAt: '2018-03-31', numerator: [], display: '', episodes, ...more })

/** Children who left care before, in and after the year to March 2018. */
export const leavers = example(`
  child | started    | ended      | legal status | placement | ceased reason
  Ana   | 2015-05-01 | 2016-05-10 | C2           | U4        | E11
  Ben   | 2015-05-01 | 2017-03-10 | C2           | U4        | E4A
  Cal   | 2015-05-01 | 2017-04-10 | C2           | U4        | E12
  Dee   | 2015-05-01 | 2017-06-10 | C2           | U4        | E45
  Eve   | 2015-05-01 | 2017-06-30 | C2           | U4        | E4B
  Fay   | 2015-05-01 | 2018-01-01 | C2           | U4        | E4B`)
