import { z } from 'zod'
import { issueInWords } from '#core/issue-name.ts'
import { everyRole } from '#web/audiences.ts'
import { definePage, goTo } from '#web/page.ts'
import { changesAddress, comparingAddress, issueCrumb, issueIn, issuesCrumb } from '#web/pages/issues/chosen.ts'

const EVERY_SECONDS = 1

/** How far it is worked out what has become of an issue. The page leads back to where that was asked for once it is known. */
export default definePage({
  path: '/issues/:month/:number/comparing',
  roles: everyRole,
  audit: 'nothing',
  query: {
    indicator: z.string().regex(/^[a-z0-9-]{1,100}$/, 'There is no such indicator'),
    figure: z.string().max(300),
    updates: z.literal('off'),
  },
  async load({ params, query, who, services }) {
    const its = await issueIn({ params, who, services })
    if (!its) return undefined
    const { issue } = its
    const progress = await services.issues.restating(issue)
    const back = changesAddress(issue, query)
    if (progress.state === 'finished') return goTo(back)
    return { issue, progress, back, here: comparingAddress(issue, query), isQuiet: query.updates === 'off' }
  },
  title: ({ issue }) => `What has changed since: ${issueInWords(issue)}`,
  breadcrumbs: ({ issue }) => [issuesCrumb, issueCrumb(issue)],
  refresh: ({ progress, isQuiet }) => (progress.state === 'running' && !isQuiet ? EVERY_SECONDS : undefined),

  view: ({ issue, progress, back, here, isQuiet }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        <span class="govuk-caption-l">{issueInWords(issue)}</span>
        What has changed since
      </h1>
      {progress.state === 'failed' ? (
        <>
          <p class="govuk-body">
            Sorry, it could not be worked out what has changed. Tell whoever runs Waymark in your council this
            reference: <strong>{progress.reference}</strong>.
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={back}>
              Try again
            </a>
          </p>
        </>
      ) : (
        <>
          <p class="govuk-body-l">{progress.doing}</p>
          <progress class="waymark-progress" value={progress.done} max={1} aria-label={progress.doing} />
          <p class="govuk-body">
            What is recorded now is compared with what was published. You can leave this page and come back later.{' '}
            <a class="govuk-link" href={`${here}${here.includes('?') ? '&' : '?'}updates=off`}>
              {isQuiet ? 'Update this page' : 'Stop updating this page'}
            </a>
          </p>
        </>
      )}
    </>
  ),
})
