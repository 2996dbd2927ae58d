import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { ENGLAND } from '#core/areas.ts'
import { benchmarkFor, comparisonOf, councilsIn } from '#core/benchmarks.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { type PublishedValues, valuesAsText } from '#core/publications.ts'
import type { Published } from '#core/published.ts'
import { quantileOf } from '#core/ranking.ts'
import { readPublished } from '#core/returns/benchmarks/read-published.ts'
import { readPublishedFile } from './read-published-file.ts'

/** Files of the Department for Education, which are no part of the repository: tests over them run where they are. */
const folder = fileURLToPath(new URL('../../../shared/data/benchmarks/', import.meta.url))
const printed = await loadCatalogue<Indicator>(new URL('../core/indicators/', import.meta.url), i => i.id)
const wider = await loadCatalogue<Indicator>(new URL('../core/indicators/wider/', import.meta.url), i => i.id)
const indicators = [...printed, ...wider]

type Row = Readonly<Record<string, string>>
/** Comparisons of one council that were worked out from the same files by other means. */
const expected = (): readonly Row[] =>
  parse(readFileSync(`${folder}scorecard_benchmarks_rotherham.csv`), { columns: true })

async function contentsOf(name: string, measures: readonly Published[]) {
  const opened = await readPublishedFile(`${folder}${name}`)
  if ('refused' in opened) throw new Error(opened.refused)
  const found = readPublished(opened.file.sheet, { measures })
  if ('says' in found) throw new Error(found.says)
  return found
}

async function figuresIn(name: string, measures: readonly Published[]) {
  const found = await contentsOf(name, measures)
  if ('neighbours' in found) throw new Error('a list of neighbours')
  return new Map(
    found.years.map(({ measure, yearEnding, values }) => [`${measure} ${yearEnding}` as string, values] as const),
  )
}

async function neighboursIn(name: string) {
  const found = await contentsOf(name, [])
  if (!('neighbours' in found)) throw new Error('no list of neighbours')
  return found.neighbours
}

describe.skipIf(!existsSync(folder))('files as they were published (needs ../shared)', () => {
  test('give every comparison of a council that was worked out from them by other means', async () => {
    const rows = expected()
    const measures = [...new Set(rows.map(row => row.measure!))].map(
      measure => ({ measure, title: measure, matches: 'yes' }) as unknown as Published,
    )
    const published = await figuresIn('lait_children_looked_after.csv.gz', measures)
    const models = {
      '2025': await neighboursIn('sn_may_2025.xlsx'),
      '2021': await neighboursIn('sn_april_2021.xlsx'),
    } as Readonly<Record<string, ReadonlyMap<string, readonly { readonly code: string }[]>>>
    const text = (value: number | undefined): string => (value === undefined ? '' : String(Number(value.toFixed(3))))
    const plain = (value: string): string => (value === '' ? '' : text(Number(value)))

    const found = rows.map(row => {
      const values: PublishedValues = published.get(`${row.measure} ${row.year}`) ?? new Map()
      const own = values.get(row.la_code!)?.value
      const neighbours = models[row.sn_version!]!.get(row.la_code!)!.flatMap(
        ({ code }) => values.get(code)?.value ?? [],
      )
      const councils = councilsIn(values)
      const better = ({ High: 'higher', Low: 'lower', Info: 'neither' } as const)[
        row.polarity as 'High' | 'Low' | 'Info'
      ]
      const { neighboursMean, neighboursMedian, bestNeighbour, topQuartile, among, rank } = comparisonOf({
        own,
        neighbours,
        councils,
        better,
      })
      return [
        own,
        neighbours.length,
        neighboursMean,
        neighboursMedian,
        bestNeighbour,
        values.get(ENGLAND)?.value,
        ...[0.25, 0.5, 0.75].map(share => quantileOf(councils, share)),
        topQuartile,
        among,
        rank,
      ].map(text)
    })
    const columns = 'value sn_n sn_mean sn_median sn_best england q25 q50 q75 top_quartile n_las rank'.split(' ')
    expect(rows.length).toBe(498)
    expect(found).toEqual(rows.map(row => columns.map(column => plain(row[column]!))))
  })

  test('stand beside the indicators that they are published of, in every year and by both models', async () => {
    const measures = indicators.flatMap(({ published = [] }) => published)
    const published = await figuresIn('lait_children_looked_after.csv.gz', measures)
    const publications = [...published]
      .map(([key, values], i) => {
        const at = key.lastIndexOf(' ')
        const [measure, yearEnding] = [key.slice(0, at), Number(key.slice(at + 1))]
        return { entry: i, measure, table: 'LAIT' as const, yearEnding, values: valuesAsText(values) }
      })
      .sort((a, b) => b.yearEnding - a.yearEnding)
    const models = await Promise.all(
      [2025, 2021].map(async model => ({
        entry: model,
        model,
        neighbours: (await neighboursIn(model === 2025 ? 'sn_may_2025.xlsx' : 'sn_april_2021.xlsx')).get('372')!,
      })),
    )
    const benchmarks = { council: { laCode: '372', region: '982' }, models, publications }
    const number = (text: string | undefined) => (text ? Number(Number(text).toFixed(3)) : undefined)
    const rounded = (value: number | undefined) => value && Number(value.toFixed(3))
    const heldAgainst = (measure: string) =>
      indicators.find(({ published = [] }) => published.some(its => its.measure === measure))
    const rows = expected().filter(row => heldAgainst(row.measure!) !== undefined)
    expect(rows.length).toBe(264 + 80)
    for (const row of rows) {
      const indicator = heldAgainst(row.measure!)!
      if (!row.indicator!.startsWith('x.')) expect(indicator.number).toBe(row.indicator)
      const found = benchmarkFor(benchmarks, indicator, `${row.year}-12-31`, Number(row.sn_version))!
      const about = `${row.indicator} in ${row.year}`
      expect([found.yearEnding, found.neighbourModel], about).toEqual([Number(row.year), Number(row.sn_version)])
      expect(
        [found.own, found.neighboursMean, found.neighboursMedian, found.england, found.among].map(rounded),
        about,
      ).toEqual([row.value, row.sn_mean, row.sn_median, row.england, row.n_las].map(number))
      if (row.polarity !== 'Info')
        expect([found.bestNeighbour, found.topQuartile, found.rank].map(rounded), about).toEqual(
          [row.sn_best, row.top_quartile, row.rank].map(number),
        )
    }
  })

  test('of the department and of its tool say the same of every council', async () => {
    const measures = indicators.flatMap(({ published = [] }) => published)
    const tool = await figuresIn('lait_children_looked_after.csv.gz', measures)
    const names = [
      'la_cla_placement_stability.csv.gz',
      'la_care_leavers_activity.csv.gz',
      'la_care_leavers_accommodation_suitability.csv.gz',
      'ceased_cla_data.csv.gz',
      'cla_number_and_rate_per_10k_children.csv',
      'cla_31_march_by_characteristics.csv.gz',
    ]
    let compared = 0
    for (const name of names)
      for (const [key, values] of await figuresIn(name, measures)) {
        const other = tool.get(key)
        if (!other) continue
        for (const [area, { value }] of values)
          if (area < '970' && value !== undefined) {
            compared += 1
            expect(other.get(area)?.value, `${key} of ${area} in ${name}`).toBe(value)
          }
      }
    expect(compared).toBeGreaterThan(5_000)
  })

  test('list the same neighbours in rows and in columns', async () => {
    const [rows, columns] = [await neighboursIn('stats_neighbours_long.csv'), await neighboursIn('sn_may_2025.xlsx')]
    const codes = (list: readonly { readonly code: string }[] | undefined) => list?.map(({ code }) => code)
    expect(rows.size).toBe(153)
    for (const [council, list] of rows) expect(codes(columns.get(council)), council).toEqual(codes(list))
  })
})
