import { type Day, dayInWords, isoOf, shortMonth } from '#core/dates.ts'
import { type Cell, type Table, table } from '#core/document.ts'
import { standingInWords, targetInWords } from '#core/strategies/in-words.ts'
import type { Dated, Measured, Went } from '#core/strategies/measured.ts'
import type { MeasureMoved, Progress } from '#core/strategies/progress.ts'
import { upperFirst } from '#core/wording.ts'

interface Asked {
  readonly caption: string
  readonly since: Day
  /** The day by which targets are met or missed. */
  readonly day: Day
}

/** The measures of an objective: at the start, before, now, what that is made of, the target, and where it stands. */
export const measuresTable = (moved: readonly MeasureMoved[], { caption, since, day }: Asked): Table =>
  table({
    caption,
    isDense: true,
    hasRowHeaders: true,
    columns: [
      { heading: 'Measure', share: 5.5 },
      { heading: 'Start', numeric: true, share: 1.8 },
      { heading: shortMonth(isoOf(since).slice(0, 7)), numeric: true, share: 1.8 },
      { heading: 'Now', numeric: true, share: 1.8 },
      { heading: 'Made of', numeric: true, share: 2.2 },
      { heading: 'Since', share: 2 },
      { heading: 'Target', share: 2.8 },
      { heading: 'Stands', share: 2.1 },
    ],
    rows: moved.map(({ measured, before, since: went }): readonly Cell[] => [
      measured.indicator ? `${measured.indicator.number} ${measured.title}` : measured.title,
      shownOf(measured.start),
      shownOf(before?.now),
      shownOf(measured.now),
      measured.of ?? '',
      wentCell(went),
      targetInWords(measured),
      standingCell(measured, day),
    ]),
  })

const shownOf = (dated: Dated | undefined): string => {
  const figure = dated?.figure
  if (figure === undefined) return ''
  if (figure.suppressed) return '[c]'
  return figure.shown === undefined ? '[x]' : figure.display
}

const ARROWS = { better: '↑', worse: '↓', higher: '↑', lower: '↓', 'no change': '→' } as const
const TONES = { better: 'better', worse: 'worse', higher: 'same', lower: 'same', 'no change': 'same' } as const

const wentCell = (went: Went | undefined): Cell =>
  went === undefined ? '' : { text: `${ARROWS[went]} ${upperFirst(went)}`, tone: TONES[went] }

function standingCell(measured: Measured, day: Day): Cell {
  const text = standingInWords(measured, day)
  if (text === 'Met') return { text, tone: 'green' }
  if (text === 'Missed') return { text, tone: 'red' }
  return text === 'Not met yet' ? { text, tone: 'amber' } : text
}

/** Objectives and promises side by side: how many of their measures meet the target now and did before, and what is done for them. */
export function objectivesTable({ objectives, before, since, now }: Progress, caption: string): Table {
  const then = new Map(before.objectives.map(its => [its.priority.record, its.counts.met]))
  const rows = objectives.map(({ priority, counts, done, slipping }): readonly Cell[] => [
    [priority.number, priority.says].filter(Boolean).join(' '),
    { number: counts.all },
    { number: counts.met },
    { number: then.get(priority.record) ?? 0 },
    { number: counts['not measured'] },
    { number: done.length },
    { number: slipping.length },
  ])
  const last = rows.length - 1
  const sum = (column: number, number: number): Cell => ({
    number,
    formula: { kind: 'sum', column, from: 0, to: last },
  })
  const total = (of: (one: (typeof objectives)[number]) => number) => objectives.reduce((n, one) => n + of(one), 0)
  return table({
    caption,
    isDense: true,
    hasRowHeaders: true,
    columns: [
      { heading: 'Objective or promise', share: 6 },
      { heading: 'Measures', numeric: true, share: 1.9 },
      { heading: 'Met', numeric: true, share: 1.2 },
      { heading: `Met, ${dayInWords(since)}`, numeric: true, share: 1.8 },
      { heading: 'Not measured', numeric: true, share: 1.7 },
      { heading: 'Plans done since', numeric: true, share: 1.7 },
      { heading: 'Late or put off', numeric: true, share: 1.6 },
    ],
    rows: [
      ...rows,
      [
        'All',
        sum(1, now.counts.all),
        sum(2, now.counts.met),
        sum(
          3,
          objectives.reduce((n, { priority }) => n + (then.get(priority.record) ?? 0), 0),
        ),
        sum(4, now.counts['not measured']),
        sum(
          5,
          total(({ done }) => done.length),
        ),
        sum(
          6,
          total(({ slipping }) => slipping.length),
        ),
      ],
    ],
  })
}
