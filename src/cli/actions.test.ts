import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { ImportAnswer } from './answers.testing.ts'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface ActionsAnswer {
  readonly actions: readonly {
    readonly reference: string
    readonly standing: string
    readonly evidence: number
    readonly done: { readonly isOnlySaid: boolean } | null
    readonly recommendations: readonly string[]
    readonly effect: { readonly measures: readonly { readonly answer: string; readonly display: string }[] } | null
  }[]
}

const { waymark, answerOf, close } = waymarkHere()
const place = { dir: inScratch('data') }
const data = ['--data', place.dir]

const importing = (type: string, text: string, code = 0) => {
  const path = inScratch(`${type}.csv`)
  writeFileSync(path, text)
  return answerOf<ImportAnswer>(['import', 'records', path, '--type', type, ...data], code)
}

beforeAll(async () => {
  const figure = (month: string, numerator: number) => ({
    about: 'authority',
    type: 'entered-figure',
    body: { indicator: '6.11', stretch: 'month', month, numerator, denominator: 20, source: 'tracker' },
  })
  await recording(place.dir, 'Testshire', [figure('2024-12', 9), figure('2025-06', 12)])
  await close(place)
})

test('a plan comes in files: recommendations, actions with several of them, and what followed', async () => {
  const recommended = await importing(
    'recommendation',
    'Reference,Where it comes from,Made on,Recommendation\nR-1,Peer review,2024-12-15,Do it\nR-2,Peer review,2024-12-15,Show it\n',
  )
  expect(recommended).toMatchObject({ added: 2, findings: [] })
  const planned = await importing(
    'action',
    `Reference,Action,Owner,Date agreed,Due date,Proved by,Which indicator,Proof,Recommendation
A-1,See every child in time,Head of health,2024-12-31,2025-03-31,indicator,6.11,,R-1
A-1,See every child in time,Head of health,2024-12-31,2025-03-31,indicator,6.11,,R-2
A-2,Ask them,Head of service,2025-01-10,2025-02-28,proof,,They say so,R-9
`,
    1,
  )
  expect(planned).toMatchObject({ added: 2 })
  expect(planned.findings.map(({ code, line }) => [code, line])).toEqual([['not-as-asked', 4]])
  expect(await importing('action-completed', 'Action,Done on,Who says so\nA-1,2025-03-15,Panel\n')).toMatchObject({
    added: 1,
    findings: [],
  })
  const unheld = await importing(
    'action-progress',
    'Action,As on,Status\nA-2,2025-02-01,Ongoing\nA-7,2025-02-01,Ongoing\n',
    1,
  )
  expect(unheld.findings.map(({ line }) => line)).toEqual([3])
})

test('a file with a column for the child brings actions of children, and one without it the council’s', async () => {
  const ofChildren = await importing(
    'action',
    'Child ID,Reference,Action,Owner,Due date,Proved by,Proof\n101,A-50,Find a mentor,Ola,2025-03-31,proof,He has one\n',
    1,
  )
  expect(ofChildren).toMatchObject({ added: 1, newChildren: 1 })
  expect(ofChildren.findings.map(({ code }) => code)).toEqual(['child-not-known'])
  const progress = await importing(
    'action-progress',
    'Child ID,Action,As on,Status\n101,A-50,2025-02-01,Ongoing\n101,A-51,2025-02-01,Ongoing\n',
    1,
  )
  expect(progress.findings.map(({ line }) => line)).toEqual([3])
})

test('a file without a column for the references says so, and a blank child is the council', async () => {
  const unnumbered = await importing(
    'action',
    'Child ID,Action,Owner,Due date,Proved by,Proof\n,Tidy up,Ola,2025-03-31,proof,It is tidy\n',
    1,
  )
  expect(unnumbered).toMatchObject({ added: 1, newChildren: 0, children: 0 })
  expect(unnumbered.findings.map(({ code }) => code)).toEqual(['no-references'])
})

test('actions are listed with their three facts apart', async () => {
  const { actions } = await answerOf<ActionsAnswer>(['actions', '--as-at', '2025-06-30', ...data])
  expect(actions).toMatchObject([
    {
      reference: 'A-1',
      recommendations: ['R-1', 'R-2'],
      standing: 'done',
      evidence: 0,
      done: { isOnlySaid: false },
      effect: { measures: [{ answer: 'better', display: '60.0%' }, { answer: 'too early' }, { answer: 'too early' }] },
    },
    { reference: 'A-2', standing: 'overdue', done: null, effect: null },
  ])
  const before = await answerOf<ActionsAnswer>(['actions', '--as-at', '2025-02-28', ...data])
  expect(before.actions.map(({ standing }) => standing)).toEqual(['not started', 'on time'])
})

test('a person reads them a line each', async () => {
  const { out } = await waymark(['actions', '--as-at', '2025-06-30', ...data])
  expect(out).toContain('A-1')
  expect(out).toMatch(/A-2 +overdue +due 2025-02-28 +not done/)
})
