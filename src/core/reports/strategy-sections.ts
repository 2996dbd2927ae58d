import { day, monthOf } from '#core/dates.ts'
import { sectionTextFor, sectionTextsIn } from '#core/report-sections.ts'
import { type Priority, type Strategy, strategiesIn } from '#core/strategies/strategies.ts'
import { prioritiesOn, strategiesOn } from '#core/strategies/strategy-on.ts'
import { isSameWording, upperFirst } from '#core/wording.ts'
import type { KnownToWriters, ReportSection } from './report.ts'
import { ASKED_OF_OBJECTIVE, OBJECTIVES, type Objective } from './strategy-objectives.ts'

/** The id of the report whose sections they are. */
export const STRATEGY_PROGRESS = 'strategy-progress'

/** The objective in the same words that the report has where no strategy is on record; undefined where it has none such. */
export const builtInLike = ({ says }: Pick<Priority, 'says'>): Objective | undefined =>
  OBJECTIVES.find(({ title }) => isSameWording(title, says))

/** Where officers write of an objective. One in the words of a built-in one keeps what was written of that. */
export const sectionOfObjective = (priority: Priority): string =>
  builtInLike(priority)?.id ?? `strategy-priority-${priority.record}`

/** Of which of those that stand in a strategy officers write: promises under an objective are told of with it. */
const isWrittenOf = ({ kind, depth }: Priority): boolean => kind !== 'promise' || depth === 0

/**
 * The objectives of which officers write: those of the strategies on record that cover the month's end and, after them, what
 * was written of others before; where none is on record, those that are built in.
 */
export function objectiveSections({ aboutUs, asAt }: KnownToWriters): readonly ReportSection[] {
  const on = day(asAt)
  const strategies = strategiesOn(strategiesIn(aboutUs), on)
  if (strategies.length === 0) return OBJECTIVES
  const own = new Map(
    strategies.flatMap(strategy =>
      prioritiesOn(strategy, on)
        .filter(isWrittenOf)
        .map(priority => [sectionOfObjective(priority), sectionIn(strategy, priority)]),
    ),
  )
  const texts = sectionTextsIn(aboutUs)
  const isWritten = (section: string) =>
    sectionTextFor(texts, { report: STRATEGY_PROGRESS, section, month: monthOf(on) }) !== undefined
  return [
    ...own.values(),
    ...OBJECTIVES.filter(({ id }) => !own.has(id) && isWritten(id)).map(
      ({ id, title, asks }): ReportSection => ({
        id,
        title,
        asks,
        of: 'Not in the strategy: printed for six months after it was written',
      }),
    ),
  ]
}

/** As the strategy numbers it, led by what it is where its number does not say so: `Objective 3`, `Promise 3`. */
const numberOf = ({ kind, number }: Priority): string =>
  number !== undefined && /^\d/.test(number) ? `${upperFirst(kind)} ${number}` : (number ?? '')

const sectionIn = ({ title }: Strategy, priority: Priority): ReportSection => ({
  id: sectionOfObjective(priority),
  title: priority.says,
  asks: ASKED_OF_OBJECTIVE,
  saysAlready: true,
  of: [numberOf(priority), title].filter(Boolean).join(', '),
})
