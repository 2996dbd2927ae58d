import { describe, expect, test } from 'vitest'
import type { Said } from '#core/commentary.ts'
import type { Table } from '#core/document.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { loadDefinitions } from '#definitions.ts'
import type { Report } from './report.ts'
import { rowsTable } from './rows-table.ts'
import { beyond, changed, materials, only, rowOf, said, wider } from './wider.testing.ts'

const { reports } = await loadDefinitions()
const report = (id: string): Report => reports.find(one => one.id === id)!

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
