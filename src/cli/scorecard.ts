import { collectionYearName, type IsoDate, inForceOn } from '#core/dates.ts'
import { disagreementsOf } from '#core/disagreements.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { councilAsRecorded, scorecardOf } from '#store/council.ts'
import { instantGiven, monthEnding, numberGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { besideRowsAsJson, commentaryAsJson } from './commentary-as-json.ts'

export default defineCommand({
  id: 'scorecard',
  words: ['scorecard'],
  summary: 'Print the corporate parenting scorecard as at the end of a month, as recorded on any day.',
  operands: '',
  options: {
    'as-at': { says: 'The last day of the month described.', value: 'DATE', required: true },
    months: { says: 'How many months to show, 12 if left out.', value: 'N' },
    wider: { says: 'Also the indicators beyond the printed scorecard.' },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, say, answer, definitions, openLedger, now }) {
    const month = monthEnding('as-at', options['as-at'])
    const months = numberGiven('months', options.months, 1, 120, 12)
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const [known, { ledger }] = [await definitions(), await openLedger()]

    const council = await councilAsRecorded(ledger, known, recordedOn)
    const scorecard = scorecardOf(council, month, months)
    const beyond = options.wider ? scorecardOf({ ...council, indicators: council.wider }, month, months) : undefined

    answer({
      ...scorecardAsJson(scorecard, recordedOn ?? now().toISOString()),
      ...(beyond && { wider: rowsAsJson(beyond) }),
    })
    for (const row of [...scorecard.rows, ...(beyond?.rows ?? [])]) {
      say(scorecardLine(row))
      for (const { says } of row.disagreements ?? []) say(`       ${says}`)
    }
    for (const { says, where } of disagreementsOf(scorecard)) say(`${where.join('; ')}: ${says}`)
    return exit.done
  },
})

/** The shape that docs/cli.md documents. */
export function scorecardAsJson(scorecard: Scorecard, recordedOn: string) {
  return {
    asAt: scorecard.asAt,
    recordedOn,
    indicators: rowsAsJson(scorecard),
    ...besideRowsAsJson(scorecard),
  }
}

/** The rows of a scorecard in the shape that docs/cli.md documents. */
export const rowsAsJson = (scorecard: Scorecard) =>
  scorecard.rows.map(({ indicator, ...row }) => ({
    number: indicator.number,
    id: indicator.id,
    title: indicator.title,
    unit: indicator.unit,
    better: indicator.better,
    basis: indicator.basis,
    partly: indicator.partly ?? null,
    months: row.months.map(({ month, figure }) => ({ month, ...figureAsJson(figure) })),
    yearToDate: figureAsJson(row.yearToDate),
    rollingYear: figureAsJson(row.rollingYear),
    annual: row.annual.map(({ yearEnding, figure }) => ({
      year: collectionYearName(yearEnding),
      ...figureAsJson(figure),
    })),
    direction: row.direction?.arrow ?? null,
    means: row.direction?.means ?? null,
    rag: row.rag ?? null,
    fewChildren: row.isOfFew === true,
    target: targetAsJson(indicator, scorecard.asAt, row.target),
    profile: row.profile ?? null,
    control: row.control ?? null,
    disagreements: (row.disagreements ?? []).map(({ window, said, where, computed, says }) => ({
      to: window.to,
      stretch: window.stretch,
      said,
      where,
      display: computed.display,
      says,
    })),
    benchmark: benchmarkAsJson(row.benchmark),
    commentary: commentaryAsJson(indicator.id, scorecard),
    cautions: row.cautions,
  }))

type FigureOf = ScorecardRow['months'][number]['figure']

export const figureAsJson = (figure: FigureOf | undefined) =>
  figure === undefined
    ? null
    : {
        numerator: figure.numerator ?? null,
        denominator: figure.denominator ?? null,
        value: figure.value ?? null,
        display: figure.display,
        ...(figure.notRecorded && { notRecorded: figure.notRecorded }),
        ...(figure.entered && { entered: { source: figure.entered.source } }),
      }

function targetAsJson(indicator: Indicator, asAt: IsoDate, own: ScorecardRow['target']) {
  const printed = printedBounds(indicator, asAt)
  return Object.keys(printed).length === 0
    ? null
    : {
        red: printed.red ?? null,
        amber: printed.amber ?? null,
        green: printed.green ?? null,
        from: toleranceFrom(indicator, asAt),
        isOwn: own !== undefined,
        decidedBy: own?.decidedBy ?? null,
      }
}

const toleranceFrom = ({ tolerances = [] }: Indicator, asAt: IsoDate) => inForceOn(tolerances, asAt)?.from ?? null

const benchmarkAsJson = (benchmark: ScorecardRow['benchmark']) =>
  benchmark === undefined
    ? null
    : {
        year: collectionYearName(benchmark.yearEnding),
        measure: benchmark.measure,
        matches: benchmark.matches,
        differs: benchmark.differs ?? null,
        own: benchmark.own ?? null,
        neighbourModel: benchmark.neighbourModel ?? null,
        neighboursMean: benchmark.neighboursMean ?? null,
        neighboursMedian: benchmark.neighboursMedian ?? null,
        bestNeighbour: benchmark.bestNeighbour ?? null,
        neighboursLeftOut: benchmark.neighboursLeftOut,
        region: benchmark.region ?? null,
        england: benchmark.england ?? null,
        topQuartile: benchmark.topQuartile ?? null,
        rank: benchmark.rank ?? null,
        among: benchmark.among,
        source: benchmark.file === undefined ? null : { file: benchmark.file, line: benchmark.line ?? null },
      }

export function scorecardLine({ indicator, months, direction, rag, yearToDate }: ScorecardRow): string {
  const figure = months.at(-1)!.figure
  const of = figure.denominator === undefined ? '' : `${figure.numerator} of ${figure.denominator}`
  return [
    indicator.number.padEnd(5),
    indicator.title.slice(0, 60).padEnd(60),
    figure.display.padStart(12),
    of.padStart(16),
    (direction ? `${direction.arrow} ${direction.means}` : '').padEnd(12),
    (rag ?? '').padEnd(6),
    [yearToDate && `year to date ${yearToDate.display}`, figure.entered && `entered: ${figure.entered.source}`]
      .filter(Boolean)
      .join('; '),
  ]
    .join('  ')
    .trimEnd()
}
