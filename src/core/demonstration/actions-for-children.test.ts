import { expect, test } from 'vitest'
import { actionsIn } from '#core/actions/actions.ts'
import { standingOn } from '#core/actions/standing.ts'
import { dayOf, isoOf } from '#core/dates.ts'
import { faultsOfReferences, referredIn, typesReferredTo } from '#core/records/references.ts'
import { loadDefinitions } from '#definitions.ts'
import { actionsForChildren } from './actions-for-children.ts'
import { demonstrationCasework } from './casework.ts'
import { councilOf } from './council.ts'
import { fernshire } from './demonstration.testing.ts'
import { actions as ofTheCouncil } from './words/said-of-actions.ts'

const { records } = await loadDefinitions()
const toldTo = dayOf(2026, 11, 20)
const council = councilOf({ ...fernshire, lastYear: 2027, toldTo })
const casework = demonstrationCasework(council)
const about = new Set(['action', 'action-progress', 'action-date', 'action-evidence', 'action-completed'])
const told = casework.filter(({ type }) => about.has(type))
const entries = told.map(({ child, key, type, body, recordedOn }, i) => ({
  id: i + 1,
  record: told.findIndex(its => its.key === key) + 1,
  subject: child!,
  type,
  kind: 'statement' as const,
  standing: 0,
  body,
  recordedOn: `${isoOf(recordedOn)}T17:30:00.000Z`,
}))
const actions = actionsIn(entries)
const standings = actions.map(action => standingOn(action, toldTo))

test('decisions of supervision, audits and complaints each lead to actions on the child’s own record', () => {
  expect(actions.every(({ child }) => child !== undefined)).toBe(true)
  expect(actions.some(({ owner }) => owner === 'Complaints manager')).toBe(true)
  expect(actions.some(({ knownBy }) => knownBy === 'audit')).toBe(true)
  const decided = new Set(
    casework.flatMap(({ type, body }) =>
      type === 'supervision' ? (body.decisions as { readonly action: string }[]).map(({ action }) => `${action}.`) : [],
    ),
  )
  expect(actions.some(({ what }) => decided.has(what))).toBe(true)
})

test('some are overdue, some put off, some done, and of these some are shown to be and some are not', () => {
  expect(standings.map(({ standing }) => standing)).toEqual(expect.arrayContaining(['overdue', 'on time', 'done']))
  expect(actions.some(({ dates }) => dates.length > 1)).toBe(true)
  for (const isShown of [true, false])
    expect(standings.some(({ done, evidence }) => done !== undefined && evidence > 0 === isShown)).toBe(true)
})

test('a worker who has an account finds actions of their own, some of them late', () => {
  const own = actions.filter(({ ownerAccount }) => ownerAccount === 'social-worker')
  expect(own.length).toBeGreaterThan(3)
  expect(own.some(action => standingOn(action, toldTo).standing === 'overdue')).toBe(true)
})

test('no reference is given twice, nor one of the council’s own, and what follows up refers to an action of the same child', () => {
  const references = [...actions.map(({ reference }) => reference), ...ofTheCouncil.map(({ reference }) => reference)]
  expect(new Set(references).size).toBe(references.length)
  for (const child of new Set(entries.map(({ subject }) => subject))) {
    const its = entries.filter(({ subject }) => subject === child)
    for (const { type: id, body } of its) {
      const type = records.find(record => record.id === id)!
      expect(faultsOfReferences(type, body, referredIn(typesReferredTo([type], records), its))).toEqual([])
    }
  }
})

test('nothing else is told otherwise because of them', () => {
  const others = casework.filter(({ type }) => !about.has(type))
  const again = actionsForChildren(others, council).toSorted((a, b) => a.recordedOn - b.recordedOn)
  expect(again).toEqual(told)
})
