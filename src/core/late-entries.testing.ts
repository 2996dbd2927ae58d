import fc from 'fast-check'
import type { LedgerEntry } from './causes.ts'
import { day, isoOf } from './dates.ts'
import { FIRST, type MemoryLedger } from './memory-ledger.testing.ts'

/** The month whose report is frozen. */
export const MONTH = '2018-02'
export const FROZEN = '2018-05-01T09:00:00.000Z'

/** One thing that is recorded after a report was frozen, in numbers that a ledger makes something of. */
export const anyStep = fc.record({
  what: fc.constantFrom(
    ...([
      'late',
      'late',
      'late',
      'late',
      'corrected',
      'corrected',
      'corrected',
      'withdrawn',
      'absent',
      'moved',
    ] as const),
    ...([
      'another child',
      'setting',
      'choice',
      'population',
      'target',
      'worker',
      'start',
      'another year',
      'entered',
      'household',
      'other',
    ] as const),
  ),
  which: fc.nat(),
  other: fc.nat(),
  days: fc.integer({ min: -120, max: 60 }),
  isBackdated: fc.constantFrom(false, false, false, true),
})
export type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

const shifted = (body: LedgerEntry['body'], days: number): LedgerEntry['body'] =>
  Object.fromEntries(
    Object.entries(body).map(([field, value]) => [
      field,
      field.endsWith('On') && field !== 'bornOn' && typeof value === 'string' ? isoOf(day(value) + days) : value,
    ]),
  )

/** Records a step, a minute after the one before, or under a day before the freeze. */
export function take(ledger: MemoryLedger, { what, which, other, days, isBackdated }: Step, minute: number): void {
  const { definitions } = ledger
  const recordedOn = isBackdated ? FIRST : new Date(Date.parse(FROZEN) + (minute + 1) * 60_000).toISOString()
  const aboutChildren = ledger.entries.filter(({ subject, kind }) => subject !== 'authority' && kind === 'statement')
  const pick = <T>(all: readonly T[], at = which): T => all[at % all.length]!
  const one = pick(aboutChildren)
  const said = { kind: 'statement', standing: 0, recordedOn, recordedBy: 'ali' } as const
  const authority = (type: string, body: LedgerEntry['body']) =>
    ledger.add({ ...said, type, subject: 'authority', body })
  const fromOn = isoOf(day('2017-06-01') + days)
  const { type, record, standing, subject } = one
  switch (what) {
    case 'late':
      ledger.add({
        ...said,
        type,
        subject: pick(aboutChildren, other).subject,
        body: shifted(one.body, days),
        standing,
      })
      return
    case 'corrected':
      ledger.add({
        ...said,
        type,
        subject,
        record,
        standing,
        body: {
          ...shifted(one.body, days),
          ...(type === 'episode' && { placement: pick(['U4', 'K2', 'P1', 'H5'], other) }),
        },
      })
      return
    case 'withdrawn':
      ledger.add({ ...said, kind: 'withdrawal', type, subject, record, standing, body: {}, reason: 'Wrong' })
      return
    case 'absent':
      ledger.add({ ...said, kind: 'absence', type, subject, record, standing, body: {}, reason: 'Gone' })
      return
    case 'moved': {
      const batch = ledger.newest + 1
      ledger.add({
        ...said,
        kind: 'withdrawal',
        type,
        subject,
        record,
        standing,
        body: {},
        reason: 'Same child',
        batch,
      })
      ledger.add({ ...said, type, subject: pick(aboutChildren, other).subject, body: one.body, standing, batch })
      return
    }
    case 'another child':
      ledger.add({ ...said, type, subject: `new ${which % 5}`, body: shifted(one.body, days), standing })
      return
    case 'setting':
      authority('standard-setting', {
        standard: pick(['statutory-visits', 'looked-after-reviews', 'dental-checks'], other),
        fromOn,
        intervals: pick(['every=4 weeks', 'every=3 months', 'nothing'], which),
      })
      return
    case 'choice':
      authority('care-leaver-setting', { definition: pick(definitions.careLeavers, other).id, fromOn })
      return
    case 'population':
      authority('population-estimate', { year: 2014 + (which % 4), children: 40_000 + (other % 20_000) })
      return
    case 'target':
      authority('target', {
        indicator: pick(definitions.indicators).id,
        fromOn,
        green: pick(['50%+', '12', '14-20'], other),
        amber: '40%>',
      })
      return
    case 'worker':
      authority('worker', {
        worker: pick(['SW1', 'SW2', 'SW3'], other),
        job: 'social-worker',
        isLookedAfterTeam: pick(['yes', 'no']),
        hoursAWeek: 20 + (other % 17),
      })
      return
    case 'start':
      authority('recording-start', {
        recordType: pick(['visit', 'pathway-plan', 'pep', 'health-assessment'], other),
        fromOn,
      })
      return
    case 'entered':
      authority('entered-figure', {
        ...{ indicator: pick(definitions.indicators).id, source: 'a tracker', numerator: other % 9, denominator: 9 },
        ...{ stretch: pick(['month', 'year-to-date'], other), month: pick(['2018-02', '2018-01', '2017-06'], other) },
      })
      return
    case 'household':
      authority('fostering-household', { household: `H${which % 4}`, kind: 'mainstream', approvedOn: fromOn })
      return
    case 'other':
      authority('commentary', { about: 'number-of-looked-after-children', month: MONTH, whatHappened: 'Nothing' })
      return
    case 'another year':
      ledger.add({
        ...said,
        type: 'episode',
        subject,
        record,
        standing: pick([2015, 2019], other),
        body: one.type === 'episode' ? one.body : { startedOn: fromOn, legalStatus: 'C2', placement: 'U4' },
        ...(one.type !== 'episode' && { record: ledger.newest + 1 }),
      })
  }
}
