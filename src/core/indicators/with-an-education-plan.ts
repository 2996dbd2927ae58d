import { pepsHeld } from '#core/peps.ts'
import { performanceReport, reportedFrom } from '#core/source.ts'
import pepEveryFourMonths from '#core/standards/pep-every-four-months.ts'
import { hasEducationPlan, oldEnoughForEducationPlan } from './education-plans.ts'
import { defineIndicator, printedInJune2017, restingOn, snapshot } from './indicator.ts'

export default defineIndicator({
  id: 'with-an-education-plan',
  number: '6.12',
  group: 'Looked after children',
  title: 'Looked after children with a personal education plan',
  alsoCalled: [
    'have a pep',
    'with a pep',
    'had a pep',
    'with a personal education plan',
    'have a personal education plan',
    'pep',
    'personal education plans',
  ],
  definition:
    'Of children aged 2 to 17 who are looked after at the end of the month, the percentage for whom any personal education plan is recorded, however old.',
  whyItMatters: 'A plan is how school, carers and the council agree what a child needs to learn and thrive.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    restingOn([pepEveryFourMonths], standard =>
      snapshot({
        from: reportedFrom,
        source: performanceReport('Personal education plans'),
        population: oldEnoughForEducationPlan(standard),
        numerator: {
          says: 'with any personal education plan by then',
          counts: (_episode, child, asAt) => hasEducationPlan(pepsHeld(child), asAt),
        },
      }),
    ),
  ],
  tolerances: [{ ...printedInJune2017, green: 95, amber: 90 }],
  within: [{ mine: 'denominator', of: 'number-of-looked-after-children', its: 'numerator' }],
  examples: [
    {
      name: 'from the second birthday up to but not on the 18th; a plan agreed on the last day is one',
      asAt: '2025-06-30',
      born: { Ana: '2023-06-30', Ben: '2023-07-01', Cal: '2007-07-01', Dee: '2007-06-30', Eve: '2012-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-10 |       | C2           | U4
        Ben   | 2025-01-10 |       | C2           | U4
        Cal   | 2025-01-10 |       | C2           | U4
        Dee   | 2025-01-10 |       | C2           | U4
        Eve   | 2025-01-10 |       | C2           | U4`,
      records: {
        pep: `
          child | heldOn
          Cal   | 2025-06-30
          Eve   | 2025-07-01`,
      },
      denominator: ['Ana', 'Cal', 'Eve'],
      numerator: ['Cal'],
      display: '33.3%',
    },
    {
      name: 'a child who came in this week is asked about as anyone is; an old plan is a plan',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-27 |       | V2           | U4
        Ben   | 2022-01-10 |       | C2           | U4`,
      records: {
        pep: `
          child | heldOn
          Ben   | 2022-02-01`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ben'],
      display: '50.0%',
    },
  ],
})
