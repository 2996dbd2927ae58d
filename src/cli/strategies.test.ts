import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { ImportAnswer } from './answers.testing.ts'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface StrategiesAnswer {
  readonly month: string
  readonly strategies: readonly {
    readonly reference: string
    readonly isPastReview: boolean
    readonly inForce: { readonly number: string } | null
    readonly measures: Readonly<Record<string, number>>
    readonly objectives: readonly {
      readonly isUnmeasured: boolean
      readonly measures: readonly {
        readonly standing: string
        readonly now: { readonly display: string; readonly denominator: number | null } | null
      }[]
      readonly plans: readonly { readonly standing: string }[]
    }[]
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
const asAt = (on: string) => answerOf<StrategiesAnswer>(['strategies', '--as-at', on, ...data])

beforeAll(async () => {
  const body = {
    indicator: '6.11',
    stretch: 'month',
    month: '2025-03',
    numerator: 9,
    denominator: 20,
    source: 'tracker',
  }
  const cabinet = { reference: 'B-1', name: 'Cabinet' }
  await recording(place.dir, 'Testshire', [
    { about: 'authority', type: 'entered-figure', body },
    { about: 'authority', type: 'board', body: cabinet },
  ])
  await close(place)
})

test('a council without one is told so', async () => {
  expect((await waymark(['strategies', '--as-at', '2025-03-31', ...data])).out).toContain('No strategy is recorded.')
})

test('a strategy comes in files, each row naming the one above it; what is wrong is kept and found', async () => {
  const added = [
    await importing(
      'strategy',
      'Reference,Title,Purpose,From,Review date\nS-1,Leaving care,Homes and work,2024-04-01,2025-03-31\n',
    ),
    await importing(
      'strategy-version',
      'Strategy,Version,Date,Change,Approved by,Date approved\nS-1,0.9,2024-02-01,A draft,Leadership team,2024-02-05\nS-1,1.0,2024-03-01,First,Cabinet,2024-03-20\n',
      1,
    ),
    await importing(
      'strategy-priority',
      'Reference,Strategy,What it is,Words\nOBJ-1,S-1,Objective,Health\nOBJ-2,S-1,Promise,Mentors for all\n',
    ),
    await importing('service-plan', 'Reference,Objective,Service,What,Due\nSP-1,OBJ-1,Health,Match lists,2025-03-30\n'),
  ]
  expect(added.map(({ added, findings }) => [added, findings])).toMatchObject([
    [1, []],
    [2, [{ code: 'not-as-asked', line: 2, column: 'Approved by' }]],
    [2, []],
    [1, []],
  ])
  const measures = await importing(
    'success-measure',
    'Reference,Objective,What shows it?,Indicator,Baseline,Target\nSM-1,OBJ-1,Indicator,6.11,40,45\nSM-2,OBJ-1,Indicator,6.11,50,45\nSM-3,OBJ-1,Indicator,99.9,,\n',
    1,
  )
  expect(measures.added).toBe(3)
  expect(measures.findings.map(({ code, line }) => [code, line])).toEqual([
    ['not-as-asked', 3],
    ['not-as-asked', 4],
  ])
})

test('says how many targets are met of all, what nothing measures and what is late', async () => {
  const { month, strategies } = await asAt('2025-03-31')
  expect(month).toBe('2025-03')
  expect(strategies[0]).toMatchObject({ reference: 'S-1', isPastReview: false, inForce: { number: '1.0' } })
  expect(strategies[0]!.measures).toMatchObject({ all: 3, met: 2, notMet: 0, notMeasured: 1 })
  const [health, mentors] = strategies[0]!.objectives
  expect(health!.measures[0]).toMatchObject({ standing: 'met', now: { display: '45.0%', denominator: 20 } })
  expect(health!.plans[0]!.standing).toBe('late')
  expect(mentors!.isUnmeasured).toBe(true)
})

test('has the figures of the last month that is over, and a review that is overdue the day after', async () => {
  expect(await asAt('2025-03-30')).toMatchObject({ month: '2025-02' })
  expect((await asAt('2025-04-01')).strategies[0]!.isPastReview).toBe(true)
  const { out } = await waymark(['strategies', '--as-at', '2025-03-31', ...data])
  expect(out).toContain('S-1  Leaving care: 2 of 3 measures meet their target. 1 was not measured.')
})
