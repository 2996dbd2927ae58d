import { homeOn } from './accommodation.ts'
import { eetOn } from './activity.ts'
import accommodationCodes from './codes/accommodation.ts'
import activityCodes from './codes/activity.ts'
import { type CodeSet, codeLabel } from './codes/code-set.ts'
import legalStatusCodes from './codes/legal-status.ts'
import placementCodes from './codes/placement.ts'
import participationCodes from './codes/review-participation.ts'
import { ageOn, type Day, type Month, monthOf, monthPeriod, monthsTo } from './dates.ts'
import { type EscalationOverview, escalationOverview } from './escalations/overview.ts'
import { type ReviewingPractice, reviewingPractice } from './escalations/practice.ts'
import { type Process, shippedProcesses } from './escalations/stages.ts'
import type { Journey } from './journey.ts'
import { episodeOn } from './looked-after.ts'
import { aprilOf } from './stretch.ts'

/** How many there are of each kind, every one of them counted once. */
export interface Breakdown {
  readonly rows: readonly { readonly label: string; readonly count: number }[]
  readonly total: number
}

/** How the children of a scorecard are made up: numbers of children, small ones too, for those who may see children. */
export interface Breakdowns {
  /** Looked after at the end of the month described. */
  readonly ages: Breakdown
  readonly legalStatuses: Breakdown
  readonly placements: Breakdown
  /** Care leavers at the end of the month described, as the indicator counts them. */
  readonly homes: Breakdown
  readonly activities: Breakdown
  readonly careLeaverAges: Breakdown
  /** Reviews held in each month of the financial year up to the one described, by how the child took part. */
  readonly participation: readonly { readonly month: Month; readonly reviews: Breakdown }[]
  /** What reviewing officers raised in the 12 months to the one described; absent where no escalation is recorded in them. */
  readonly escalations?: EscalationOverview
  /** What they found before reviews in those months, and how they were answered; absent where neither is recorded. */
  readonly reviewing?: ReviewingPractice
}

const AGES = [
  { label: 'Under 1', under: 1 },
  { label: '1 to 4', under: 5 },
  { label: '5 to 9', under: 10 },
  { label: '10 to 15', under: 16 },
  { label: '16 and over', under: Number.POSITIVE_INFINITY },
] as const

const NOT_RECORDED = 'Not recorded'

/** `careLeavers` are those whom the indicator counts at the end of the month; `processes` those by which the council answers concerns. */
export function breakdownsOf(
  journeys: readonly Journey[],
  careLeavers: readonly Journey[],
  month: Month,
  processes: readonly Process[] = shippedProcesses,
): Breakdowns {
  const { lastDay: asAt } = monthPeriod(month)
  const lookedAfter = journeys.flatMap(child => {
    const episode = episodeOn(child, asAt)
    return episode ? [{ child, episode }] : []
  })
  return {
    ages: breakdown(
      lookedAfter.map(({ child }) => ageBand(child, asAt)),
      AGES.map(({ label }) => label),
    ),
    legalStatuses: breakdown(lookedAfter.map(({ episode }) => labelOf(legalStatusCodes, episode.legalStatus))),
    placements: breakdown(lookedAfter.map(({ episode }) => labelOf(placementCodes, episode.placement))),
    homes: breakdown(careLeavers.map(child => labelOf(accommodationCodes, homeOn(child, asAt)?.record.type))),
    activities: breakdown(careLeavers.map(child => labelOf(activityCodes, eetOn(child, asAt)?.code))),
    careLeaverAges: breakdown(
      careLeavers.map(({ bornOn }) => (bornOn === undefined ? NOT_RECORDED : String(ageOn(bornOn, asAt)))),
      Array.from({ length: 10 }, (_, i) => String(16 + i)),
    ),
    participation: participationIn(journeys, month),
    ...escalationsIn(journeys, month, processes),
  }
}

const MONTHS_OF_ESCALATIONS = 12

function escalationsIn(
  journeys: readonly Journey[],
  month: Month,
  processes: readonly Process[],
): Pick<Breakdowns, 'escalations' | 'reviewing'> {
  const months = monthsTo(month, MONTHS_OF_ESCALATIONS)
  const escalations = escalationOverview(journeys, months)
  const reviewing = reviewingPractice(journeys, months, monthPeriod(month).lastDay, processes)
  return { ...(escalations.all.total > 0 && { escalations }), ...(reviewing && { reviewing }) }
}

function ageBand({ bornOn }: Journey, asAt: Day): string {
  if (bornOn === undefined) return NOT_RECORDED
  const age = ageOn(bornOn, asAt)
  return AGES.find(({ under }) => age < under)!.label
}

const labelOf = (set: CodeSet, code: string | undefined): string =>
  code === undefined ? NOT_RECORDED : (codeLabel([set], set.id, code) ?? `Code ${code}`)

function participationIn(journeys: readonly Journey[], month: Month): Breakdowns['participation'] {
  const held = new Map<Month, string[]>()
  const { firstDay } = monthPeriod(aprilOf(month))
  const { lastDay } = monthPeriod(month)
  for (const { reviews } of journeys)
    for (const { heldOn, participation } of reviews) {
      if (heldOn < firstDay || heldOn > lastDay) continue
      const label = labelOf(participationCodes, participation)
      const its = held.get(monthOf(heldOn))
      if (its) its.push(label)
      else held.set(monthOf(heldOn), [label])
    }
  const order = participationCodes.codes.map(({ label }) => label)
  return [...held]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([its, codes]) => ({ month: its, reviews: breakdown(codes, order) }))
}

/** In the order given, the kinds of which there are none too; else the most first. What is in no order stands last. */
function breakdown(kinds: readonly string[], order: readonly string[] = []): Breakdown {
  const counts = new Map<string, number>(order.map(label => [label, 0]))
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const rows = [...counts].map(([label, count]) => ({ label, count }))
  const known = order.length > 0 ? rows : rows.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
  return {
    rows: [
      ...known.filter(({ label }) => label !== NOT_RECORDED),
      ...known.filter(({ label }) => label === NOT_RECORDED),
    ],
    total: kinds.length,
  }
}
