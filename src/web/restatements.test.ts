import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Issue } from '#core/issue.ts'
import { Restatements } from './restatements.ts'
import { ANA, openCouncil, type TestCouncil } from './scratch-council.ts'

let council: TestCouncil
let issue: Issue
beforeAll(async () => {
  council = await openCouncil()
  issue = (await council.services.ledger.issue('2018-03'))!
})
afterAll(() => council.close())

const faults: unknown[] = []
const restatements = (more: object = {}) => {
  const { ledger, figures, catalogues, now } = council.services
  const needs = {
    ledger,
    figures,
    definitions: catalogues,
    now,
    onFault: (_: string, fault: unknown) => faults.push(fault),
  }
  return new Restatements({ ...needs, patienceMs: 0, ...more })
}

const record = (type: string, body: object) =>
  council.services.ledger.write(writing =>
    writing.append({
      ...{ title: type, recordedBy: 'sam', files: [], children: [] },
      entries: [{ type, subject: ANA, kind: 'statement', standing: 0, body: body as Record<string, unknown> }],
    }),
  )
const visited = (on: string) => record('visit', { visitedOn: on, seen: 'alone' })

/** Asks until it is known, as a page does that asks for itself again. */
async function finished(its: Restatements) {
  for (;;) {
    const { state, restatement } = await its.of(issue)
    if (restatement) return restatement
    if (state === 'failed') throw new Error('It went wrong.')
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

test('whoever asks is told how far it is rather than kept waiting', async () => {
  const its = restatements()
  expect(await its.of(issue)).toMatchObject({ state: 'running', doing: 'Reading what was recorded since', done: 0 })
  expect((await finished(its)).figures).toEqual([])
})

test('whoever is patient has the answer itself', async () => {
  const its = restatements({ patienceMs: 60_000 })
  expect((await its.of(issue)).state).toBe('finished')
})

test('what is known is kept until something is recorded', async () => {
  const its = restatements({ patienceMs: 60_000 })
  const first = await its.of(issue)
  expect((await its.of(issue)).restatement).toBe(first.restatement)
  await visited('2018-03-05')
  expect((await its.of(issue)).restatement).not.toBe(first.restatement)
})

test('somebody who waits has an answer, though more is recorded all the time', async () => {
  const its = restatements()
  for (let days = 10; ; days++) {
    const { state, restatement } = await its.of(issue)
    if (restatement) break
    expect(state).toBe('running')
    expect(days, 'it is not begun anew for ever').toBeLessThan(28)
    await visited(`2018-02-${days}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
})

test('a fault is told under a reference, and asking again tries again', async () => {
  let isBroken = true
  const { ledger } = council.services
  const entriesSince: typeof ledger.entriesSince = (...asked) =>
    isBroken ? Promise.reject(new Error('the disk is gone')) : ledger.entriesSince(...asked)
  const its = restatements({ ledger: { ...ledger, entriesSince }, patienceMs: 60_000 })
  const failed = await its.of(issue)
  expect(failed).toMatchObject({ state: 'failed', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  expect(faults).toEqual([new Error('the disk is gone')])
  isBroken = false
  expect((await its.of(issue)).state).toBe('finished')
})
