import { recordsOf } from '#core/casework.ts'
import { before, type Duration } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { clipped, joined, NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import leaveToRemain from '#core/records/leave-to-remain.ts'
import { practice } from '#core/source.ts'
import { supportTimes } from '#core/support-times.ts'
import { timesInCare } from '#core/time-in-care.ts'
import { defineStandard, rule } from './standard.ts'

const leavesOf = recordsOf(leaveToRemain)
const BECAUSE = 'before leave to remain runs out, with time for advice'

function owed(child: Journey, ahead: Duration): readonly Obligation[] {
  const leaves = leavesOf(child).filter(l => l.grantedOn !== undefined)
  if (leaves.length === 0) return NOTHING_OWED
  const care = timesInCare(child).map(({ startedOn: from, until }) => ({ from, until }))
  const ours = joined(care, supportTimes(child))
  return leaves.flatMap(({ grantedOn, expiresOn, appliedOn, entry }, i): readonly Obligation[] => {
    if (expiresOn === undefined) return NOTHING_OWED
    const applied = appliedOn === undefined ? undefined : { on: Math.max(appliedOn, grantedOn!), entry }
    return owedUntilDone(clipped(ours, grantedOn!, leaves[i + 1]?.grantedOn), applied, from => ({
      dueOn: Math.max(before(expiresOn, ahead), from),
      because: BECAUSE,
      countedFrom: expiresOn,
      from: entry,
    }))
  })
}

export default defineStandard({
  id: 'leave-to-remain',
  title: 'Application before leave to remain runs out',
  task: 'Apply to extend leave to remain',
  topic: 'Money and documents',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['leave-to-remain'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: practice('Leave to remain: application three months before it runs out'),
      isVerified: false,
      says: 'Where a looked after child’s or care leaver’s leave to remain runs out, an extension or settlement is applied for at least {ahead} before. The months are the council’s own.',
      intervals: { ahead: { months: 3 } },
      obligations: (child, { ahead }) => owed(child, ahead),
    }),
  ],
  examples: [
    {
      name: 'applied for three calendar months before it runs out is in time, the day after is late; leave without an end asks for nothing',
      asAt: '2026-06-30',
      born: { Ana: '2008-05-01', Ben: '2008-05-01', Cal: '2008-05-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | V2           | U4
        Ben   | 2023-05-01 |       | V2           | U4
        Cal   | 2023-05-01 |       | V2           | U4`,
      records: {
        'leave-to-remain': `
          child | status              | grantedOn  | expiresOn  | appliedOn
          Ana   | unaccompanied-leave | 2023-12-31 | 2026-06-30 | 2026-03-30
          Ben   | unaccompanied-leave | 2023-12-31 | 2026-06-30 | 2026-03-31
          Cal   | indefinite          | 2023-12-31 |            |`,
      },
      due: { Ana: ['due 2026-03-30, met 2026-03-30'], Ben: ['due 2026-03-30, met late 2026-03-31'], Cal: [] },
    },
    {
      name: 'leave that was followed by another asks no more; care that ended at 15 ends the council’s part',
      asAt: '2026-06-30',
      born: { Ana: '2008-05-01', Ben: '2009-05-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2023-05-01 |            | V2           | U4
        Ben   | 2023-05-01 | 2024-05-01 | V2           | U4`,
      records: {
        'leave-to-remain': `
          child | status              | grantedOn  | expiresOn
          Ana   | unaccompanied-leave | 2023-12-31 | 2026-06-30
          Ana   | refugee             | 2025-01-31 | 2030-01-31
          Ben   | unaccompanied-leave | 2023-12-31 | 2026-06-30`,
      },
      due: {
        Ana: ['due 2026-03-30, lapsed 2025-01-31', 'due 2029-10-31'],
        Ben: ['due 2026-03-30, lapsed 2024-05-01'],
      },
    },
    {
      name: 'three months before 31 May are 29 February in a leap year; applied for the day after is late',
      asAt: '2024-06-30',
      born: { Ana: '2007-05-01', Ben: '2007-05-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2021-05-01 |       | V2           | U4
        Ben   | 2021-05-01 |       | V2           | U4`,
      records: {
        'leave-to-remain': `
          child | status              | grantedOn  | expiresOn  | appliedOn
          Ana   | unaccompanied-leave | 2021-12-01 | 2024-05-31 | 2024-02-29
          Ben   | unaccompanied-leave | 2021-12-01 | 2024-05-31 | 2024-03-01`,
      },
      due: { Ana: ['due 2024-02-29, met 2024-02-29'], Ben: ['due 2024-02-29, met late 2024-03-01'] },
    },
  ],
})
