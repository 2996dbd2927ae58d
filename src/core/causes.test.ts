import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '../definitions.ts'
import { causeOfChild, type LedgerEntry } from './causes.ts'
import { day } from './dates.ts'
import type { Issue } from './issue.ts'
import { type AllDefinitions, FIRST, MemoryLedger, type Then } from './memory-ledger.testing.ts'
import { keyOf } from './published-figures.ts'
import type { RestatedFigure, Restatement } from './restated.ts'

const definitions: AllDefinitions = await loadDefinitions()
const MONTH = '2018-02'
const FROZEN = '2018-05-01T09:00:00.000Z'
const LATER = '2018-06-01T09:00:00.000Z'
const NOW = '2018-12-31T09:00:00.000Z'

const said = { kind: 'statement', standing: 0, recordedOn: LATER, recordedBy: 'ali' } as const
type Body = LedgerEntry['body']

/** A council of three who are looked after since 2017, as published in May 2018. */
function published(): { ledger: MemoryLedger; then: Then; issue: Issue; episodes: readonly LedgerEntry[] } {
  const ledger = new MemoryLedger(definitions)
  const episodes = ['ana', 'ben', 'cal'].map(subject =>
    ledger.add({
      ...{ kind: 'statement', type: 'episode', subject, standing: 2018, recordedOn: FIRST, recordedBy: 'sam' },
      body: { startedOn: '2017-06-01', legalStatus: 'C2', placement: 'U4', reasonForNewEpisode: 'S' },
    }),
  )
  const then = ledger.at(MONTH, FROZEN)
  return { ledger, then, issue: ledger.freeze(then), episodes }
}

/** What has become of it once something more is recorded. */
function restatedBy(record: (ledger: MemoryLedger, episodes: readonly LedgerEntry[]) => void): Restatement {
  const { ledger, then, issue, episodes } = published()
  record(ledger, episodes)
  return ledger.restate(MONTH, then.since, then, NOW, issue)
}

/** The month's number looked after, and what became of it by which kinds of cause. */
const lookedAfter = ({ figures, causes }: Restatement) => {
  const place = { indicator: 'number-of-looked-after-children', window: { to: MONTH, stretch: 'month' } } as const
  const figure: RestatedFigure | undefined = figures.find(its => keyOf(its.place) === keyOf(place))
  return (
    figure && [
      `${figure.before.display} to ${figure.after.display}`,
      ...figure.because.map(its => `${causes[its.cause]!.kind} ${its.numerator}: ${causes[its.cause]!.says}`),
    ]
  )
}

const episode = (startedOn: string): Body => ({ startedOn, legalStatus: 'C2', placement: 'U4' })

describe('the kind of what changed a published figure', () => {
  test('nothing was recorded: nothing changed', () => {
    const restated = restatedBy(() => {})
    expect([restated.figures, restated.causes]).toEqual([[], []])
  })

  test('a new record about the day of publication is a late entry', () => {
    const restated = restatedBy(ledger =>
      ledger.add({ ...said, type: 'episode', subject: 'dee', body: episode('2018-02-01') }),
    )
    expect(lookedAfter(restated)).toEqual(['3 to 4', 'late-entry 1: Episode of care of 1 February 2018'])
  })

  test.each([
    ['2018-05-01', 'late-entry'],
    ['2018-05-02', 'new-entry'],
  ])('a record about %s, published on 1 May 2018, is a %s', (startedOn, kind) => {
    const { ledger } = published()
    const entry = ledger.add({ ...said, type: 'episode', subject: 'dee', body: episode(startedOn) })
    const types = new Map(definitions.records.map(type => [type.id, type]))
    expect(causeOfChild(entry, undefined, { types, publishedOn: day('2018-05-01'), moved: new Set() }).kind).toBe(kind)
  })

  test('a correction says who moved', () => {
    const restated = restatedBy((ledger, [ana]) =>
      ledger.add({
        ...said,
        ...{ type: 'episode', subject: 'ana', standing: 2018, record: ana!.id },
        body: { ...ana!.body, startedOn: '2018-03-01' },
      }),
    )
    expect(lookedAfter(restated)).toEqual(['3 to 2', 'correction -1: Episode of care of 1 March 2018'])
    expect(
      restated.figures.flatMap(({ because }) => because.flatMap(({ moved }) => moved.map(({ child }) => child))),
    ).toContain('ana')
  })

  test('a withdrawal says what was withdrawn, and why', () => {
    const restated = restatedBy((ledger, [ana]) =>
      ledger.add({
        ...said,
        ...{ kind: 'withdrawal', type: 'episode', subject: 'ana', standing: 2018, record: ana!.id },
        body: {},
        reason: 'Wrong child',
      }),
    )
    expect(lookedAfter(restated)).toEqual(['3 to 2', 'withdrawal -1: Episode of care of 1 June 2017'])
    expect(restated.causes[0]).toMatchObject({
      child: 'ana',
      reason: 'Wrong child',
      recordedBy: 'ali',
      recordedOn: LATER,
    })
  })

  test('a return sent again without a row', () => {
    const restated = restatedBy((ledger, [ana]) =>
      ledger.add({
        ...said,
        ...{ kind: 'absence', type: 'episode', subject: 'ana', standing: 2018, record: ana!.id },
        body: {},
        reason: 'Not in it',
      }),
    )
    expect(lookedAfter(restated)).toEqual(['3 to 2', 'absence -1: Episode of care of 1 June 2017'])
  })

  test('one child under two identifiers, put together', () => {
    const restated = restatedBy((ledger, [ana]) => {
      const batch = ledger.newest + 1
      const its = { type: 'episode', standing: 2018 } as const
      ledger.add({
        ...said,
        ...its,
        kind: 'withdrawal',
        subject: 'ana',
        record: ana!.id,
        body: {},
        reason: 'Is Dee',
        batch,
      })
      ledger.add({ ...said, ...its, subject: 'dee', body: ana!.body, batch })
    })
    expect(
      lookedAfter(restated)
        ?.slice(1)
        .map(line => line.split(':')[0]),
    ).toEqual(['merge -1', 'merge 1'])
  })

  test('a correction that is corrected back changes nothing, and is not spoken of', () => {
    const restated = restatedBy((ledger, [ana]) => {
      const its = { ...said, ...{ type: 'episode', subject: 'ana', standing: 2018, record: ana!.id } }
      ledger.add({ ...its, body: { ...ana!.body, startedOn: '2018-03-01' } })
      ledger.add({ ...its, body: ana!.body })
    })
    expect([restated.figures, restated.causes]).toEqual([[], []])
  })

  test('what came later under an earlier day is not in the issue', () => {
    const restated = restatedBy(ledger =>
      ledger.add({ ...said, type: 'episode', subject: 'dee', body: episode('2018-02-01'), recordedOn: FIRST }),
    )
    expect(lookedAfter(restated)).toEqual(['3 to 4', 'late-entry 1: Episode of care of 1 February 2018'])
  })

  test('a population estimate changes the rate and no number of children', () => {
    const restated = restatedBy(ledger =>
      ledger.add({
        ...said,
        type: 'population-estimate',
        subject: 'authority',
        body: { year: 2017, children: 50_000 },
      }),
    )
    expect(lookedAfter(restated)).toBeUndefined()
    const rate = restated.figures.find(
      ({ place }) => place.indicator === 'rate-of-looked-after-children' && place.window.to === MONTH,
    )!
    expect([rate.before.display, rate.after.display]).toEqual(['not recorded', '0.6'])
    expect(restated.causes.map(({ kind }) => kind)).toEqual(['population'])
    expect(rate.because.map(({ numerator, denominator, moved }) => [numerator, denominator, moved.length])).toEqual([
      [3, 50_000, 3],
    ])
  })

  test('a target changes the colour alone', () => {
    const body = { indicator: 'in-fostering-placements', fromOn: '2017-04-01', green: '100%+', amber: '95%>' }
    const restated = restatedBy(ledger => ledger.add({ ...said, type: 'target', subject: 'authority', body }))
    expect(restated.figures).toHaveLength(1)
    const [figure] = restated.figures
    expect([figure!.before, figure!.ragBefore, figure!.ragAfter]).toEqual([figure!.after, undefined, 'green'])
    expect(figure!.because).toMatchObject([
      { numerator: 0, denominator: 0, moved: [], rag: { before: 'none', after: 'green' } },
    ])
    expect(restated.causes.map(({ kind }) => kind)).toEqual(['target'])
  })

  test('a return of another year that leaves a child out', () => {
    const restated = restatedBy((ledger, episodes) =>
      ledger.add({
        ...said,
        ...{ type: 'episode', subject: 'ben', standing: 2019, record: episodes[1]!.id },
        body: episodes[1]!.body,
      }),
    )
    expect(lookedAfter(restated), 'February is told of by the return of its own year').toBeUndefined()
    const older = restatedBy(ledger =>
      ledger.add({ ...said, type: 'episode', subject: 'dee', standing: 2017, body: episode('2016-06-01') }),
    )
    expect(older.causes.map(({ kind }) => kind)).toContain('returns')
    expect(older.causes.find(({ kind }) => kind === 'returns')?.says).toBe('The return of 2016-17 came in')
  })

  test('Waymark’s own definition, where the same entries are counted otherwise than they were published', () => {
    const { ledger, then, issue } = published()
    const [row, ...rows] = issue.rows
    const months = row!.months.with(-1, {
      month: MONTH,
      figure: { ...row!.months.at(-1)!.figure, numerator: 2, value: 2, display: '2' },
    })
    const restated = ledger.restate(MONTH, then.since, then, NOW, { ...issue, rows: [{ ...row!, months }, ...rows] })
    expect(lookedAfter(restated)).toEqual([
      '2 to 3',
      'definition 1: Waymark’s own definition of 6.1 Number of looked after children',
    ])
  })
})
