import type { Action } from '#core/actions/actions.ts'
import type { Effect } from '#core/actions/effect.ts'
import type { ToldEffect } from '#core/actions/issued-effect.ts'
import { type StandingOn, standingOn } from '#core/actions/standing.ts'
import { type Day, day, isoOf } from '#core/dates.ts'
import { counted } from '#core/wording.ts'
import { councilAsRecorded } from '#store/council.ts'
import { everyAction } from '#store/every-action.ts'
import { effectsOf, issuesKnown } from '#store/measuring.ts'
import { dayGiven, instantGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

/** An action with how it stands and, where it is done, what its indicator says of it. */
interface Told {
  readonly action: Action
  /** The council's identifier of the child whom it is for; undefined for the council's own. */
  readonly child: string | undefined
  readonly stands: StandingOn
  readonly effect: ToldEffect | undefined
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
    const council = await councilAsRecorded(ledger, known, recordedOn)
    const actions = (await everyAction(ledger, council.journeys, recordedOn)).filter(({ agreedOn }) => agreedOn <= asAt)
    const effects = await effectsOf(actions, asAt, { council, issues: issuesKnown(ledger, recordedOn) })
    const childIds = new Map(council.journeys.map(({ ref, childId }) => [ref, childId]))
    const told = actions.map(action => ({
      action,
      child: action.child === undefined ? undefined : childIds.get(action.child),
      stands: standingOn(action, asAt),
      effect: effects.get(action.record),
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

/** The shape that docs/cli.md documents. */
const asJson = ({ action, child, stands, effect }: Told) => ({
  child: child ?? null,
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
        standard: action.standard ?? null,
        auditQuestion: action.auditQuestion ?? null,
        ...effectAsJson(effect),
      }
    : null,
  judgements: action.signOffs.map(judged => {
    const seen = effect?.seen.find(its => its.judged.record === judged.record)
    return {
      on: isoOf(judged.on),
      board: judged.board ?? null,
      judgement: judged.judgement ?? null,
      why: judged.why ?? null,
      saw: seen ? { issue: seen.issue, ...effectAsJson(seen.effect) } : null,
    }
  }),
})

const effectAsJson = ({ baselineMonth, baseline, measures }: Effect) => ({
  baseline: { month: baselineMonth, display: baseline?.display ?? null, issue: baseline?.issue ?? null },
  measures: measures.map(({ months, month, answer, figure }) => ({
    months,
    month,
    answer,
    display: figure?.display ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    issue: figure?.issue ?? null,
  })),
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
