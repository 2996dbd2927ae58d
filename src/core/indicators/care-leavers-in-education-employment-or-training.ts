import { mainActivityOn } from '#core/activity.ts'
import { careLeaversRegulationsFrom, interactiveTool, performanceReport } from '#core/source.ts'
import { countingCareLeavers, defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { careLeavers, careLeaversAs } from './populations.ts'

const byReturn = snapshot({
  from: '2013-04-01',
  source: interactiveTool('CareLeaverEET'),
  yearEndOnly: true,
  by: 'the yearly return of care leavers (OC3)',
  population: careLeavers,
  numerator: {
    says: 'in education, employment or training; F3 and P3 in older returns',
    counts: outcomes => /^[FP][1-5]$/.test(outcomes.activity ?? ''),
  },
})

export default defineIndicator({
  id: 'care-leavers-in-education-employment-or-training',
  number: '7.4',
  group: 'Care leavers',
  title: 'Care leavers in education, employment or training',
  alsoCalled: [
    'eet',
    'education employment or training',
    'employment education or training',
    'education employment and training',
    'employment education and training',
    'education training or employment',
  ],
  definition:
    'Of care leavers whose case is open at the end of the month, the percentage who are in education, employment or training on the day, full time or part time. Those of whom nothing is recorded count as not.',
  whyItMatters:
    'Work and study are the way to a life of one’s own, and care leavers have less of a family to fall back on.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  partly:
    'Where what young people do is not recorded, the yearly return stands in: it says once a year, around a birthday, what those aged 19 to 21 do.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    countingCareLeavers(who =>
      snapshot({
        from: careLeaversRegulationsFrom,
        source: performanceReport('Care leavers'),
        needs: [['activity']],
        by: 'what young people do now',
        population: careLeaversAs(who),
        numerator: {
          says: 'in education, employment or training',
          counts: (_item, child, asAt) => mainActivityOn(child, asAt) !== undefined,
        },
        otherwise: byReturn,
      }),
    ),
  ],
  companions: [
    {
      title: 'As the Department for Education counts it',
      definition:
        'Of care leavers whose 19th, 20th or 21st birthday fell in the year, the percentage who were in education, employment or training around that birthday. Those with whom the council is not in touch count as not; those who died or returned home are left out. Compare this one with other councils.',
      measure: 'percent',
      basis: 'snapshot',
      counting: [byReturn],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 72, amber: 70 }],
  published: [
    {
      measure: 'CareLeaverEET',
      title: 'Care Leavers - Education, Employment & Training (EET) (%)',
      alsoIn: {
        where: { care_leaver_age: ['19 to 21 years'], breakdown: ['Total in education, employment or training'] },
        value: 'care_leaver_percent',
      },
      matches: 'no',
      differs:
        'Published of former relevant young people around their 19th, 20th or 21st birthday; the scorecard counts all care leavers on a day.',
      source: interactiveTool('CareLeaverEET'),
    },
  ],
  within: [{ mine: 'denominator', of: 'number-of-care-leavers', its: 'numerator' }],
  examples: [
    {
      name: 'what lasts on the day counts, part time too; what ended on it does not, nor does a gap',
      asAt: '2026-03-31',
      born: { Ana: '2006-01-01', Ben: '2006-01-01', Cal: '2006-01-01', Dee: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Dee   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2024-01-01
          Ben   | 2024-01-01
          Cal   | 2024-01-01
          Dee   | 2024-01-01`,
        activity: `
          child | startedOn  | endedOn    | activity
          Ana   | 2026-03-31 |            | P5
          Ben   | 2025-09-01 | 2026-03-31 | F2
          Cal   | 2025-09-01 | 2026-04-01 | F1
          Dee   | 2025-09-01 |            | G4`,
      },
      denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
      numerator: ['Ana', 'Cal'],
      display: '50.0%',
    },
    {
      name: 'by the return: full and part time count, illness and parenting do not',
      asAt: '2018-03-31',
      born: { Ana: '1998-01-01', Ben: '1998-01-01', Cal: '1998-01-01', Dee: '1998-01-01' },
      records: {
        'care-leaver-outcomes': `
          child | inTouch | activity
          Ana   | YES     | F1
          Ben   | YES     | P5
          Cal   | YES     | G4
          Dee   | YES     | G6`,
      },
      denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
      numerator: ['Ana', 'Ben'],
      display: '50.0%',
    },
    {
      name: 'by the return: those not in touch count below the line; those who went home do not count at all',
      asAt: '2018-03-31',
      born: { Ana: '1998-01-01', Ben: '1998-01-01', Cal: '1998-01-01' },
      records: {
        'care-leaver-outcomes': `
          child | inTouch | activity
          Ana   | YES     | P3
          Ben   | NO      | 0
          Cal   | RHOM    | 0`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
  ],
})
