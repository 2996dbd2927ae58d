import { describe, expect, test } from 'vitest'
import { day, NEVER } from '#core/dates.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { defineStandard, rule } from '#core/standards/standard.ts'
import { issuedFigure, questionGradedOn, standardMetOn } from './measuring.ts'

const AS_AT = day('2025-06-30')

/** A standard under which each child owes what is said of them. */
const standardOf = (owed: Readonly<Record<string, readonly Partial<Obligation>[]>>) =>
  defineStandard({
    id: 'visits',
    title: 'Visits',
    task: 'Visit',
    topic: 'Visits',
    basis: 'local',
    whose: 'social-worker',
    metBy: ['visit'],
    rules: [
      rule({
        from: '2000-01-01',
        source: { title: 'A test', section: 'of standards', url: '' },
        isVerified: true,
        says: 'Visit',
        intervals: {},
        obligations: child =>
          (owed[child.ref] ?? []).map(its => ({
            arisesOn: day('2024-01-01'),
            dueOn: AS_AT,
            metOn: undefined,
            metBy: undefined,
            lapsesOn: NEVER,
            because: '',
            countedFrom: day('2024-01-01'),
            from: undefined,
            ...its,
          })),
      }),
    ],
    reviewed: { on: '2025-01-01', nextBy: '2026-01-01' },
    examples: [],
  })

const nobodyElse = (ref: string): Journey => journeyOf({ ref, childId: ref }, [], { returnYears: [] })
const met = (owed: Readonly<Record<string, readonly Partial<Obligation>[]>>) => {
  const figure = standardMetOn(standardOf(owed), Object.keys(owed).map(nobodyElse), AS_AT)
  return figure && [figure.numerator, figure.denominator]
}

describe('a standard as it was met at the end of a day', () => {
  test('counts whoever has nothing overdue: on the day it is due nothing is', () => {
    expect(met({ ana: [{ dueOn: AS_AT }], ben: [{ dueOn: AS_AT - 1 }] })).toEqual([1, 2])
  })

  test('counts what was done late as done, and one overdue of two as overdue', () => {
    expect(met({ ana: [{ dueOn: AS_AT - 9, metOn: AS_AT }], ben: [{ metOn: AS_AT }, { dueOn: AS_AT - 1 }] })).toEqual([
      1, 2,
    ])
  })

  test('leaves out what fell due a year ago and was done, and what fell due the day after that counts', () => {
    const done = (iso: string) => [{ dueOn: day(iso), metOn: day(iso) }]
    expect(met({ ana: done('2024-06-30') })).toBeUndefined()
    expect(met({ ana: done('2024-07-01') })).toEqual([1, 1])
    expect(met({ ana: [{ dueOn: day('2024-06-30') }] })).toEqual([0, 1])
  })

  test('leaves out what lapsed or has not arisen, and says nothing where nobody is left', () => {
    expect(met({ ana: [{ lapsesOn: AS_AT }], ben: [{ arisesOn: AS_AT + 1, dueOn: AS_AT + 9 }] })).toBeUndefined()
  })
})

describe('a question as it was graded', () => {
  const audited = (ref: string, auditedOn: string, grade: string, question = 'visit-purpose'): Journey =>
    journeyOf(
      { ref, childId: ref },
      [
        {
          id: 1,
          record: 1,
          type: 'case-audit',
          kind: 'statement',
          standing: 0,
          body: { tool: 'dip-sample-visits', auditedOn, answers: [{ question, grade }] },
        },
      ],
      { returnYears: [] },
    )
  const graded = (...children: readonly Journey[]) => {
    const figure = questionGradedOn('visit-purpose', children, AS_AT)
    return figure && [figure.numerator, figure.denominator, figure.display]
  }

  test('is the share of its answers that are good or better', () => {
    expect(
      graded(
        audited('ana', '2025-05-01', 'outstanding'),
        audited('ben', '2025-05-01', 'good'),
        audited('cas', '2025-05-01', 'requires-improvement'),
        audited('dee', '2025-05-01', 'good', 'visit-seen-alone'),
        audited('eve', '2025-05-01', 'inadequate'),
      ),
    ).toEqual([2, 4, '50.0%'])
  })

  test('is of audits of the half year to the day, which counts', () => {
    expect(graded(audited('ana', '2024-12-30', 'good'))).toBeUndefined()
    expect(graded(audited('ana', '2024-12-31', 'good'))).toEqual([1, 1, '100.0%'])
    expect(graded(audited('ana', '2025-06-30', 'good'))).toEqual([1, 1, '100.0%'])
    expect(graded(audited('ana', '2025-07-01', 'good'))).toBeUndefined()
  })
})

test('a figure of an issue says which issue it is of, and one that was not recorded is none', () => {
  const issue = (figure: object) =>
    ({
      month: '2025-06',
      number: 2,
      rows: [{ indicator: { id: 'dental' }, months: [{ month: '2025-06', figure }] }],
    }) as unknown as Parameters<typeof issuedFigure>[1]
  expect(issuedFigure('dental', issue({ shown: 50, display: '50.0%', numerator: 1, denominator: 2 }))).toEqual({
    shown: 50,
    display: '50.0%',
    numerator: 1,
    denominator: 2,
    issue: 2,
  })
  expect(issuedFigure('dental', issue({ display: 'not recorded' }))).toBeUndefined()
  expect(issuedFigure('visits', issue({ shown: 50, display: '50.0%' }))).toBeUndefined()
})
