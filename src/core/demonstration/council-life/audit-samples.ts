import { isoOf } from '#core/dates.ts'
import type { CouncilLife } from './council-life.ts'

/** Two samples for audit: one by team, and one of visits, both to be read now. */
const councilLife: CouncilLife = {
  id: 'audit-samples',
  tells: ({ toldTo }) =>
    SAMPLES.map(({ daysAgo, ...sample }) => ({
      key: sample.reference,
      type: 'audit-sample',
      body: {
        ...sample,
        drawnOn: isoOf(toldTo - daysAgo),
        asAtOn: isoOf(toldTo - daysAgo - 1),
        instant: `${isoOf(toldTo - daysAgo)}T09:00:00.000Z`,
      },
      recordedOn: toldTo - daysAgo,
    })),
}
export default councilLife

const SAMPLES = [
  {
    reference: 'AS-2',
    daysAgo: 24,
    tool: 'whole-case-in-care',
    strata: 'team',
    size: 12,
    seed: 'drawn at the October meeting',
    because: 'A year after the tool was changed: does the work make more of a difference, in every team?',
  },
  {
    reference: 'AS-3',
    daysAgo: 6,
    tool: 'dip-sample-visits',
    strata: 'age',
    size: 10,
    seed: 'settled on beforehand',
    because: 'Visits are made in time. What do they find?',
  },
]
