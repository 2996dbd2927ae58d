import { expect, test } from 'vitest'
import { cellWords, plainText } from '#core/document.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import type { Restatement } from '#core/restated.ts'
import { changedSince } from './changed-since.ts'

const percent = (numerator: number, denominator: number) => {
  const shown = Math.round((numerator * 1000) / denominator) / 10
  return { numerator, denominator, value: shown, shown, display: `${shown.toFixed(1)}%` }
}
const may = (indicator: string, stretch: 'month' | 'rolling-year' = 'month') => ({
  indicator,
  window: { to: '2017-05', stretch },
})
const restated: Restatement = {
  month: '2017-05',
  asAt: '2017-05-31',
  number: 2,
  since: '2017-07-01T09:00:00.000Z',
  until: '2017-08-09T09:00:00.000Z',
  causes: [
    { kind: 'late-entry', says: 'Health assessment of 4 May 2017', child: 'ana-reference' },
    { kind: 'late-entry', says: 'Health assessment of 9 May 2017', child: 'ben-reference' },
    { kind: 'definition', says: 'Health assessments up to date' },
  ],
  figures: [
    {
      place: may('health-assessments-up-to-date'),
      before: percent(300, 375),
      after: percent(306, 375),
      because: [0, 1, 2].map(cause => ({ cause, numerator: 2, denominator: 0, moved: [] })),
    },
    {
      place: may('health-assessments-up-to-date', 'rolling-year'),
      before: percent(300, 375),
      after: percent(301, 375),
      because: [],
    },
    { place: may('reviewed-within-timescales'), before: percent(1, 2), after: percent(1, 2), because: [] },
  ],
}

const toldOf = (...its: readonly Restatement[]) => changedSince({ restated: its, scorecard: june2017 })

test('each printed figure that is another now is told with what it was and what kinds of things changed it', () => {
  const [, table] = toldOf(restated)
  expect(table).toMatchObject({ kind: 'table', caption: expect.stringContaining('May 2017, issue 2') })
  const rows = table?.kind === 'table' ? table.rows.map(row => row.map(cell => plainText(cellWords(cell)))) : []
  expect(rows).toEqual([
    ['6.9 Health assessments up to date', 'May 2017', '80.0%', '81.6%', 'late entry: 2 changes; definition: 1 change'],
  ])
})

test('no child is named', () => {
  expect(JSON.stringify(toldOf(restated))).not.toContain('reference')
})

test('where nothing changed that is said; where nothing was published, nothing', () => {
  expect(JSON.stringify(toldOf({ ...restated, figures: [] }))).toContain('No figure of these reports has changed')
  expect(toldOf()).toEqual([])
  expect(changedSince({ scorecard: june2017 })).toEqual([])
})
