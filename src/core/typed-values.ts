import type { Sentence, Stretch, When } from './prose.ts'

/** A value that is typed in a sentence. */
export interface Value extends Stretch {
  readonly text: string
  readonly kind: 'percent' | 'of' | 'number'
  readonly value: number
  /** Of `82 of 92`: 92. */
  readonly of?: number
  readonly decimals: number
}

/** The values of a sentence in its order: percentages, so many of so many, and bare numbers. */
export function valuesIn({ text, times }: Sentence): readonly Value[] {
  const found: Value[] = []
  const add = (value: Value) => {
    const isTaken = [...found, ...times].some(other => value.from < other.to && other.from < value.to)
    if (!isTaken) found.push(value)
  }
  for (const match of text.matchAll(/(?<![\d.,£$-])(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent\b)(?!\s?(?:age)?\s?points?)/gi))
    add(valueIn(match, 'percent', match[1]!))
  for (const match of text.matchAll(
    /(?<![\d.,£$-])(\d{1,5}) (?:out )?of (?:the |these |those |our )?(\d{1,5})\b(?![.%]\d|%)/gi,
  ))
    add({ ...valueIn(match, 'of', match[1]!), of: Number(match[2]) })
  for (const match of text.matchAll(
    /(?<![\d.,£$:/-])(\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d+)?)(?![\d%]|[.,:/-]\d|\s?per ?cent|(?:st|nd|rd|th)\b)/gi,
  ))
    add(valueIn(match, 'number', match[1]!.replace(/,/g, '')))
  return found.sort((a, b) => a.from - b.from)
}

const valueIn = (match: RegExpMatchArray, kind: Value['kind'], number: string): Value => ({
  text: match[0].trim(),
  from: match.index!,
  to: match.index! + match[0].length,
  kind,
  value: Number(number),
  decimals: number.split('.')[1]?.length ?? 0,
})

const SOMETHING_ELSE =
  /\b(?:neighbours?|england|national(?:ly)?|regions?|regional(?:ly)?|quartile|targets?|benchmarks?|peers?|comparators?|thresholds?|budget|confidence)\b/i
/** Words by which a figure is about, not exact, or a change. */
const NOT_EXACT =
  /(?:\b(?:by|about|around|approximately|approx|circa|roughly|nearly|almost|over|above|below|under|(?:more|less|fewer|greater|better|worse|higher|lower) than|at least|at most|up to|a further|another|only|c|within|every|aged?|ages|team|section|paragraph|table|appendix|page|line|item|room|form|part|rule|regulation|band|tel|telephone)\.?|[<>~£$+±])\s*$/i
/** What a figure is held against, whose time is then another. */
const HELD_AGAINST = /\b(?:compared (?:to|with)|against|from|since|than|versus|up on|down on)\s+(?:a |an |the )?$/i

/** Whether a value is plainly not the council's own figure: somebody else's, a target, a change, not exact. */
export function isOfSomethingElse({ from, to, kind }: Value, { text, mentions }: Sentence): boolean {
  const blanked = mentions.reduce(
    (rest, mention) => rest.slice(0, mention.from) + ' '.repeat(mention.to - mention.from) + rest.slice(mention.to),
    text,
  )
  const [before, after] = [text.slice(0, from), text.slice(to)]
  const words = (part: string, last: boolean) => {
    const all = part.split(/[\s]+/).filter(Boolean)
    return (last ? all.slice(-7) : all.slice(0, 5)).join(' ')
  }
  const around = [
    words(upToFigure(blanked.slice(0, from), true), true),
    words(upToFigure(blanked.slice(to), false), false),
  ]
  return (
    NOT_EXACT.test(before) ||
    around.some(part => SOMETHING_ELSE.test(part)) ||
    (kind === 'number' &&
      /^\s*(?:weeks?|months?|years?|hours?|minutes?|miles?|working|year[\s-]olds?|am|pm|staff|workers?|posts?|vacanc|out of|of)\b/i.test(
        after,
      ))
  )
}

/** What stands between a value and the one before or after it. */
const upToFigure = (part: string, isBefore: boolean): string => {
  const pieces = part.split(/\d[\d.,]*%?|[(;:]/)
  return (isBefore ? pieces.at(-1) : pieces[0]) ?? ''
}

/** The time that a value is of: the one that follows at once, else the nearest before it that is not another value's. */
export function whenOf(value: Value, sentence: Sentence): When | undefined {
  const own = followingTime(value, sentence)
  if (own) return own
  const { text, times } = sentence
  const before = text.slice(0, value.from)
  if (HELD_AGAINST.test(before)) return undefined
  const taken = valuesIn(sentence)
    .filter(other => other.from < value.from)
    .map(other => followingTime(other, sentence))
  const time = times.filter(({ to }) => to <= value.from).at(-1)
  return time && !taken.includes(time) ? time : undefined
}

const AT_ONCE =
  /^\s*\(?(?:(?:achieved|reached|recorded|reported|seen) )?(?:(?:as )?(?:at|in|for|by|during|on)\s+(?:the\s+)?(?:(?:end|month|close)\s+of\s+)?(?:the\s+)?)$/i

/** The one time that a sentence opens with, such as `At the end of September`, if it has no other. */
export function openingTime({ text, times }: Sentence): Sentence['times'][number] | undefined {
  const [time, ...others] = times
  if (time === undefined || others.length > 0) return undefined
  return /^\W*(?:as )?(?:at|in|by|for|during)\s+(?:the\s+)?(?:(?:end|month|close)\s+of\s+)?(?:the\s+)?$/i.test(
    text.slice(0, time.from),
  )
    ? time
    : undefined
}

/** The time that follows a value at once: `73.8% in June`. */
export const followingTime = ({ to }: Stretch, { text, times }: Sentence): Sentence['times'][number] | undefined => {
  const time = times.find(({ from }) => from >= to)
  if (!time) return undefined
  const between = text.slice(to, time.from)
  return AT_ONCE.test(between) || (time.kind !== 'year' && /^\s*$/.test(between)) ? time : undefined
}

/** Words by which a sentence is about part of the children, or about those who are not counted above the line. */
const PART =
  /\b(?:aged|boys?|girls?|males?|females?|year[\s-]olds?|unaccompanied|disabled|disabilit\w+|siblings?|overdue|late|missed|outstanding|refus\w+|cancel\w+|shortfall|remaining|remainder|await\w*|waiting|without|unsuitable|of (?:them|whom|those|these)|project(?:ed|ions?)|forecast\w*|expect\w*|anticipat\w*|should|would|will|could|if|aim\w*|audit\w*|sample\w*|survey\w*)\b/i

/** Whether a sentence is about part of the children: by its own words or, where it names no indicator, by those it goes on from. */
export function isOfPart(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const goesOnFrom =
    sentence.mentions.length > 0
      ? undefined
      : sentences.findLast(
          ({ from, paragraph, mentions }) =>
            paragraph === sentence.paragraph && from < sentence.from && mentions.length > 0,
        )
  return PART.test(sentence.text) || PART.test(goesOnFrom?.text ?? '')
}
