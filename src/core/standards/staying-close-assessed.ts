import { birthdaysOf } from '#core/birthdays.ts'
import { doneBy, recordsOf } from '#core/casework.ts'
import { birthday } from '#core/dates.ts'
import type { Duration } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import { type Obligation, timeLimit } from '#core/obligation.ts'
import { firstDone, NOTHING_OWED, owedOnce } from '#core/owed.ts'
import needsAssessment from '#core/records/needs-assessment.ts'
import { childrensWellbeingAct } from '#core/source.ts'
import { formerRelevantTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const assessmentsOf = recordsOf(needsAssessment)
const limit = timeLimit(time => `${time} after turning 18, or after the birthday since then`)
const AGES = [18, 19, 20, 21, 22, 23, 24]

/** Owed from the 18th birthday, and where nobody did it, again from each birthday: so those who are older when it commences have it too. */
function owed(child: Journey, within: Duration): readonly Obligation[] {
  const times = formerRelevantTimes(child)
  const ages = birthdaysOf(child)
  if (times.length === 0 || ages === undefined) return NOTHING_OWED
  const done = doneBy(assessmentsOf(child), a => a.completedOn)
  const met = firstDone(done, ages.turns18On)
  return AGES.flatMap((age): readonly Obligation[] => {
    const [on, next] = [birthday(child.bornOn!, age), birthday(child.bornOn!, age + 1)]
    const time = times.find(t => t.from <= on && on < t.until)
    const due = limit(on, within)
    if (time === undefined || due === undefined || (met !== undefined && met.on < on)) return NOTHING_OWED
    return owedOnce({ arisesOn: on, ...due, lapsesOn: Math.min(next, time.until) }, met)
  })
}

export default defineStandard({
  id: 'staying-close-assessed',
  title: 'Need for staying close support assessed',
  task: 'Assess for staying close support',
  topic: 'Leaving care',
  basis: 'statutory',
  whose: 'personal-adviser',
  metBy: ['needs-assessment'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      source: childrensWellbeingAct('section 7'),
      isVerified: true,
      says: 'The council assesses whether a former relevant young person under 25 needs staying close support: to find and keep a suitable home, and to reach services for health, relationships, education, training, work and taking part. The Act names no time; {within} after turning 18 is the council’s own. Who was not assessed is owed it again each birthday. A needs assessment completed since 18 meets it.',
      intervals: { within: { months: 3 } },
      obligations: (child, { within }) => owed(child, within),
    }),
  ],
  examples: [
    {
      name: 'is off until it commences',
      asAt: '2027-03-31',
      born: { Ana: '2008-06-30' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2026-06-30 | C2           | U4        | E5`,
      due: { Ana: [] },
    },
    {
      name: 'switched on, it is owed from the 18th birthday: three months after is in time, a day later is late',
      from: '2027-04-01',
      asAt: '2028-03-31',
      born: { Ana: '2009-04-01', Ben: '2009-04-01', Cal: '2009-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2027-04-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2027-04-01 | C2           | U4        | E5
        Cal   | 2020-05-01 | 2027-03-31 | C2           | U4        | E5`,
      records: {
        'needs-assessment': `
          child | completedOn
          Ana   | 2027-07-01
          Ben   | 2027-07-02`,
      },
      due: {
        Ana: ['due 2027-07-01, met 2027-07-01'],
        Ben: ['due 2027-07-01, met late 2027-07-02'],
        Cal: ['due 2028-06-30'],
      },
    },
    {
      name: 'somebody who is older when it is switched on is owed it from their next birthday, up to 25',
      from: '2027-04-01',
      asAt: '2029-06-30',
      born: { Ana: '2004-02-29', Ben: '2002-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2022-03-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2020-03-31 | C2           | U4        | E5`,
      due: { Ana: ['due 2028-05-29, lapsed 2029-03-01'], Ben: [] },
    },
  ],
})
