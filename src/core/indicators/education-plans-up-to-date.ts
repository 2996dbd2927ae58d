import type { Day } from '#core/dates.ts'
import type { Episode, Journey } from '#core/journey.ts'
import { pepsHeld } from '#core/peps.ts'
import { pepGuidance, pepGuidanceFrom, performanceReport, reportedFrom } from '#core/source.ts'
import pepEachTerm from '#core/standards/pep-each-term.ts'
import pepEveryFourMonths from '#core/standards/pep-every-four-months.ts'
import type { Standard } from '#core/standards/standard.ts'
import { oldEnoughForEducationPlan } from './education-plans.ts'
import { defineIndicator, printedInJune2017, restingOn, snapshot } from './indicator.ts'
import { isDoneInThisTime, isNothingOverdue } from './obligations.ts'

const isPlanned = isDoneInThisTime(pepsHeld)

const upToDate = (standard: Standard) => {
  const isNoneOverdue = isNothingOverdue(standard)
  return {
    population: oldEnoughForEducationPlan(standard),
    numerator: {
      says: 'with a plan in this time in care, and none overdue',
      counts: (episode: Episode, child: Journey, asAt: Day) =>
        isPlanned(child, asAt) && isNoneOverdue(episode, child, asAt),
    },
  }
}

export default defineIndicator({
  id: 'education-plans-up-to-date',
  number: '6.13',
  group: 'Looked after children',
  title: 'Looked after children with an up to date personal education plan',
  alsoCalled: ['up to date pep', 'up to date personal education plan', 'termly pep', 'pep', 'personal education plans'],
  definition:
    'Of children aged 2 to 17 who are looked after at the end of the month, the percentage whose last personal education plan was agreed within 4 months, in the time in care that they are in.',
  whyItMatters: 'A plan that was made last year is about another class, other friends and other needs.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    restingOn([pepEveryFourMonths], standard =>
      snapshot({ from: reportedFrom, source: performanceReport('Personal education plans'), ...upToDate(standard) }),
    ),
  ],
  companions: [
    {
      title: 'Reviewed each school term',
      definition:
        'Of the same children, the percentage for whom a plan was agreed and none is overdue by the school terms: each by the end of the term after the one before.',
      measure: 'percent',
      basis: 'snapshot',
      counting: [
        restingOn([pepEachTerm], standard =>
          snapshot({
            from: pepGuidanceFrom,
            source: pepGuidance('Personal education plans: reviewed every school term'),
            ...upToDate(standard),
          }),
        ),
      ],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 95, amber: 90 }],
  within: [{ mine: 'numerator', of: 'with-an-education-plan', its: 'numerator' }],
  examples: [
    {
      name: 'a plan is in date to the end of the day 4 months after it',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | C2           | U4
        Ben   | 2023-05-01 |       | C2           | U4
        Cal   | 2023-05-01 |       | C2           | U4`,
      records: {
        pep: `
          child | heldOn
          Ana   | 2025-02-28
          Ben   | 2025-03-01
          Cal   | 2025-02-27`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ben'],
      display: '33.3%',
    },
    {
      name: 'a month’s last day stands for a day it does not have; who has none yet has none up to date',
      asAt: '2025-02-28',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | C2           | U4
        Ben   | 2025-02-20 |       | C2           | U4`,
      records: {
        pep: `
          child | heldOn
          Ana   | 2024-10-31
          Ben   | 2024-11-30`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
  ],
})
