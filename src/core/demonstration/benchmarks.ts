import { ENGLAND } from '#core/areas.ts'
import { isoOf, yearTo31March } from '#core/dates.ts'
import { neighboursAsText, valuesAsText } from '#core/publications.ts'
import type { CaseworkEntry } from './casework.ts'
import { chanceFrom, evenly } from './chance.ts'
import type { Council } from './council.ts'

/** Councils that there are nowhere, by numbers that no council has: those of the Department for Education begin at 201. */
const COUNCILS = [
  'Ambleford',
  'Brackwater',
  'Cawsby',
  'Dunmarsh',
  'Eskerdale',
  'Fallowick',
  'Greywold',
  'Harrowmere',
  'Inglestow',
  'Kelderby',
  'Langmoor',
  'Marrowfield',
  'Netherbourne',
  'Orrisham',
  'Penwithen',
  'Quarrington Vale',
  'Ravensholt',
  'Saltmarsh',
].map((name, i) => ({ code: String(i + 2).padStart(3, '0'), name }))
const OWN = '001'
const NEIGHBOURS = 10

/** Made up, and round: where all councils together stand, how far they lie apart, and where this one lies among them from 0 to 1. */
interface MadeUp {
  readonly measure: string
  readonly middle: number
  readonly spread: number
  readonly own: number
}

const MEASURES: readonly MadeUp[] = [
  { measure: 'LAC', middle: 80, spread: 30, own: 0.6 },
  { measure: 'LACHealth%', middle: 88, spread: 14, own: 0.2 },
  { measure: 'LACDental%', middle: 76, spread: 24, own: 0.1 },
  { measure: 'LACStable_2016on', middle: 10, spread: 5, own: 0.8 },
  { measure: 'LAC_LongStable%', middle: 68, spread: 14, own: 0.3 },
  { measure: 'LAC_ceased_SGO%', middle: 12, spread: 10, own: 0.5 },
  { measure: 'CareLeaverAcc', middle: 90, spread: 12, own: 0.8 },
  { measure: 'CareLeaverEET', middle: 56, spread: 16, own: 0.7 },
]

/** How many years before the last whole one are published, that one counting. */
const YEARS = 3
/** Days after the year ends on which its figures are published, and on which the council loads them. */
const [PUBLISHED_AFTER, LOADED_AFTER] = [234, 241]

/** What was published of other councils, none of which there is: who is like this one, and how they all did. */
export function benchmarksTold(council: Council): readonly CaseworkEntry[] {
  const publications = Array.from({ length: YEARS + 1 }, (_, back) => council.lastYear - back).flatMap(year =>
    MEASURES.map(measure => published(measure, year, council)),
  )
  const known = publications.filter(({ recordedOn }) => recordedOn <= council.toldTo)
  if (known.length === 0) return []
  const recordedOn = Math.min(...known.map(entry => entry.recordedOn))
  return [...whoWeAre(council, recordedOn), ...known]
}

const whoWeAre = ({ authority, lastYear }: Council, recordedOn: number): readonly CaseworkEntry[] => [
  { key: 'authority code', type: 'authority-code', body: { laCode: OWN, name: authority }, recordedOn },
  {
    key: 'statistical neighbours',
    type: 'statistical-neighbours',
    body: {
      model: lastYear - YEARS,
      laCode: OWN,
      neighbours: neighboursAsText(COUNCILS.slice(0, NEIGHBOURS)),
    },
    recordedOn,
  },
]

function published({ measure, middle, spread, own }: MadeUp, year: number, { seed }: Council): CaseworkEntry {
  const chance = chanceFrom(seed, year, middle)
  const among = (share: number): string => (middle + spread * (share - 0.5) + 2 * (chance() - 0.5)).toFixed(1)
  const lines: readonly (readonly [string, string])[] = [
    [OWN, among(own)],
    ...COUNCILS.map(({ code }, i) => [code, among(evenly(i, undefined, seed, middle))] as const),
    [ENGLAND, among(0.5)],
  ]
  const { lastDay } = yearTo31March(year)
  return {
    key: `benchmark ${measure} ${year}`,
    type: 'benchmark',
    body: {
      measure,
      table: 'synthetic',
      yearEnding: year,
      publishedOn: isoOf(lastDay + PUBLISHED_AFTER),
      values: valuesAsText(new Map(lines.map(([code, text], i) => [code, { text, line: i + 2 }]))),
    },
    recordedOn: lastDay + LOADED_AFTER,
  }
}
