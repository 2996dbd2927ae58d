import { categoryOn } from '#core/eligibility.ts'
import { episodeOn } from '#core/looked-after.ts'
import { careLeaversRegulationsFrom, childrenAct, interactiveTool, performanceReport } from '#core/source.ts'
import { ageBand } from './age-band.ts'
import { countingCareLeavers, defineIndicator, snapshot } from './indicator.ts'
import { careLeavers, careLeaversAs } from './populations.ts'

const byReturn = snapshot({
  from: '2013-04-01',
  source: interactiveTool('NoCareLeavers'),
  yearEndOnly: true,
  by: 'the yearly return of care leavers (OC3)',
  population: careLeavers,
})

const local = {
  from: careLeaversRegulationsFrom,
  source: performanceReport('Care leavers'),
} as const

/** Those of an age in whole years: both ends count. */
function aged(from: number, to: number) {
  const { says, isIn } = ageBand(from, to)
  return {
    title: `Of these, ${says}`,
    definition: `Care leavers, as they are counted above, who are ${from} to ${to} years old.`,
    measure: 'count' as const,
    basis: 'snapshot' as const,
    counting: [
      countingCareLeavers(who =>
        snapshot({
          ...local,
          population: careLeaversAs(who),
          numerator: {
            says,
            counts: (_item, child, asAt) => isIn(child, asAt),
          },
        }),
      ),
    ],
  }
}

export default defineIndicator({
  id: 'number-of-care-leavers',
  number: '7.1',
  group: 'Care leavers',
  title: 'Number of care leavers',
  alsoCalled: ['number of care leavers', 'care leavers'],
  definition:
    'Relevant and former relevant young people with whom the leaving care service works at the end of the month: aged 16 to 20, and 21 to 24 while their case is open. Those still looked after are counted beside them, and those who died or whose case was closed are not counted.',
  whyItMatters: 'The council stays their corporate parent after they leave care, and this is how many it answers for.',
  measure: 'count',
  unit: 'young people',
  better: 'neither',
  basis: 'snapshot',
  partly:
    'Where no leaving care case is recorded, the yearly return stands in. It names former relevant young people whose 19th, 20th or 21st birthday fell in the year to 31 March, whether or not the council is in touch with them: it is not the caseload of the leaving care service.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    countingCareLeavers(who =>
      snapshot({ ...local, by: 'leaving care cases', population: careLeaversAs(who), otherwise: byReturn }),
    ),
  ],
  companions: [
    aged(16, 17),
    aged(18, 20),
    aged(21, 24),
    {
      title: 'Eligible children, still looked after',
      definition:
        'Children aged 16 and 17 who are looked after at the end of the month and have been for 13 weeks since they turned 14. They become relevant or former relevant when they leave.',
      measure: 'count',
      basis: 'snapshot',
      counting: [
        snapshot({
          from: careLeaversRegulationsFrom,
          source: childrenAct('schedule 2, paragraph 19B'),
          population: {
            says: 'looked after and eligible',
            isLookedAfter: true,
            at: (child, asAt) => (categoryOn(child, asAt) === 'eligible' ? episodeOn(child, asAt) : undefined),
          },
        }),
      ],
    },
    {
      title: 'As the Department for Education counts them',
      definition:
        'Former relevant young people whose 19th, 20th or 21st birthday fell in the year to 31 March, whether or not the council is in touch with them. Those who died, or have returned home to their parents for 6 months or more, do not count. Compare this one with other councils.',
      measure: 'count',
      basis: 'snapshot',
      counting: [byReturn],
    },
  ],
  published: [
    {
      measure: 'NoCareLeavers',
      title: 'Leaving Care 2 & 4 - Number of former relevant young people  (Care Leavers)',
      alsoIn: {
        where: { care_leaver_age: ['19 to 21 years'], breakdown: ['Suitability total'] },
        value: 'care_leaver_count',
      },
      matches: 'no',
      differs:
        'Published of former relevant young people whose 19th, 20th or 21st birthday fell in the year; the scorecard counts all care leavers on a day.',
      isNotRanked: true,
      source: interactiveTool('NoCareLeavers'),
    },
  ],
  within: [{ mine: 'numerator', of: 'with-a-pathway-plan', its: 'denominator' }],
  examples: [
    {
      name: 'those who left care and whose case is open count; those still in care, closed or turning 25 do not',
      asAt: '2026-03-31',
      born: {
        Ana: '2009-01-01',
        Ben: '2006-01-01',
        Cal: '2003-01-01',
        Dee: '2003-01-01',
        Eve: '2001-03-31',
        Fay: '2009-01-01',
      },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2022-05-01 | 2026-03-31 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Cal   | 2015-05-01 | 2021-01-01 | C2           | U4        | E5
        Dee   | 2015-05-01 | 2021-01-01 | C2           | U4        | E5
        Eve   | 2013-05-01 | 2019-03-31 | C2           | U4        | E5
        Fay   | 2022-05-01 |            | C2           | U4        |`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn
          Ana   | 2026-03-31 |
          Ben   | 2024-01-01 |
          Cal   | 2021-01-01 | 2026-04-01
          Dee   | 2021-01-01 | 2026-03-31
          Eve   | 2019-03-31 |`,
      },
      numerator: ['Ana', 'Ben', 'Cal'],
      display: '3',
    },
    {
      name: 'by the return: a 19th birthday on the first day of the year and a 21st on the last are in, an 18th and a 22nd are not',
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
      name: 'by the return: those who died or went home do not count, those who want no help do',
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
