import { addToMonth, isIsoDate, isoOf, type Month, monthPeriod } from './dates.ts'
import type { Indicator } from './indicators/indicator.ts'
import { MONTH_NAME, monthNamed, yearNamed } from './months.ts'

/** A stretch of a text: the first character's place in the text and the place after the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A sentence as it is read for figures, with its place in the text. Places within it are counted from its own start. */
export interface Sentence extends Stretch {
  readonly text: string
  /** Which paragraph it is in, counted from 0. */
  readonly paragraph: number
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
}

/** Where a sentence names indicators: several where papers call them the same. */
export interface Mention extends Stretch {
  readonly ids: readonly string[]
}

/** What a sentence says something of: a month of the scorecard, a year to 31 March, the year so far, or a time that no figure is of. */
export type When =
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'year'; readonly yearEnding: number }
  | { readonly kind: 'year to date' }
  | { readonly kind: 'other' }

export type Time = Stretch & When

/** What a reader of prose knows: the indicators by what they are called, and the month in whose report it stands. */
export interface Reader {
  readonly indicators: readonly Pick<Indicator, 'id' | 'title' | 'alsoCalled'>[]
  readonly month: Month
}

/** The sentences of a text, each with the indicators that it names and the times that it speaks of. */
export function sentencesOf(text: string, reader: Reader): readonly Sentence[] {
  const names = namesOf(reader)
  let paragraph = 0
  return [...text.matchAll(/(?:[^\n.!?;]|[.!?](?=[^\s])|\.(?=\s+[a-z\d]))+[.!?;]*|\n/g)].flatMap(
    ({ 0: said, index }) => {
      if (said === '\n') {
        paragraph += 1
        return []
      }
      if (said.length > LONGEST_SENTENCE) return []
      const sentence = withoutFields(said)
      return [
        {
          text: sentence,
          from: index,
          to: index + said.length,
          paragraph,
          mentions: mentionsIn(sentence, names),
          times: timesIn(sentence, reader.month),
        },
      ]
    },
  )
}

/** What goes on for more characters than this without a stop is no sentence. */
const LONGEST_SENTENCE = 1_500

/** A sentence with its live fields blanked out: what they say is always right, and their numbers are no figures. */
const withoutFields = (text: string): string => text.replace(/\{[^{}\n]*\}/g, field => ' '.repeat(field.length))

interface Name {
  readonly stems: readonly string[]
  readonly id: string
}

const namesOf = ({ indicators }: Reader): readonly Name[] =>
  indicators.flatMap(({ id, title, alsoCalled = [] }) =>
    [title, ...alsoCalled].map(phrase => ({ id, stems: stemsOf(phrase).map(({ stem }) => stem) })),
  )

interface Stem extends Stretch {
  readonly stem: string
}

/** The words of a text without capitals and the s of a plural or of whose something is. */
const stemsOf = (text: string): readonly Stem[] =>
  [...text.matchAll(/[\p{L}\d]+(?:,\d{3})*(?:['’]s?)?/gu)].map(({ 0: word, index }) => ({
    stem: word
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replace(/(?<=[a-z]{2}[^s])s$/, ''),
    from: index,
    to: index + word.length,
  }))

/** Where the names stand, the longest first: `initial health assessments` is none of `health assessments`. */
function mentionsIn(text: string, names: readonly Name[]): readonly Mention[] {
  const words = stemsOf(text)
  const found: (Mention & { readonly length: number })[] = []
  for (const { stems, id } of names)
    for (let i = 0; i + stems.length <= words.length; i++)
      if (stems.every((stem, k) => stem === words[i + k]!.stem))
        found.push({ ids: [id], from: words[i]!.from, to: words[i + stems.length - 1]!.to, length: stems.length })
  const kept: Mention[] = []
  for (const mention of found.sort((a, b) => b.length - a.length || a.from - b.from)) {
    const over = kept.find(other => mention.from < other.to && other.from < mention.to)
    if (over === undefined) kept.push(mention)
    else if (over.from === mention.from && over.to === mention.to)
      kept[kept.indexOf(over)] = { ...over, ids: [...new Set([...over.ids, ...mention.ids])] }
  }
  return kept.sort((a, b) => a.from - b.from)
}

type Reading = (match: RegExpMatchArray, month: Month) => When | undefined

const other: Reading = () => ({ kind: 'other' })

/** The times that sentences speak of, those first that leave nothing of others: `26 July 2017` is a day and no month. */
const TIMES: readonly (readonly [RegExp, Reading])[] = [
  [/\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b/g, other],
  [/\b\d{4}-\d{2}-\d{2}\b/g, ([iso]) => ofDay(iso)],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_NAME})(?:\\s+(\\d{4}))?\\b`, 'gi'), dayOf],
  [
    new RegExp(`\\b(${MONTH_NAME})\\b(?:(?:[\\s-]+(20\\d\\d)|(?:-|\\s?['’])(\\d\\d))\\b(?![%/]|\\.\\d))?`, 'gi'),
    ([, name = '', year = '', short = ''], to) => ofMonth(monthNamed(`${name} ${year}${short}`, to)),
  ],
  [
    /\b20\d\d\s?[/–-]\s?(?:20)?\d\d\b/g,
    ([text]) => {
      const yearEnding = yearNamed(text)
      return yearEnding === undefined ? { kind: 'other' } : { kind: 'year', yearEnding }
    },
  ],
  [/\b(?:year[\s-]to[\s-]date|ytd|year so far|so far this year)\b/gi, () => ({ kind: 'year to date' })],
  [/\b(?:last|the previous|the preceding|the prior) month\b/gi, (_, to) => ofMonth(addToMonth(to, -1))],
  [/\bthis month\b/gi, (_, to) => ofMonth(to)],
  [/\b(?:last|this|the previous|previous|next|financial) years?(?:['’]s)?\b/gi, other],
  [/\b(?:term|quarter|week|fortnight|weekend|spring|summer|autumn|winter|christmas|easter)s?\b/gi, other],
  [/\b(?:19|20)\d\d\b/g, other],
]

function timesIn(text: string, month: Month): readonly Time[] {
  const found: Time[] = []
  for (const [pattern, read] of TIMES)
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some(time => from < time.to && time.from < to) || !isMonth(match, text)) continue
      const when = read(match, month)
      if (when) found.push({ from, to, ...when })
    }
  return found.sort((a, b) => a.from - b.from)
}

/** `may` and `march` are mostly no months, nor is `mar` or `sep` within a sentence without a capital. */
function isMonth(match: RegExpMatchArray, text: string): boolean {
  const [said] = match
  if (!/^(?:may|march|mar|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec)\b/i.test(said)) return true
  if (!/^[A-Z]/.test(said)) return false
  if (!/^(?:May|March)$/.test(said)) return true
  const before = text.slice(0, match.index).trimEnd()
  return (
    /\b(?:in|of|to|since|by|for|from|at|during|until|between|and|with|than|before|after)(?: the)?$/i.test(before) ||
    /^['’]s\b/.test(text.slice(match.index! + said.length))
  )
}

const ofMonth = (month: Month | undefined): When | undefined =>
  month === undefined ? undefined : { kind: 'month', month }

/** A day is of a month's figure only if it is the month's last. */
function ofDay(iso: string): When {
  const month = iso.slice(0, 7)
  return isIsoDate(iso) && isoOf(monthPeriod(month).lastDay) === iso ? { kind: 'month', month } : { kind: 'other' }
}

function dayOf([, dayOfMonth = '', name = '', year = '']: RegExpMatchArray, to: Month): When {
  const month = monthNamed(`${name} ${year}`, to)
  return month === undefined ? { kind: 'other' } : ofDay(`${month}-${dayOfMonth.padStart(2, '0')}`)
}
