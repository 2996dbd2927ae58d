import { OUTCOMES } from './commentary-blocks.ts'
import type { Dashboard, Glance, News } from './dashboard.ts'
import { day, dayInWords, type IsoDate, monthInWords } from './dates.ts'
import { targetInWords } from './live-fields.ts'
import { madeOf, valuePrinted } from './printed.ts'
import type { PromiseStanding, Standing } from './promise-standing.ts'
import type { ScorecardRow } from './scorecard.ts'
import { counted, lowerFirst, upperFirst } from './wording.ts'

const none = (n: number): string => (n === 0 ? 'none' : n.toLocaleString('en-GB'))
const are = (n: number, what: string): string => `${none(n)} ${n < 2 ? 'is' : 'are'} ${what}`

/** A month in plain words: how many measures got better and worse, how many are red, and what became of what was promised. */
export function headline(board: Dashboard): string {
  const kept = keptInWords(board.counts)
  return `${movedInWords(board)}${kept ? ` ${kept}` : ''}`
}

function movedInWords({ counts, month, monthBefore }: Dashboard): string {
  const { measures, better, worse, same, moved, red, improving, notRecorded, suppressed } = counts
  const of = `Of ${counted(measures, 'measure')}`
  if (suppressed === measures)
    return `${of} none can be shown: so few children are behind each that they could be recognised.`
  if (notRecorded === measures) return `${of} none has a figure for ${monthInWords(month)}.`
  if (better + worse + same + moved === 0)
    return `${of} none can be compared with ${monthInWords(monthBefore)}; ${are(red, 'red')}.`
  const but =
    improving > 0
      ? `, ${improving === red ? (red === 1 ? 'but' : 'all of them') : `${improving} of them`} improving`
      : ''
  return `${of}, ${none(better)} got better since ${monthInWords(monthBefore)} and ${none(worse)} worse; ${are(red, 'red')}${but}.`
}

/** How many promises were kept: Of 5 promises 2 were kept, 1 in part; 1 is late. Undefined where none was made. */
function keptInWords({ promises, kept, keptInPart, late }: Dashboard['counts']): string | undefined {
  if (promises === 0) return undefined
  const were = `Of ${counted(promises, 'promise')} ${none(kept)} ${kept < 2 ? 'was' : 'were'} kept`
  return `${were}${keptInPart > 0 ? ` and ${none(keptInPart)} in part` : ''}${late > 0 ? `; ${are(late, 'late')}` : ''}.`
}

/** How much of a month is without a figure, and why; undefined where everything has one. */
export function silentInWords({ silent, counts: { notRecorded, suppressed } }: Dashboard): string | undefined {
  if (silent.length === 0) return undefined
  const none = silent.length - notRecorded - suppressed
  const why = [
    ...(suppressed > 0 ? [`${suppressed} suppressed, so that no child can be recognised`] : []),
    ...(notRecorded > 0 ? [`${notRecorded} not recorded`] : []),
    ...(none > 0 ? [`${none} with nobody to work it out of`] : []),
  ]
  return `${counted(silent.length, 'measure')} without a figure: ${why.join(', ')}`
}

/** What is folded away of a kind: 10 more got worse, 3 of them red. */
export function moreInWords(glances: readonly Glance[], what: string, isMore: boolean): string {
  const red = glances.filter(({ row }) => row.rag === 'red').length
  const all = `${glances.length}${isMore ? ' more' : ''} ${what}`
  return `${all}, ${red === 0 ? 'none of them red' : red === glances.length ? 'all red' : `${red} of them red`}`
}

const OUT_OF_THE_ORDINARY = {
  above: 'Above its usual range',
  below: 'Below its usual range',
  'shifted up': 'Higher for months than it used to be',
  'shifted down': 'Lower for months than it used to be',
} as const

const newsInWords = (news: News): string => OUT_OF_THE_ORDINARY[news]

/** The colour of a measure and, where it is red, for how long: Red for 12+ months. Undefined where it has none. */
export function colourInWords({ row, redFor, isRedThroughout }: Glance): string | undefined {
  if (redFor === 0) return row.rag && upperFirst(row.rag)
  return redFor === 1 ? 'Red this month' : `Red for ${redFor}${isRedThroughout ? '+' : ''} months`
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

export const STANDING: Readonly<Record<Standing, string>> = {
  done: OUTCOMES.done,
  partly: OUTCOMES.partly,
  dropped: OUTCOMES.dropped,
  late: 'Late',
  due: 'Not yet due',
  unanswered: 'Nobody has said',
}

/** How many of some promises stand where: 2 done; 1 not yet due. */
export const standingsInWords = (promises: readonly PromiseStanding[]): string =>
  (Object.keys(STANDING) as Standing[])
    .map(standing => [promises.filter(its => its.standing === standing).length, STANDING[standing]] as const)
    .flatMap(([n, words]) => (n === 0 ? [] : `${n} ${lowerFirst(words)}`))
    .join('; ')

/** Who promised and by when: Head of service, by 15 June 2017; undefined where neither was said. */
export function whoAndWhen({ byWhom, by }: PromiseStanding): string | undefined {
  const when = by && `by ${dayInWords(day(by))}`
  return byWhom && when ? `${byWhom}, ${when}` : (byWhom ?? (when && upperFirst(when)))
}

/** A promised figure then and now, and whether it came of anything: 85.7% then, 89.1% now: better. Undefined where it was promised of a group. */
export function thenAndNow({ figureThen, figureNow, since }: PromiseStanding): string | undefined {
  if (!figureNow) return undefined
  const now = `${figureNow.display} now`
  return figureThen ? `${figureThen.display} then, ${now}${since ? `: ${since.means}` : ''}` : now
}

/** What there is to know of a measure beside its figure, in a few words each: what is out of the ordinary, that it is of few, and its target. */
export const linesBeside = ({ row, news }: Glance, asAt: IsoDate): readonly string[] =>
  [news && newsInWords(news), fewLine(row), targetLine(row, asAt)].filter(line => line !== undefined)
