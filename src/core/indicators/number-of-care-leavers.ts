import { interactiveTool } from '#core/source.ts'
import { defineIndicator, snapshot } from './indicator.ts'
import { careLeavers } from './populations.ts'

export default defineIndicator({
  id: 'number-of-care-leavers',
  number: '7.1',
  group: 'Care leavers',
  title: 'Number of care leavers',
  definition:
    'Former relevant young people whose 19th, 20th or 21st birthday fell in the year to 31 March, whether or not the council is in touch with them. Those who died, or have returned home to their parents for 6 months or more, do not count.',
  whyItMatters: 'The council stays their corporate parent after they leave care, and this is how many it answers for.',
  measure: 'count',
  unit: 'young people',
  better: 'neither',
  basis: 'snapshot',
  partly:
    'The return names young people once a year, around their birthday: it is not the caseload of the leaving care service. Relevant young people of 16 and 17, those of 22 to 25 who still get help, and a figure for each month need the case system.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: '2013-04-01',
      source: interactiveTool('NoCareLeavers'),
      yearEndOnly: true,
      population: careLeavers,
    }),
  ],
  examples: [
    {
      name: 'a 19th birthday on the first day of the year and a 21st on the last are in, an 18th and a 22nd are not',
      asAt: '2018-03-31',
      born: { Ana: '1998-04-01', Ben: '1997-03-31', Cal: '1999-04-01', Dee: '1996-03-31' },
      records: {
        'care-leaver-outcomes': `
          child | inTouch
          Ana   | YES
          Ben   | NO
          Cal   | YES
          Dee   | YES`,
      },
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
    {
      name: 'those who died or went home do not count, those who want no help do',
      asAt: '2018-03-31',
      born: { Ana: '1998-01-01', Ben: '1998-01-01', Cal: '1998-01-01', Dee: '1998-01-01' },
      records: {
        'care-leaver-outcomes': `
          child | inTouch
          Ana   | DIED
          Ben   | RHOM
          Cal   | NREQ
          Dee   | REFU`,
      },
      numerator: ['Cal', 'Dee'],
      display: '2',
    },
  ],
})
