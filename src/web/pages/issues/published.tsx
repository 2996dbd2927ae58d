import { instantInWords } from '#web/dates-in-words.ts'
import { changedSince } from '#web/issues.ts'
import type { Seen } from '#web/pages/scorecard/standpoint.ts'
import type { SeenServices } from '#web/services.ts'
import { issueAddress } from './chosen.ts'

interface PublishedIssue {
  readonly month: string
  readonly number: number
  readonly recordedOn: string
  readonly changed: ReturnType<typeof changedSince>
}

/** The last issue of the month that somebody looks at, and how much of it is otherwise now; undefined where none was frozen. */
export async function publishedOf(
  { month, recordedOn, scorecard }: Seen,
  { issues }: Pick<SeenServices, 'issues'>,
): Promise<PublishedIssue | undefined> {
  const issue = recordedOn === undefined ? await issues.issue(month) : undefined
  return (
    issue && {
      month,
      number: issue.number,
      recordedOn: issue.recordedOn,
      changed: changedSince(issue, scorecard),
    }
  )
}

/** A line that says which issue was published, and the way to it. */
export const Published = ({ changed: { printed, all }, ...issue }: PublishedIssue) => (
  <p class="govuk-body-s waymark-published">
    <a class="govuk-link" href={issueAddress(issue)}>
      Issue {issue.number}
    </a>{' '}
    was published of this month, as recorded on {instantInWords(issue.recordedOn)}.{' '}
    {all === 0 ? (
      'No figure has changed since.'
    ) : (
      <>
        <a class="govuk-link" href={issueAddress(issue, '/changes')}>
          {printed === 0
            ? `${have(all, 'figure')} changed since`
            : `${printed} of the month’s figures ${printed === 1 ? 'has' : 'have'} changed since`}
        </a>
        {printed === 0 && ', of other months and years'}
        {printed > 0 && all > printed && `, and ${all - printed} of other months and years`}.
      </>
    )}
  </p>
)

const have = (count: number, what: string): string =>
  `${count.toLocaleString('en-GB')} ${what}${count === 1 ? ' has' : 's have'}`
