import { addToMonth, isoOf, type Month, monthInWords, monthPeriod } from './dates.ts'
import { type Direction, directionOf, ragOf } from './figure.ts'
import type { Sentence } from './prose.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { printedWindow } from './stretch.ts'
import type { TypedFigure } from './typed-figures.ts'

/** What a sentence claims of a figure without saying it: which way it went, its colour, or that it is good. */
type Claim =
  | { readonly kind: 'went'; readonly up: boolean }
  | { readonly kind: 'became'; readonly better: boolean }
  | { readonly kind: 'is'; readonly rag: 'red' | 'amber' | 'green' }
  | { readonly kind: 'is good' }
  | { readonly kind: 'is on target' }

const SINCE = '(?:(?:also|further|again|since|slightly|significantly|steadily|\\w+ly)\\s+){0,2}'

/** How each is said: only words that say it and nothing else. */
const CLAIMS: readonly (readonly [string, Claim])[] = [
  ['(?:on|shows?|showing) an? (?:\\w+ )?upward (?:trend|trajectory)', { kind: 'went', up: true }],
  ['(?:on|shows?|showing) an? (?:\\w+ )?downward (?:trend|trajectory)', { kind: 'went', up: false }],
  ['month[\\s-]on[\\s-]month (?:\\w+ )?improvements?', { kind: 'became', better: true }],
  ['month[\\s-]on[\\s-]month (?:\\w+ )?(?:deterioration|decline)s?', { kind: 'became', better: false }],
  [`(?:has|have) ${SINCE}(?:risen|increased|grown|gone up)`, { kind: 'went', up: true }],
  [`(?:has|have) ${SINCE}(?:fallen|decreased|dropped|reduced|gone down)`, { kind: 'went', up: false }],
  [`(?:has|have) ${SINCE}improved`, { kind: 'became', better: true }],
  [`(?:has|have) ${SINCE}(?:deteriorated|worsened|got worse)`, { kind: 'became', better: false }],
  [`(?:is|are) ${SINCE}(?:rising|increasing|going up)`, { kind: 'went', up: true }],
  [`(?:is|are) ${SINCE}(?:falling|decreasing|dropping|going down)`, { kind: 'went', up: false }],
  [`(?:is|are) ${SINCE}improving`, { kind: 'became', better: true }],
  [`(?:is|are) ${SINCE}(?:deteriorating|worsening|getting worse)`, { kind: 'became', better: false }],
  ['continues? to (?:rise|increase|grow)', { kind: 'went', up: true }],
  ['continues? to (?:fall|decrease|drop)', { kind: 'went', up: false }],
  ['continues? to improve', { kind: 'became', better: true }],
  ['continues? to (?:deteriorate|worsen)', { kind: 'became', better: false }],
  [
    '(?:performance|this|it|figure|percentage|rate|number) (?:\\w+ly )?(?:rose|increased|went up)',
    { kind: 'went', up: true },
  ],
  [
    '(?:performance|this|it|figure|percentage|rate|number) (?:\\w+ly )?(?:fell|decreased|dropped|went down)',
    { kind: 'went', up: false },
  ],
  ['(?:performance|this|it) (?:\\w+ly )?improved', { kind: 'became', better: true }],
  ['(?:performance|this|it) (?:\\w+ly )?(?:deteriorated|worsened)', { kind: 'became', better: false }],
  ['(?:is|are|remains?|rated|stays?|now) red', { kind: 'is', rag: 'red' }],
  ['(?:is|are|remains?|rated|stays?|now) amber', { kind: 'is', rag: 'amber' }],
  ['(?:is|are|remains?|rated|stays?|now) green', { kind: 'is', rag: 'green' }],
  [
    '(?:is|are|remains?|stays?)(?: at)?(?: an?)? (?:very )?(?:good|strong|excellent|high) (?:level|performance)',
    { kind: 'is good' },
  ],
  [
    'performance (?:\\w+ ){0,6}?(?:is|remains|continues to be) (?:very )?(?:good|strong|excellent)',
    { kind: 'is good' },
  ],
  [
    '(?:is|are|remains?) (?:on|above|better than|meeting|exceeding) (?:the |its |our |their )?target',
    { kind: 'is on target' },
  ],
  ['(?:meets?|exceeds?) (?:the |its |our |their )?target', { kind: 'is on target' }],
]
const PATTERNS = CLAIMS.map(([says, claim]) => [new RegExp(`\\b${says}\\b`, 'gi'), claim] as const)

/** Words by which a sentence says what is hoped, denied, or compared with another time than the month before. */
const NOT_SAID =
  /\b(?:not|no longer|never|n['’]t|expect\w*|anticipat\w*|should|will|would|could|may be|might|aim\w*|if|until|unless|likely|hop\w+|intend\w*|plan(?:s|ned)? to|in order to|need(?:s|ed)? to)\b/i
const ANOTHER_TIME =
  /\b(?:compared|since|than|previous|over the (?:last|past)|year[\s-]on[\s-]year|annual\w*|nationally|neighbours?)\b/i

/** What a sentence claims of the figures that it names, and what the scorecard says of the same. */
export function judgementsIn(
  sentence: Sentence,
  card: Scorecard,
  { about }: { readonly about?: string },
): readonly TypedFigure[] {
  const { text, from, mentions, times } = sentence
  if (NOT_SAID.test(text)) return []
  return PATTERNS.flatMap(([pattern, claim]) =>
    [...text.matchAll(pattern)].flatMap(match => {
      const before = mentions.filter(({ to }) => to <= match.index + match[0].length).at(-1)
      const ids = before?.ids ?? (mentions.length === 0 && about !== undefined ? [about] : [])
      const row = ids.length === 1 ? card.rows.find(({ indicator }) => indicator.id === ids[0]) : undefined
      const month = monthOf(times, card)
      const isTrend = claim.kind === 'went' || claim.kind === 'became'
      const isHowMany = before !== undefined && /\bnumber of\s+$/i.test(text.slice(0, before.from))
      if (
        !row ||
        month === undefined ||
        (isHowMany && row.indicator.measure === 'percent') ||
        (isTrend && ANOTHER_TIME.test(text))
      )
        return []
      return judged(claim, { said: match[0], at: from + match.index }, row, month) ?? []
    }),
  )
}

/** The month that a claim is of: the one that is named alone, or the scorecard's where none is. */
function monthOf(times: Sentence['times'], { months }: Scorecard): Month | undefined {
  const [time, ...others] = times
  if (time === undefined) return months.at(-1)
  return time.kind === 'month' && others.length === 0 ? time.month : undefined
}

/** A claim held against the scorecard; undefined where it says nothing of it. A figure that stayed as it was denies no direction. */
function judged(
  claim: Claim,
  where: { readonly said: string; readonly at: number },
  row: ScorecardRow,
  month: Month,
): TypedFigure | undefined {
  const { indicator } = row
  const now = row.months.find(said => said.month === month)?.figure
  if (now?.shown === undefined) return undefined
  const typed = { ...where, indicator: indicator.id, window: printedWindow(indicator, month), computed: now }
  const isNow = month === row.months.at(-1)!.month
  const name = isNow ? '' : ` ${monthInWords(month).split(' ')[0]!.toLowerCase()}`
  if (claim.kind === 'went' || claim.kind === 'became') {
    const before = row.months.find(said => said.month === addToMonth(month, -1))
    if (before?.figure.shown === undefined) return undefined
    const direction = directionOf(indicator, now, before.figure, before.month)!
    const rise = now.shown - before.figure.shown
    const isWrong = claim.kind === 'went' ? (claim.up ? rise < 0 : rise > 0) : isOpposite(claim.better, direction)
    const says = `${indicator.number} ${indicator.title}: “${where.said}” is said, but it went from ${before.figure.display} in ${monthInWords(before.month)} to ${now.display} in ${monthInWords(month)}${worded(direction)}.`
    return { ...typed, ...(isWrong && { says, field: `{${indicator.number}${name} direction}` }) }
  }
  const rag = ragOf(indicator, now, isoOf(monthPeriod(month).lastDay))
  if (rag === undefined) return undefined
  const isWrong = claim.kind === 'is' ? claim.rag !== rag : claim.kind === 'is good' ? rag === 'red' : rag !== 'green'
  const says = `${indicator.number} ${indicator.title}: “${where.said}” is said, but at ${now.display} it is ${rag} in ${monthInWords(month)}.`
  return { ...typed, ...(isWrong && { says, field: `{${indicator.number}${name} rag}` }) }
}

const isOpposite = (better: boolean, { means }: Direction): boolean => means === (better ? 'worse' : 'better')

const worded = ({ means }: Direction): string => (means === 'better' || means === 'worse' ? `, which is ${means}` : '')
