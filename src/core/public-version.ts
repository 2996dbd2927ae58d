import type { IssuedEffect } from './actions/issued-effect.ts'
import { type BothCards, onOneCard, suppressedBoth } from './both-cards.ts'
import { cardsOf, type Issue, type IssuedDocument, type IssuedRow } from './issue.ts'
import { figuresOn, keyOf } from './published-figures.ts'
import type { Restatement } from './restated.ts'
import { restatedCard } from './restated-card.ts'
import { type Role, roles } from './roles.ts'
import type { PublishedBefore } from './said-figures.ts'
import type { ScorecardRow } from './scorecard.ts'
import { suppressed } from './suppression.ts'
import type { UnfinishedReport } from './unfinished.ts'

/**
 * Whether someone in a role sees the whole of what is published. Whoever may not see children sees the public version of it:
 * of today's figures the last month alone, suppressed by all that was published before; of an issue what was published of
 * it, reports included; of what has changed since no more than the numbers that both show, and the kinds of its causes.
 */
export const seesWhole = (role: Role): boolean => roles[role].seesChildren

/** What the public version shows of a row; what is said of it, and of other councils, is the row's own. */
type PublicRow = Omit<ScorecardRow, 'indicator' | 'companions' | 'commentary' | 'benchmark' | 'target'> & {
  readonly indicator: { readonly id: string }
}

/** What an issue shows those who do not see the whole of it. */
export interface PublicVersion {
  /** Of the printed scorecard and of what is counted beyond it, each in the order of the issue. */
  readonly rows: readonly PublicRow[]
  readonly wider: readonly PublicRow[]
  readonly documents: readonly IssuedDocument[]
  /** The reports that are not in it, since something in them is yet to be written. */
  readonly unfinished: readonly UnfinishedReport[]
  /** Of the council's own actions; absent where it was frozen without. */
  readonly effects?: readonly IssuedEffect[]
}

/** The public version of both cards as they are suppressed. */
export const publicVersionOf = (
  { scorecard, wider }: BothCards,
  beside: Pick<PublicVersion, 'documents' | 'unfinished' | 'effects'>,
): PublicVersion => ({ rows: scorecard.rows.map(publicRow), wider: wider.rows.map(publicRow), ...beside })

const publicRow = ({
  indicator: { id },
  companions: _,
  commentary: __,
  benchmark: ___,
  target: ____,
  ...shown
}: ScorecardRow): PublicRow => ({ ...shown, indicator: { id } })

/** Of an issue that was frozen without one: what is suppressed of it alone. */
const madeAfterwards = (issue: Issue): PublicVersion =>
  publicVersionOf(suppressedBoth(cardsOf(issue)), { documents: [], unfinished: [] })

/** What an issue gave away, by which the cards after it are suppressed. */
export function publishedBy(issue: Issue): PublishedBefore {
  const { rows, wider } = issue.publicVersion ?? madeAfterwards(issue)
  return { months: issue.months, rows: [...rows, ...wider] }
}

const publicIssues = new WeakMap<Issue, Issue>()

/** An issue as those see it who do not see the whole of it: nothing else is in it. The same for the same issue. */
export function publicIssue(issue: Issue): Issue {
  const known = publicIssues.get(issue) ?? withoutTheRest(issue, issue.publicVersion ?? madeAfterwards(issue))
  publicIssues.set(issue, known)
  return known
}

function withoutTheRest({ publicVersion: _, effects: __, ...issue }: Issue, shown: PublicVersion): Issue {
  return {
    ...issue,
    isSuppressed: true,
    rows: rowsOf(issue.rows, shown.rows),
    ...(issue.wider && { wider: rowsOf(issue.wider, shown.wider) }),
    children: { refs: [], lists: [], behind: {}, amounts: {} },
    commentary: [],
    restated: [],
    documents: shown.documents,
    unfinished: shown.unfinished,
    ...(shown.effects && { effects: shown.effects }),
  }
}

const rowsOf = (whole: readonly IssuedRow[], shown: readonly PublicRow[]): readonly IssuedRow[] =>
  whole.flatMap(({ indicator, commentary, benchmark, target }) => {
    const row = shown.find(its => its.indicator.id === indicator.id)
    const own = { ...(commentary && { commentary }), ...(benchmark && { benchmark }), ...(target && { target }) }
    return row ? [{ ...row, ...own, indicator, companions: [] }] : []
  })

/** What has become of an issue, as those see it who do not see the whole of it: which figures are others, and what kind of thing did it. */
export function publicRestatement(
  restated: Restatement,
  issue: Issue,
  published: readonly PublishedBefore[],
): Restatement {
  const was = figuresOn(onOneCard(cardsOf(publicIssue(issue))))
  const is = figuresOn(suppressed(restatedCard(onOneCard(cardsOf(issue)), restated), published))
  return {
    ...restated,
    causes: restated.causes.map(({ kind }) => ({ kind, says: '' })),
    figures: restated.figures.flatMap(({ place, because, ragBefore, ragAfter }) => {
      const [before, after] = [was, is].map(figures => figures.get(keyOf(place))?.figure)
      if (!before || !after || before.suppressed || after.suppressed) return []
      const causes = because.map(({ cause }) => ({ cause, numerator: 0, denominator: 0, moved: [] }))
      return [{ place, before, after, because: causes, ...(ragBefore && { ragBefore }), ...(ragAfter && { ragAfter }) }]
    }),
  }
}
