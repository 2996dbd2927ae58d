import type { Example, Indicator } from '#core/indicators/indicator.ts'
import { type CountingRule, snapshot } from '#core/indicators/indicator.ts'
import { lookedAfter } from '#core/indicators/populations.ts'
import type { Episode } from '#core/journey.ts'
import { type DistanceBand, type PlacementLocation, placementLocationOn } from '#core/placement-location.ts'
import { childrenAct1989, type Source, sufficiencyStrategy } from '#core/source.ts'

/** Of looked after children, whose placement is somewhere. Where that is not recorded, the child counts as not there. */
export const placedWhere = (
  source: Source,
  says: string,
  isThere: (location: PlacementLocation) => boolean | undefined,
): CountingRule =>
  snapshot<Episode>({
    from: childrenAct1989,
    source,
    needs: [['placement-location']],
    population: lookedAfter,
    numerator: {
      says,
      counts(_episode, child, asAt) {
        const location = placementLocationOn(child, asAt)
        return location !== undefined && isThere(location) === true
      },
    },
    unclear: {
      says: 'Of some children it is not recorded where their placement is; they count as not there.',
      of(_episode, child, asAt) {
        const location = placementLocationOn(child, asAt)
        return location === undefined || isThere(location) === undefined
      },
    },
  })

/** Whether a placement is outside the area and in a band of distance; undefined where that is not recorded. */
export const isOutsideAt =
  ({ has }: DistanceBand) =>
  ({ area, milesFromHome }: PlacementLocation): boolean | undefined => {
    if (area === 'inside') return false
    return area === undefined || milesFromHome === undefined ? undefined : has(milesFromHome)
  }

interface PlacedAtADistance extends Pick<Indicator, 'id' | 'number' | 'title' | 'whyItMatters' | 'better'> {
  readonly band: DistanceBand
  readonly examples: readonly Example[]
  /** The indicator of which the bands are parts. */
  readonly within: 'placed-outside-the-area' | 'placed-far-from-home'
}

/** Of looked after children, who is placed outside the area at a distance from home: one of the bands, of which each such placement is in one. */
export const placedAtADistance = ({ band, within, ...its }: PlacedAtADistance): Indicator => ({
  ...its,
  group: 'Where children live',
  definition: `Of children looked after at the end of the month, the percentage whose placement is outside the council’s area and ${band.says}, in a straight line. Where that is not recorded, the child counts in no band.`,
  measure: 'percent',
  unit: 'percent',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    placedWhere(
      sufficiencyStrategy('Table 9: distance from home by placement type'),
      `placed outside the council’s area and ${band.says}`,
      isOutsideAt(band),
    ),
  ],
  within: [{ mine: 'numerator', of: within, its: 'numerator', apartBy: 'distance from home' }],
})

/** Four children, each in a placement as far from home as it says; the last is in the council's area. */
export const placedAt = (miles: readonly [number, number, number, number]): Pick<Example, 'episodes' | 'records'> => ({
  episodes: `
    child | started    | ended | legal status | placement
    Ana   | 2024-05-01 |       | C2           | U4
    Ben   | 2024-05-01 |       | C2           | K2
    Cal   | 2024-05-01 |       | C2           | U4
    Dee   | 2024-05-01 |       | C2           | U4`,
  records: {
    'placement-location': `
      child | fromOn     | milesFromHome | area
      Ana   | 2024-05-01 | ${miles[0]}   | outside
      Ben   | 2024-05-01 | ${miles[1]}   | outside
      Cal   | 2024-05-01 | ${miles[2]}   | outside
      Dee   | 2024-05-01 | ${miles[3]}   | inside`,
  },
})
