import { homeOn, type SuitabilityNotion, suitabilityNotions } from '#core/accommodation.ts'
import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import type { Day } from '#core/dates.ts'
import type { Item, Journey } from '#core/journey.ts'
import { careLeaversRegulationsFrom, interactiveTool } from '#core/source.ts'
import { lowerFirst } from '#core/wording.ts'
import {
  countingCareLeavers,
  defineIndicator,
  printedInJune2017,
  type SnapshotPopulation,
  snapshot,
} from './indicator.ts'
import { careLeaversAs, careLeaversWithKnownCountry } from './populations.ts'

const byReturn = snapshot({
  from: '2013-04-01',
  source: interactiveTool('CareLeaverAcc'),
  yearEndOnly: true,
  by: 'the yearly return of care leavers (OC3)',
  population: careLeaversWithKnownCountry,
  numerator: {
    says: 'in accommodation judged suitable',
    counts: outcomes => /^[A-Z]1$/.test(outcomes.accommodation ?? ''),
  },
})

/** Gone abroad, deported, residence not known: of these nobody can say how they live. */
const ELSEWHERE = /^[GHR]/

const livingHere = (who: CareLeaverDefinition): SnapshotPopulation<Item> => {
  const all = careLeaversAs(who)
  return {
    says: `${all.says}; without those who have gone abroad, were deported or whose residence is not known`,
    at(child, asAt) {
      const item = all.at(child, asAt)
      return item && !ELSEWHERE.test(homeOn(child, asAt)?.record.type ?? '') ? item : undefined
    },
  }
}

const byNotion = ({ says, source, isSuitable }: SuitabilityNotion, who: CareLeaverDefinition) => ({
  from: careLeaversRegulationsFrom,
  source,
  needs: [['accommodation']],
  population: livingHere(who),
  numerator: {
    says: `in a home that is suitable: ${lowerFirst(says)}`,
    counts: (_item: Item, child: Journey, asAt: Day) => {
      const home = homeOn(child, asAt)
      return home !== undefined && isSuitable(home) === true
    },
  },
})

const companion = (notion: SuitabilityNotion) => ({
  title: notion.title,
  definition: `Of the same young people, the percentage in a home that is suitable by this notion. ${notion.says}`,
  measure: 'percent' as const,
  basis: 'snapshot' as const,
  counting: [countingCareLeavers(who => snapshot(byNotion(notion, who)))],
})

export default defineIndicator({
  id: 'care-leavers-in-suitable-accommodation',
  number: '7.3',
  group: 'Care leavers',
  title: 'Care leavers in suitable accommodation',
  alsoCalled: ['suitable accommodation'],
  definition:
    'Of care leavers whose case is open at the end of the month, the percentage whose home is suitable by the code of the return. Those whose home is not recorded count as not in suitable accommodation. Those who have gone abroad, were deported or whose residence is not known are left out.',
  whyItMatters: 'Without a safe place to live nothing else in a young person’s life can settle.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  partly:
    'Where homes are not recorded, the yearly return stands in: it says once a year, around a birthday, where those aged 19 to 21 live.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    countingCareLeavers(who =>
      snapshot({ ...byNotion(suitabilityNotions.return, who), by: 'where young people live now', otherwise: byReturn }),
    ),
  ],
  companions: [
    companion(suitabilityNotions['scorecard-2017']),
    companion(suitabilityNotions['sufficiency-2017']),
    companion(suitabilityNotions.regulation),
    {
      title: 'As the Department for Education counts it',
      definition:
        'Of care leavers whose 19th, 20th or 21st birthday fell in the year, the percentage whose accommodation around that birthday was judged suitable. Those with whom the council is not in touch count as not. Compare this one with other councils.',
      measure: 'percent',
      basis: 'snapshot',
      counting: [byReturn],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 98, amber: 95 }],
  published: [
    {
      measure: 'CareLeaverAcc',
      title: 'Care Leavers - Suitable accommodation (%)',
      alsoIn: {
        where: { care_leaver_age: ['19 to 21 years'], breakdown: ['Accommodation considered suitable'] },
        value: 'care_leaver_percent',
      },
      matches: 'no',
      differs:
        'Published of former relevant young people around their 19th, 20th or 21st birthday; the scorecard counts all care leavers on a day.',
      source: interactiveTool('CareLeaverAcc'),
    },
  ],
  within: [{ mine: 'denominator', of: 'number-of-care-leavers', its: 'numerator' }],
  examples: [
    {
      name: 'the home on the day and its code decide; no home recorded is none that is suitable; gone abroad is left out',
      asAt: '2026-03-31',
      born: { Ana: '2006-01-01', Ben: '2006-01-01', Cal: '2006-01-01', Dee: '2006-01-01', Eve: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Dee   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Eve   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2024-01-01
          Ben   | 2024-01-01
          Cal   | 2024-01-01
          Dee   | 2024-01-01
          Eve   | 2024-01-01`,
        accommodation: `
          child | startedOn  | endedOn    | type
          Ana   | 2024-01-01 | 2026-03-31 | X2
          Ana   | 2026-03-31 |            | U1
          Ben   | 2024-01-01 |            | U1
          Ben   | 2026-03-31 |            | S2
          Cal   | 2024-01-01 | 2026-03-31 | U1
          Dee   | 2024-01-01 |            | G1
          Eve   | 2024-01-01 |            | T2`,
      },
      denominator: ['Ana', 'Ben', 'Cal', 'Eve'],
      numerator: ['Ana'],
      display: '25.0%',
    },
    {
      name: 'by the return: suitable is what the code says; not being in touch counts as not suitable',
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
      name: 'by the return: gone abroad, deported and residence not known are left out; 18 and 22 year olds too',
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
