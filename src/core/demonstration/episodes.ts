import type { Day } from '#core/dates.ts'
import { isShortBreak, type Life, type PeriodOfCare, type PlacementStep } from './life.ts'

/** A stretch of care under one legal status in one placement, as the return counts them. */
export interface Episode {
  readonly startedOn: Day
  /** Absent while the episode is open. */
  readonly endedOn?: Day
  /** DfE codes. */
  readonly reasonForNew: string
  readonly reasonEnded?: string
  readonly legalStatus: string
  readonly categoryOfNeed: string
  readonly placement: PlacementStep
  readonly reasonForChange?: string
}

/** Every episode of a life, in order. */
export const episodesOf = (life: Life): readonly Episode[] => life.periods.flatMap(episodesOfPeriod)

const isTemporary = (code: string): boolean => code.startsWith('T')

function episodesOfPeriod(period: PeriodOfCare): readonly Episode[] {
  const { legalStatuses, placements } = period
  const starts = [...new Set([...legalStatuses, ...placements].map(step => step.from))].sort((a, b) => a - b)
  const stretches = starts.map(startedOn => ({
    startedOn,
    legalStatus: legalStatuses.findLast(step => step.from <= startedOn)!.status,
    placement: placements.findLast(step => step.from <= startedOn)!,
  }))
  return stretches.map((stretch, i) => {
    const [last, next] = [stretches[i - 1], stretches[i + 1]]
    const endedOn = next?.startedOn ?? period.endedOn
    const reasonEnded = next ? 'X1' : period.reasonEnded
    const reasonForChange = next && next.placement !== stretch.placement ? changeReason(stretch, next) : undefined
    return {
      ...stretch,
      ...(endedOn !== undefined && { endedOn }),
      reasonForNew: last ? reasonForNew(last, stretch) : 'S',
      ...(reasonEnded && { reasonEnded }),
      categoryOfNeed: period.categoryOfNeed,
      ...(reasonForChange && { reasonForChange }),
    }
  })
}

type Stretch = Pick<Episode, 'legalStatus' | 'placement'>

/** L legal status only, P placement and carers, T placement with the same carers, U and B both at once. */
function reasonForNew(last: Stretch, next: Stretch): string {
  if (last.placement === next.placement) return 'L'
  const sameCarer = last.placement.carer === next.placement.carer && !isTemporary(last.placement.code)
  const sameStatus = last.legalStatus === next.legalStatus
  if (sameCarer) return sameStatus ? 'T' : 'U'
  return sameStatus ? 'P' : 'B'
}

/** Why the placement ended. No reason is asked for at either end of a temporary placement. */
const changeReason = (last: Stretch, next: Stretch): string | undefined =>
  isTemporary(last.placement.code) || isTemporary(next.placement.code) ? undefined : next.placement.reasonForChange

/** Open at any time from one day to another; both count. An episode that ended on the first day was open on it. */
export const isOpenBetween = (episode: Episode, firstDay: Day, lastDay: Day): boolean =>
  episode.startedOn <= lastDay && (episode.endedOn === undefined || episode.endedOn >= firstDay)

export const isCounted = ({ legalStatus }: Episode): boolean => !isShortBreak(legalStatus)
