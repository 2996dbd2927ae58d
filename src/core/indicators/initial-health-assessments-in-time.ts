import { carePlanningFrom, performanceReport } from '#core/source.ts'
import initialHealthAssessment from '#core/standards/initial-health-assessment.ts'
import { defineIndicator, flow, restingOn } from './indicator.ts'
import { fallingDue, gettingDone, isDoneInTime } from './obligations.ts'

const printed = { from: carePlanningFrom, source: performanceReport('Health of looked after children') } as const

export default defineIndicator({
  id: 'initial-health-assessments-in-time',
  number: '6.11',
  group: 'Looked after children',
  title: 'Initial health assessments within 20 working days',
  alsoCalled: ['initial health assessments'],
  definition:
    'Of the children whose initial health assessment fell due in the month, the percentage assessed by then: within 20 working days of becoming looked after. A child who left care before that day without one is not counted; an assessment that was refused or missed was not done.',
  whyItMatters: 'What a child needs has to be known when they come into care, not months later.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    restingOn([initialHealthAssessment], standard =>
      flow({
        ...printed,
        population: fallingDue('children whose initial health assessment fell due', standard, { orDone: true }),
        numerator: { says: 'assessed by then', counts: isDoneInTime },
      }),
    ),
  ],
  companions: [
    {
      title: 'Initial health assessments carried out, that were in time',
      definition:
        'Of the initial health assessments carried out in the month, the percentage within 20 working days of the child becoming looked after. It says nothing of those that were never done.',
      measure: 'percent',
      basis: 'month',
      counting: [
        restingOn([initialHealthAssessment], standard =>
          flow({
            ...printed,
            population: gettingDone('initial health assessments carried out', standard),
            numerator: { says: 'in time', counts: isDoneInTime },
          }),
        ),
      ],
    },
  ],
  examples: [
    {
      name: 'the 20th working day is in time, a bank holiday not among them; the day after is late',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-04-14 |       | C2           | U4
        Ben   | 2025-04-14 |       | C2           | U4
        Cal   | 2025-04-14 |       | C2           | U4`,
      records: {
        'health-assessment': `
          child | kind    | heldOn     | outcome
          Ana   | initial | 2025-05-15 | completed
          Ben   | initial | 2025-05-16 | completed
          Cal   | initial | 2025-05-01 | missed`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'who left before it was due counts only if they were assessed; what falls due in June is June’s',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-04-14 | 2025-05-01 | V2           | U4
        Ben   | 2025-04-14 | 2025-05-01 | V2           | U4
        Cal   | 2025-05-06 |            | V2           | U4`,
      records: {
        'health-assessment': `
          child | kind    | heldOn     | outcome
          Ana   | initial | 2025-04-25 | completed
          Cal   | initial | 2025-05-12 | completed`,
      },
      denominator: ['Ana'],
      numerator: ['Ana'],
      display: '100.0%',
    },
  ],
})
