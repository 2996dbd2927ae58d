import { type Action, actionsIn } from '#core/actions/actions.ts'
import { type Effect, effectOf, type Measurements, monthsOfEffect } from '#core/actions/effect.ts'
import { type StandingOn, standingOn } from '#core/actions/standing.ts'
import { type Day, day, isoOf } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { counted } from '#core/wording.ts'
import type { Definitions } from '#definitions.ts'
import { councilAsRecorded, scorecardOf } from '#store/council.ts'
import type { Ledger } from '#store/store.ts'
import { dayGiven, instantGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

/** An action with how it stands and, where it is done, what its indicator says of it. */
interface Told {
  readonly action: Action
  readonly stands: StandingOn
  readonly effect: Effect | undefined
}

export default defineCommand({
  id: 'actions',
  words: ['actions'],
  summary: 'List the council’s actions: what is late, what shows that it was done, and what came of it.',
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
    const actions = actionsIn(entries).filter(({ agreedOn }) => agreedOn <= asAt)
    const measured = await measuring(actions, asAt, { ledger, known, recordedOn })
    const told = actions.map(action => ({
      action,
      stands: standingOn(action, asAt),
      effect: effectOf(action, measured(action), asAt),
    }))
    answer({
      asAt: isoOf(asAt),
      recordedOn: recordedOn ?? now().toISOString(),
      actions: told.map(asJson),
    })
    if (told.length === 0) say('No action is recorded.')
    for (const each of told) say(inALine(each))
    return exit.done
  },
})

interface Known {
  readonly ledger: Ledger
  readonly known: Definitions
  readonly recordedOn: string | undefined
}

/** The figures by which the effect of each action is told; of those that are done and linked to an indicator alone. */
async function measuring(actions: readonly Action[], asAt: Day, { ledger, known, recordedOn }: Known) {
  const all = everyIndicator(known)
  const linkedTo = ({ indicator }: Action) => all.find(({ id, number }) => id === indicator || number === indicator)
  const linked = [...new Set(actions.filter(action => standingOn(action, asAt).done).flatMap(a => linkedTo(a) ?? []))]
  const council =
    linked.length === 0
      ? undefined
      : await councilAsRecorded(ledger, { ...known, indicators: linked, wider: [] }, recordedOn)
  return (action: Action): Measurements | undefined => {
    const its = linkedTo(action)
    const indicators = council?.indicators.filter(({ id }) => id === its?.id) ?? []
    if (!council || !its || indicators.length === 0) return undefined
    const months = monthsOfEffect(action, asAt)
    const figureOf = (month: string) => scorecardOf({ ...council, indicators }, month, 1).rows[0]!.months[0]!.figure
    return { better: its.better, figures: new Map(months.map(month => [month, figureOf(month)])) }
  }
}

/** The shape that docs/cli.md documents. */
const asJson = ({ action, stands, effect }: Told) => ({
  reference: action.reference ?? null,
  what: action.what,
  recommendations: action.recommendations,
  owner: action.owner ?? null,
  team: action.team ?? null,
  board: action.board ?? null,
  standing: stands.standing,
  isStale: stands.isStale,
  agreedOn: isoOf(action.agreedOn),
  firstDueOn: dayOrNull(stands.firstDueOn),
  dueOn: dayOrNull(stands.dueOn),
  putOff: stands.putOff,
  dates: action.dates.map(({ dueOn, on, by, why, agreedBy }) => ({
    dueOn: isoOf(dueOn),
    on: isoOf(on),
    by,
    why: why ?? null,
    agreedBy: agreedBy ?? null,
  })),
  progress: stands.progress ? { on: isoOf(stands.progress.on), status: stands.progress.status } : null,
  done: stands.done
    ? { on: isoOf(stands.done.doneOn), by: stands.done.by ?? null, isOnlySaid: stands.done.isOnlySaid }
    : null,
  evidence: stands.evidence,
  effect: effect
    ? {
        indicator: action.indicator ?? null,
        baseline: { month: effect.baselineMonth, display: effect.baseline?.display ?? null },
        measures: effect.measures.map(({ months, month, answer, figure }) => ({
          months,
          month,
          answer,
          display: figure?.display ?? null,
          numerator: figure?.numerator ?? null,
          denominator: figure?.denominator ?? null,
        })),
      }
    : null,
})

const dayOrNull = (value: Day | undefined): string | null => (value === undefined ? null : isoOf(value))

function inALine({ action, stands, effect }: Told): string {
  const { firstDueOn, dueOn, done, evidence } = stands
  const dates = dueOn === undefined ? '' : `due ${isoOf(dueOn)}`
  const first = firstDueOn === dueOn || firstDueOn === undefined ? '' : `first ${isoOf(firstDueOn)}`
  return [
    (action.reference ?? '-').padEnd(8),
    stands.standing.padEnd(14),
    [dates, first].filter(Boolean).join(', '),
    done ? `done ${isoOf(done.doneOn)}${done.isOnlySaid ? ' (only said)' : ''}` : 'not done',
    counted(evidence, 'piece of evidence', 'pieces of evidence'),
    effect ? effect.measures.map(({ months, answer }) => `${months} months: ${answer}`).join(', ') : '',
    stands.isStale ? 'nothing heard for a quarter of a year' : '',
    action.what,
  ]
    .filter(Boolean)
    .join('  ')
}
