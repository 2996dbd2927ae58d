import { NEVER } from '#core/dates.ts'
import { before, type Duration } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import { documentsNeeded, heldOf } from '#core/key-documents.ts'
import type { Obligation } from '#core/obligation.ts'
import { clipped, NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { keyDocuments } from '#core/records/key-document.ts'
import { practice } from '#core/source.ts'
import { supportTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const BECAUSE = Object.fromEntries(
  Object.entries(keyDocuments).map(([id, title]) => [
    id,
    { by18: `${title}: by the 18th birthday`, renew: `${title}: before it runs out` },
  ]),
) as Readonly<Record<keyof typeof keyDocuments, { readonly by18: string; readonly renew: string }>>

function owed(child: Journey, ahead: Duration): readonly Obligation[] {
  const times = supportTimes(child)
  if (times.length === 0) return NOTHING_OWED
  const { turns18On: countedFrom } = child
  const held = heldOf(child)
  const obligations: Obligation[] = []
  for (const { document, from: neededFrom, until } of documentsNeeded(child)) {
    const its = held.filter(h => h.document === document)
    const first = its.find(h => h.until > times[0]!.from)
    const { by18, renew } = BECAUSE[document]
    obligations.push(
      ...owedUntilDone(clipped(times, neededFrom, until), first && { on: first.from, entry: first.entry }, from => ({
        dueOn: Math.max(countedFrom, from),
        because: by18,
        countedFrom,
      })),
    )
    for (const { until: expiresOn, from: heldOn, entry } of its) {
      if (expiresOn === NEVER || expiresOn < times[0]!.from) continue
      const next = its.find(other => other.until > expiresOn && other.from > heldOn)
      const renewed = next && { on: next.from, entry: next.entry }
      obligations.push(
        ...owedUntilDone(clipped(times, Math.max(heldOn, before(expiresOn, ahead))), renewed, from => ({
          dueOn: Math.max(expiresOn, from),
          because: renew,
          from: entry,
        })),
      )
    }
  }
  return obligations
}

export default defineStandard({
  id: 'key-documents',
  title: 'Key documents by 18',
  task: 'Key document',
  topic: 'Money and documents',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['key-document'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: practice('Key documents before 18'),
      isVerified: false,
      says: 'By the 18th birthday a care leaver has each paper that an adult needs: birth certificate, passport or travel document, National Insurance number, bank account, photo identity and NHS number; where they came to the country alone, proof of immigration status in place of the birth certificate. One that runs out is renewed by that day; it is on the list {ahead} before.',
      intervals: { ahead: { months: 3 } },
      obligations: (child, { ahead }) => owed(child, ahead),
    }),
  ],
  examples: [
    {
      name: 'each paper is its own: had on the 18th birthday it is in time, a day later it is late',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4`,
      records: {
        'key-document': `
          child | document           | heldOn
          Ana   | birth-certificate  | 2020-06-01
          Ana   | passport           | 2026-01-01
          Ana   | national-insurance | 2026-01-02
          Ana   | bank-account       | 2025-01-01
          Ana   | photo-id           |`,
      },
      due: {
        Ana: [
          'due 2026-01-01, met 2024-01-01',
          'due 2026-01-01, met 2026-01-01',
          'due 2026-01-01, met late 2026-01-02',
          'due 2026-01-01, met 2025-01-01',
          'due 2026-01-01, overdue',
          'due 2026-01-01, overdue',
        ],
      },
    },
    {
      name: 'a passport that runs out is renewed by that day; proof of status is asked of those who came alone, and a birth certificate no more',
      asAt: '2026-06-30',
      born: { Ana: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2023-05-01 | 2025-01-01 | V2           | U4        | E5`,
      records: {
        'leave-to-remain': `
          child | status  | grantedOn
          Ana   | refugee | 2024-01-01`,
        'key-document': `
          child | document           | heldOn     | expiresOn
          Ana   | birth-certificate  | 2024-01-01 |
          Ana   | passport           | 2024-01-01 | 2026-05-31
          Ana   | passport           | 2026-06-01 | 2036-06-01
          Ana   | national-insurance | 2024-01-01 |
          Ana   | bank-account       | 2024-01-01 |
          Ana   | photo-id           | 2024-01-01 |
          Ana   | nhs-number         | 2024-01-01 |`,
      },
      due: {
        Ana: [
          'due 2025-01-01, lapsed 2024-01-01',
          'due 2025-01-01, met 2024-01-01',
          'due 2025-01-01, met 2024-01-01',
          'due 2025-01-01, met 2024-01-01',
          'due 2025-01-01, met 2024-01-01',
          'due 2025-01-01, met 2024-01-01',
          'due 2025-01-01, overdue',
          'due 2026-05-31, met late 2026-06-01',
        ],
      },
    },
    {
      name: 'for a birth on 29 February papers are needed by 1 March; a passport renewed on the day it runs out is in time',
      asAt: '2026-03-31',
      born: { Ana: '2008-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4`,
      records: {
        'key-document': `
          child | document           | heldOn     | expiresOn
          Ana   | birth-certificate  | 2026-03-01 |
          Ana   | passport           | 2021-03-31 | 2026-03-31
          Ana   | passport           | 2026-03-31 | 2036-03-31
          Ana   | national-insurance | 2026-03-02 |`,
      },
      due: {
        Ana: [
          'due 2026-03-01, met 2026-03-01',
          'due 2026-03-01, met 2024-02-29',
          'due 2026-03-01, met late 2026-03-02',
          'due 2026-03-01, overdue',
          'due 2026-03-01, overdue',
          'due 2026-03-01, overdue',
          'due 2026-03-31, met 2026-03-31',
        ],
      },
    },
    {
      name: 'three months before 31 May are 29 February in a leap year: a passport that runs out then is on the list, one that does on 1 June is not yet',
      asAt: '2024-02-29',
      born: { Ana: '2006-09-01', Ben: '2006-09-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'key-document': `
          child | document | heldOn     | expiresOn
          Ana   | passport | 2019-05-31 | 2024-05-31
          Ben   | passport | 2019-06-01 | 2024-06-01`,
      },
      due: {
        Ana: [
          'due 2024-09-01',
          'due 2024-09-01, met 2022-09-01',
          'due 2024-09-01',
          'due 2024-09-01',
          'due 2024-09-01',
          'due 2024-09-01',
          'due 2024-05-31',
        ],
        Ben: [
          'due 2024-09-01',
          'due 2024-09-01, met 2022-09-01',
          'due 2024-09-01',
          'due 2024-09-01',
          'due 2024-09-01',
          'due 2024-09-01',
        ],
      },
    },
  ],
})
