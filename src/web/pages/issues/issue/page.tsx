import type { Issue } from '#core/issue.ts'
import { issueInWords } from '#core/issue-name.ts'
import type { Restatement } from '#core/restated.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, instantInWords, monthInWords } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { ChangedFigures, figuresInWords } from '#web/pages/issues/changed.tsx'
import { type ChosenIssue, chosen, issueAddress, issueIn, issuesCrumb, mayFreeze } from '#web/pages/issues/chosen.ts'
import { LeftOut } from '#web/pages/issues/left-out.tsx'
import { Notes } from '#web/pages/scorecard/notes.tsx'
import { ScorecardTable } from '#web/pages/scorecard/scorecard-table.tsx'
import type { SeenServices, Visitor } from '#web/services.ts'

/** A month's report exactly as it was published, with what had become by then of the two months before. */
export default definePage({
  path: '/issues/:month/:number',
  roles: everyRole,
  audit: 'viewed an issue',
  width: 'wide',
  async load({ params, who, services }) {
    const its = await issueIn({ params, who, services })
    if (!its) return undefined
    const others = (await services.issues.list()).filter(
      ({ month, number }) => month === its.issue.month && number !== its.issue.number,
    )
    const reruns = await Promise.all(its.issue.restated.map(restated => rerunOf(restated, who, services)))
    const { reports } = services.catalogues
    const mends = mayFreeze.includes(who.role)
    return { ...its, beyond: its.wider(), others, reruns: reruns.flatMap(rerun => rerun ?? []), reports, mends }
  },
  title: ({ issue }) => issueInWords(issue),
  breadcrumbs: () => [issuesCrumb],

  view: ({ issue, scorecard, beyond, seesChildren, others, reruns, reports, mends }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        <span class="govuk-caption-l">Corporate parenting scorecard, issue {issue.number}</span>
        {monthInWords(issue.month)}
      </h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <About issue={issue} others={others} />
          <p class="govuk-body">
            This is the report as it was published. It does not change.{' '}
            <a class="govuk-link" href={issueAddress(issue, '/changes')}>
              What has changed since
            </a>
          </p>
          {!seesChildren && (
            <InsetText>
              Small numbers are suppressed, so that no child can be recognised. Figures that would give them away are
              suppressed with them.
            </InsetText>
          )}
        </div>
      </div>
      <Card card={scorecard} issue={issue} seesChildren={seesChildren} />
      {beyond.rows.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Beyond the scorecard</h2>
          <Card card={beyond} issue={issue} seesChildren={seesChildren} isBeyond />
        </>
      )}
      {issue.documents.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Reports as they were published</h2>
          <ul class="govuk-list">
            {issue.documents.map(({ id, document }) => (
              <li>
                <a class="govuk-link" href={issueAddress(issue, `/reports/${id}`)}>
                  {document.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <LeftOut issue={issue} reports={reports} mends={mends} />
      <h2 class="govuk-heading-m">What had changed of the months before</h2>
      {reruns.length === 0 && (
        <p class="govuk-body">No issue of the two months before had been published, so there was nothing to compare.</p>
      )}
      {reruns.map(({ restated, before, figures }) =>
        figures.length === 0 ? (
          <p class="govuk-body">
            {issueInWords(before.issue)}: no figure {seesChildren ? 'had changed' : 'that is shown here had changed'}.
          </p>
        ) : (
          <ChangedFigures
            scorecard={before.scorecard}
            restated={restated}
            figures={figures}
            caption={`${issueInWords(before.issue)}: ${figuresInWords(figures.length)} had changed by ${dateInWords(restated.until.slice(0, 10))}`}
          />
        ),
      )}
      <HowCounted issue={issue} />
    </>
  ),
})

interface CardProps extends Pick<ChosenIssue, 'issue' | 'seesChildren'> {
  readonly card: Scorecard
  /** True for what is beyond the printed scorecard. */
  readonly isBeyond?: true
}

/** One of an issue's scorecards, from which whoever may see children can walk to those behind each figure. */
const Card = ({ card, issue, seesChildren, isBeyond }: CardProps) => (
  <>
    <ScorecardTable
      seen={{ scorecard: card, month: issue.month }}
      monthsShown={3}
      {...(isBeyond && { label: 'Beyond the scorecard' })}
      linkOf={({ indicator }) => (seesChildren ? issueAddress(issue, `/children/${indicator.id}`) : undefined)}
    />
    <Notes rows={card.rows} {...(isBeyond && { of: 'figures beyond the scorecard' })} />
  </>
)

interface Rerun {
  readonly restated: Restatement
  readonly before: ChosenIssue
  readonly figures: Restatement['figures']
}

async function rerunOf(restated: Restatement, who: Visitor, { issues }: SeenServices): Promise<Rerun | undefined> {
  const issue = await issues.issue(restated.month, restated.number)
  if (!issue) return undefined
  const before = chosen(issue, who)
  return { restated, before, figures: restated.figures }
}

const About = ({
  issue,
  others,
}: {
  readonly issue: Issue
  readonly others: readonly Pick<Issue, 'month' | 'number'>[]
}) => (
  <SummaryList
    classes="govuk-summary-list--no-border"
    rows={[
      { key: 'As at', value: dateInWords(issue.asAt) },
      { key: 'As recorded on', value: instantInWords(issue.recordedOn) },
      {
        key: 'Approved',
        value:
          issue.approvedBy === undefined
            ? 'Nobody is named'
            : `${issue.approvedBy}, ${dateInWords(issue.approvedOn ?? issue.frozenOn.slice(0, 10))}`,
      },
      { key: 'Frozen', value: `${instantInWords(issue.frozenOn)}, by ${issue.frozenBy}` },
      others.length > 0 && {
        key: 'Other issues of the month',
        value: others.map((other, i) => (
          <>
            {i > 0 && ', '}
            <a class="govuk-link" href={issueAddress(other)}>
              issue {other.number}
            </a>
          </>
        )),
      },
    ]}
  />
)

/** 6.9 before 6.10. */
const byNumber = (a: Named, b: Named): number =>
  a.words.number.localeCompare(b.words.number, 'en-GB', { numeric: true })
type Named = Issue['definitions']['indicators'][number]

/** The definitions that the figures were made by, as they were. */
const HowCounted = ({ issue: { definitions, targets } }: { readonly issue: Issue }) => (
  <Details summary="How these figures were counted">
    <p class="govuk-body">
      Each definition has a fingerprint, which changes when anything in it does: its words, its dated rules, how the
      council had set the standards that it reads, or the tolerances that it was held against.
    </p>
    <Table
      caption="Definitions in force"
      captionSize="s"
      compact
      scrollLabel="Definitions in force"
      firstCellIsHeader
      head={['Indicator', 'Counted by the rule from', 'Source', 'Fingerprint']}
      rows={definitions.indicators
        .toSorted(byNumber)
        .map(({ words, rules, fingerprint }) => [
          `${words.number} ${words.title}`,
          rules[0] ? dateInWords(rules[0].from) : '',
          rules[0] ? [rules[0].source.title, rules[0].source.section].filter(Boolean).join(', ') : '',
          <code>{fingerprint}</code>,
        ])}
    />
    <p class="govuk-body">
      {targets.length === 0
        ? 'The council had set no targets of its own: figures were held against those that Waymark came with.'
        : `The council’s own targets: ${targets.length}.`}{' '}
      {definitions.careLeavers[0] && `Who was a care leaver: ${definitions.careLeavers[0].title}.`}
    </p>
  </Details>
)
