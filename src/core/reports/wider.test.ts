import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { breakdownsOf } from '#core/breakdowns.ts'
import type { Said } from '#core/commentary.ts'
import { cellWords, type Document, plainText, type Table } from '#core/document.ts'
import type { Body } from '#core/entry.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { journeyOf } from '#core/journey.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { printedCard } from '#core/printed-card.testing.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { loadDefinitions } from '#definitions.ts'
import { type Materials, materialsOf } from './materials.ts'
import type { Report } from './report.ts'
import { rowsTable } from './rows-table.ts'

const { reports } = await loadDefinitions()
const beyond = await loadCatalogue<Indicator>(new URL('../indicators/wider/', import.meta.url), i => i.id)
const report = (id: string): Report => reports.find(one => one.id === id)!

/** Every indicator beyond the scorecard: six months, the same in each, and the three years before them. */
const monthly = (indicator: Indicator): string =>
  indicator.measure === 'percent' ? Array(6).fill('90 of 120 75.0%').join() : '1,2,3,4,5,6'
const wider = printedCard(
  '2017-06',
  beyond.map(indicator => ({
    indicator,
    months: monthly(indicator).split(','),
    annual: { 2015: '31', 2016: '32', 2017: '33' },
  })),
)

const materials = (card: Scorecard = wider, more: Partial<Materials> = {}): Materials => ({
  ...materialsOf({
    authority: 'Testshire',
    recordedOn: '2017-08-09T12:00:00.000Z',
    scorecard: june2017,
    isPublic: false,
    aboutUs: [],
    journeys: [],
  }),
  wider: card,
  ...more,
})
const only = (ids: readonly string[]): Scorecard => ({
  ...wider,
  rows: wider.rows.filter(({ indicator }) => ids.includes(indicator.id)),
})
const changed = (id: string, change: (row: ScorecardRow) => ScorecardRow): Scorecard => ({
  ...wider,
  rows: wider.rows.map(row => (row.indicator.id === id ? change(row) : row)),
})

const tablesOf = ({ blocks }: Document): readonly Table[] => blocks.filter(block => block.kind === 'table')
const said = (document: Document): string =>
  JSON.stringify(document.blocks, (name, value) => (name === 'svg' ? '' : value))
const rowOf = (document: Document, number: string): Readonly<Record<string, string>> => {
  const table = tablesOf(document).find(({ rows }) => rows.some(([first]) => `${first}`.startsWith(`${number} `)))!
  const row = table.rows.find(([first]) => `${first}`.startsWith(`${number} `))!
  return Object.fromEntries(table.columns.map(({ heading }, i) => [heading, plainText(cellWords(row[i]!))]))
}

describe.each(reports.map(one => [one.id, one] as const))('%s', (_, { write, wider: ids = [] }) => {
  test('tells of no indicator beyond the scorecard but those that it names, and of each of them', () => {
    expect(write(materials())).toEqual(write(materials(only(ids))))
    for (const id of ids)
      expect(said(write(materials(only(ids))))).not.toEqual(said(write(materials(only(ids.filter(x => x !== id))))))
  })

  test('names indicators that there are, each once', () => {
    expect(beyond.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('where nobody counted beyond the scorecard, it says nothing of it', () => {
    const { wider: _, ...without } = materials()
    expect(write(without)).toEqual(write(materials(only([]))))
  })
})

describe('an indicator beyond the scorecard', () => {
  test('stands with what it is made of, which way it went and the years before', () => {
    expect(rowOf(report('leaving-care-annual').write(materials()), '12.1')).toEqual({
      Measure: '12.1 Care leavers in a stable home',
      '2014-15': '31.0%',
      '2015-16': '32.0%',
      '2016-17': '33.0%',
      'Jun 2017': '75.0%',
      'Made of': '90 of 120',
      'Since 2016-17': '↑ Better',
      Target: '',
      RAG: '',
    })
  })

  test('stands in the strategy with six months before, where the scorecard goes that far back', () => {
    expect(rowOf(report('strategy-progress').write(materials()), '14.1')).toMatchObject({
      'Dec 2016': '',
      'Jun 2017': '6',
    })
  })

  test('that is added up over time says so, since its year is no month', () => {
    const document = said(report('strategy-progress').write(materials()))
    expect(document).toContain('Added up over the whole of a year or month: missing episodes (14.1).')
    expect(document).not.toMatch(/Added up [^"]*looked after children who were missing/)
  })

  test('is not held against a whole year where it is of a month, and is where it is of a day', () => {
    const rows = (id: string) =>
      rowsTable(
        wider.rows.filter(({ indicator }) => indicator.id === id),
        materials(),
        { caption: '', years: 1 },
      )
    const since = (id: string) => (rows(id)[0] as Table).rows[0]!.at(-1)
    expect(since('missing-episodes')).toBe('')
    expect(since('care-leavers-in-apprenticeships')).toMatchObject({ text: '↓ Worse' })
  })

  test('is only named where nothing is recorded of it, and its sign is explained where something once was', () => {
    const none = { display: 'not recorded', notRecorded: 'Nobody recorded it.' }
    const silent = changed('missing-episodes', row => ({
      ...row,
      months: row.months.map(({ month }) => ({ month, figure: none })),
      annual: [],
    }))
    const now = changed('missing-episodes', row => ({
      ...row,
      months: row.months.map((its, i) => (i === 5 ? { ...its, figure: none } : its)),
    }))
    const write = (card: Scorecard) => said(report('council-report').write(materials(card)))
    expect(write(silent)).toContain('Nothing is recorded of: missing episodes (14.1).')
    expect(write(silent)).not.toContain('[x]')
    expect(write(now)).toContain('[x]: not recorded.')
    expect(write(wider)).not.toContain('[x]')
    expect(write(now)).not.toContain('[z]')
  })

  test('stands with what RAG means where others in the table have a target', () => {
    const rag = 'RAG: red, amber or green'
    expect(said(report('leaving-care-annual').write(materials()))).toContain(rag)
    expect(said(report('council-report').write(materials()))).not.toContain(rag)
  })

  test('says what the council says of it under its name', () => {
    const commentary = {
      state: 'written',
      commentary: { about: 'missing-episodes', month: '2017-06', whatHappened: 'There were {14.1} of them.' },
    } as unknown as Said
    const document = report('strategy-progress').write(
      materials(changed('missing-episodes', row => ({ ...row, commentary }))),
    )
    const at = document.blocks.findIndex(block => block.kind === 'heading' && block.words === '14.1 Missing episodes')
    expect(JSON.stringify(document.blocks[at + 1])).toContain('There were 6 of them.')
  })
})

describe('challenge by reviewing officers', () => {
  const overview = report('iro-overview')
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
