import { type Entitlement, toldOf } from '#core/entitlement-ledger.ts'
import type { Journey } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { entitlements } from '#core/records/entitlement.ts'
import { practice } from '#core/source.ts'
import { careLeaverTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

/** What every care leaver may be owed, whoever they are. */
const EVERYONES: readonly Entitlement[] = [
  'setting-up-home',
  'higher-education-bursary',
  'apprenticeship-bursary',
  '16-to-19-bursary',
  'council-tax',
  'local-offer',
]

const TOLD = EVERYONES.map(item => ({ item, because: `${entitlements[item]}: told of it by the 18th birthday` }))

function owed(child: Journey): readonly Obligation[] {
  const times = careLeaverTimes(child)
  if (times.length === 0) return NOTHING_OWED
  const { turns18On: countedFrom } = child
  return TOLD.flatMap(({ item, because }) =>
    owedUntilDone(times, toldOf(child, item)[0], from => ({
      dueOn: Math.max(countedFrom, from),
      because,
      countedFrom,
    })),
  ).sort((a, b) => a.arisesOn - b.arisesOn)
}

export default defineStandard({
  id: 'entitlements-told',
  title: 'Told of what they are owed by 18',
  task: 'Tell them of an entitlement',
  topic: 'Money and documents',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['entitlement'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: practice('Entitlement ledger: told by 18'),
      isVerified: false,
      says: 'By the 18th birthday a care leaver has been told of each thing that any of them may be owed: the setting-up-home allowance, the bursaries for higher education, apprenticeships and 16 to 19, help with council tax, and the local offer.',
      intervals: {},
      obligations: owed,
    }),
  ],
  examples: [
    {
      name: 'each has its own line: told on the 18th birthday is in time, a day later is late, and being paid is being told',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4`,
      records: {
        entitlement: `
          child | item                     | toldOn     | paidOn
          Ana   | setting-up-home          | 2026-01-01 |
          Ana   | higher-education-bursary | 2026-01-02 |
          Ana   | 16-to-19-bursary         |            | 2024-09-30
          Ana   | driving-lessons          | 2025-01-01 |`,
      },
      due: {
        Ana: [
          'due 2026-01-01, met 2026-01-01',
          'due 2026-01-01, met late 2026-01-02',
          'due 2026-01-01, overdue',
          'due 2026-01-01, met 2024-09-30',
          'due 2026-01-01, overdue',
          'due 2026-01-01, overdue',
        ],
      },
    },
    {
      name: 'somebody with 90 days in care since 14 is owed none of it',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-03-01 | 2024-05-30 | V2           | U4`,
      due: { Ana: [] },
    },
    {
      name: 'somebody born on 29 February turns 18 on 1 March: told then is in time',
      asAt: '2026-03-31',
      born: { Ana: '2008-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4`,
      records: {
        entitlement: `
          child | item            | toldOn
          Ana   | setting-up-home | 2026-03-01
          Ana   | council-tax     | 2026-03-02`,
      },
      due: {
        Ana: [
          'due 2026-03-01, met 2026-03-01',
          'due 2026-03-01, overdue',
          'due 2026-03-01, overdue',
          'due 2026-03-01, overdue',
          'due 2026-03-01, met late 2026-03-02',
          'due 2026-03-01, overdue',
        ],
      },
    },
  ],
})
