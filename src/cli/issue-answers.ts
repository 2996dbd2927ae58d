import type { Month } from '#core/dates.ts'
import type { Figure, Rag } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { Issue } from '#core/issue.ts'
import type { Place } from '#core/published-figures.ts'
import { Refusal } from '#core/refusal.ts'
import { changeOf, netMovements, type RestatedFigure, type Restatement } from '#core/restated.ts'
import type { IssueSummary, Ledger } from '#store/store.ts'
import { numberGiven } from './arguments.ts'
import { figureAsJson } from './scorecard.ts'

/** The number of an issue given as an option; undefined for the last of its month. */
export const numberOfIssue = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : numberGiven('number', text, 1, 9999, 1)

/** An issue that is there, or a refusal that says which are. */
export async function theIssue(ledger: Ledger, month: Month, number: number | undefined): Promise<Issue> {
  const issue = await ledger.issue(month, number)
  if (issue) return issue
  const numbers = (await ledger.issues()).filter(its => its.month === month).map(its => its.number)
  throw new Refusal(
    numbers.length === 0
      ? `No issue of ${month} has been frozen. Freeze one with: waymark issue freeze --as-at …`
      : `There is no issue ${number} of ${month}. There are: ${numbers.sort((a, b) => a - b).join(', ')}.`,
  )
}

export const summaryAsJson = (issue: IssueSummary) => ({
  month: issue.month,
  number: issue.number,
  recordedOn: issue.recordedOn,
  approvedBy: issue.approvedBy ?? null,
  approvedOn: issue.approvedOn ?? null,
  frozenBy: issue.frozenBy,
  frozenOn: issue.frozenOn,
})

/** An issue without its figures. */
export const issueAsJson = (issue: Issue) => ({
  ...summaryAsJson(issue),
  asAt: issue.asAt,
  newestEntry: issue.newest,
  restated: issue.restated.map(({ month, number, since, figures }) => ({
    month,
    number: number ?? null,
    since,
    changed: figures.length,
  })),
})

export const placeAsJson = ({ indicator, companion, window }: Place) => ({
  id: indicator,
  companion: companion ?? null,
  stretch: window.stretch,
  to: window.to,
})

/** A restatement in the shape that docs/cli.md documents. Children are named where `nameOf` names them. */
export const restatementAsJson = (
  { month, asAt, number, since, until, figures, causes }: Restatement,
  indicators: readonly Indicator[],
  nameOf: (ref: string) => string | undefined,
) => ({
  month,
  asAt,
  number: number ?? null,
  since,
  until,
  figures: figures.map(figure => ({
    number: indicators.find(({ id }) => id === figure.place.indicator)?.number ?? null,
    ...placeAsJson(figure.place),
    before: withRag(figure.before, figure.ragBefore),
    after: withRag(figure.after, figure.ragAfter),
    because: figure.because.map(({ cause, numerator, denominator, rag, moved }) => ({
      cause,
      numerator,
      denominator,
      rag: rag ?? null,
      children: moved.flatMap(({ child, above, below }) => named(child, above, below, nameOf)),
    })),
    children: netMovements(figure).flatMap(({ child, above, below }) => named(child, above, below, nameOf)),
  })),
  causes: causes.map(({ kind, says, entry, type, child, recordedOn, recordedBy, reason }) => ({
    kind,
    says,
    entry: entry ?? null,
    type: type ?? null,
    child: (child !== undefined && nameOf(child)) || null,
    recordedOn: recordedOn ?? null,
    recordedBy: recordedBy ?? null,
    reason: reason ?? null,
  })),
})

const withRag = (figure: Figure, rag: Rag | undefined) => ({ ...figureAsJson(figure), rag: rag ?? null })

function named(ref: string, numerator: number, denominator: number, nameOf: (ref: string) => string | undefined) {
  const child = nameOf(ref)
  return child === undefined ? [] : [{ child, numerator, denominator }]
}

/** How many figures are others now, in a sentence. */
export const restatementInShort = ({ month, number, since, figures }: Restatement): string =>
  `${month}, ${number === undefined ? 'as' : `issue ${number}, as`} recorded on ${since}: ${
    figures.length === 0
      ? 'no figure has changed'
      : `${figures.length} ${figures.length === 1 ? 'figure has' : 'figures have'} changed`
  }.`

/** What a changed figure was made of and is: `16 of 39 became 17 of 39`. */
export function changeInWords({ before, after }: RestatedFigure): string {
  const isSame = changeOf('numerator', before, after) === 0 && changeOf('denominator', before, after) === 0
  return isSame ? `of the same numbers (${madeOf(after)})` : `${madeOf(before)} became ${madeOf(after)}`
}

const madeOf = ({ numerator, denominator }: Figure): string =>
  denominator === undefined ? String(numerator ?? 'none') : `${numerator} of ${denominator}`
