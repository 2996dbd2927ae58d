import { loadCatalogue } from '#catalogue.ts'
import { cellWords, type Document, plainText, type Table } from '#core/document.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { printedCard } from '#core/printed-card.testing.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { type Materials, materialsOf } from './materials.ts'

export const beyond = await loadCatalogue<Indicator>(new URL('../indicators/wider/', import.meta.url), i => i.id)

/** Every indicator beyond the scorecard: six months, the same in each, and the three years before them. */
const monthly = (indicator: Indicator): string =>
  indicator.measure === 'percent' ? Array(6).fill('90 of 120 75.0%').join() : '1,2,3,4,5,6'
export const wider = printedCard(
  '2017-06',
  beyond.map(indicator => ({
    indicator,
    months: monthly(indicator).split(','),
    annual: { 2015: '31', 2016: '32', 2017: '33' },
  })),
)

export const materials = (card: Scorecard = wider, more: Partial<Materials> = {}): Materials => ({
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
export const only = (ids: readonly string[]): Scorecard => ({
  ...wider,
  rows: wider.rows.filter(({ indicator }) => ids.includes(indicator.id)),
})
export const changed = (id: string, change: (row: ScorecardRow) => ScorecardRow): Scorecard => ({
  ...wider,
  rows: wider.rows.map(row => (row.indicator.id === id ? change(row) : row)),
})

export const tablesOf = ({ blocks }: Document): readonly Table[] => blocks.filter(block => block.kind === 'table')
export const said = (document: Document): string =>
  JSON.stringify(document.blocks, (name, value) => (name === 'svg' ? '' : value))
export const rowOf = (document: Document, number: string): Readonly<Record<string, string>> => {
  const table = tablesOf(document).find(({ rows }) => rows.some(([first]) => `${first}`.startsWith(`${number} `)))!
  const row = table.rows.find(([first]) => `${first}`.startsWith(`${number} `))!
  return Object.fromEntries(table.columns.map(({ heading }, i) => [heading, plainText(cellWords(row[i]!))]))
}
