import { type Action, linkedIndicator } from '#core/actions/actions.ts'
import { effectOf, type MeasuredFigure, type Measurements, monthsOfEffect } from '#core/actions/effect.ts'
import { heldFigure, issuedEffect, issueSeen, type SeenEffect, type ToldEffect } from '#core/actions/issued-effect.ts'
import { issuedFigure, questionGradedOn, standardMetOn } from '#core/actions/measuring.ts'
import { type Day, type Instant, type Month, monthPeriod, monthsBetween } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import type { Issue } from '#core/issue.ts'
import type { IssueName } from '#core/issue-name.ts'
import type { Journey } from '#core/journey.ts'
import { isRecordedBy } from '#core/recorded-from.ts'
import { toldBy } from '#core/standards/beginning.ts'
import { type Council, scorecardOf } from './council.ts'
import type { Ledger } from './store.ts'

/** What effects are measured from: issues where there are any of a month, else what is recorded. */
export interface Measuring {
  readonly council: Pick<Council, 'journeys' | 'indicators' | 'wider' | 'configured' | 'context'>
  readonly issues: {
    readonly list: () => Promise<readonly (IssueName & Pick<Issue, 'frozenOn'>)[]>
    /** The last of a month, where no number is given. */
    readonly issue: (month: Month, number?: number) => Promise<Issue | undefined>
  }
}

/** The issues of a ledger that were known by an instant; all, if none is given. */
export function issuesKnown(ledger: Pick<Ledger, 'issues' | 'issue'>, by?: Instant): Measuring['issues'] {
  const list = async () => (await ledger.issues()).filter(({ recordedOn }) => by === undefined || recordedOn <= by)
  return {
    list,
    async issue(month, number) {
      const issue = (await list()).find(its => its.month === month && (number === undefined || its.number === number))
      return issue && ledger.issue(month, issue.number)
    },
  }
}

/**
 * The effects of actions that were done by the end of a day, by the number of an action's record, each with what boards saw
 * that had judged it by then.
 */
export async function effectsOf(
  actions: readonly Action[],
  asAt: Day,
  from: Measuring,
): Promise<ReadonlyMap<number, ToldEffect>> {
  const measured = await measuredBy(actions, asAt, from)
  const told = actions.map(async (action): Promise<readonly (readonly [number, ToldEffect])[]> => {
    const effect = effectOf(action, measured(action), asAt)
    if (!effect) return []
    return [[action.record, { ...effect, seen: await seenEffects(action, asAt, from) }]]
  })
  return new Map((await Promise.all(told)).flat())
}

/** What the boards saw that had judged an action by the end of a day. */
export async function seenEffects(
  action: Action,
  asAt: Day,
  { issues }: Pick<Measuring, 'issues'>,
): Promise<readonly SeenEffect[]> {
  const judgements = action.signOffs.filter(({ on }) => on <= asAt)
  if (judgements.length === 0) return []
  const list = await issues.list()
  const seen = judgements.map(async (judged): Promise<readonly SeenEffect[]> => {
    const name = issueSeen(judged, list)
    const issue = name && (await issues.issue(name.month, name.number))
    const effect = issue && issuedEffect(issue, action)
    return effect ? [{ judged, issue: { month: issue.month, number: issue.number }, effect }] : []
  })
  return (await Promise.all(seen)).flat()
}

/** The figures by which the effect of actions that were done by the end of a day is told; undefined for what cannot be counted. */
async function measuredBy(
  actions: readonly Action[],
  asAt: Day,
  from: Measuring,
): Promise<(action: Action) => Measurements | undefined> {
  const done = actions.flatMap(action => {
    const months = monthsOfEffect(action, asAt).filter(month => monthPeriod(month).lastDay <= asAt)
    return months.length === 0 ? [] : [{ action, months }]
  })
  const held = await issuesOf(new Set(done.flatMap(({ months }) => months)), from.issues)
  const indicators = indicatorFigures(done, from.council)
  const byRef = new Map(from.council.journeys.map(child => [child.ref, child]))
  const whoIs = (ref: string): readonly Journey[] => {
    const child = byRef.get(ref)
    return child ? [child] : []
  }
  const measured = new Map<number, Measurements>()
  for (const { action, months } of done) {
    const its = indicators(action) ?? fromRecords(action, whoIs, from.council)
    if (!its) continue
    const figures = months.flatMap(month => {
      const issue = held.get(month)
      const figure = (issue && its.issued(issue)) ?? its.recorded(month)
      return figure === undefined ? [] : [[month, figure] as const]
    })
    measured.set(action.record, { better: its.better, figures: new Map(figures) })
  }
  return action => measured.get(action.record)
}

/** The last issues of months, those of which none was frozen left out. */
export async function issuesOf(
  months: ReadonlySet<Month>,
  issues: Measuring['issues'],
): Promise<ReadonlyMap<Month, Issue>> {
  const frozen = new Set((await issues.list()).map(({ month }) => month))
  const held = await Promise.all([...months].filter(month => frozen.has(month)).map(month => issues.issue(month)))
  return new Map(held.flatMap(issue => (issue ? [[issue.month, issue] as const] : [])))
}

/** By what an action is known. */
interface Yardstick extends Pick<Measurements, 'better'> {
  /** The figure of an issue's own month as it was frozen. */
  readonly issued: (issue: Issue) => MeasuredFigure | undefined
  readonly recorded: (month: Month) => MeasuredFigure | undefined
}

/** What standards and audits say, which issues hold only of actions that were done: of an action for a child, of that child alone. */
function fromRecords(
  action: Action,
  whoIs: (ref: string) => readonly Journey[],
  { journeys: everyone, configured, context }: Measuring['council'],
): Yardstick | undefined {
  const { child, standard: id, auditQuestion } = action
  const journeys = child === undefined ? everyone : whoIs(child)
  const lastDay = (month: Month): Day => monthPeriod(month).lastDay
  const issued = (issue: Issue) => heldFigure(issue, action)
  if (auditQuestion !== undefined)
    return { better: 'higher', issued, recorded: month => questionGradedOn(auditQuestion, journeys, lastDay(month)) }
  const standard = configured.standards.find(standard => standard.id === id)
  if (!standard) return undefined
  return {
    better: 'higher',
    issued,
    recorded: month =>
      isRecordedBy(context.recordedFrom, toldBy(standard), lastDay(month))
        ? standardMetOn(standard, journeys, lastDay(month))
        : undefined,
  }
}

interface DoneAction {
  readonly action: Action
  readonly months: readonly Month[]
}

/** The figures of the indicators by which actions are known, all counted at once. */
function indicatorFigures(
  done: readonly DoneAction[],
  council: Measuring['council'],
): (action: Action) => Yardstick | undefined {
  const all = everyIndicator(council)
  const linked = done.filter(({ action }) => linkedIndicator(action, all))
  const months = linked.flatMap(({ months }) => months).sort()
  if (months.length === 0) return () => undefined
  const indicators = [...new Set(linked.map(({ action }) => linkedIndicator(action, all)!))]
  const last = months.at(-1)!
  const card = scorecardOf({ ...council, indicators }, last, monthsBetween(months[0]!, last) + 1)
  return action => {
    const indicator = linkedIndicator(action, indicators)
    if (!indicator) return undefined
    const row = card.rows.find(row => row.indicator === indicator)
    return {
      better: indicator.better,
      issued: issue => issuedFigure(indicator.id, issue),
      recorded: month => row?.months.find(its => its.month === month)?.figure,
    }
  }
}
