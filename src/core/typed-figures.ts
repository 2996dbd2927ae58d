import { monthInWords } from './dates.ts'
import type { Disagreement } from './disagreement.ts'
import { fewIn } from './few-in-prose.ts'
import { fieldsOutOfTime } from './fields-out-of-time.ts'
import type { Figure } from './figure.ts'
import { KEPT_BACK } from './live-fields.ts'
import { type Mention, type Sentence, type Stretch, sentencesOf, type When } from './prose.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { printedWindow, type Window } from './stretch.ts'
import { judgementsIn } from './typed-judgements.ts'
import { isOfPart, isOfSomethingElse, type Value, valuesIn, whenOf } from './typed-values.ts'

/** A figure, a direction or a judgement that somebody typed, held against the scorecard. */
export interface TypedFigure extends Pick<Disagreement, 'indicator' | 'window' | 'said' | 'computed'> {
  /** Where it stands in the text. */
  readonly at: number
  /** The live field that says what the scorecard says; absent where there is none to put in its place. */
  readonly field?: string
  /** What the scorecard says instead, in a sentence; absent where it says the same. */
  readonly says?: string
}

/** Where a text stands, so that what it does not name is known. */
interface Place {
  /** The indicator that it is about, by its id; absent where it is about none or several. */
  readonly about?: string
}

/**
 * What is typed in a text and is of a figure of the scorecard, in the order of the text. Only what can be told with
 * certainty is held against it: a figure whose indicator and month are named, and no figure of neighbours, targets or part
 * of the children.
 */
export function checked(text: string, card: Scorecard, place: Place = {}): readonly TypedFigure[] {
  const indicators = card.rows.map(({ indicator }) => indicator)
  const sentences = sentencesOf(text, { indicators, month: card.months.at(-1)! })
  const figures = sentences.flatMap(sentence =>
    valuesIn(sentence).flatMap(value => heldAgainst(value, { sentence, sentences, card, ...place }) ?? []),
  )
  const settled = figures.map(figure => (figure.says === undefined ? figure : figureSettled(figure, figures)))
  const judgements = sentences.flatMap(sentence => judgementsIn(sentence, card, place))
  return [...settled.map(({ others: _, ...figure }) => figure), ...judgements, ...fieldsOutOfTime(text, card)].sort(
    (a, b) => a.at - b.at,
  )
}

/** What is typed and is not what the scorecard says. */
export const wronglyTyped = (text: string, card: Scorecard, place: Place = {}): readonly TypedFigure[] =>
  checked(text, card, place).filter(({ says }) => says !== undefined)

interface Context extends Place {
  readonly sentence: Sentence
  readonly sentences: readonly Sentence[]
  readonly card: Scorecard
}

/**
 * Where a text says what the scorecard keeps from whoever reads it, in its order: typed figures that are suppressed on it,
 * and numbers of children that are too small to be published, whatever they are of. Of an indicator that the text is about,
 * any figure without a time is taken to be of now. Nothing where the scorecard keeps nothing back.
 */
export function suppressedIn(text: string, card: Scorecard, { about }: Place = {}): readonly Stretch[] {
  if (!card.isSuppressed) return []
  const month = card.months.at(-1)!
  const sentences = sentencesOf(text, { indicators: card.rows.map(({ indicator }) => indicator), month })
  const found = sentences.flatMap(sentence => {
    const hidden = valuesIn(sentence).filter(value => {
      const [likely] = candidatesFor(value, { sentence, sentences, card, ...(about !== undefined && { about }) })
      const when = whenOf(value, sentence) ?? { kind: 'month' as const, month }
      return likely.some(id => {
        const row = card.rows.find(({ indicator }) => indicator.id === id)
        const isFigure = row && (isOfKind(value, row) || value.kind !== 'number')
        return isFigure && figureAt(row, when, card)?.figure.suppressed
      })
    })
    return [...hidden, ...fewIn(sentence)].map(({ from, to }) => ({
      from: sentence.from + from,
      to: sentence.from + to,
    }))
  })
  return apart(found)
}

/** A text as those read it from whom the scorecard keeps small numbers: each says in its place that it is suppressed. */
export const withoutSuppressed = (text: string, card: Scorecard, place: Place = {}): string =>
  suppressedIn(text, card, place).reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}${KEPT_BACK}${rest.slice(to)}`,
    text,
  )

/** Stretches in the order of a text, those that meet as one. */
function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = []
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1)
    if (last && from < last.to) kept[kept.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else kept.push({ from, to })
  }
  return kept
}

/** A typed figure, with the indicators that it may be of by what the text calls them. */
interface Held extends TypedFigure {
  readonly others: readonly Candidate[]
  readonly value: Value
  readonly start: number
}

interface Candidate {
  readonly row: ScorecardRow
  readonly window: Window
  readonly figure: Figure
  readonly field: string
}

/** What a typed value is of, and whether the scorecard says the same; undefined where that cannot be told. */
function heldAgainst(value: Value, context: Context): Held | undefined {
  const { sentence, card } = context
  if (isOfSomethingElse(value, sentence)) return undefined
  const when = whenOf(value, sentence)
  if (when === undefined || when.kind === 'other') return undefined
  const [likely, all] = candidatesFor(value, context)
  const at = (ids: readonly string[]): readonly Candidate[] =>
    ids.flatMap(id => {
      const row = card.rows.find(({ indicator }) => indicator.id === id)
      const found = row && isOfKind(value, row) ? figureAt(row, when, card) : undefined
      return row && found?.figure.shown !== undefined ? [{ row, ...found }] : []
    })
  const right = at(all).find(({ figure }) => isSame(value, figure))
  if (right) return held(value, context, right, [])
  const candidates = at(likely)
  const [first] = candidates
  if (first === undefined || !isCertain(value, context, candidates)) return undefined
  return held(value, context, first, candidates)
}

const held = (value: Value, { sentence }: Context, candidate: Candidate, others: readonly Candidate[]): Held => ({
  at: sentence.from + value.from,
  said: value.text,
  indicator: candidate.row.indicator.id,
  window: candidate.window,
  computed: candidate.figure,
  field: candidate.field,
  ...(others.length > 0 && { says: differs(value, candidate) }),
  others,
  value,
  start: sentence.paragraph,
})

/** Of several indicators that a wrong figure may be of, the one that the same paragraph has right. */
function figureSettled(figure: Held, all: readonly Held[]): Held {
  const near = all.filter(({ start, says }) => start === figure.start && says === undefined)
  const candidate = figure.others.find(({ row }) => near.some(({ indicator }) => indicator === row.indicator.id))
  return candidate === undefined
    ? figure
    : {
        ...figure,
        indicator: candidate.row.indicator.id,
        window: candidate.window,
        computed: candidate.figure,
        field: candidate.field,
        says: differs(figure.value, candidate),
      }
}

/** The indicators that a value is likely to be of, and all that it might be of. */
function candidatesFor(
  value: Value,
  { sentence, sentences, about }: Context,
): readonly [readonly string[], readonly string[]] {
  const nearby = sentences.filter(({ paragraph }) => paragraph === sentence.paragraph)
  const named = nearby.flatMap(({ mentions }) => mentions.flatMap(({ ids }) => ids))
  const all = [...new Set([...sentence.mentions.flatMap(({ ids }) => ids), ...(about ? [about] : []), ...named])]
  if (sentence.mentions.length > 0) return [nearest(value, sentence.mentions).ids, all]
  if (about !== undefined) return [[about], all]
  const before = nearby.filter(({ from }) => from < sentence.from).flatMap(({ mentions }) => mentions)
  const after = nearby.filter(({ from }) => from > sentence.from).flatMap(({ mentions }) => mentions)
  return [before.at(-1)?.ids ?? after[0]?.ids ?? [], all]
}

/** The mention that a value stands nearest to: the words between count. */
const nearest = (value: Stretch, mentions: readonly Mention[]): Mention => {
  const distance = ({ from, to }: Mention) => (to <= value.from ? value.from - to : from - value.to)
  return mentions.reduce((best, mention) => (distance(mention) < distance(best) ? mention : best))
}

const isOfKind = ({ kind, decimals }: Value, { indicator: { measure } }: ScorecardRow): boolean => {
  if (kind !== 'number') return measure === 'percent'
  return measure !== 'percent' && (decimals === 0 || (measure !== 'count' && measure !== 'largest'))
}

/** Whether a value that the scorecard does not have can only be a wrong one. */
function isCertain(value: Value, { sentence, sentences }: Context, candidates: readonly Candidate[]): boolean {
  const { text, mentions } = sentence
  if (isOfPart(sentence, sentences)) return false
  if (mentions.length === 0 && !isOfWhatIsSaid(value, text)) return false
  if (value.kind === 'of')
    return candidates.some(({ figure }) => (figure.numerator === value.value) !== (figure.denominator === value.of))
  if (value.kind === 'percent') return true
  return isCount(value, sentence)
}

/** Of a sentence that names no indicator: whether a value is of the one that is spoken of, and not of something else in it. */
const isOfWhatIsSaid = ({ from, to }: Value, text: string): boolean =>
  !/^\s+of (?!children|young people|care leavers)/i.test(text.slice(to)) &&
  (/\b(?:this|it|performance|figure|which|rate|percentage|proportion)\b/i.test(text) ||
    /^\W*(?:(?:as )?(?:at|in|by|for|on|last)\b[^,]*,?\s*)?$/i.test(text.slice(0, from)))

/** A bare number is a figure only where it is said to be one: `was 215`, `to 522`, `522 children in care`. */
function isCount(value: Value, { text, mentions }: Sentence): boolean {
  const [before, after] = [text.slice(0, value.from), text.slice(value.to)]
  const isNext = mentions.some(({ from }) => from >= value.to && /^\s+$/.test(text.slice(value.to, from)))
  const isSaid = /\b(?:was|were|is|stands at|stood at|figure of|position of|total of|number of|rate of|to)\s+$/i.test(
    before,
  )
  const isOther = /^\s+(?!days\b|in\b|at\b|by\b|for\b|on\b|and\b|which\b|from\b|compared\b|cases\b|per\b)[a-z]/i.test(
    after,
  )
  const isThere =
    /\b(?:there (?:are|were)|we (?:have|had)|has|had|have|total of|number of|increased to|fell to|rose to)\s+$/i.test(
      before,
    )
  return mentions.length > 0 && ((isNext && isThere) || (isSaid && !isOther))
}

function figureAt(row: ScorecardRow, when: When, card: Scorecard): Omit<Candidate, 'row'> | undefined {
  const { number } = row.indicator
  const to = card.months.at(-1)!
  const isFlow = row.yearToDate !== undefined
  switch (when.kind) {
    case 'month': {
      const found = row.months.find(({ month }) => month === when.month)
      if (found) {
        const name = monthInWords(when.month).split(' ')[0]!.toLowerCase()
        const field = when.month === to ? `{${number}}` : `{${number} ${name}}`
        return { figure: found.figure, window: printedWindow(row.indicator, when.month), field }
      }
      const isYearEnd = when.month.endsWith('-03') && !isFlow
      return isYearEnd ? figureAt(row, { kind: 'year', yearEnding: Number(when.month.slice(0, 4)) }, card) : undefined
    }
    case 'year': {
      const found = row.annual.find(({ yearEnding }) => yearEnding === when.yearEnding)
      const name = `${when.yearEnding - 1}-${String(when.yearEnding).slice(2)}`
      const window = { to: `${when.yearEnding}-03`, stretch: isFlow ? 'year-to-date' : 'month' } as const
      return found && { figure: found.figure, window, field: `{${number} ${name}}` }
    }
    case 'year to date':
      return (
        row.yearToDate && {
          figure: row.yearToDate,
          window: { to, stretch: 'year-to-date' },
          field: `{${number} year to date}`,
        }
      )
    case 'other':
      return undefined
  }
}

/** Whether a value is the figure, as exactly as it was typed: 94% is 94.4%, and so is 94.4%. */
function isSame({ kind, value, of, decimals }: Value, figure: Figure): boolean {
  if (kind === 'of') return figure.numerator === value && figure.denominator === of
  const shown = figure.shown!
  const scale = 10 ** decimals
  const rounded = Math.floor(Math.round(shown * scale * 1000) / 1000 + 0.5) / scale
  return rounded === value || Math.floor(shown * scale) / scale === value
}

/** The disagreement in a sentence: what was said of when, what the scorecard has, and when it had what was said. */
function differs(value: Value, { row, window, figure }: Candidate): string {
  const { indicator } = row
  const has = value.kind === 'of' ? `${figure.numerator} of ${figure.denominator}` : figure.display
  const elsewhere = value.kind === 'of' ? undefined : elsewhereOf(value, row, window)
  return `${indicator.number} ${indicator.title}: “${value.text}” is said of ${windowInWords(window)}, for which the scorecard has ${has}.${elsewhere ? ` It is the figure for ${elsewhere}.` : ''}`
}

/** When the scorecard does have what was said: of another year, where it was said of a year, or of another month. */
function elsewhereOf({ value }: Value, { annual, months }: ScorecardRow, { to, stretch }: Window): string | undefined {
  const year = annual.find(({ yearEnding, figure }) => figure.shown === value && `${yearEnding}-03` !== to)
  const month = months.find(({ month, figure }) => figure.shown === value && month !== to)
  const isOfYear = stretch !== 'month' || to.endsWith('-03')
  if (year && (isOfYear || !month)) return `the year to 31 March ${year.yearEnding}`
  return month && monthInWords(month.month)
}

const windowInWords = ({ to, stretch }: Window): string =>
  stretch === 'month'
    ? monthInWords(to)
    : to.endsWith('-03')
      ? `the year to 31 March ${to.slice(0, 4)}`
      : 'the year to date'
