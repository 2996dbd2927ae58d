import { interactiveTool } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { careLeaversWithKnownCountry } from './populations.ts'

export default defineIndicator({
  id: 'care-leavers-in-suitable-accommodation',
  number: '7.3',
  group: 'Care leavers',
  title: 'Care leavers in suitable accommodation',
  definition:
    'Of care leavers whose 19th, 20th or 21st birthday fell in the year, the percentage whose accommodation around that birthday was judged suitable. Those with whom the council is not in touch count as not in suitable accommodation. Those who have gone abroad, were deported or whose residence is not known are left out, as are those who died or returned home.',
  whyItMatters: 'Without a safe place to live nothing else in a young person’s life can settle.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  partly:
    'The return says it once a year, around a birthday, of those aged 19 to 21: this is the figure that can be compared with other councils. Where every care leaver lives now, of any age, needs the case system.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: '2013-04-01',
      source: interactiveTool('CareLeaverAcc'),
      yearEndOnly: true,
      population: careLeaversWithKnownCountry,
      numerator: {
        says: 'in accommodation judged suitable',
        counts: outcomes => /^[A-Z]1$/.test(outcomes.accommodation ?? ''),
      },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 98, amber: 95 }],
  examples: [
    {
      name: 'suitable is what the code says; not being in touch counts as not suitable',
      asAt: '2018-03-31',
      born: { Ana: '1998-01-01', Ben: '1998-01-01', Cal: '1998-01-01', Dee: '1998-01-01' },
      records: {
        'care-leaver-outcomes': `
          child | inTouch | accommodation
          Ana   | YES     | U1
          Ben   | YES     | U2
          Cal   | YES     | X2
          Dee   | NO      | 0`,
      },
      denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
      numerator: ['Ana'],
      display: '25.0%',
    },
    {
      name: 'gone abroad, deported and residence not known are left out; 18 and 22 year olds too',
      asAt: '2018-03-31',
      born: {
        Ana: '1998-01-01',
        Ben: '1998-01-01',
        Cal: '1998-01-01',
        Dee: '1999-04-01',
        Eve: '1996-03-31',
        Fay: '1998-01-01',
      },
      records: {
        'care-leaver-outcomes': `
          child | inTouch | accommodation
          Ana   | YES     | G1
          Ben   | NO      | H2
          Cal   | NO      | R2
          Dee   | YES     | U1
          Eve   | YES     | U1
          Fay   | YES     | Z1`,
      },
      denominator: ['Fay'],
      numerator: ['Fay'],
      display: '100.0%',
    },
  ],
})
