import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface EscalationsAnswer {
  readonly asAt: string
  readonly recordedOn: string
  readonly open: readonly {
    readonly child: string
    readonly reference: string | null
    readonly raisedOn: string
    readonly byChecklist: boolean
    readonly openThemes: readonly string[]
    readonly stages: readonly { readonly stage: string; readonly dueOn: string | null; readonly isLate: boolean }[]
    readonly settleBy: string | null
    readonly isPaused: boolean
    readonly isLate: boolean
  }[]
  readonly overview: {
    readonly months: readonly string[]
    readonly stages: readonly { readonly stage: string; readonly months: readonly number[]; readonly total: number }[]
    readonly all: { readonly months: readonly number[]; readonly total: number }
    readonly themes: readonly { readonly theme: string | null; readonly total: number }[]
  }
}

const { waymark, answerOf, close } = waymarkHere()
const place = { dir: inScratch('data') }
const data = ['--data', place.dir]

beforeAll(async () => {
  await recording(
    place.dir,
    'Testshire',
    [
      { about: '101', type: 'child-details', body: { bornOn: '2010-06-01' } },
      {
        about: '101',
        type: 'escalation',
        body: { reference: 'E-1', raisedOn: '2017-05-31', stage: 'stage-1', themes: ['education', 'health'] },
      },
      {
        about: '101',
        type: 'escalation-step',
        body: { escalation: 'E-1', happenedOn: '2017-06-05', happened: 'moved-up', toStage: 'stage-2' },
      },
      { about: '102', type: 'child-details', body: { bornOn: '2010-06-01' } },
      { about: '102', type: 'quality-checklist', body: { completedOn: '2017-06-09', overall: 'inadequate' } },
    ],
    '2017-06-09T12:00:00.000Z',
  )
  await close(place)
})

test('open concerns stand with the clock of each stage, and are counted by month, stage and theme', async () => {
  const answer = await answerOf<EscalationsAnswer>(['escalations', '--as-at', '2017-06-12', '--months', '2', ...data])
  expect(answer.open).toMatchObject([
    {
      child: '101',
      reference: 'E-1',
      raisedOn: '2017-05-31',
      byChecklist: false,
      openThemes: ['education', 'health'],
      stages: [
        { stage: 'stage-1', dueOn: '2017-06-01', isLate: true },
        { stage: 'stage-2', dueOn: '2017-06-12', isLate: false },
      ],
      settleBy: '2017-06-28',
      isLate: false,
    },
    { child: '102', reference: 'Q-2017-06-09', byChecklist: true, openThemes: [], isLate: false },
  ])
  expect(answer.overview.months).toEqual(['2017-05', '2017-06'])
  expect(answer.overview.stages.slice(0, 2)).toEqual([
    { stage: 'stage-1', months: [1, 1], total: 2 },
    { stage: 'stage-2', months: [0, 1], total: 1 },
  ])
  expect(answer.overview.all).toEqual({ months: [1, 2], total: 3 })
  expect(answer.overview.themes.map(({ theme, total }) => [theme, total])).toEqual([
    ['education', 2],
    ['health', 2],
    [null, 1],
  ])
})

test('the day after its day an answer is late, and what was not known yet is not told', async () => {
  const answer = await answerOf<EscalationsAnswer>(['escalations', '--as-at', '2017-06-13', ...data])
  expect(answer.open.map(({ isLate }) => isLate)).toEqual([true, true])
  const before = ['escalations', '--as-at', '2017-06-13', '--recorded-on', '2017-06-08', ...data]
  expect((await answerOf<EscalationsAnswer>(before)).open).toEqual([])
})

test('in words, a line for each that is open', async () => {
  const { out } = await waymark(['escalations', '--as-at', '2017-06-13', ...data])
  expect(out).toContain('2 open as at 13 June 2017, of which 2 late.')
  expect(out).toContain('Stage 2: service manager: 1')
})

test('a step of a concern that there is not is kept and found, one of a checklist that is Inadequate is not', async () => {
  const rows = ['101,E-1,2017-06-10,response', '102,Q-2017-06-09,2017-06-10,response', '101,E-77,2017-06-10,response']
  const heading = 'CHILD,Which escalation,Date,What happened'
  writeFileSync(inScratch('steps.csv'), [heading, ...rows].join('\n'))
  const { added, findings } = await answerOf<{
    readonly added: number
    readonly findings: readonly { readonly line: number; readonly message: string }[]
  }>(['import', 'records', inScratch('steps.csv'), '--type', 'escalation-step', ...data], 1)
  expect(added).toBe(3)
  expect(findings.map(({ line }) => line)).toEqual([4])
  expect(JSON.stringify(findings)).toContain('none has the reference E-77')
})
