import { type Day, day, dayInWords, isoOf, type Month, monthOf, monthsTo } from '#core/dates.ts'
import { openEscalations, type StandingEscalation } from '#core/escalations/clocks.ts'
import { type EscalationOverview, escalationOverview } from '#core/escalations/overview.ts'
import { processesIn } from '#core/escalations/settings.ts'
import { escalationStages } from '#core/records/escalation.ts'
import { escalationIndicators } from '#core/reports/escalations.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { type Council, councilAsRecorded, scorecardOf } from '#store/council.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import { dayGiven, instantGiven, numberGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'escalations',
  words: ['escalations'],
  summary:
    'Print the open concerns of reviewing officers with their clocks, and how many were raised by month, stage and theme.',
  operands: '',
  options: {
    'as-at': { says: 'The day described, to its end.', value: 'DATE', required: true },
    months: { says: 'Count so many months, up to that of the day; 12 if left out.', value: 'MONTHS' },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, say, answer, definitions, openLedger, now }) {
    const asAt = day(dayGiven('as-at', options['as-at']))
    const months = numberGiven('months', options.months, 1, 120, 12)
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const [known, { ledger }] = [await definitions(), await openLedger()]

    const council = await councilAsRecorded(ledger, known, recordedOn)
    const { journeys } = council
    const processes = processesIn(await knownOfAuthority(ledger, recordedOn))
    const open = journeys
      .flatMap(child => openEscalations(child, asAt, processes))
      .sort((a, b) => a.escalation.raisedOn - b.escalation.raisedOn)
    const overview = escalationOverview(journeys, monthsTo(monthOf(asAt), months), asAt)
    const figures = figuresByStage(council, monthOf(asAt), months)
    answer({
      asAt: options['as-at'],
      recordedOn: recordedOn ?? now().toISOString(),
      open: open.map(asJson),
      overview: overviewAsJson(overview),
      figures: figures.map(figuresAsJson),
    })
    for (const its of open) say(asLine(its))
    const late = open.filter(({ clocks }) => clocks.isLate).length
    say(`${open.length} open as at ${dayInWords(asAt)}, of which ${late} late.`)
    for (const { stage, total } of overview.stages) say(`${escalationStages[stage]}: ${total}`)
    say(`All stages, ${months === 1 ? 'the month' : `${months} months`}: ${overview.all.total}`)
    if (overview.all.total === 0) for (const line of figures.flatMap(enteredInLines)) say(line)
    return exit.done
  },
})

const iso = (on: Day | undefined): string | null => (on === undefined ? null : isoOf(on))

/** The shape that docs/cli.md documents. */
const asJson = ({ child, escalation, clocks }: StandingEscalation) => ({
  child: child.childId,
  reference: escalation.reference ?? null,
  raisedOn: isoOf(escalation.raisedOn),
  byChecklist: escalation.isByChecklist,
  themes: escalation.themes,
  openThemes: clocks.openThemes,
  stages: clocks.stages.map(({ stage, beganOn, dueOn, answeredOn, endedOn, isLate }) => ({
    stage,
    beganOn: isoOf(beganOn),
    dueOn: iso(dueOn),
    answeredOn: iso(answeredOn),
    endedOn: iso(endedOn),
    isLate,
  })),
  settleBy: iso(clocks.whole.dueOn),
  isPaused: clocks.isPaused,
  isLate: clocks.isLate,
})

const overviewAsJson = ({ months, stages, all, themes, outcomes }: EscalationOverview) => ({
  months,
  stages,
  all,
  themes: themes.map(({ theme, ...counts }) => ({ theme: theme ?? null, ...counts })),
  outcomes: outcomes.map(({ outcome, ...counts }) => ({ outcome: outcome ?? null, ...counts })),
})

/** The months of a stage as the scorecard has them, which are those entered from a tracker until escalations are recorded. */
interface StageFigures {
  readonly title: string
  readonly row: ScorecardRow
}

function figuresByStage(council: Council, to: Month, months: number): readonly StageFigures[] {
  const indicators = council.wider.filter(({ id }) => escalationIndicators.includes(id))
  const { rows } = scorecardOf({ ...council, indicators }, to, months)
  return Object.values(escalationStages).flatMap((title, i) => {
    const row = rows.find(({ indicator }) => indicator.id === escalationIndicators[i])
    return row ? [{ title, row }] : []
  })
}

const totalOf = ({ months }: ScorecardRow): number | null => {
  const values = months.flatMap(({ figure }) => figure.value ?? [])
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}

const figuresAsJson = ({ row }: StageFigures) => ({
  indicator: row.indicator.number,
  months: row.months.map(({ month, figure }) => ({ month, value: figure.value ?? null })),
  total: totalOf(row),
  disagreements: (row.disagreements ?? []).map(({ says }) => says),
})

const enteredInLines = ({ title, row }: StageFigures): readonly string[] => [
  ...(totalOf(row) === null ? [] : [`${title}, as entered: ${totalOf(row)}`]),
  ...(row.disagreements ?? []).map(({ says }) => says),
]

const asLine = ({ child, escalation, clocks, now }: StandingEscalation): string =>
  [
    clocks.isLate ? 'late' : clocks.isPaused ? 'paused' : 'open',
    child.childId.padEnd(12),
    escalation.reference ?? 'no reference',
    now.called,
    now.answeredOn !== undefined ? `answered ${isoOf(now.answeredOn)}` : `answer due ${iso(now.dueOn) ?? 'on no day'}`,
    `all of it due ${iso(clocks.whole.dueOn) ?? 'on no day'}`,
  ].join('  ')
