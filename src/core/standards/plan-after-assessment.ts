import { recordsOf } from '#core/casework.ts'
import { timeLimit } from '#core/obligation.ts'
import { clipped, firstDone, NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { plansMade } from '#core/pathway-plan.ts'
import needsAssessment from '#core/records/needs-assessment.ts'
import { childrenAct } from '#core/source.ts'
import { careLeaverTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const assessmentsOf = recordsOf(needsAssessment)
const limit = timeLimit(time => `${time} after the needs assessment was completed`)

export default defineStandard({
  id: 'plan-after-assessment',
  title: 'Pathway plan after the needs assessment',
  task: 'Pathway plan from the assessment',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['pathway-plan'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: childrenAct('Schedule 2, paragraph 19B'),
      isVerified: true,
      says: 'The needs of a young person are assessed and a plan is then made. The law names no time between the two: within {within} of the assessment is the council’s own. A plan made while the assessment was under way is made from it too.',
      intervals: { within: { days: 28 } },
      obligations(child, { within }) {
        const first = assessmentsOf(child).find(a => a.completedOn !== undefined)
        const times = first === undefined ? [] : clipped(careLeaverTimes(child), first.completedOn!)
        if (first === undefined || times.length === 0) return NOTHING_OWED
        const { startedOn, completedOn, entry } = first
        const due = limit(completedOn!, within)
        const plan = firstDone(plansMade(child), Math.min(startedOn ?? completedOn!, completedOn!))
        return owedUntilDone(
          times,
          plan,
          from => due && { ...due, dueOn: Math.max(due.dueOn, from), countedFrom: completedOn!, from: entry },
        )
      },
    }),
  ],
  examples: [
    {
      name: 'on the 28th day a plan is in time, on the 29th it is late',
      asAt: '2024-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'needs-assessment': `
          child | startedOn  | completedOn
          Ana   | 2024-02-01 | 2024-03-01
          Ben   | 2024-02-01 | 2024-03-01`,
        'pathway-plan': `
          child | plannedOn
          Ana   | 2024-03-29
          Ben   | 2024-03-30`,
      },
      due: { Ana: ['due 2024-03-29, met 2024-03-29'], Ben: ['due 2024-03-29, met late 2024-03-30'] },
    },
    {
      name: 'a plan made while the assessment was under way counts, one from before it does not, and without an assessment nothing is owed',
      asAt: '2024-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4
        Cal   | 2020-05-01 |       | C2           | U4`,
      records: {
        'needs-assessment': `
          child | startedOn  | completedOn
          Ana   | 2024-02-01 | 2024-03-01
          Ben   | 2024-02-01 | 2024-03-01`,
        'pathway-plan': `
          child | plannedOn
          Ana   | 2024-02-01
          Ben   | 2024-01-31
          Cal   | 2024-02-01`,
      },
      due: { Ana: ['due 2024-03-29, met 2024-03-01'], Ben: ['due 2024-03-29, overdue'], Cal: [] },
    },
  ],
})
