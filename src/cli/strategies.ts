import { addToMonth, type Day, day, isoOf, type Month, monthOf, monthPeriod } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { metInWords, othersInWords, reviewInWords, versionInWords } from '#core/strategies/in-words.ts'
import type { Dated, KnownFigures, Measured } from '#core/strategies/measured.ts'
import { plannedActions } from '#core/strategies/planned-actions.ts'
import { type Strategy, strategiesIn } from '#core/strategies/strategies.ts'
import { type PlanOn, type StrategyOn, strategyOn } from '#core/strategies/strategy-on.ts'
import type { Definitions } from '#definitions.ts'
import { councilAsRecorded, scorecardOf } from '#store/council.ts'
import type { Ledger } from '#store/store.ts'
import { dayGiven, instantGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'strategies',
  words: ['strategies'],
  summary: 'List the council’s strategies: how many targets are met, what nothing measures, and what is late.',
  operands: '',
  options: {
    'as-at': { says: 'The day at whose end they are described.', value: 'DATE', required: true },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, say, answer, definitions, openLedger, now }) {
    const asAt = day(dayGiven('as-at', options['as-at']))
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const [known, { ledger }] = [await definitions(), await openLedger()]
    const entries = (await ledger.history('authority')).filter(
      entry => recordedOn === undefined || entry.recordedOn <= recordedOn,
    )
    const strategies = strategiesIn(entries).filter(({ fromOn }) => (fromOn ?? asAt) <= asAt)
    const month = lastMonthBy(asAt)
    const figures = await figuresOf(strategies, month, { ledger, known, recordedOn })
    const actions = plannedActions(strategies, entries)
    const told = strategies.map(strategy => strategyOn(strategy, { day: asAt, figures, actions }))
    answer({
      asAt: isoOf(asAt),
      recordedOn: recordedOn ?? now().toISOString(),
      month,
      strategies: told.map(asJson),
    })
    if (told.length === 0) say('No strategy is recorded.')
    for (const line of told.flatMap(inLines)) say(line)
    return exit.done
  },
})

/** The last month that is over at the end of a day. */
const lastMonthBy = (asAt: Day): Month => {
  const month = monthOf(asAt)
  return monthPeriod(month).lastDay <= asAt ? month : addToMonth(month, -1)
}

interface Known {
  readonly ledger: Ledger
  readonly known: Definitions
  readonly recordedOn: string | undefined
}

/** The figures of the indicators that measures name, and of no other. */
async function figuresOf(
  strategies: readonly Strategy[],
  month: Month,
  { ledger, known, recordedOn }: Known,
): Promise<KnownFigures> {
  const measures = strategies.flatMap(({ priorities }) => priorities.flatMap(its => its.measures))
  const named = new Set(measures.flatMap(({ indicator }) => indicator ?? []))
  const indicators = everyIndicator(known).filter(({ id, number }) => named.has(id) || named.has(number))
  const asAt = isoOf(monthPeriod(month).lastDay)
  if (indicators.length === 0) return { rows: [], asAt, hidesFew: false }
  const council = await councilAsRecorded(ledger, { ...known, indicators, wider: [] }, recordedOn)
  return { rows: scorecardOf(council, month).rows, asAt, hidesFew: false }
}

/** The shape that docs/cli.md documents. */
const asJson = (its: StrategyOn) => ({
  reference: its.strategy.reference ?? null,
  title: its.strategy.title,
  inForce: its.inForce
    ? {
        number: its.inForce.number ?? null,
        approvedBy: its.inForce.approvedBy ?? null,
        approvedOn: dayOrNull(its.inForce.approvedOn),
      }
    : null,
  reviewOn: dayOrNull(its.reviewOn),
  isPastReview: its.isPastReview,
  isOver: its.isOver,
  measures: countsAsJson(its),
  objectives: its.objectives.map(({ priority, measures, plans, hasNoOwner, isUnmeasured }) => ({
    reference: priority.reference ?? null,
    kind: priority.kind,
    number: priority.number ?? null,
    says: priority.says,
    owner: priority.owner ?? null,
    hasNoOwner,
    isUnmeasured,
    measures: measures.map(measureAsJson),
    plans: plans.map(planAsJson),
  })),
})

const countsAsJson = ({ counts }: StrategyOn) => ({
  all: counts.all,
  met: counts.met,
  notMet: counts['not met'],
  notMeasured: counts['not measured'],
  withoutATarget: counts['without a target'],
  ofFew: counts['of few'],
})

const measureAsJson = ({ measure, indicator, title, standing, target, start, now, went }: Measured) => ({
  reference: measure.reference ?? null,
  indicator: indicator?.number ?? measure.indicator ?? null,
  title,
  standing,
  target: target ?? null,
  byOn: dayOrNull(measure.byOn),
  start: datedAsJson(start),
  now: datedAsJson(now),
  sinceTheStart: went ?? null,
})

const datedAsJson = (dated: Dated | undefined) =>
  dated
    ? {
        of: dated.of,
        display: dated.figure.display,
        numerator: dated.figure.numerator ?? null,
        denominator: dated.figure.denominator ?? null,
      }
    : null

const planAsJson = ({ plan, what, owner, standing, dueOn, doneOn }: PlanOn) => ({
  reference: plan.reference ?? null,
  action: plan.action ?? null,
  service: plan.service ?? null,
  what,
  owner: owner ?? null,
  standing,
  dueOn: dayOrNull(dueOn),
  doneOn: dayOrNull(doneOn),
})

const dayOrNull = (value: Day | undefined): string | null => (value === undefined ? null : isoOf(value))

function inLines(its: StrategyOn): readonly string[] {
  const { strategy, inForce, counts, objectives } = its
  const named = [strategy.reference, strategy.title].filter(Boolean).join('  ')
  return [
    `${named}: ${metInWords(counts)}. ${othersInWords(counts)}`.trim(),
    `  ${inForce ? versionInWords(inForce) : 'No version is approved'}. ${reviewInWords(its)}.`,
    ...objectives.flatMap(({ priority, isUnmeasured, hasNoOwner, measures, plans }) => [
      `  ${[priority.number, priority.says].filter(Boolean).join(' ')}${isUnmeasured ? ' (not measured)' : ''}${hasNoOwner ? ' (no owner)' : ''}`,
      ...measures.map(
        ({ title, now, target, standing }) =>
          `    ${[standing.padEnd(16), title, now?.figure.display, target && `target ${target}`].filter(Boolean).join('  ')}`,
      ),
      ...plans.map(
        ({ standing, what, dueOn }) =>
          `    ${[standing.padEnd(16), what, dueOn !== undefined && `due ${isoOf(dueOn)}`].filter(Boolean).join('  ')}`,
      ),
    ]),
  ]
}
