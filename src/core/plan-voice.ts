import { wordsOf } from './wording.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const FIRST_PERSON = set('i im ive id ill me my mine myself we our us')
const THIRD_PERSON = set('he she they him her them his hers their theirs himself herself themselves')
/** What follows a name where somebody writes about its bearer: `Ana will`, `Ana wants`. */
const SAYS_OF_THEM = set(
  'will would wants want needs need is was has had should must likes can could may does feels said says hopes intends to',
)

/**
 * Whether words that should be a young person's own are about them: no `I` or `my`, but their name, `he`, `she`, `they` or
 * `the young person`; or, beside an `I`, sentences such as `Ana will`. What names nobody, such as `To get a job`, is not.
 */
export function isAboutThem(text: string, names: ReadonlySet<string>): boolean {
  const words = wordsOf(text)
  const isSaidOfThem = words.some(
    (word, i) =>
      (names.has(word) || (word === 'person' && words[i - 1] === 'young')) && SAYS_OF_THEM.has(words[i + 1] ?? ''),
  )
  if (isSaidOfThem) return !introducesThemself(words, names)
  if (words.some(word => FIRST_PERSON.has(word))) return false
  return words.some(
    (word, i) => THIRD_PERSON.has(word) || names.has(word) || (word === 'person' && words[i - 1] === 'young'),
  )
}

/** `My name is Ana`, `I am Ana`, `call me Ana`. */
const introducesThemself = (words: readonly string[], names: ReadonlySet<string>): boolean =>
  words.some((word, i) => names.has(word) && ['me', 'am', 'im', 'is'].includes(words[i - 1] ?? ''))

const AHEAD = set(
  'will want wants would like hope hopes plan plans going gonna aim need needs could can next soon become future learn start get find ill id keep stay tomorrow when if by',
)
const BEFORE = set('was were had did went has been got left finished attended moved completed started used became')

/** Whether a goal only tells what has been: words of the past, and none of what is to come. */
export function looksBack(goal: string): boolean {
  const words = wordsOf(goal)
  const isPast = words.some(word => BEFORE.has(word) || (word.length > 4 && word.endsWith('ed')))
  return isPast && !words.some((word, i) => AHEAD.has(word) || (word === 'to' && i === 0))
}

const THEM = set('me i myself my self young person the yp and')

/** Whether whoever is to do something is the young person and nobody else. */
export function namesOnlyThem(owner: string, names: ReadonlySet<string>): boolean {
  const words = wordsOf(owner)
  return words.length > 0 && words.every(word => THEM.has(word) || names.has(word))
}
