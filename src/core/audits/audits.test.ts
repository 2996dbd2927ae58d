import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import { loadDefinitions } from '#definitions.ts'
import { auditFigures, auditsOf } from './audits.ts'

const { auditTools } = await loadDefinitions()

type Said = readonly [type: string, body: Readonly<Record<string, unknown>>]

const told = (name: string, ...records: readonly Said[]): Journey =>
  journeyOf(
    { ref: name, childId: name },
    records.map(
      ([type, body], i) => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body }) as const,
    ),
    { returnYears: [] },
  )
const TOOL = 'whole-case-in-care'
const audit = (auditedOn: string, grade?: string, more = {}): Said => [
  'case-audit',
  { tool: TOOL, auditedOn, ...(grade && { grade }), ...more },
]
const moderation = (auditedOn: string, moderatedOn: string, grade: string, more = {}): Said => [
  'audit-moderation',
  { tool: TOOL, auditedOn, moderatedOn, grade, ...more },
]
const asAt = (iso: string, ...records: readonly Said[]) => auditsOf(told('Ana', ...records), day(iso))
const year = { firstDay: day('2025-04-01'), lastDay: day('2026-03-31') }
const inYear = (...children: readonly Journey[]) => auditFigures(children, auditTools, year)

describe('the audits of a child', () => {
  test('are known from their own day, and a moderation from its own', () => {
    const records = [audit('2025-06-10', 'good'), moderation('2025-06-10', '2025-06-20', 'inadequate')]
    expect(asAt('2025-06-09', ...records)).toEqual([])
    expect(asAt('2025-06-19', ...records)).toMatchObject([{ grade: 'good', moderatedGrade: undefined }])
    expect(asAt('2025-06-20', ...records)).toMatchObject([{ grade: 'inadequate', auditorsGrade: 'good' }])
  })

  test('take the latest of two moderations, and none of another day or tool', () => {
    const [audited] = asAt(
      '2026-01-01',
      audit('2025-06-10', 'good'),
      moderation('2025-06-10', '2025-07-20', 'outstanding'),
      moderation('2025-06-10', '2025-06-20', 'inadequate'),
      moderation('2025-06-11', '2025-08-01', 'inadequate'),
      moderation('2025-06-10', '2025-08-02', 'inadequate', { tool: 'dip-sample-visits' }),
    )
    expect(audited).toMatchObject({ moderatedGrade: 'outstanding' })
  })

  test('take no moderation of their own auditor, who is not somebody else', () => {
    const records = [
      audit('2025-06-10', 'good', { auditor: 'SW1' }),
      moderation('2025-06-10', '2025-06-20', 'inadequate', { moderator: 'SW2' }),
      moderation('2025-06-10', '2025-06-21', 'outstanding', { moderator: 'SW1' }),
    ]
    expect(asAt('2025-06-30', ...records)).toMatchObject([{ moderatedGrade: 'inadequate' }])
    // Who moderated it or audited it may not be said: that alone does not make them one person.
    expect(
      asAt('2025-06-30', audit('2025-06-10', 'good'), moderation('2025-06-10', '2025-06-20', 'inadequate')),
    ).toMatchObject([{ moderatedGrade: 'inadequate' }])
  })

  test('are followed by the audit that repeats them, from its day on', () => {
    const records = [audit('2025-06-10', 'good'), audit('2025-12-10', 'outstanding', { repeatsAuditOn: '2025-06-10' })]
    expect(asAt('2025-12-09', ...records)[0]?.repeatedBy).toBeUndefined()
    expect(asAt('2025-12-10', ...records)[0]?.repeatedBy).toMatchObject({ on: day('2025-12-10') })
    expect(asAt('2025-12-10', ...records)[1]?.repeatedBy).toBeUndefined()
  })

  test('are repeated only by a later one with the same tool', () => {
    const again = { repeatsAuditOn: '2025-06-10' }
    const other = { ...again, tool: 'dip-sample-visits' }
    const records = [
      audit('2025-06-10', 'good', again),
      audit('2025-05-10', 'good', again),
      audit('2025-07-10', 'good', other),
    ]
    for (const { repeatedBy } of asAt('2026-01-01', ...records)) expect(repeatedBy).toBeUndefined()
  })

  test('without a tool or a day are left out', () => {
    expect(asAt('2026-01-01', ['case-audit', { tool: TOOL }], ['case-audit', { auditedOn: '2025-06-10' }])).toEqual([])
  })
})

describe('what audits found', () => {
  test('is of those done in the window, both of whose days count', () => {
    const days = ['2025-03-31', '2025-04-01', '2026-03-31', '2026-04-01']
    const { audits, children } = inYear(told('Ana', ...days.map(on => audit(on, 'good'))))
    expect(audits.map(({ on }) => on)).toEqual([day('2025-04-01'), day('2026-03-31')])
    expect(children).toBe(1)
  })

  test('is counted by tool and by the grade that stands', () => {
    const { tools } = inYear(
      told('Ana', audit('2025-06-10', 'good'), moderation('2025-06-10', '2025-06-20', 'requires-improvement')),
      told('Ben', audit('2025-06-11', 'good'), audit('2025-06-12')),
    )
    expect(tools).toMatchObject([
      { tool: TOOL, audits: 3, grades: { outstanding: 0, good: 1, 'requires-improvement': 1, inadequate: 0, none: 1 } },
    ])
  })

  test('is counted by area of what was asked, and by theme, the most first', () => {
    const answers = [
      { question: 'care-right-work', grade: 'good' },
      { question: 'care-difference-made', grade: 'inadequate' },
      { question: 'care-voice-acted-on' },
    ]
    const { areas, themes } = inYear(
      told('Ana', audit('2025-06-10', 'good', { answers, themes: ['voice', 'plan'] })),
      told('Ben', audit('2025-06-11', 'good', { themes: ['plan'] })),
    )
    expect(areas.map(({ area, answers }) => [area, answers])).toEqual([
      ['intervention', 1],
      ['impact', 2],
      ['outcome', 0],
      ['compliance', 0],
    ])
    expect(areas[1]?.grades).toMatchObject({ inadequate: 1, none: 1 })
    expect(themes.map(({ theme, audits }) => [theme, audits])).toEqual([
      ['plan', 2],
      ['voice', 1],
    ])
  })

  test('agrees with moderators as often as they gave the same grade, or the one beside it', () => {
    const moderated = (name: string, auditors: string | undefined, moderators: string) =>
      told(name, audit('2025-06-10', auditors), moderation('2025-06-10', '2025-06-20', moderators))
    const { agreement } = inYear(
      moderated('Ana', 'good', 'good'),
      moderated('Ben', 'good', 'requires-improvement'),
      moderated('Cal', 'good', 'inadequate'),
      moderated('Dee', undefined, 'good'),
      told('Eve', audit('2025-06-10', 'good')),
    )
    expect(agreement).toEqual({ moderated: 3, same: 1, withinOne: 2, worse: 2, better: 0 })
  })

  test('says of those audited again which got better, stayed and got worse, by the grades that stand', () => {
    const again = (name: string, first: string | undefined, second: string, ...more: readonly Said[]) =>
      told(name, audit('2025-06-10', first), audit('2025-12-10', second, { repeatsAuditOn: '2025-06-10' }), ...more)
    const { reaudits } = inYear(
      again('Ana', 'inadequate', 'good'),
      again('Ben', 'good', 'good'),
      again('Cal', 'good', 'good', moderation('2025-12-10', '2025-12-20', 'requires-improvement')),
      again('Dee', undefined, 'good'),
    )
    expect(reaudits).toEqual({ repeated: 4, better: 1, same: 1, worse: 1 })
  })

  test('is nothing of children who were never audited', () => {
    expect(inYear(told('Ana'))).toMatchObject({
      audits: [],
      children: 0,
      tools: [],
      themes: [],
      agreement: { moderated: 0 },
    })
  })
})
