import { type Day, day, dayInWords, isoOf, monthOf, monthsTo } from '#core/dates.ts'
import { type OpenEscalation, openEscalations } from '#core/escalations/clocks.ts'
import { type EscalationOverview, escalationOverview } from '#core/escalations/overview.ts'
import { escalationStages } from '#core/records/escalation.ts'
import { councilAsRecorded } from '#store/council.ts'
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

    const { journeys } = await councilAsRecorded(ledger, known, recordedOn)
    const open = journeys
      .flatMap(child => openEscalations(child, asAt))
      .sort((a, b) => a.escalation.raisedOn - b.escalation.raisedOn)
    const overview = escalationOverview(journeys, monthsTo(monthOf(asAt), months), asAt)
    answer({
      asAt: options['as-at'],
      recordedOn: recordedOn ?? now().toISOString(),
      open: open.map(asJson),
      overview: overviewAsJson(overview),
    })
    for (const its of open) say(asLine(its))
    const late = open.filter(({ clocks }) => clocks.isLate).length
    say(`${open.length} open as at ${dayInWords(asAt)}, of which ${late} late.`)
    for (const { stage, total } of overview.stages) say(`${escalationStages[stage]}: ${total}`)
    say(`All stages, ${months === 1 ? 'the month' : `${months} months`}: ${overview.all.total}`)
    return exit.done
  },
})

const iso = (on: Day | undefined): string | null => (on === undefined ? null : isoOf(on))

/** The shape that docs/cli.md documents. */
const asJson = ({ child, escalation, clocks }: OpenEscalation) => ({
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

const asLine = ({ child, escalation, clocks, now }: OpenEscalation): string =>
  [
    clocks.isLate ? 'late' : clocks.isPaused ? 'paused' : 'open',
    child.childId.padEnd(12),
    escalation.reference ?? 'no reference',
    escalationStages[now.stage],
    now.answeredOn !== undefined ? `answered ${isoOf(now.answeredOn)}` : `answer due ${iso(now.dueOn) ?? 'on no day'}`,
    `all of it due ${iso(clocks.whole.dueOn) ?? 'on no day'}`,
  ].join('  ')
