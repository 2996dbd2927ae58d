import { doneBy, recordsOf } from '#core/casework.ts'
import { birthday, type Day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { NOTHING_OWED, owedOnce } from '#core/owed.ts'
import entitlement from '#core/records/entitlement.ts'
import { childrensWellbeingAct } from '#core/source.ts'
import { careLeaverTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const entitlementsOf = recordsOf(entitlement)
const AGES = [16, 17, 18, 19, 20, 21, 22, 23, 24]

function owed(child: Journey): readonly Obligation[] {
  const times = careLeaverTimes(child)
  if (times.length === 0 || child.bornOn === undefined) return NOTHING_OWED
  const { bornOn } = child
  const told = doneBy(
    entitlementsOf(child).filter(e => e.item === 'local-offer'),
    e => e.toldOn ?? e.offeredOn,
  )
  return AGES.flatMap((age): readonly Obligation[] => {
    const [on, next]: readonly [Day, Day] = [birthday(bornOn, age), birthday(bornOn, age + 1)]
    const time = times.find(t => t.from < next && on < t.until)
    if (time === undefined) return NOTHING_OWED
    const arisesOn = Math.max(on, time.from)
    const lapsesOn = Math.min(next, time.until)
    const done = told.find(t => t.on >= arisesOn && t.on < lapsesOn)
    return owedOnce({ arisesOn, dueOn: next - 1, lapsesOn, because: 'before the next birthday', countedFrom: on }, done)
  })
}

export default defineStandard({
  id: 'enlarged-local-offer',
  title: 'Told of the enlarged local offer',
  task: 'Go through the local offer',
  topic: 'Money and documents',
  basis: 'statutory',
  whose: 'personal-adviser',
  metBy: ['entitlement'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      source: childrensWellbeingAct('section 8'),
      isVerified: true,
      says: 'The council’s published offer also says how it supports the move to adulthood, financial literacy, what help there is for those at risk of homelessness or leaving custody, and how later needs are foreseen. Publishing it is the council’s duty; that each care leaver is taken through it once in each year of their life is how Waymark follows it.',
      intervals: {},
      obligations: owed,
    }),
  ],
  examples: [
    {
      name: 'is off until it commences',
      asAt: '2027-03-31',
      born: { Ana: '2009-04-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4`,
      due: { Ana: [] },
    },
    {
      name: 'switched on, it is owed in each year: the day before the birthday is in time, the birthday counts for the next',
      from: '2027-04-01',
      asAt: '2028-04-30',
      born: { Ana: '2009-04-01', Ben: '2009-04-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2027-04-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2027-04-01 | C2           | U4        | E5`,
      records: {
        entitlement: `
          child | item        | toldOn
          Ana   | local-offer | 2028-03-31
          Ben   | local-offer | 2028-04-01`,
      },
      due: {
        Ana: ['due 2028-03-31, met 2028-03-31', 'due 2029-03-31'],
        Ben: ['due 2028-03-31, lapsed 2028-04-01', 'due 2029-03-31, met 2028-04-01'],
      },
    },
    {
      name: 'for a birth on 29 February the year begins on it or on 1 March, and ends with February',
      from: '2027-04-01',
      asAt: '2029-03-31',
      born: { Ana: '2012-02-29', Ben: '2012-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        entitlement: `
          child | item        | toldOn
          Ana   | local-offer | 2029-02-28
          Ben   | local-offer | 2029-03-01`,
      },
      due: {
        Ana: ['due 2029-02-28, met 2029-02-28', 'due 2030-02-28'],
        Ben: ['due 2029-02-28, lapsed 2029-03-01', 'due 2030-02-28, met 2029-03-01'],
      },
    },
  ],
})
