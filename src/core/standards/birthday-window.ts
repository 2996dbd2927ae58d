import { contactsMade } from '#core/contacts.ts'
import { birthday } from '#core/dates.ts'
import { after, before, type Duration } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { clipped, firstDone, NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { leftCareTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

/** The birthdays that the return asks about by the day; from 22 on it takes the last contact of the year. */
const AGES = [17, 18, 19, 20, 21]

function owed(child: Journey, sooner: Duration, later: Duration): readonly Obligation[] {
  const times = leftCareTimes(child)
  if (times.length === 0 || child.bornOn === undefined) return NOTHING_OWED
  const made = contactsMade(child)
  const obligations: Obligation[] = []
  let next = birthday(child.bornOn, AGES[0]!)
  for (const age of AGES) {
    const on = next
    next = birthday(child.bornOn, age + 1)
    const dueOn = on < times[0]!.from ? undefined : after(on, later)
    if (dueOn === undefined) continue
    const opensOn = before(on, sooner)
    const asked = clipped(times, opensOn, next).filter(t => t.from <= on)
    const contact = firstDone(made, opensOn)
    obligations.push(...owedUntilDone(asked, contact, () => ({ dueOn, because: BECAUSE, countedFrom: on })))
  }
  return obligations
}

const BECAUSE = 'so that the return knows, around a birthday, whether we are in touch, where they live and what they do'

export default defineStandard({
  id: 'birthday-window',
  title: 'In touch around each birthday from 17 to 21',
  task: 'Be in touch around the birthday',
  topic: 'Visits and contact',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['contact', 'visit'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2013-04-01',
      source: {
        title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
        section: 'OC3: in touch',
      },
      isVerified: false,
      says: 'Somebody who has left care is in touch with the council around each birthday from the 17th to the 21st: no more than {sooner} before it and within {later} after it. The window has not been verified.',
      intervals: { sooner: { months: 3 }, later: { months: 1 } },
      obligations: (child, { sooner, later }) => owed(child, sooner, later),
    }),
  ],
  examples: [
    {
      name: 'a contact three months before the birthday or a month after it is in time; one a day sooner is too early, one a day later is late',
      asAt: '2026-05-31',
      born: { Ana: '2007-04-01', Ben: '2007-04-01', Cal: '2007-04-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2025-04-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2025-04-01 | C2           | U4        | E5
        Cal   | 2020-05-01 | 2025-04-01 | C2           | U4        | E5`,
      records: {
        contact: `
          child | contactedOn | method | outcome
          Ana   | 2025-04-10  | phone  | made
          Ana   | 2026-01-01  | text   | made
          Ben   | 2025-04-10  | phone  | made
          Ben   | 2025-12-31  | phone  | made
          Ben   | 2026-05-01  | phone  | made
          Cal   | 2025-04-10  | phone  | made
          Cal   | 2026-05-02  | phone  | made`,
      },
      due: {
        Ana: ['due 2025-05-01, met 2025-04-10', 'due 2026-05-01, met 2026-01-01'],
        Ben: ['due 2025-05-01, met 2025-04-10', 'due 2026-05-01, met 2026-05-01'],
        Cal: ['due 2025-05-01, met 2025-04-10', 'due 2026-05-01, met late 2026-05-02'],
      },
    },
    {
      name: 'nothing is asked of somebody still in care, and what is missed lapses with the next birthday, on 1 March for a birth on 29 February',
      asAt: '2026-03-31',
      born: { Ana: '2009-01-01', Ben: '2006-02-28', Cal: '2004-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 |            | C2           | U4        |
        Ben   | 2020-05-01 | 2024-12-31 | C2           | U4        | E5
        Cal   | 2020-05-01 | 2022-03-01 | C2           | U4        | E5`,
      records: {
        contact: `
          child | contactedOn | method | outcome
          Ben   | 2023-12-31  | phone  | made`,
      },
      due: {
        Ana: [],
        Ben: ['due 2024-03-28, met 2024-02-28', 'due 2025-03-28, lapsed 2026-02-28', 'due 2026-03-28, overdue'],
        Cal: [
          'due 2022-04-01, lapsed 2023-03-01',
          'due 2023-04-01, lapsed 2024-02-29',
          'due 2024-03-29, lapsed 2025-03-01',
          'due 2025-04-01, lapsed 2026-03-01',
        ],
      },
    },
  ],
})
