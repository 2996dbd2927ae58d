import { describe, expect, test } from 'vitest'
import type { ToldOfAction } from '#core/actions/actions.ts'
import type { Answer, Effect } from '#core/actions/effect.ts'
import type { ToldEffect } from '#core/actions/issued-effect.ts'
import { peerChallengeOf2024, toldOf } from '#core/actions/peer-challenge-2024.testing.ts'
import { peerReviewOf2018 } from '#core/actions/peer-review-2018.testing.ts'
import { day } from '#core/dates.ts'
import { cellWords, type Document, plainText, type Table } from '#core/document.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import actionPlan from './action-plan.ts'
import { type Materials, materialsOf } from './materials.ts'

interface More {
  readonly isPublic?: boolean
  readonly effects?: ReadonlyMap<number, ToldEffect>
}

const materials = (asAt: string, aboutUs: readonly ToldOfAction[], more: More = {}): Materials => ({
  ...materialsOf({
    authority: 'Testshire',
    recordedOn: '2026-01-01T12:00:00.000Z',
    scorecard: june2017,
    isPublic: false,
    aboutUs,
    journeys: [],
    ...more,
  }),
  asAt,
})
const report = (...asked: Parameters<typeof materials>): Document => actionPlan.write(materials(...asked))

const tables = ({ blocks }: Document): readonly Table[] => blocks.filter(block => block.kind === 'table')
const rowsIn = (document: Document, caption: string): readonly (readonly string[])[] =>
  tables(document)
    .find(table => table.caption.startsWith(caption))!
    .rows.map(row => row.map(cell => plainText(cellWords(cell))))
const openIn = (document: Document): Readonly<Record<string, string>> =>
  Object.fromEntries(rowsIn(document, 'Actions, by what is left open').map(([open, , which]) => [open!, which!]))

describe('the peer challenge of March 2024', () => {
  const told = report('2024-07-01', peerChallengeOf2024())

  test('has each of its seven recommendations with its actions and the progress that the minutes say', () => {
    const headings = told.blocks.flatMap(block => (block.kind === 'heading' && block.level === 2 ? [block.words] : []))
    expect(headings).toHaveLength(7)
    const progress = [1, 2, 3, 4, 5, 6, 7].flatMap(n => rowsIn(told, `Actions for R-${n}:`)).map(row => row[3]!)
    const count = (status: string) => progress.filter(says => says.startsWith(status)).length
    expect(progress).toHaveLength(14)
    expect([count('Complete'), count('On-going'), count('Scheduled'), count('Awaiting outcome')]).toEqual([4, 8, 1, 1])
    expect(rowsIn(told, 'Actions for R-2:').map(row => row[3])).toEqual([
      'Scheduled, 1 July 2024. Completed; to be presented to the Directorate Leadership Team',
      'Awaiting outcome, 1 July 2024. Complete and awaiting an outcome',
    ])
  })

  test('says what the minutes could not: no owner, no date, no proof, and done on somebody’s word alone', () => {
    const open = openIn(told)
    expect(open['Said to be complete, and nobody recorded its end']).toBe('A-1, A-4, A-8, A-13')
    expect(open['Done, and nothing shows it']).toBe('A-1, A-4, A-8, A-13')
    expect(open['Without a date by which it is to be done']!.split(', ')).toHaveLength(9)
    expect(open['Without anyone who answers for it']!.split(', ')).toHaveLength(10)
    expect(open['Of which nobody said how it will be known that it worked']!.split(', ')).toHaveLength(13)
    expect(open.Late).toBeUndefined()
  })

  test('says after September that advisers at 16 are late, and of what nothing was heard', () => {
    const open = openIn(report('2024-10-31', peerChallengeOf2024()))
    expect(open.Late).toBe('A-10')
    expect(open['Of which nothing was heard for more than 3 months']!.split(', ')).toHaveLength(10)
  })
})

describe('the peer review of September 2018', () => {
  test('made fourteen recommendations, for thirteen of which nothing was planned when progress was due', () => {
    const told = report('2019-06-06', peerReviewOf2018())
    const [unanswered] = told.blocks.filter(block => block.kind === 'list')
    expect(unanswered!.items).toHaveLength(13)
    expect(unanswered!.items[0]).toContain('R-2')
    expect(openIn(told)).toMatchObject({
      'Without a date by which it is to be done': 'A-1',
      'Of which nothing was heard for more than 3 months': 'A-1',
    })
  })

  test('is nothing yet before it was made', () => {
    const told = report('2018-09-27', peerReviewOf2018())
    expect(told.blocks.map(block => block.kind)).toEqual(['paragraph'])
    expect(actionPlan.isEmpty!(materials('2018-09-27', peerReviewOf2018()))).toBe(true)
    expect(actionPlan.isEmpty!(materials('2018-09-28', peerReviewOf2018()))).toBe(false)
  })
})

describe('what was done', () => {
  const done = (judgement?: string): readonly ToldOfAction[] => [
    toldOf(1, 'action', { reference: 'A-1', what: 'Train everyone', owner: 'Jo Hart', agreedOn: '2025-01-10' }),
    toldOf(2, 'action-completed', { action: 'A-1', doneOn: '2025-03-15', by: 'Jo Hart' }),
    ...(judgement
      ? [toldOf(3, 'effect-sign-off', { action: 'A-1', on: '2025-07-01', board: 'Panel', judgement, why: 'As before' })]
      : []),
  ]
  const effect = (answer: Answer, seen: ToldEffect['seen'] = []): ToldEffect => ({
    seen,
    baselineMonth: '2024-12',
    baseline: { shown: 45, display: '45.0%', numerator: 9, denominator: 20, issue: 1 },
    measures: [
      { months: 3, month: '2025-06', answer, figure: { shown: 40, display: '40.0%', numerator: 8, denominator: 20 } },
      { months: 6, month: '2025-09', answer: 'too early' },
      { months: 12, month: '2026-03', answer: 'too early' },
    ],
  })
  const withoutEffect = (...asked: Parameters<typeof report>) => openIn(report(...asked))['Done without effect']

  test.each([
    ['worse', 'A-1'],
    ['no change', 'A-1'],
    ['better', undefined],
    ['changed', undefined],
    ['not measured', undefined],
  ] as const)('and measured as %s', (answer, which) => {
    expect(withoutEffect('2025-08-01', done(), { effects: new Map([[1, effect(answer)]]) })).toBe(which)
  })

  test.each([
    ['no-difference', 'A-1'],
    ['worse', 'A-1'],
    ['partly', undefined],
    ['better', undefined],
    ['too-early', undefined],
  ])('and judged as %s', (judgement, which) => {
    expect(withoutEffect('2025-08-01', done(judgement))).toBe(which)
    expect(withoutEffect('2025-06-30', done(judgement))).toBeUndefined()
  })

  test('is told with the figure before, from which issue it is, and the one after', () => {
    const told = report('2025-08-01', done(), { effects: new Map([[1, effect('worse')]]) })
    expect(rowsIn(told, 'Actions for no recommendation')[0]!.at(-1)).toBe(
      'Not judged. Worse: 45.0%, 9 of 20 (issue 1) before, 40.0%, 8 of 20 after 3 months',
    )
  })

  describe('and judged', () => {
    const judged = { record: 3, on: day('2025-07-01'), judgement: 'worse' }
    const saw = (effect: Effect) => [{ judged, issue: { month: '2025-06', number: 2 }, effect }]
    const cell = (effects: ToldEffect): string =>
      rowsIn(report('2025-08-01', done('worse'), { effects: new Map([[1, effects]]) }), 'Actions for no')[0]!.at(-1)!

    test('is told by the figures that the board saw', () => {
      expect(cell(effect('worse', saw(effect('worse'))))).toBe(
        'It made things worse, Panel, 1 July 2025, by the figures of June 2025, issue 2. Worse: 45.0%, 9 of 20 (issue 1) before, 40.0%, 8 of 20 after 3 months',
      )
    })

    test('says beside them what is measured now, where that is something else', () => {
      const { baseline: _, ...before } = effect('worse')
      expect(cell(effect('worse', saw(before)))).toContain(
        'issue 2. Not measured. As recorded now: worse: 45.0%, 9 of 20',
      )
    })

    test('says that no issue holds what the board saw', () => {
      expect(cell(effect('worse'))).toBe(
        'It made things worse, Panel, 1 July 2025. As recorded now, since no issue holds what it saw: worse: 45.0%, 9 of 20 (issue 1) before, 40.0%, 8 of 20 after 3 months',
      )
    })
  })

  test('names nobody to the public', () => {
    const said = (isPublic: boolean) => JSON.stringify(report('2025-08-01', done('worse'), { isPublic }).blocks)
    expect([said(false).includes('Jo Hart'), said(true).includes('Jo Hart')]).toEqual([true, false])
    expect(said(true)).not.toContain('As before')
  })
})
