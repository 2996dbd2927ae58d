import { describe, expect, test } from 'vitest'
import { breakdownsOf } from '#core/breakdowns.ts'
import { cellWords, type Document, plainText } from '#core/document.ts'
import type { Body } from '#core/entry.ts'
import { journeyOf } from '#core/journey.ts'
import overview from './iro-overview.ts'
import type { Materials } from './materials.ts'
import { changed, materials, only, said, tablesOf, wider } from './wider.testing.ts'

describe('challenge by reviewing officers', () => {
  const stages = (document: Document) => tablesOf(document).find(({ caption }) => caption.startsWith('Concerns raised'))

  test('stands by month and stage, with totals that are added up', () => {
    const table = stages(overview.write(materials()))!
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Month',
      'Stage 1: team manager',
      'Stage 2: service manager',
      'Stage 3: head of service',
      'Stage 4: director or deputy',
      'Stage 5: Cafcass',
      'All stages',
    ])
    const all = table.rows.map(row => plainText(cellWords(row.at(-1)!)))
    expect(all).toEqual(
      table.rows.map(row =>
        String(row.slice(1, -1).reduce((sum, cell) => sum + Number(plainText(cellWords(cell))), 0)),
      ),
    )
    expect(table.rows.map(row => plainText(cellWords(row[1]!)))).toEqual(['1', '2', '3', '4', '5', '6', '21'])
  })

  test('gives no total of a stage where a month is missing', () => {
    const card = changed('escalations-at-stage-2', row => ({
      ...row,
      months: row.months.map((its, i) =>
        i === 0 ? { ...its, figure: { display: 'suppressed', suppressed: true } } : its,
      ),
    }))
    const { rows } = stages(overview.write(materials(card, { isPublic: true })))!
    expect([rows[0]![2], rows.at(-1)![2]]).toEqual(['[c]', ''])
    expect(plainText(cellWords(rows.at(-1)![1]!))).toBe('21')
  })

  const raised = (raisedOn: string, stage: string, themes: readonly string[]) => ({
    type: 'escalation',
    body: { reference: raisedOn, raisedOn, stage, themes },
  })
  type Told = { readonly type: string; readonly body: Body }
  const recorded = (...records: readonly Told[]): Partial<Materials> => {
    const entries = records.map((its, i) => ({
      ...its,
      id: i + 1,
      record: i + 1,
      kind: 'statement' as const,
      standing: 0,
    }))
    return {
      breakdowns: breakdownsOf(
        [journeyOf({ ref: 'ana', childId: 'Ana' }, entries, { returnYears: [] })],
        [],
        '2017-06',
      ),
    }
  }
  const themes = (document: Document) =>
    tablesOf(document).find(({ caption }) => caption.includes('by theme and stage'))

  test('stands with checklists by month and grade, who was answered in time, and of how many it is said what changed', () => {
    const step = (escalation: string, happenedOn: string, happened: string, more: Body = {}) => ({
      type: 'escalation-step',
      body: { escalation, happenedOn, happened, ...more },
    })
    const checklist = (completedOn: string, overall: string) => ({
      type: 'quality-checklist',
      body: { completedOn, overall },
    })
    const document = overview.write(
      materials(
        wider,
        recorded(
          checklist('2017-06-05', 'inadequate'),
          checklist('2017-05-02', 'good'),
          step('Q-2017-06-05', '2017-06-06', 'response'),
          raised('2017-06-12', 'stage-2', ['health']),
          step('2017-06-12', '2017-06-20', 'response'),
          step('2017-06-12', '2017-06-21', 'closed', { outcome: 'resolved', effect: 'He sleeps' }),
        ),
      ),
    )
    const rowsOf = (caption: string) =>
      tablesOf(document)
        .find(table => table.caption.startsWith(caption))!
        .rows.map(row => row.map(cell => plainText(cellWords(cell))))
    expect(rowsOf('Checklists completed').slice(-3)).toEqual([
      ['May 2017', '0', '1', '0', '0', '1'],
      ['Jun 2017', '0', '0', '0', '1', '1'],
      ['12 months', '0', '1', '0', '1', '2'],
    ])
    expect(rowsOf('Answered in time')).toEqual([
      ['Stage 1: team manager', '1', '1', '100.0%'],
      ['Stage 2: service manager', '0', '1', '0.0%'],
    ])
    expect(said(document)).toContain('Settled in time: 1 of 1. What it changed for the child is recorded of 1 of 1.')
  })

  test('stands by theme and stage where it is recorded, a concern under each of its themes, and no month too many', () => {
    const table = themes(
      overview.write(
        materials(
          wider,
          recorded(
            raised('2017-06-30', 'stage-1', ['health', 'education']),
            raised('2016-07-01', 'stage-3', ['health']),
            raised('2016-06-30', 'stage-2', ['voice']),
          ),
        ),
      ),
    )!
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Theme',
      'Stage 1: team manager',
      'Stage 3: head of service',
      'All stages',
    ])
    expect(table.rows.map(row => row.map(cell => plainText(cellWords(cell))))).toEqual([
      ['Education provision', '1', '0', '1'],
      ['Health assessment not up to date', '1', '1', '2'],
      ['All themes', '2', '1', '3'],
    ])
  })

  test('says what came of those that were settled, or that none was', () => {
    const closed = {
      type: 'escalation-step',
      body: { escalation: '2017-05-01', happenedOn: '2017-06-01', happened: 'closed', outcome: 'partly' },
    }
    const its = raised('2017-05-01', 'stage-1', ['health'])
    const written = (...records: readonly Told[]) => said(overview.write(materials(wider, recorded(...records))))
    expect(written(its)).toContain('No concern was settled in the 12 months.')
    expect(written(its, closed)).toContain('Concerns settled in the 12 months: 1 (resolved in part 1).')
  })

  test('has no themes where none is recorded, nor for the public', () => {
    expect(themes(overview.write(materials(wider, recorded())))).toBeUndefined()
    const { breakdowns: _, ...forAll } = materials(wider, { isPublic: true })
    expect(themes(overview.write(forAll))).toBeUndefined()
  })

  test('is the officers’ to write where none is entered', () => {
    const asks = (document: Document) =>
      document.blocks.filter(({ kind }) => kind === 'to-be-written').map(block => JSON.stringify(block))
    expect(asks(overview.write(materials(only([]))))).toHaveLength(3)
    expect(asks(overview.write(materials()))).toHaveLength(2)
  })
})
