import { type Issue, scorecardOf } from '#core/issue.ts'
import { issueInWords } from '#core/issue-name.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { counted } from '#core/wording.ts'
import { changedSince } from '#web/issues.ts'
import { issueAddress } from '#web/pages/issues/chosen.ts'
import type { Seen } from '#web/pages/scorecard/standpoint.ts'
import type { SeenServices } from '#web/services.ts'

/** The reports published before somebody looks at a month. */
export interface LastReports {
  /** The last of this month or of one before it, and how many of its figures that are shown here are others now. */
  readonly last?: Pick<Issue, 'month' | 'number'> & { readonly changed: number }
  /** The last of a month before this one, as it was published, for what was promised in it. */
  readonly before?: Scorecard
}

/** What had been published by the instant that somebody looks from. */
export async function lastReports(seen: Seen, { issues }: Pick<SeenServices, 'issues'>): Promise<LastReports> {
  const { month, recordedOn } = seen
  const published = (await issues.list()).filter(
    issue => issue.month <= month && (recordedOn === undefined || issue.frozenOn <= recordedOn),
  )
  const [newest, earlier] = [published[0], published.find(issue => issue.month < month)]
  const [last, before] = await Promise.all(
    [newest, earlier].map(issue => issue && issues.issue(issue.month, issue.number)),
  )
  return {
    ...(last && { last: { month: last.month, number: last.number, changed: changedOf(last, seen) } }),
    ...(before && { before: asPublished(before) }),
  }
}

const cards = new WeakMap<Issue['rows'], Scorecard>()

/** The same card each time for an issue that is kept at hand. */
function asPublished(issue: Issue): Scorecard {
  const card = cards.get(issue.rows) ?? scorecardOf(issue)
  cards.set(issue.rows, card)
  return card
}

const changes = new WeakMap<Scorecard, Map<string, number>>()

/** Counted once for a scorecard, which is kept until something changes. */
function changedOf(issue: Issue, { scorecard }: Seen): number {
  const known = changes.get(scorecard) ?? new Map<string, number>()
  changes.set(scorecard, known)
  const key = issueInWords(issue)
  const changed = known.get(key) ?? changedSince(issue, scorecard).all
  known.set(key, changed)
  return changed
}

/** A line that says how much of the past has changed since it was last published, and the way to why. */
export const ChangedSince = ({
  last,
  month,
}: {
  readonly last: NonNullable<LastReports['last']>
  readonly month: string
}) => {
  // Of another month's report this scorecard shows the months and the whole years, and no year to date.
  const figures = last.month === month ? 'figure' : 'monthly or yearly figure'
  return (
    <p class="govuk-body">
      {last.changed === 0 ? `No ${figures}` : counted(last.changed, figures)} published in{' '}
      <a class="govuk-link" href={issueAddress(last)}>
        {issueInWords(last)}
      </a>
      , {last.changed === 1 || last.changed === 0 ? 'has' : 'have'} changed since
      {last.changed > 0 && (
        <>
          {': '}
          <a class="govuk-link" href={issueAddress(last, '/changes')}>
            what changed, and what changed it
          </a>
        </>
      )}
      .
    </p>
  )
}
