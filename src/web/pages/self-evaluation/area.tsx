import type { Action } from '#core/actions/actions.ts'
import { type AuditTool, toolTitle } from '#core/audit-tools/audit-tool.ts'
import { madeOf } from '#core/printed.ts'
import selfEvaluation from '#core/records/self-evaluation.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import type { AreaOn, JudgedInWords } from '#core/strategies/self-evaluations.ts'
import { upperFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag, type TagColour } from '#web/govuk/tag.tsx'
import { actionAddress } from '#web/pages/actions/addresses.ts'
import { attachmentAddress } from '#web/pages/attachments/addresses.ts'
import { AUDITS } from '#web/pages/audits/addresses.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'

/** What evidence is shown with. */
interface Evidence {
  /** The figures of now, as far as whoever looks may see them. */
  readonly rows: readonly ScorecardRow[]
  readonly actions: readonly Action[]
  readonly seesAudits: boolean
  readonly auditTools: readonly AuditTool[]
}

interface Props {
  readonly of: AreaOn
  readonly evidence: Evidence
}

/** From the best grade to the worst. */
const COLOURS: readonly TagColour[] = ['green', 'teal', 'yellow', 'red']

const colourOf = ({ rank }: JudgedInWords): TagColour =>
  (rank === undefined ? undefined : COLOURS[Math.round(rank * (COLOURS.length - 1))]) ?? 'grey'

const WENT = { better: 'Better than before', worse: 'Worse than before', 'no change': 'As before' }

/** One area: its last grade and what that rests on, and the grades before it. */
export const Area = ({ of: { area, framework, evaluations, went, isOld }, evidence }: Props) => {
  const [last, ...before] = evaluations
  return (
    <section aria-labelledby={area.id} class="govuk-!-margin-bottom-7">
      <h2 class="govuk-heading-m govuk-!-margin-bottom-1" id={area.id}>
        {framework && <span class="govuk-caption-m">{framework}</span>}
        {area.title}
      </h2>
      {last ? (
        <>
          <p class="govuk-body">
            <Tag colour={colourOf(last)} classes="waymark-grade">
              {last.gradeTitle}
            </Tag>{' '}
            {[went && WENT[went], dateInWords(last.on), last.by].filter(Boolean).join(' · ')}{' '}
            {isOld && <Tag colour="orange">More than a year ago</Tag>}
          </p>
          <Last evaluation={last} evidence={evidence} />
        </>
      ) : (
        <p class="govuk-body">Not judged yet.</p>
      )}
      {area.looksAt.length > 0 && (
        <Details summary="What is looked at">
          <ul class="govuk-list govuk-list--bullet">
            {area.looksAt.map(says => (
              <li>{says}</li>
            ))}
          </ul>
        </Details>
      )}
      {last && before.length > 0 && (
        <Table
          caption="Grades over time"
          captionSize="s"
          compact
          stacks
          firstCellIsHeader
          scrollLabel={`Grades over time: ${area.title}`}
          head={['Judged on', 'Grade', 'By whom']}
          rows={evaluations.map(its => [
            <a class="govuk-link" href={councilRecordAddress(selfEvaluation.id, its.record)}>
              {dateInWords(its.on)}
            </a>,
            its.gradeTitle,
            its.by ?? '',
          ])}
        />
      )}
    </section>
  )
}

const Last = ({ evaluation, evidence }: { readonly evaluation: JudgedInWords; readonly evidence: Evidence }) => {
  const { strengths, needs, next, indicators, audits, documents, file, actions } = evaluation
  const behind: readonly Content[] = [
    ...indicators.map(named => <IndicatorNow named={named} rows={evidence.rows} />),
    ...audits.map(tool => {
      const title = `Audits: ${toolTitle(evidence.auditTools, tool)}`
      return evidence.seesAudits ? (
        <a class="govuk-link" href={AUDITS}>
          {title}
        </a>
      ) : (
        title
      )
    }),
    ...documents,
    ...(file === undefined
      ? []
      : [
          <a class="govuk-link" href={attachmentAddress(file)}>
            The document itself
          </a>,
        ]),
  ]
  return (
    <SummaryList
      rows={[
        { key: 'What is strong', value: strengths ?? 'Nothing is recorded' },
        { key: 'What needs to improve', value: needs ?? 'Nothing is recorded' },
        { key: 'What we do next', value: next ?? 'Nothing is recorded' },
        actions.length > 0 && {
          key: 'Actions that follow',
          value: (
            <Lines lines={actions.map(reference => <ActionLink reference={reference} actions={evidence.actions} />)} />
          ),
        },
        {
          key: 'Evidence behind it',
          value: behind.length === 0 ? 'None is named' : <Lines lines={behind} />,
        },
        {
          key: 'The record',
          value: (
            <a class="govuk-link" href={councilRecordAddress(selfEvaluation.id, evaluation.record)}>
              {evaluation.reference ?? 'The record'}, and its corrections
            </a>
          ),
        },
      ]}
    />
  )
}

const Lines = ({ lines }: { readonly lines: readonly Content[] }) => (
  <ul class="govuk-list govuk-!-margin-bottom-0">
    {lines.map(line => (
      <li>{line}</li>
    ))}
  </ul>
)

const ActionLink = ({ reference, actions }: { readonly reference: string; readonly actions: readonly Action[] }) => {
  const action = actions.find(its => its.reference === reference)
  if (!action) return <>{reference}</>
  return (
    <>
      <a class="govuk-link" href={actionAddress(action.record)}>
        {reference}
      </a>{' '}
      {action.what}
    </>
  )
}

/** An indicator behind a grade, with what it comes to now. */
const IndicatorNow = ({ named, rows }: { readonly named: string; readonly rows: readonly ScorecardRow[] }) => {
  const row = rows.find(({ indicator: { id, number } }) => id === named || number === named)
  if (!row) return <>Indicator {named}, of which there is none</>
  const { indicator, months, direction } = row
  const { figure } = months.at(-1)!
  const of = figure.suppressed ? undefined : madeOf(indicator, figure)
  return (
    <>
      {indicator.number}{' '}
      <a class="govuk-link" href={`/indicators/${indicator.id}`}>
        {indicator.title}
      </a>
      : {figure.display}
      {of !== undefined && `, ${of}`}
      {direction && `. ${upperFirst(direction.means)}`}
    </>
  )
}
