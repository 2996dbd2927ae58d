import { stagesBegun } from '#core/escalations/clocks.ts'
import { flow, type Indicator } from '#core/indicators/indicator.ts'
import { challengeReport } from '#core/source.ts'

interface Stage extends Pick<Indicator, 'id' | 'number' | 'whyItMatters' | 'examples'> {
  readonly stage: 1 | 2 | 3 | 4 | 5
  /** Whom the concern goes to. */
  readonly to: string
}

/**
 * The concerns that reviewing officers raised at a stage, or that moved up to it: counted once escalations are recorded, and
 * until then as entered from outside.
 */
export const escalationsAtStage = ({ stage, to, ...its }: Stage): Indicator => ({
  ...its,
  group: 'Challenge by reviewing officers',
  title: `Concerns raised with ${to} (stage ${stage})`,
  definition: `How many concerns about looked after children were raised in the month by independent reviewing officers with ${to}: stage ${stage} of five. A concern that moves up counts at each stage it comes to, in the month that it does${stage === 1 ? ', and a quality checklist graded Inadequate counts as one' : ''}. Until escalations are recorded it is entered from the reviewing service’s own tracker.`,
  measure: 'count',
  unit: 'escalations',
  better: 'neither',
  basis: 'month',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    flow({
      from: '2016-09-01',
      source: challengeReport('Reviewing officers’ activity by stage and month'),
      needs: [['escalation']],
      population: {
        says: `concerns raised with ${to}, or moved up to them`,
        events: child => stagesBegun(child).filter(begun => begun.stage === `stage-${stage}`),
        on: ({ beganOn }) => beganOn,
      },
    }),
  ],
})
