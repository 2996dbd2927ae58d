import { interactiveTool } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { careLeavers } from './populations.ts'

export default defineIndicator({
  id: 'care-leavers-in-education-employment-or-training',
  number: '7.4',
  group: 'Care leavers',
  title: 'Care leavers in education, employment or training',
  definition:
    'Of care leavers whose 19th, 20th or 21st birthday fell in the year, the percentage who were in education, employment or training around that birthday, full time or part time. Those with whom the council is not in touch count as not. Those who died or returned home are left out.',
  whyItMatters:
    'Work and study are the way to a life of one’s own, and care leavers have less of a family to fall back on.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  partly:
    'The return says it once a year, around a birthday, of those aged 19 to 21: this is the figure that can be compared with other councils. What every care leaver does now, of any age, needs the case system.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: '2013-04-01',
      source: interactiveTool('CareLeaverEET'),
      yearEndOnly: true,
      population: careLeavers,
      numerator: {
        says: 'in education, employment or training; F3 and P3 in older returns',
        counts: outcomes => /^[FP][1-5]$/.test(outcomes.activity ?? ''),
      },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 72, amber: 70 }],
  examples: [
    {
      name: 'full and part time count, illness and parenting do not',
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
      name: 'those not in touch count below the line; those who went home do not count at all',
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
