import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type Recorded, recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface Measured {
  readonly baseline: { readonly display: string | null; readonly issue: number | null }
  readonly measures: readonly { readonly answer: string; readonly display: string; readonly issue: number | null }[]
}
interface ActionsAnswer {
  readonly actions: readonly {
    readonly effect: Measured
    readonly judgements: readonly {
      readonly on: string
      readonly saw: (Measured & { readonly issue: { readonly month: string; readonly number: number } }) | null
    }[]
  }[]
}

const { waymark, answerOf, close } = waymarkHere()
const place = { dir: inScratch('data') }
const data = ['--data', place.dir]

const audit = (about: string, auditedOn: string, grade: string): Recorded => ({
  about,
  type: 'case-audit',
  body: { tool: 'dip-sample-visits', auditedOn, answers: [{ question: 'visit-purpose', grade }] },
})
const ours = (type: string, body: Recorded['body']): Recorded => ({ about: 'authority', type, body })
const judged = (on: string, more: Recorded['body'] = {}) =>
  ours('effect-sign-off', { action: 'A-1', board: 'Panel', on, judgement: 'better', why: 'It helped', ...more })

const recorded = (said: readonly Recorded[], recordedOn: string) => recording(place.dir, 'Testshire', said, recordedOn)
const told = async () => {
  const { actions } = await answerOf<ActionsAnswer>(['actions', '--as-at', '2025-08-31', ...data])
  await close(place)
  return actions[0]!
}

/** An action that an audit question is to prove: one of two answers was good before it, and two of three after. */
beforeAll(async () => {
  await recorded(
    [
      audit('101', '2024-11-20', 'good'),
      audit('102', '2024-11-21', 'inadequate'),
      audit('101', '2025-06-02', 'good'),
      audit('102', '2025-06-03', 'good'),
      audit('103', '2025-06-04', 'inadequate'),
      ours('action', {
        reference: 'A-1',
        what: 'Say at each visit what it is for',
        owner: 'Head of service',
        agreedOn: '2024-12-31',
        dueOn: '2025-03-31',
        knownBy: 'audit',
        auditQuestion: 'visit-purpose',
      }),
      ours('action-completed', { action: 'A-1', doneOn: '2025-03-15', by: 'Panel' }),
      {
        about: '102',
        type: 'action',
        body: {
          reference: 'A-9',
          what: 'Ask her',
          agreedOn: '2024-12-31',
          knownBy: 'audit',
          auditQuestion: 'visit-purpose',
        },
      },
      { about: '102', type: 'action-completed', body: { action: 'A-9', doneOn: '2025-03-15' } },
      ours('entered-figure', {
        indicator: '6.11',
        stretch: 'month',
        month: '2025-06',
        numerator: 12,
        denominator: 20,
        source: 'tracker',
      }),
    ],
    '2025-07-02T09:00:00.000Z',
  )
  const { code, err } = await waymark(['issue', 'freeze', '--as-at', '2025-06-30', ...data])
  expect(code, err).toBe(0)
  await close(place)
  await recorded(
    [judged('2025-07-20', { issue: 'June 2025, issue 1' }), judged('2025-07-21')],
    '2025-07-22T09:00:00.000Z',
  )
}, 60_000)

test('a judgement keeps the figures that the board saw, although audits are recorded late and corrected', async () => {
  const before = await told()
  expect(before.effect).toMatchObject({
    baseline: { display: '50.0%', issue: null },
    measures: [{ answer: 'better', display: '66.7%', issue: 1 }, { answer: 'too early' }, { answer: 'too early' }],
  })
  const [named] = before.judgements
  expect(named!.saw).toMatchObject({
    issue: { month: '2025-06', number: 1 },
    baseline: { display: '50.0%' },
    measures: [{ answer: 'better', display: '66.7%' }, { answer: 'too early' }, { answer: 'too early' }],
  })
  await recorded(
    [audit('103', '2024-11-22', 'good'), audit('104', '2024-11-23', 'good'), audit('104', '2025-06-05', 'inadequate')],
    '2025-08-01T09:00:00.000Z',
  )
  const after = await told()
  expect(after.effect).toMatchObject({
    baseline: { display: '75.0%', issue: null },
    measures: [{ answer: 'worse', display: '66.7%', issue: 1 }, { answer: 'too early' }, { answer: 'too early' }],
  })
  expect(after.judgements[0]).toEqual(named)
})

test('an action for a child is measured by the audits of that child alone', async () => {
  const { actions } = await answerOf<ActionsAnswer>(['actions', '--as-at', '2025-08-31', ...data])
  await close(place)
  expect(actions[1]!.effect).toMatchObject({
    baseline: { display: '0.0%' },
    measures: [{ answer: 'better', display: '100.0%', issue: 1 }, { answer: 'too early' }, { answer: 'too early' }],
  })
})

test('of a judgement that names no issue, and before whose day none was frozen, nothing is kept', async () => {
  const { judgements } = await told()
  expect(judgements[1]).toMatchObject({ on: '2025-07-21', saw: null })
})

test('an issue that a judgement names by its month and number is found, and any other is said', async () => {
  const path = inScratch('sign-offs.csv')
  writeFileSync(
    path,
    'Action,Board,Date,Judgement,Why,Issue\nA-1,Panel,2025-07-23,better,So,2025-06 issue 1\nA-1,Panel,2025-07-24,better,So,the last one\n',
  )
  const { findings } = await answerOf<{ readonly findings: readonly { readonly line: number }[] }>(
    ['import', 'records', path, '--type', 'effect-sign-off', ...data],
    1,
  )
  expect(findings.map(({ line }) => line)).toEqual([3])
  const { judgements } = await told()
  expect(judgements.slice(2).map(({ saw }) => saw?.issue.number)).toEqual([1, undefined])
})
