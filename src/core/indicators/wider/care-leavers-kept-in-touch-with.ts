import { lastMeaningfulContact } from '#core/contacts.ts'
import { after } from '#core/duration.ts'
import { defineIndicator, restingOn, snapshot } from '#core/indicators/indicator.ts'
import { isNothingOverdue } from '#core/indicators/obligations.ts'
import { careLeavers, openCareLeavers } from '#core/indicators/populations.ts'
import { careLeaversRegulationsFrom, interactiveTool, performanceReport } from '#core/source.ts'
import keepingInTouch from '#core/standards/keeping-in-touch.ts'

const printed = {
  from: careLeaversRegulationsFrom,
  source: performanceReport('Care leavers: meaningful contact over the previous 8 weeks, not text or emails'),
} as const

const byReturn = snapshot({
  from: '2013-04-01',
  source: interactiveTool('CareLeavers_LA_NotInTouch'),
  yearEndOnly: true,
  by: 'the yearly return of care leavers (OC3)',
  population: careLeavers,
  numerator: { says: 'with whom the council was in touch', counts: ({ inTouch }) => inTouch === 'YES' },
})

const EIGHT_WEEKS = { weeks: 8 }

export default defineIndicator({
  id: 'care-leavers-kept-in-touch-with',
  number: '12.2',
  group: 'After care',
  title: 'Care leavers kept in touch with',
  definition:
    'Of care leavers whose case is open at the end of the month, the percentage with whom meaningful contact is not overdue by the council’s own standard: every 8 weeks, more often for who is at risk, less often from 21 or where the young person asked for that. A text, an email or a letter alone is no contact.',
  whyItMatters: 'Whoever nobody speaks with cannot be helped, and will not ask.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  partly:
    'Where contacts are not recorded, the yearly return stands in: it says once a year, around a birthday, whether the council was in touch with those aged 19 to 21.',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    restingOn([keepingInTouch], standard =>
      snapshot({
        ...printed,
        by: 'contacts and visits',
        population: openCareLeavers,
        numerator: { says: 'with whom no contact is overdue', counts: isNothingOverdue(standard) },
        leftOut: 'Some have had no contact since recording began, and none was due yet; they are left out.',
        otherwise: byReturn,
      }),
    ),
  ],
  companions: [
    {
      title: 'Meaningful contact in the last 8 weeks, whatever was agreed',
      definition:
        'Of the same young people, the percentage with whom there was meaningful contact in the 8 weeks to the end of the month, whatever their age, their risk or their wish.',
      measure: 'percent',
      basis: 'snapshot',
      counting: [
        snapshot({
          ...printed,
          needs: [['contact', 'visit']],
          population: openCareLeavers,
          numerator: {
            says: 'with meaningful contact in the 8 weeks',
            counts(_item, child, asAt) {
              const last = lastMeaningfulContact(child, asAt)
              return last !== undefined && asAt <= after(last.on, EIGHT_WEEKS)!
            },
          },
        }),
      ],
    },
    {
      title: 'In touch around a birthday, as the return has it',
      definition:
        'Of care leavers whose 19th, 20th or 21st birthday fell in the year, the percentage with whom the council was in touch around that birthday.',
      measure: 'percent',
      basis: 'snapshot',
      counting: [byReturn],
    },
  ],
  examples: [
    {
      name: '8 weeks after the last contact is in time and the day after is late; a text is no contact',
      asAt: '2026-03-31',
      born: { Ana: '2007-01-01', Ben: '2007-01-01', Cal: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2025-01-01
          Ben   | 2025-01-01
          Cal   | 2025-01-01`,
        contact: `
          child | contactedOn | method    | outcome
          Ana   | 2026-02-03  | phone     | made
          Ben   | 2026-02-02  | phone     | made
          Cal   | 2026-02-02  | in-person | made
          Cal   | 2026-03-20  | text      | made`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'what the young person asked for counts in place of 8 weeks; a closed case is not counted',
      asAt: '2026-03-31',
      born: { Ana: '2007-01-01', Ben: '2007-01-01', Cal: '2003-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5
        Cal   | 2016-05-01 | 2021-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn   | contactEveryWeeks
          Ana   | 2025-01-01 |            | 12
          Ben   | 2025-01-01 |            | 4
          Cal   | 2021-01-01 | 2026-03-31 |`,
        contact: `
          child | contactedOn | method | outcome
          Ana   | 2026-01-06  | video  | made
          Ben   | 2026-03-02  | video  | made`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'by the return: in touch is YES alone',
      asAt: '2018-03-31',
      born: { Ana: '1998-01-01', Ben: '1998-01-01', Cal: '1998-01-01' },
      records: {
        'care-leaver-outcomes': `
          child | inTouch
          Ana   | YES
          Ben   | NO
          Cal   | REFU`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
  ],
})
