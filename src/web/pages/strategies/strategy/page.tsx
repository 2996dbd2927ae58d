import { z } from 'zod'
import { day } from '#core/dates.ts'
import measureRecord from '#core/records/success-measure.ts'
import { progressOf } from '#core/strategies/progress.ts'
import { everyRole } from '#web/audiences.ts'
import { definePage, goTo } from '#web/page.ts'
import { STRATEGIES, strategyAddress } from '#web/pages/strategies/addresses.ts'
import { knownStrategies, seenFigures } from '#web/pages/strategies/known.ts'
import { month } from '#web/query-fields.ts'
import { BESIDE, type Beside, monthBefore } from './beside.ts'
import { Choose } from './choose.tsx'
import { DocumentControl } from './document-control.tsx'
import { Front } from './front.tsx'
import { Objectives } from './objectives.tsx'

/** `all`, or the record of the objective that stands unfolded. */
const OPEN = /^(all|\d{1,12})$/

/** One strategy: how many targets are met, what needs attention, each objective with its figures and plans, and its versions. */
export default definePage({
  path: '/strategies/:strategy',
  roles: everyRole,
  audit: 'viewed a strategy',
  width: 'wide',
  query: {
    month,
    beside: z.enum(BESIDE, 'Choose what it is held against'),
    open: z.string().regex(OPEN, 'Choose one objective, or all of them'),
  },
  async load({ params, query, who, services }) {
    const { strategies, actions } = await knownStrategies({ services })
    const strategy = strategies.find(
      ({ record, reference }) => record.toString() === params.strategy || reference === params.strategy,
    )
    if (!strategy) return goTo(STRATEGIES)
    const figures = await seenFigures({ who, services, month: query.month })
    const beside: Beside = query.beside ?? 'month'
    const today = services.caseload.today()
    const on = figures.issue ? day(figures.asAt) : today
    return {
      beside,
      figures,
      on,
      unfolded: query.open,
      addressOf: (open: string | undefined) =>
        strategyAddress(strategy.record, { month: query.month, beside: query.beside, open }),
      isOther: query.month !== undefined && figures.issue === undefined,
      published: (await services.issues.list()).map(({ month }) => month),
      progress: progressOf(strategy, {
        day: on,
        figures,
        monthBefore: monthBefore(figures.month, beside),
        actions,
      }),
      mayWrite: measureRecord.writtenBy.includes(who.role),
      mayPlan: services.catalogues.records.some(
        ({ id, writtenBy }) => id === 'service-plan' && writtenBy.includes(who.role),
      ),
    }
  },
  title: ({ progress }) => progress.now.strategy.title,
  breadcrumbs: () => [{ text: 'Strategies', href: STRATEGIES }],
  problems: ({ isOther }) => (isOther ? [{ field: 'month', text: 'Nothing was published of that month' }] : []),

  view: shown => (
    <>
      <Front {...shown} />
      <Choose {...shown} />
      <Objectives {...shown} />
      <DocumentControl {...shown} />
    </>
  ),
})
