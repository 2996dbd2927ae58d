import { day, NEVER } from '#core/dates.ts'
import { Clock } from '#core/due.ts'
import type { Journey } from '#core/journey.ts'
import { withSetting } from '#core/standards/settings.ts'
import { whatIf } from '#core/what-if.ts'
import type { Definitions } from '#definitions.ts'
import { contextOf, journeysOf, TEN_THOUSAND } from './council.ts'
import { type Line, median, number, ratio, seconds } from './table.ts'

const END = day('2026-03-31')

/** Every obligation of 10,000 journeys, of one, and a rule tried on six years of them. */
export async function benchDue(definitions: Definitions): Promise<readonly Line[]> {
  const { standards, indicators } = definitions
  const journeys = journeysOf(TEN_THOUSAND, definitions)
  const visits = standards.find(({ id }) => id === 'statutory-visits')!
  const tried = withSetting(visits, { fromOn: '2020-04-01', intervals: 'every=4 weeks' })
  if (!('rules' in tried)) throw new Error(tried.says)

  let owed = 0
  const all = await median(9, () => {
    const clock = new Clock(standards)
    owed = 0
    for (const child of journeys) owed += clock.states(child, NEVER).length
  })
  const clock = new Clock(standards)
  const numberOf = (child: Journey) => clock.states(child, NEVER).length
  const longest = journeys.reduce((a, b) => (numberOf(b) > numberOf(a) ? b : a))
  // A save tells the journey anew, so nothing that was read of it is known any more.
  const one = await median(15, () => new Clock(standards).owed({ ...longest }, END))
  const trial = { standards, tried, indicators, to: '2026-03', months: 72 }
  const context = contextOf(journeys, definitions)
  const trying = await median(3, () => whatIf(journeys, trial, context))
  return [
    {
      what: `${number(owed)} obligations of ${number(journeys.length)} journeys by ${standards.length} standards`,
      figure: seconds(all),
      compared: `${ratio(all, 1000)} of the goal of 1 s`,
    },
    {
      what: `  of one child after a save, the one with most: ${numberOf(longest)}`,
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
