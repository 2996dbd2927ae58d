import type { TriedFigure } from '#core/both-ways.ts'
import { isoOf, monthPeriod } from '#core/dates.ts'
import { durationInWords } from '#core/duration.ts'
import type { Figure } from '#core/figure.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { lastWholeMonth, monthsReached } from '#core/reach.ts'
import { Refusal } from '#core/refusal.ts'
import { withSetting } from '#core/standards/settings.ts'
import type { Intervals, Standard } from '#core/standards/standard.ts'
import { type ChangedChild, type TriedMonth, type WhatIf, whatIf } from '#core/what-if.ts'
import { councilAsRecorded } from '#store/council.ts'
import { dayGiven, instantGiven, monthEnding, numberGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'whatif',
  words: ['whatif'],
  summary: 'Try another interval of a standard on history: how much, for whom, and which figures would have changed.',
  operands: '',
  options: {
    standard: { says: 'The standard, by its identifier.', value: 'ID', required: true },
    interval: {
      says: 'The interval, such as 3m, every=3m or every=4w,first=5d. Left out: switches a duty on that had not commenced.',
      value: 'LENGTH',
    },
    from: { says: 'The day from which what arises is owed by it.', value: 'DATE', required: true },
    months: { says: 'How many months’ ends to look at, 72 if left out.', value: 'N' },
    'as-at': { says: 'The last day of the last month; the last that the returns reach if left out.', value: 'DATE' },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, say, answer, definitions, openLedger, now }) {
    const fromOn = dayGiven('from', options.from)
    const months = numberGiven('months', options.months, 1, 240, 72)
    const asked = options['as-at'] === undefined ? undefined : monthEnding('as-at', options['as-at'])
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const [known, { ledger }] = [await definitions(), await openLedger()]
    if (!known.standards.some(({ id }) => id === options.standard))
      throw new Refusal(noStandard(options.standard, known))

    const { journeys, configured, context, ...council } = await councilAsRecorded(ledger, known, recordedOn)
    const { standards } = configured
    const before = standards.find(({ id }) => id === options.standard)!
    const tried = withSetting(before, { fromOn, ...(options.interval && { intervals: options.interval }) })
    if (!('rules' in tried)) throw new Refusal(`${tried.says} ${tried.fix}`)
    const by = recordedOn ?? now().toISOString()
    const to = asked ?? monthsReached(context, by).at(-1) ?? lastWholeMonth(by)
    const result = whatIf(journeys, { standards, tried, indicators: everyIndicator(council), to, months }, context)

    answer({
      standard: before.id,
      from: fromOn,
      recordedOn: by,
      before: inWords(intervalsOn(before, fromOn)),
      after: inWords(intervalsOn(tried, fromOn)),
      ...asJson(result),
    })
    say(`${before.title} (${before.id}), from ${fromOn}: ${difference(before, tried, fromOn)}`)
    for (const month of result.months) say(asLine(month, result.figures))
    say(summary(result))
    return exit.done
  },
})

const noStandard = (id: string, { standards }: { readonly standards: readonly Standard[] }): string =>
  `There is no standard "${id}". There are: ${standards.map(s => s.id).join(', ')}.`

/** The intervals of the rule in force on a day; none where it was off. */
const intervalsOn = ({ rules }: Standard, on: string): Intervals | undefined =>
  rules.find(({ from }) => from !== undefined && from <= on)?.intervals

const inWords = (intervals: Intervals | undefined): Readonly<Record<string, string>> | null =>
  intervals === undefined
    ? null
    : Object.fromEntries(Object.entries(intervals).map(([name, length]) => [name, durationInWords(length)]))

function difference(before: Standard, after: Standard, on: string): string {
  const [was, is] = [inWords(intervalsOn(before, on)), inWords(intervalsOn(after, on)) ?? {}]
  if (was === null) return 'switched on'
  const changed = Object.entries(is).filter(([name, length]) => was[name] !== length)
  if (changed.length === 0) return 'nothing differs'
  return changed.map(([name, length]) => `${name} ${was[name]} → ${length}`).join(', ')
}

/** The shape that docs/cli.md documents. */
const asJson = ({ months, figures, children }: WhatIf) => ({
  months: months.map(({ month, before, after, changed, notRecorded }) => ({
    asAt: isoOf(monthPeriod(month).lastDay),
    before: before ?? null,
    after: after ?? null,
    changed: notRecorded === undefined ? changed : null,
    ...(notRecorded !== undefined && { notRecorded }),
  })),
  indicators: figures.map(({ indicator, title, months }) => ({
    number: indicator.number,
    id: indicator.id,
    title,
    months: months.map(({ month, before, after }) => ({
      asAt: isoOf(monthPeriod(month).lastDay),
      before: figureAsJson(before),
      after: figureAsJson(after),
    })),
  })),
  children: [...children].sort(byChildId).map(({ child, before, after, months }) => ({
    child: child.childId,
    before: before ? 'overdue' : 'not overdue',
    after: after ? 'overdue' : 'not overdue',
    months,
  })),
})

const byChildId = (a: ChangedChild, b: ChangedChild): number => (a.child.childId < b.child.childId ? -1 : 1)

const figureAsJson = ({ numerator, denominator, display, notRecorded }: Figure) => ({
  numerator: numerator ?? null,
  denominator: denominator ?? null,
  display,
  ...(notRecorded && { notRecorded }),
})

function asLine({ month, before, after, changed, notRecorded }: TriedMonth, figures: readonly TriedFigure[]): string {
  if (!before || !after) return `${month}  ${notRecorded}`
  const printed = figures.flatMap(({ indicator, title, months }) => {
    const its = months.find(m => m.month === month)
    return its && title === indicator.title ? [`${indicator.number} ${its.before.display} → ${its.after.display}`] : []
  })
  return [
    month,
    `overdue ${before.obligations} → ${after.obligations}`.padEnd(22),
    `children ${before.children} → ${after.children}`.padEnd(22),
    `changed ${changed}`.padEnd(12),
    ...printed,
  ]
    .join('  ')
    .trimEnd()
}

function summary({ children }: WhatIf): string {
  const n = children.length
  return n === 0
    ? 'No child would have been overdue by one and not by the other at any month’s end.'
    : `${n} ${n === 1 ? 'child' : 'children'} would have been overdue by one and not by the other at some month’s end. --format json names them.`
}
