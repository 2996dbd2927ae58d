import { type Action, actionsIn, recommendationsIn } from '#core/actions/actions.ts'
import { type Effect, effectOf, type MeasuredFigure, type Measurements, monthsOfEffect } from '#core/actions/effect.ts'
import { judgedOn, standingOn } from '#core/actions/standing.ts'
import type { Day, Month } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { seesWhole } from '#core/public-version.ts'
import { progressSaid } from '#core/records/action-progress.ts'
import { upperFirst } from '#core/wording.ts'
import { AUTHORITY } from '#store/body.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage, goTo } from '#web/page.ts'
import { actionsAddress } from '#web/pages/actions/addresses.ts'
import { doneInWords, dueInWords, evidenceInWords, judgementInWords, StandingTag } from '#web/pages/actions/stands.tsx'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import type { SeenServices } from '#web/services.ts'

/** What follows up on an action, in the order in which it is offered. */
const FOLLOWING = ['action-progress', 'action-evidence', 'action-date', 'action-completed', 'effect-sign-off']

/** One action: its three facts apart, all that became of it, and the forms that follow up on it. One that was withdrawn leads back to the list. */
export default definePage({
  path: '/actions/:action',
  roles: everyRole,
  audit: 'viewed an action',
  async load({ params, who, services }) {
    const { ledger, caseload, catalogues } = services
    const history = await ledger.history(AUTHORITY)
    const action = actionsIn(history).find(({ record }) => record.toString() === params.action)
    if (!action) return goTo(actionsAddress())
    const today = caseload.today()
    const indicator = everyIndicator(catalogues).find(i => i.id === action.indicator || i.number === action.indicator)
    const months = monthsOfEffect(action, today)
    const measured =
      indicator && seesWhole(who.role)
        ? { better: indicator.better, figures: await figuresOf(indicator.id, months, services) }
        : undefined
    return {
      action,
      indicator,
      stands: standingOn(action, today),
      judged: judgedOn(action, today),
      effect: seesWhole(who.role) ? effectOf(action, measured, today) : undefined,
      events: eventsOf(action),
      standard: catalogues.standards.find(({ id }) => id === action.standard)?.title,
      recommendations: recommendationsIn(history).filter(
        ({ reference }) => reference !== undefined && action.recommendations.includes(reference),
      ),
      forms: FOLLOWING.flatMap(id => catalogues.records.find(type => type.id === id) ?? []).filter(
        type => action.reference !== undefined && type.writtenBy.includes(who.role),
      ),
    }
  },
  title: ({ action }) => `Action ${action.reference ?? ''}`.trim(),
  breadcrumbs: () => [{ text: 'Actions', href: actionsAddress() }],

  view: ({ action, indicator, stands, judged, effect, events, standard, recommendations, forms }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">Action {action.reference ?? 'without a reference'}</span>
        <h1 class="govuk-heading-l">{action.what}</h1>
        <p class="govuk-body">
          <StandingTag standing={stands.standing} />
        </p>
        <SummaryList
          rows={[
            { key: 'Done', value: doneInWords(stands) },
            { key: 'Evidence', value: evidenceInWords(stands) },
            { key: 'Effect, as judged', value: judgementInWords(judged) },
            { key: 'Due', value: dueInWords(stands) },
            { key: 'Who answers for it', value: [action.owner, action.team].filter(Boolean).join(', ') },
            action.board !== undefined && { key: 'Reported to', value: action.board },
            {
              key: 'How we shall know',
              value: [
                indicator && `${indicator.number} ${indicator.title}`,
                standard,
                action.auditQuestion,
                action.proof,
                action.aim && `Aim: ${action.aim}`,
              ]
                .filter(Boolean)
                .join('. '),
            },
            recommendations.length > 0 && {
              key: 'Recommendations',
              value: recommendations.map(({ record, reference, says }) => (
                <span class="waymark-block">
                  <a class="govuk-link" href={councilRecordAddress('recommendation', record)}>
                    {reference}
                  </a>{' '}
                  {says}
                </span>
              )),
            },
          ]}
        />
        {effect && <Effects effect={effect} />}
        {forms.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Follow up</h2>
            <ul class="govuk-list">
              {forms.map(({ id, form }) => (
                <li>
                  <a
                    class="govuk-link"
                    href={`${councilRecordsAddress(id, '/new')}?${new URLSearchParams({ action: action.reference! })}`}
                  >
                    {form!.action}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <Table
          caption="What became of it"
          captionSize="m"
          stacks
          scrollLabel="What became of it"
          firstCellIsHeader
          head={['Date', 'What', 'As it was said']}
          rows={events.map(({ on, what, says }) => [dateInWords(on), what, says])}
        />
        <p class="govuk-body">
          <a class="govuk-link" href={councilRecordAddress('action', action.record)}>
            The record of the action, and its corrections
          </a>
        </p>
      </div>
    </div>
  ),
})

/** The figures of an indicator at the end of each month that the returns reach. */
async function figuresOf(
  indicator: string,
  months: readonly Month[],
  { figures }: Pick<SeenServices, 'figures'>,
): Promise<Measurements['figures']> {
  const found = await Promise.all(
    months.map(async month => {
      const { scorecard, wider, month: reached } = await figures.at({ month })
      const isIt = (row: (typeof scorecard.rows)[number]) => row.indicator.id === indicator
      const row = scorecard.rows.find(isIt) ?? wider().rows.find(isIt)
      const last = row?.months.at(-1)
      return reached === month && last?.month === month ? ([[month, last.figure]] as const) : []
    }),
  )
  return new Map(found.flat())
}

interface Event {
  readonly on: Day
  readonly what: string
  readonly says: string
}

/** Everything that is recorded of an action, newest first. */
function eventsOf(action: Action): readonly Event[] {
  const said = (...words: readonly (string | undefined)[]) => words.filter(Boolean).join('. ')
  return [
    ...action.dates.map(({ on, dueOn, by, why, agreedBy }) => ({
      on: by === 'the action' ? action.agreedOn : on,
      what: by === 'the action' ? 'First date' : by === 'agreement' ? 'New date' : 'Date corrected',
      says: said(`Due ${dateInWords(dueOn)}`, why, agreedBy && `Agreed by ${agreedBy}`),
    })),
    ...action.progress.map(({ on, status, note }) => ({
      on,
      what: 'Progress',
      says: said(progressSaid[status], note),
    })),
    ...action.evidence.map(({ on, shows }) => ({ on, what: 'Evidence', says: shows ?? '' })),
    ...action.completions.map(({ doneOn, by }) => ({ on: doneOn, what: 'Done', says: by ? `Says ${by}` : '' })),
    ...action.signOffs.map(its => ({ on: its.on, what: 'Effect judged', says: said(judgementInWords(its), its.why) })),
  ].sort((a, b) => b.on - a.on)
}

/** What the indicator says of it. That a figure went the right way does not say that the action did it. */
const Effects = ({ effect: { baselineMonth, baseline, measures } }: { readonly effect: Effect }) => (
  <>
    <Table
      caption="Effect, as measured"
      captionSize="m"
      firstCellIsHeader
      head={['When', 'Figure', 'Beside the one before']}
      rows={[
        [`Before: ${monthInWords(baselineMonth)}`, baseline ? figureInWords(baseline) : 'Not measured', ''],
        ...measures.map(({ months, month, answer, figure }) => [
          `${months} months after: ${monthInWords(month)}`,
          figure ? figureInWords(figure) : '',
          upperFirst(answer),
        ]),
      ]}
    />
    <p class="govuk-body-s waymark-quiet">A figure that went the right way does not show that the action did it.</p>
  </>
)

const figureInWords = ({ display, numerator, denominator }: MeasuredFigure): string =>
  numerator === undefined || denominator === undefined ? display : `${display}, ${numerator} of ${denominator}`
