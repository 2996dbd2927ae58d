import { isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'
import { standingsOf } from './leaving-care.ts'

/** The journeys of children born on 1 January 2008, unless they say otherwise: 14 on that day in 2022, 16 in 2024, 18 in 2026. */
export const children = (
  episodes: string,
  records: Record<string, string> = {},
  born: Record<string, string> = { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
) => journeysOf({ name: '', asAt: '2026-03-31', born, episodes, records, numerator: [], display: '' })

/** The days on which somebody came into a category, as `2024-01-01 eligible`, up to their 25th birthday. */
export const told = (child: Parameters<typeof standingsOf>[0] | undefined) =>
  standingsOf(child!)
    .filter(s => s.turn !== 'turned-25')
    .map(s => `${isoOf(s.from)} ${s.category}`)
