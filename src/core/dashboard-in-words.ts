import { OUTCOMES } from './commentary-blocks.ts'
import type { Dashboard, Glance, News } from './dashboard.ts'
import { collectionYearName, day, dayInWords, type IsoDate, monthInWords } from './dates.ts'
import { targetInWords } from './live-fields.ts'
import { isWhole, madeOf, valuePrinted } from './printed.ts'
import type { PromiseStanding, Standing } from './promise-standing.ts'
import type { ScorecardRow } from './scorecard.ts'
import { counted, lowerFirst, upperFirst } from './wording.ts'

const none = (n: number): string => (n === 0 ? 'none' : n.toLocaleString('en-GB'))
const are = (n: number, what: string): string => `${none(n)} ${n < 2 ? 'is' : 'are'} ${what}`

/** A month in plain words: how many measures are better, worse and red, and what cannot be said. */
export function headline({ counts, month, monthBefore }: Dashboard): string {
  const { measures, better, worse, same, moved, red, notRecorded, suppressed } = counts
  const of = `Of ${counted(measures, 'measure')}`
  if (suppressed === measures)
    return `${of} none can be shown: so few children are behind each that they could be recognised.`
  if (notRecorded === measures) return `${of} none has a figure for ${monthInWords(month)}.`
  if (better + worse + same + moved === 0)
    return `${of} none can be compared with ${monthInWords(monthBefore)}; ${are(red, 'red')}.`
  return `${of} ${are(better, 'better')} than in ${monthInWords(monthBefore)} and ${none(worse)} worse; ${are(red, 'red')}.`
}

/** What else to know at once: what is out of the ordinary, and how much is left out. In sentences; none where there is nothing. */
export const besideHeadline = ({
  counts: { news, measures, notRecorded, suppressed },
}: Dashboard): readonly string[] => [
  ...(news > 0
    ? [
        `${upperFirst(counted(news, 'measure'))} moved further than usual: ${news === 1 ? 'it comes' : 'they come'} first.`,
      ]
    : []),
  ...(notRecorded > 0 && notRecorded < measures
    ? [`${upperFirst(counted(notRecorded, 'measure'))} ${notRecorded === 1 ? 'has' : 'have'} nothing recorded.`]
    : []),
  ...(suppressed > 0 && suppressed < measures
    ? [
        `${upperFirst(counted(suppressed, 'measure'))} ${suppressed === 1 ? 'is' : 'are'} suppressed, so that no child can be recognised.`,
      ]
    : []),
]

const OUT_OF_THE_ORDINARY = {
  above: 'Above its usual range',
  below: 'Below its usual range',
  'shifted up': 'Higher for months than it used to be',
  'shifted down': 'Lower for months than it used to be',
} as const

export const newsInWords = ({ last }: News): string => OUT_OF_THE_ORDINARY[last]

/** For how long a measure has been red: At least 12 months in a row. */
export const redSpell = ({ redFor, isRedThroughout }: Glance): string =>
  redFor === 1 ? 'This month' : `${isRedThroughout ? 'At least ' : ''}${redFor} months in a row`

/** The same in a sentence, and that it is improving where it is: Red for 5 months in a row, and improving. Undefined where it is not red. */
export function redInWords(glance: Glance): string | undefined {
  if (glance.redFor === 0) return undefined
  const spell = lowerFirst(redSpell(glance))
  const long = glance.redFor === 1 ? `Red ${spell}` : `Red for ${spell}`
  return glance.row.direction?.means === 'better' ? `${long}, and improving` : long
}

/** What the last month's figure is made of: 16 of 39; undefined for a plain number and for no figure. */
export const madeOfNow = ({ indicator, months }: ScorecardRow): string | undefined =>
  madeOf(indicator, months.at(-1)!.figure)

/** The target in a few words: Target 95% or more; undefined where none is set. */
function targetLine({ indicator }: ScorecardRow, asAt: IsoDate): string | undefined {
  const target = targetInWords(indicator, asAt)
  return target && `Target ${target}`
}

/** What was aimed at by now on the way to the year's target: Behind its profile: 88.0% by June 2017. Undefined without a profile. */
export function profileLine({ indicator, profile }: ScorecardRow): string | undefined {
  if (!profile) return undefined
  const stands = profile.isReached ? 'On profile' : 'Behind its profile'
  return `${stands}: ${valuePrinted(indicator, profile.value)} by ${monthInWords(profile.month)}`
}

/** That a figure is of few children, where it is. */
export const fewLine = ({ isOfFew }: ScorecardRow): string | undefined =>
  isOfFew && 'Few children: one more or fewer would change it'

/** How others did in half a line: England 81.0% (2015-16). Undefined where nothing is held of them, and of numbers, which go by size. */
export function benchmarkLine({ indicator, benchmark }: ScorecardRow): string | undefined {
  if (!benchmark || isWhole(indicator.measure)) return undefined
  const { england, neighboursMean, yearEnding, matches } = benchmark
  const [who, value] = england !== undefined ? ['England', england] : ['Statistical neighbours', neighboursMean]
  if (value === undefined) return undefined
  const apart = matches === 'yes' ? '' : ', counted differently'
  return `${who} ${valuePrinted(indicator, value)} (${collectionYearName(yearEnding)}${apart})`
}

export const STANDING: Readonly<Record<Standing, string>> = {
  done: OUTCOMES.done,
  partly: OUTCOMES.partly,
  dropped: OUTCOMES.dropped,
  late: 'Late',
  due: 'Not yet due',
  unanswered: 'Nobody has said',
}

/** Who promised and by when: Head of service, by 15 June 2017; undefined where neither was said. */
export function whoAndWhen({ byWhom, by }: PromiseStanding): string | undefined {
  const when = by && `by ${dayInWords(day(by))}`
  return byWhom && when ? `${byWhom}, ${when}` : (byWhom ?? (when && upperFirst(when)))
}

/** A promised figure then and now: 85.7% in May 2017, 89.1% now; undefined where it was promised of a group. */
export function thenAndNow({ month, figureThen, figureNow }: PromiseStanding): string | undefined {
  if (!figureNow) return undefined
  const now = `${figureNow.display} now`
  return figureThen ? `${figureThen.display} in ${monthInWords(month)}, ${now}` : now
}

/** What there is to know of a measure beside its figure, in a few words each: how long it is red, target, profile, England, and that it is of few. */
export const linesBeside = (glance: Glance, asAt: IsoDate): readonly string[] =>
  [
    fewLine(glance.row),
    redInWords(glance),
    targetLine(glance.row, asAt),
    profileLine(glance.row),
    benchmarkLine(glance.row),
  ].filter(line => line !== undefined)
