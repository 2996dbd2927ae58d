import { birthdaysOf } from './birthdays.ts'
import { type Day, dayInWords, NEVER } from './dates.ts'
import type { Journey } from './journey.ts'
import { type Standing, standingsOf } from './leaving-care.ts'
import { type EligibilityRule, rulesInForce } from './leaving-care-rules.ts'
import { isShortBreak } from './looked-after.ts'

/** A time in one category with its reason in words and the count behind it. */
export interface EligibilitySpan extends Standing {
  /** Why, in one plain sentence. */
  readonly because: string
  /** The rule in force on its first day. */
  readonly rule: EligibilityRule
  /** The days of short breaks (V3, V4) since the 14th birthday, up to its first day, that were left out of the count. */
  readonly shortBreakDays: number
}

/** What the law makes of a young person day by day, with the reasons. For what is only counted, `standingsOf` is faster. */
export const eligibilityOf = (child: Journey): readonly EligibilitySpan[] =>
  standingsOf(child).map((standing, i, all) => {
    const rule = ruleOn(standing.from)
    return {
      ...standing,
      because: sentenceFor(standing, all[i - 1], rule),
      rule,
      shortBreakDays: shortBreakDays(child, standing.from),
    }
  })

/** The rule by which a day is judged; the first there was for earlier days. */
const ruleOn = (on: Day): EligibilityRule => (rulesInForce.find(r => on < r.until) ?? rulesInForce.at(-1)!).rule

function shortBreakDays(child: Journey, asAt: Day): number {
  let from = birthdaysOf(child)?.turns14On ?? NEVER
  let days = 0
  for (const { legalStatus, startedOn, until } of child.episodes) {
    const [starts, ends] = [Math.max(startedOn, from), Math.min(until, asAt + 1)]
    if (!isShortBreak(legalStatus) || starts >= ends) continue
    days += ends - starts
    from = ends
  }
  return days
}

function sentenceFor(
  { turn, days, from, since, category }: Standing,
  before: Standing | undefined,
  rule: EligibilityRule,
): string {
  const on = dayInWords(since)
  const count = `${days} ${days === 1 ? 'day' : 'days'} since they turned 14`
  const needed = `${rule.daysNeeded} (13 weeks) are needed`
  switch (turn) {
    case 'too-few-days':
      return `They are looked after, but on ${dayInWords(from)} only for ${count}; ${needed}.`
    case 'left-before-16':
      return `They were not looked after at 16 or 17: care ended on ${on}, no later than their 16th birthday.`
    case 'in-care-at-16':
      return `They were looked after on their 16th birthday, and for ${count}; ${needed}.`
    case 'enough-days':
      return `On ${dayInWords(from)}, at 16 or 17, they had been looked after for ${count}; ${needed}.`
    case 'in-care-again':
      return `They are looked after again at 16 or 17, since ${dayInWords(from)}, and for ${count}; ${needed}.`
    case 'left-care':
      return `They left care on ${on}, at 16 or 17, and were eligible: looked after for ${count}.`
    case 'detained-at-16':
      return `They were in custody on their 16th birthday, and had been looked after until ${on}, for ${count}.`
    case 'home-broke-down':
      return `They were eligible, went home, and have lived elsewhere since ${on}.`
    case 'home':
      return `They left care on ${on} and went home for good: for ${rule.monthsAtHome} months, or as the record of their case says.`
    case 'left-with-too-few-days':
      return `They were looked after at 16 or 17, but only for ${count}; ${needed}.`
    case 'special-guardianship':
      return `They left care on ${on} for a special guardian, and are 16 or over. It counts while the order lasts.`
    case 'adopted':
      return `They were adopted on ${on}.`
    case 'transferred':
      return `Another council took over their care on ${on}.`
    case 'adult':
      return `Their age was assessed on ${on} as 18 or over.`
    case 'turned-18':
      return before?.category === 'relevant'
        ? `They turned 18 as a relevant child: looked after for ${count}.`
        : `They turned 18 while looked after and eligible: looked after for ${count}.`
    case 'turned-21':
      if (before?.category === 'qualifying') return 'They turned 21, up to which somebody qualifies for advice.'
      return category === 'none'
        ? 'They turned 21, and support did not go on to 25 before 1 April 2018.'
        : 'They turned 21. A personal adviser and a plan are theirs up to 25 if they want them.'
    case 'turned-25':
      return 'They turned 25.'
    case 'died':
      return 'They died.'
  }
}
