import type { Period } from '#core/dates.ts'
import { happens, pick } from './chance.ts'
import { type Council, chanceOf } from './council.ts'
import { type Episode, isCounted } from './episodes.ts'
import type { Life } from './life.ts'
import { lateAndWrong } from './margins/late-and-wrong.ts'
import { placeOf } from './places.ts'
import { cell } from './return-rows.ts'
import { placementCode } from './rule-years.ts'

/** The Episodes cells after CHILD, in the order of the table's columns. What ends after the year is still open in it. */
export function episodeCells(
  episode: Episode,
  life: Life,
  council: Council,
  year: number,
  { lastDay }: Period,
): readonly string[] {
  const { startedOn, endedOn, reasonForNew, reasonEnded = '', legalStatus, categoryOfNeed, placement } = episode
  const hasEnded = endedOn !== undefined && endedOn <= lastDay
  const place = placeOf(placement, {
    seed: council.seed,
    ...(life.homePostcode && { homePostcode: life.homePostcode }),
  })
  const gap = gapIn(life, year, startedOn)
  const unless = (column: string, value: string): string => (column === gap ? '' : value)
  return [
    cell(startedOn),
    reasonForNew,
    legalStatus,
    unless('CIN', categoryOfNeed),
    placementCode(placement.code, year),
    placement.code.startsWith('T') ? '' : unless('PLACE_PROVIDER', placement.provider),
    hasEnded ? cell(endedOn) : '',
    hasEnded ? reasonEnded : '',
    hasEnded ? unless('REASON_PLACE_CHANGE', episode.reasonForChange ?? '') : '',
    isCounted(episode) ? (life.homePostcode ?? '') : '',
    isCounted(episode) ? unless('PL_POST', place.postcode) : '',
    placementCode(placement.code, year) === 'H5' ? '' : unless('URN', place.urn),
  ]
}

/** The column left blank in an episode's row, for the few that have a gap. */
function gapIn(life: Life, year: number, startedOn: number): string | undefined {
  if (life.isToldRightly) return undefined
  const chance = chanceOf(life.seed, 'mistakes', year, 3, startedOn)
  return happens(chance, lateAndWrong.is.blankEpisodeCell)
    ? pick(chance, lateAndWrong.is.blankEpisodeColumn)
    : undefined
}
