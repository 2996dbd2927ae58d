import { childrenAct1989, performanceReport } from '#core/source.ts'
import { snapshot } from './indicator.ts'
import { allocated, allocatedCases, isInLookedAfterTeam } from './populations.ts'

/** The cases of each social worker in a team for looked after children; up to where allocations are recorded, those in the return. */
export const casesBySocialWorker = snapshot({
  from: childrenAct1989,
  source: performanceReport('Caseloads'),
  needs: [['allocation'], ['worker']],
  by: 'allocations and staff records',
  population: allocatedCases,
  group: {
    says: 'social worker in a team for looked after children',
    of: working => working.worker,
    among: isInLookedAfterTeam,
  },
  otherwise: snapshot({
    from: '2023-04-01', // the first year of the social worker table
    source: performanceReport('Caseloads'),
    by: 'the social workers in the yearly return',
    population: allocated,
    group: { says: 'social worker', of: allocation => allocation.socialWorker },
  }),
})
