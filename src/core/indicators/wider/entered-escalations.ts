import { enteredFlow } from '#core/indicators/entered-rules.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { challengeReport } from '#core/source.ts'

interface Stage extends Pick<Indicator, 'id' | 'number' | 'whyItMatters' | 'examples'> {
  readonly stage: 1 | 2 | 3 | 4 | 5
  /** Whom the concern goes to. */
  readonly to: string
}

/** The concerns that reviewing officers raised at a stage. Nothing here records them: they are entered. */
export const escalationsAtStage = ({ stage, to, ...its }: Stage): Indicator => ({
  ...its,
  group: 'Challenge by reviewing officers',
  title: `Concerns raised with ${to} (stage ${stage})`,
  definition: `How many concerns about looked after children were raised in the month by independent reviewing officers with ${to}: stage ${stage} of five. It is entered from the reviewing service’s own tracker.`,
  measure: 'count',
  unit: 'escalations',
  better: 'neither',
  basis: 'month',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    enteredFlow({
      from: '2016-09-01',
      source: challengeReport('Reviewing officers’ activity by stage and month'),
      says: `concerns raised with ${to}, as the reviewing service counts them`,
    }),
  ],
})
