import { describe, expect, test } from 'vitest'
import { day, isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { journeyOf } from '#core/journey.ts'
import { openEscalations } from './clocks.ts'
import { processesIn } from './settings.ts'
import { processOn, stageCalled } from './stages.ts'

const processes = (...bodies: readonly Body[]) =>
  processesIn(
    bodies.map((body, i) => ({
      id: i + 1,
      record: i + 1,
      kind: 'statement' as const,
      standing: 0,
      type: 'escalation-setting',
      body,
    })),
  )

/** The days of stages 1 to 4 and of the whole, for a concern raised on a day. */
const daysOn = (raisedOn: string, ...bodies: readonly Body[]) => {
  const process = processOn(processes(...bodies), day(raisedOn))
  return process && [...Object.values(process.stages).map(stage => stage.answeredWithin), process.settledWithin]
}

const slower = { fromOn: '2026-04-01', stages: [{ stage: 'stage-1', workingDays: 3 }] }

describe('a council’s own days', () => {
  test('apply to a concern raised on the first of them, and not the day before', () => {
    expect(daysOn('2026-03-31', slower)).toEqual([1, 5, 4, 5, undefined, 20])
    expect(daysOn('2026-04-01', slower)).toEqual([3, 5, 4, 5, undefined, 20])
  })

  test('change what the setting names, of the setting before it too', () => {
    const quicker = { fromOn: '2026-09-01', settledWithin: 15, stages: [{ stage: 'stage-5', workingDays: 10 }] }
    expect(daysOn('2026-09-01', quicker, slower)).toEqual([3, 5, 4, 5, 10, 15])
    expect(daysOn('2026-08-31', quicker, slower)).toEqual([3, 5, 4, 5, undefined, 20])
  })

  test('of two settings from one day are those recorded later', () => {
    const again = { ...slower, stages: [{ stage: 'stage-1', workingDays: 2 }] }
    expect(daysOn('2026-04-01', slower, again)?.[0]).toBe(2)
  })

  test('are those of the process that Waymark comes with before there was one, and none where a setting says no day', () => {
    expect(daysOn('2010-01-01', { ...slower, fromOn: '2010-01-01' })).toEqual([3, 5, 4, 5, undefined, 20])
    expect(daysOn('2010-01-01', { stages: slower.stages })).toBeUndefined()
  })
})

test('a stage is called after whom it goes to here', () => {
  const own = processes({ fromOn: '2026-04-01', stages: [{ stage: 'stage-2', goesTo: 'Practice lead' }] })
  expect(stageCalled(processOn(own, day('2026-04-01')), 'stage-2')).toBe('Stage 2: practice lead')
  expect(stageCalled(processOn(own, day('2026-03-31')), 'stage-2')).toBe('Stage 2: service manager')
})

test('a concern keeps the clock of the day that it was raised', () => {
  const child = journeyOf(
    { ref: 'ana', childId: 'Ana' },
    ['2026-03-31', '2026-04-01'].map((raisedOn, i) => ({
      id: i + 1,
      record: i + 1,
      type: 'escalation',
      kind: 'statement',
      standing: 0,
      body: { reference: `E-${i}`, raisedOn, stage: 'stage-1' },
    })),
    { returnYears: [] },
  )
  // Good Friday of 2026 is 3 April, Easter Monday the 6th.
  const due = openEscalations(child, day('2026-04-01'), processes(slower)).map(({ now }) => isoOf(now.dueOn!))
  expect(due).toEqual(['2026-04-01', '2026-04-08'])
})
