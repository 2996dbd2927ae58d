import { issueInWords } from '#core/issue-name.ts'
import { everyRole } from '#web/audiences.ts'
import { instantInWords, monthInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { definePage, goTo } from '#web/page.ts'
import { ChangedFigures, figuresInWords } from '#web/pages/issues/changed.tsx'
import {
  comparingAddress,
  isPrinted,
  issueAddress,
  issueCrumb,
  issueIn,
  issuesCrumb,
} from '#web/pages/issues/chosen.ts'

/** What has become of the figures of an issue by now. */
export default definePage({
  path: '/issues/:month/:number/changes',
  roles: everyRole,
  audit: 'viewed what has changed since an issue',
  async load(visit) {
    const its = await issueIn(visit)
    if (!its) return undefined
    const { restatement: restated } = await visit.services.issues.restating(its.issue)
    if (!restated) return goTo(comparingAddress(its.issue, {}))
    return { ...its, restated, figures: restated.figures }
  },
  title: ({ issue }) => `What has changed since: ${issueInWords(issue)}`,
  breadcrumbs: ({ issue }) => [issuesCrumb, issueCrumb(issue)],

  view: ({ issue, scorecard, seesChildren, restated, figures }) => {
    const printed = figures.filter(figure => isPrinted(figure, scorecard)).length
    return (
      <>
        <h1 class="govuk-heading-l waymark-heading">
          <span class="govuk-caption-l">{issueInWords(issue)}</span>
          What has changed since
        </h1>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <p class="govuk-body">
              Published as recorded on {instantInWords(issue.recordedOn)}; compared with what was recorded by{' '}
              {instantInWords(restated.until)}.{' '}
              {figures.length === 0
                ? `No figure ${seesChildren ? 'has changed' : 'that is shown here has changed'}.`
                : `Of the figures for ${monthInWords(issue.month)}, ${printed} ${printed === 1 ? 'has' : 'have'} changed, and with them ${figures.length - printed} of other months and years on the same report.`}
            </p>
            {!seesChildren && (
              <InsetText>
                Small numbers are suppressed, so that no child can be recognised. A figure that was suppressed then or
                is now is not among these.
              </InsetText>
            )}
          </div>
        </div>
        {figures.length > 0 && (
          <ChangedFigures
            scorecard={scorecard}
            restated={restated}
            figures={figures}
            caption={`${figuresInWords(figures.length)} changed, by indicator`}
            explanationOf={indicator => issueAddress(issue, `/changes/${indicator}`)}
          />
        )}
      </>
    )
  },
})
