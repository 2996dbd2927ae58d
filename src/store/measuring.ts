import { type Action, actionsIn, linkedIndicator, type ToldOfAction } from '#core/actions/actions.ts'
import { type Effect, effectOf, type MeasuredFigure, type Measurements, monthsOfEffect } from '#core/actions/effect.ts'
import { issuedFigure, questionGradedOn, standardMetOn } from '#core/actions/measuring.ts'
import { type Day, type Instant, type Month, monthPeriod, monthsBetween } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import type { Issue } from '#core/issue.ts'
import { isRecordedBy } from '#core/recorded-from.ts'
import { toldBy } from '#core/standards/beginning.ts'
import { type Council, scorecardOf } from './council.ts'
import type { Ledger } from './store.ts'

/** What effects are measured from: issues where there are any of a month, else what is recorded. */
interface Measuring {
  readonly council: Pick<Council, 'journeys' | 'indicators' | 'wider' | 'configured' | 'context'>
  readonly issues: {
    readonly list: () => Promise<readonly { readonly month: Month }[]>
    readonly issue: (month: Month) => Promise<Issue | undefined>
  }
}

/** The effects of the council's actions that were done by the end of a day, by the number of an action's record. */
export async function effectsOf(
  aboutUs: readonly ToldOfAction[],
  asAt: Day,
  from: Measuring,
): Promise<ReadonlyMap<number, Effect>> {
  const actions = actionsIn(aboutUs)
  const measured = await measuredBy(actions, asAt, from)
  return new Map(
    actions.flatMap(action => {
      const effect = effectOf(action, measured(action), asAt)
      return effect ? [[action.record, effect] as const] : []
    }),
  )
}

/** The issues of a ledger that were known by an instant; all, if none is given. */
export function issuesKnown(ledger: Pick<Ledger, 'issues' | 'issue'>, by?: Instant): Measuring['issues'] {
  const list = async () => (await ledger.issues()).filter(({ recordedOn }) => by === undefined || recordedOn <= by)
  return {
    list,
    async issue(month) {
      const issue = (await list()).find(its => its.month === month)
      return issue && ledger.issue(month, issue.number)
    },
  }
}

/** The figures by which an action is known; undefined where it is known by nothing that can be counted. */
export type MeasuredBy = (action: Action) => Measurements | undefined

/** The figures by which the effect of actions that were done by the end of a day is told. */
export async function measuredBy(actions: readonly Action[], asAt: Day, from: Measuring): Promise<MeasuredBy> {
  const measured = new Map<number, Measurements>()
  const done = actions.flatMap(action => {
    const months = monthsOfEffect(action, asAt).filter(month => monthPeriod(month).lastDay <= asAt)
    return months.length === 0 ? [] : [{ action, months }]
  })
  const indicators = await indicatorFigures(done, from)
  for (const { action, months } of done) {
    const its = indicators(action) ?? fromRecords(action, from.council)
    if (!its) continue
    const figures = months.flatMap(month => {
      const figure = its.of(month)
      return figure === undefined ? [] : [[month, figure] as const]
    })
    measured.set(action.record, { better: its.better, figures: new Map(figures) })
  }
  return action => measured.get(action.record)
}

interface Yardstick extends Pick<Measurements, 'better'> {
  readonly of: (month: Month) => MeasuredFigure | undefined
}

/** What standards and audits say, which no issue holds: as it is recorded. */
function fromRecords(
  { standard: id, auditQuestion }: Action,
  { journeys, configured, context }: Measuring['council'],
): Yardstick | undefined {
  const lastDay = (month: Month): Day => monthPeriod(month).lastDay
  if (auditQuestion !== undefined)
    return { better: 'higher', of: month => questionGradedOn(auditQuestion, journeys, lastDay(month)) }
  const standard = configured.standards.find(standard => standard.id === id)
  if (!standard) return undefined
  return {
    better: 'higher',
    of: month =>
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
async function indicatorFigures(
  done: readonly DoneAction[],
  { council, issues }: Measuring,
): Promise<(action: Action) => Yardstick | undefined> {
  const all = everyIndicator(council)
  const linked = done.filter(({ action }) => linkedIndicator(action, all))
  const months = [...new Set(linked.flatMap(({ months }) => months))].sort()
  if (months.length === 0) return () => undefined
  const indicators = [...new Set(linked.map(({ action }) => linkedIndicator(action, all)!))]
  const last = months.at(-1)!
  const card = scorecardOf({ ...council, indicators }, last, monthsBetween(months[0]!, last) + 1)
  const frozen = new Set((await issues.list()).map(({ month }) => month))
  const held = await Promise.all(months.filter(month => frozen.has(month)).map(month => issues.issue(month)))
  return action => {
    const indicator = linkedIndicator(action, indicators)
    if (!indicator) return undefined
    const row = card.rows.find(row => row.indicator === indicator)
    return {
      better: indicator.better,
      of(month) {
        const issue = held.find(issue => issue?.month === month)
        return (issue && issuedFigure(indicator.id, issue)) ?? row?.months.find(its => its.month === month)?.figure
      },
    }
  }
}
