import { monthPeriod } from '#core/dates.ts'
import { cardsOf, type Issue } from '#core/issue.ts'
import { issueInWords } from '#core/issue-name.ts'
import type { RestatedFigure } from '#core/restated.ts'
import { type Role, roles } from '#core/roles.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

/** Who may freeze a month's report. */
export const mayFreeze: readonly Role[] = ['performance-analyst', 'service-manager']

/** The address of an issue, or of a page below it. */
export const issueAddress = ({ month, number }: Pick<Issue, 'month' | 'number'>, page = ''): string =>
  `/issues/${month}/${number}${page}`

/** One changed figure of an issue, as addresses name it; absent for the list of all. */
interface AskedChange {
  readonly indicator?: string | undefined
  /** The key of the figure. */
  readonly figure?: string | undefined
}

/** The address of what has changed since an issue. */
export const changesAddress = (issue: Pick<Issue, 'month' | 'number'>, { indicator, figure }: AskedChange): string =>
  issueAddress(
    issue,
    `/changes${indicator === undefined ? '' : `/${indicator}`}${figure === undefined ? '' : `?${new URLSearchParams({ figure })}`}`,
  )

/** The address of the page that says how far that is worked out. */
export function comparingAddress(issue: Pick<Issue, 'month' | 'number'>, { indicator, figure }: AskedChange): string {
  const asked = new URLSearchParams({
    ...(indicator !== undefined && { indicator }),
    ...(figure !== undefined && { figure }),
  })
  return issueAddress(issue, `/comparing${asked.size === 0 ? '' : `?${asked}`}`)
}

export const issuesCrumb = { text: 'Issues', href: '/issues' }
export const issueCrumb = (issue: Pick<Issue, 'month' | 'number'>) => ({
  text: issueInWords(issue),
  href: issueAddress(issue),
})

/** An issue as one visitor may see it. */
export interface ChosenIssue {
  readonly issue: Issue
  /** As it was published: of those who may not see children, to the public. */
  readonly scorecard: Scorecard
  /** What was counted beyond it, likewise. */
  readonly wider: () => Scorecard
  readonly seesChildren: boolean
}

interface Asking {
  readonly params: { readonly month: string; readonly number: string }
  readonly who: Visitor
  readonly services: SeenServices
}

/** The issue that an address names; undefined if there is none. */
export async function issueIn({ params, who, services }: Asking): Promise<ChosenIssue | undefined> {
  if (!/^\d{4}-\d\d$/.test(params.month) || !/^[1-9]\d{0,3}$/.test(params.number)) return undefined
  const issue = await services.issues.issue(params.month, Number(params.number))
  return issue && chosen(issue, who)
}

/** `services.issues` gives those who may not see children the public version, and nothing else. */
export function chosen(issue: Issue, { role }: Pick<Visitor, 'role'>): ChosenIssue {
  const { scorecard, wider } = cardsOf(issue)
  return { issue, scorecard, wider: () => wider, seesChildren: roles[role].seesChildren }
}

/** Whether a figure is the printed one of the month: the one that a reader saw first. */
export const isPrinted = ({ place }: Pick<RestatedFigure, 'place'>, { months, rows }: Scorecard): boolean => {
  const row = rows.find(({ indicator }) => indicator.id === place.indicator)
  const [to, { stretch }] = [months.at(-1), place.window]
  return (
    place.companion === undefined &&
    place.window.to === to &&
    stretch === (row?.indicator.basis === 'year-to-date' ? 'year-to-date' : 'month')
  )
}

/** What a figure describes, in words: `June 2017`, or `31 March 2017` of what is so on a day. */
export function windowInWords({ place }: Pick<RestatedFigure, 'place'>, { rows }: Scorecard): string {
  const { to, stretch } = place.window
  const month = monthInWords(to)
  switch (stretch) {
    case 'month':
      return month
    case 'year-to-date': {
      const row = rows.find(({ indicator }) => indicator.id === place.indicator)
      const its =
        place.companion === undefined
          ? row
          : row?.companions.find(({ companion }) => companion.title === place.companion)
      if (its?.yearToDate === undefined) return dateInWords(monthPeriod(to).lastDay)
      return to.endsWith('-03') ? `Year to ${month}` : `Year to date, to ${month}`
    }
    case 'rolling-year':
      return `12 months to ${month}`
    case 'rolling-three-years':
      return `36 months to ${month}`
  }
}
