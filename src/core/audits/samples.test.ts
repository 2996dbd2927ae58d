import { expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import { staffIn } from '#core/staff.ts'
import { loadDefinitions } from '#definitions.ts'
import { type AuditSample, bodyOf, childrenOf, populationOf, samplesIn } from './samples.ts'

const { auditTools } = await loadDefinitions()
const inCare = { startedOn: '2025-05-01', reasonForNewEpisode: 'S', legalStatus: 'C2', placement: 'U4' }

function told(name: string, born: string, ...more: readonly (readonly [string, Record<string, unknown>])[]): Journey {
  const records = [['child-details', { bornOn: born }], ['episode', inCare], ...more] as const
  const entries = records.map(
    ([type, body], i) => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body }) as const,
  )
  return journeyOf({ ref: name, childId: name }, entries, { returnYears: [] })
}

const sample: AuditSample = {
  reference: 'AS-1',
  tool: 'whole-case-in-care',
  drawnOn: day('2025-07-01'),
  asAt: day('2025-06-30'),
  recordedOn: '2025-07-01T09:00:00.000Z',
  strata: 'age',
  size: 4,
  seed: 'a seed',
  because: undefined,
}
const infants = Array.from({ length: 6 }, (_, i) => told(`infant-${i}`, '2023-01-01'))
const teenagers = Array.from({ length: 18 }, (_, i) => told(`teenager-${i}`, '2009-01-01'))
const knownThen = { staff: staffIn([]), auditTools }
const refs = (children: readonly Journey[]) => children.map(({ ref }) => ref)

test('a sample is drawn again from its record as it was drawn first, in proportion to age', () => {
  const body = { ...bodyOf(sample, '2025-07-01', '2025-06-30'), reference: sample.reference }
  const [again] = samplesIn([{ id: 1, record: 1, type: 'audit-sample', kind: 'statement', standing: 0, body }])
  expect(again).toEqual(sample)
  const first = refs(childrenOf(sample, [...infants, ...teenagers], knownThen))
  expect(refs(childrenOf(again!, [...teenagers, ...infants], knownThen))).toEqual(first)
  expect(first.filter(ref => ref.startsWith('teenager'))).toHaveLength(3)
})

test('a child whose record is restricted on the day is not drawn, and is from the day that the restriction ends', () => {
  const restricted = told('Ana', '2015-06-01', ['restriction', { startedOn: '2025-06-01', endedOn: '2025-07-01' }])
  const on = (iso: string) => refs(populationOf({ ...sample, asAt: day(iso) }, [restricted], auditTools))
  expect(on('2025-06-30')).toEqual([])
  expect(on('2025-07-01')).toEqual(['Ana'])
})

test('visits are sampled of children who were visited in the three months to the day', () => {
  const visited = told('Ana', '2015-06-01', ['visit', { visitedOn: '2025-06-01', seen: 'alone' }])
  const on = (iso: string) => refs(populationOf({ tool: 'dip-sample-visits', asAt: day(iso) }, [visited], auditTools))
  expect(on('2025-05-31')).toEqual([])
  expect(on('2025-06-01')).toEqual(['Ana'])
  expect(on('2025-08-31')).toEqual(['Ana'])
  expect(on('2025-09-01')).toEqual([])
})

test('a care leaver’s case is sampled for as long as a pathway plan is owed after care', () => {
  const left = { ...inCare, startedOn: '2020-05-01', endedOn: '2025-05-01', reasonEnded: 'E4B' }
  const born = (name: string, bornOn: string) =>
    journeyOf(
      { ref: name, childId: name },
      [{ bornOn }, left].map(
        (body, i) =>
          ({
            id: i + 1,
            record: i + 1,
            type: i === 0 ? 'child-details' : 'episode',
            kind: 'statement',
            standing: 0,
            body,
          }) as const,
      ),
      { returnYears: [] },
    )
  const leavers = [born('Ana', '2007-05-01'), born('Ben', '2012-05-01')]
  const population = populationOf({ tool: 'whole-case-leaving-care', asAt: sample.asAt }, leavers, auditTools)
  expect(refs(population)).toEqual(['Ana'])
})

test('what does not say how it was drawn is no sample', () => {
  const { seed: _, ...rest } = bodyOf(sample, '2025-07-01', '2025-06-30')
  const body = { ...rest, reference: sample.reference }
  expect(samplesIn([{ id: 1, record: 1, type: 'audit-sample', kind: 'statement', standing: 0, body }])).toEqual([])
})

test('drawn by team, each team has its share, and who works where is what was known then', () => {
  const childrenWith = (worker: string, count: number) =>
    Array.from({ length: count }, (_, i) =>
      told(`${worker}-${i}`, '2015-01-01', ['allocation', { worker, role: 'social-worker', startedOn: '2025-05-02' }]),
    )
  const staff = staffIn([
    { worker: 'SW1', team: 'Team 1' },
    { worker: 'SW2', team: 'Team 2' },
  ])
  const first = refs(
    childrenOf({ ...sample, strata: 'team' }, [...childrenWith('SW1', 18), ...childrenWith('SW2', 6)], {
      staff,
      auditTools,
    }),
  )
  expect(first.filter(ref => ref.startsWith('SW1'))).toHaveLength(3)
  expect(first).toHaveLength(4)
})
