import type { Issue, IssuedBehind } from '#core/issue.ts'
import { publicIssue, publicRestatement, seesWhole } from '#core/public-version.ts'
import type { Cause, Restatement } from '#core/restated.ts'
import type { Issues } from './issues.ts'
import type { Visitor } from './services.ts'
import type { Sights } from './sights.ts'

/** What pages may use of issues. */
export type SeenIssues = Pick<
  Issues,
  'list' | 'issue' | 'publications' | 'behind' | 'restating' | 'startFreeze' | 'progress'
>

/**
 * Issues through somebody's eyes: of a child who may not be listed behind figures, only the numbers are there; and for those
 * who do not see the whole of what is published, the public version.
 */
export function seenIssues(
  issues: SeenIssues,
  { role }: Pick<Visitor, 'role'>,
  sights: () => Promise<Sights>,
): SeenIssues {
  const isWhole = seesWhole(role)
  const restatedOf = async (restated: Restatement, of: Pick<Issue, 'month' | 'number'>): Promise<Restatement> => {
    if (isWhole) return seenRestatement(restated, await sights())
    const issue = await issues.issue(of.month, of.number)
    return issue
      ? publicRestatement(restated, issue, await issues.publications())
      : { ...restated, figures: [], causes: [] }
  }
  return {
    list: () => issues.list(),
    startFreeze: request => issues.startFreeze(request),
    progress: id => issues.progress(id),
    async issue(...asked) {
      const issue = await issues.issue(...asked)
      if (!issue) return undefined
      const restated = await Promise.all(
        issue.restated.map(its => restatedOf(its, { month: its.month, number: its.number ?? 1 })),
      )
      return { ...(isWhole ? withoutChildren(issue) : publicIssue(issue)), restated }
    },
    publications: () => issues.publications(),
    async behind(issue, place) {
      const [behind, its] = [await issues.behind(issue, place), await sights()]
      return listed(behind, its)
    },
    async restating(issue, patienceMs) {
      const restating = await issues.restating(issue, patienceMs)
      if (!restating.restatement) return restating
      return { ...restating, restatement: await restatedOf(restating.restatement, issue) }
    },
  }
}

/** An issue without its lists of children, which `behind` gives, figure by figure. */
const withoutChildren = (issue: Issue): Issue => ({
  ...issue,
  children: { refs: [], lists: [], behind: {}, amounts: {} },
})

const listed = ({ above, below }: IssuedBehind, sights: Sights): IssuedBehind => ({
  above: above.filter(ref => sights.isBehindFigures(ref)),
  ...(below && { below: below.filter(ref => sights.isBehindFigures(ref)) }),
})

/** A restatement in which nothing tells of a child who may not be listed: not who moved, nor whose record did what. */
function seenRestatement(restated: Restatement, sights: Sights): Restatement {
  if (sights.countsEveryone) return restated
  const isListed = new Map<string, boolean>()
  const mayList = (ref: string): boolean => {
    const known = isListed.get(ref) ?? sights.isBehindFigures(ref)
    isListed.set(ref, known)
    return known
  }
  return {
    ...restated,
    causes: restated.causes.map(cause =>
      cause.child === undefined || mayList(cause.child) ? cause : withoutChild(cause),
    ),
    figures: restated.figures.map(figure => ({
      ...figure,
      because: figure.because.map(its => ({ ...its, moved: its.moved.filter(({ child }) => mayList(child)) })),
    })),
  }
}

const withoutChild = ({ kind }: Cause): Cause => ({ kind, says: 'A record of somebody whom you may not see here' })
