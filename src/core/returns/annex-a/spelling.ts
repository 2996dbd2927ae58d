import type { OfstedCode, OfstedCodes } from './codes.ts'

/** Text as it is compared: without case, accents, marks or more than one space. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The code that a cell gives. */
export interface FoundCode {
  readonly code: OfstedCode
  /** Whether the words are the council's own, and were taken for what they are like. */
  readonly isGuess: boolean
}

/**
 * The code that a cell gives. In this order: the code, Ofsted's words or a known spelling, whatever the case, marks and
 * letters such as `a)`; a DfE code that stands in it as a word (`PR4 - Private provision`); the same words behind a number
 * of the council's own, in brackets or before them (`A1: White British`); words that only one of the codes is like.
 * Undefined where it is none of these.
 */
export function codeIn(codes: OfstedCodes, text: string): FoundCode | undefined {
  const { read } = indexOf(codes)
  if (read.has(text)) return read.get(text)
  const known = codeKnownBy(codes, text)
  const code = known ?? (namesCodes(codes, text) ? undefined : codeAlike(codes, text))
  const found = code && { code, isGuess: known === undefined }
  if (read.size < MOST_KEPT) read.set(text, found)
  return found
}

/** Whether a text names DfE codes: where it names several, it is like none. */
const namesCodes = (codes: OfstedCodes, text: string): boolean =>
  wordsOf(text).some(word => indexOf(codes).byCode.has(word))

/** Lists say the same few hundred things thousands of times. */
const MOST_KEPT = 5_000

function codeKnownBy(codes: OfstedCodes, text: string): OfstedCode | undefined {
  const { byText, byCode } = indexOf(codes)
  const whole = byText.get(folded(text)) ?? byText.get(folded(withoutLetter(text)))
  if (whole) return whole
  const named = wordsOf(text).flatMap(word => byCode.get(word) ?? [])
  if (named.length > 0) return only(named) ?? codeAtFront(codes, text)
  return only(partsOf(text).flatMap(part => byText.get(folded(part)) ?? []))
}

/** The code that a text begins with, before words of prose that name others: `E15 - Age assessment … and E5 and E6 do not apply`. */
function codeAtFront(codes: OfstedCodes, text: string): OfstedCode | undefined {
  const [, first] =
    /^\W*([A-Za-z]*\d*[A-Za-z]?)(?:\s*[-–:.]\s*|\s+)(?!and\b|or\b|to\b)[a-z]{3,} [a-z]{3,}/i.exec(text) ?? []
  return first === undefined ? undefined : indexOf(codes).byCode.get(first.toUpperCase())
}

/** The code whose pattern alone the text is like; where several are and the column has a word for several, that. */
function codeAlike({ codes, severalAre }: OfstedCodes, text: string): OfstedCode | undefined {
  if (text.length > LONGEST) return undefined
  const plain = folded(text)
  const alike = codes.filter(code => code.alike?.test(plain))
  return alike.length > 1 && severalAre !== undefined ? codes.find(code => code.value === severalAre) : only(alike)
}

/** A longer text is prose, and no answer. */
const LONGEST = 500

const withoutLetter = (text: string): string => text.replace(/^\s*[a-z]{1,2}\s*[).:]\s*/i, '')

/** Words as they are written; one with a number in it in capitals, for that is no word of prose. */
const wordsOf = (text: string): readonly string[] =>
  text.split(/[^A-Za-z0-9]+/).map(word => (/\d/.test(word) ? word.toUpperCase() : word))

/** What stands outside brackets, in them and after a colon, each also without a number of the council's own before it. */
function partsOf(text: string): readonly string[] {
  const outside = text.replace(/[([].*?[)\]]/g, ' ')
  const inside = [...text.matchAll(/[([](.*?)[)\]]/g)].map(([, part]) => part!)
  const parts = [text, outside, ...inside, text.replace(/^[^:]*:/, '')]
  return [...parts, ...parts.map(part => part.replace(ownNumber, ''))].filter(part => folded(part).length > 1)
}

/** `A1.2`, or a word in capitals that a dash, a colon or a bracket ends. */
const ownNumber = /^\W*(?:[A-Z.]{0,4}\d[A-Z0-9.]*\W+|[A-Z]{1,8}\s*[-:)]\s*)/

const only = (found: readonly OfstedCode[]): OfstedCode | undefined =>
  new Set(found).size === 1 ? found[0] : undefined

interface Index {
  readonly byText: ReadonlyMap<string, OfstedCode>
  /** Codes such as `U1`, as they are written: words of prose have no digits and are not in capitals. */
  readonly byCode: ReadonlyMap<string, OfstedCode>
  /** What cells were found to give. */
  readonly read: Map<string, FoundCode | undefined>
}

/** The DfE’s longer list of ethnic groups says more than its codes: `BSOM` is Black Somali, and so BAFR. */
const isExtended = (text: string): boolean => /^[A-Z]{4}$/.test(text)

const indexes = new WeakMap<OfstedCodes, Index>()

function indexOf(codes: OfstedCodes): Index {
  const known = indexes.get(codes)
  if (known) return known
  const byText = new Map<string, OfstedCode>()
  const add = (text: string, code: OfstedCode): void => {
    const key = folded(text)
    if (key !== '' && !byText.has(key)) byText.set(key, code)
  }
  for (const code of codes.codes) {
    add(code.ofsted, code)
    add(withoutLetter(code.ofsted), code)
    add(code.value, code)
  }
  for (const code of codes.codes) for (const said of [code.label ?? '', ...(code.spellings ?? [])]) add(said, code)
  const isCode = /^([A-Z]{4}|[A-Z]{1,2}\d+[A-Z]?|\d[A-Z])$/
  const index: Index = {
    read: new Map(),
    byText,
    byCode: new Map([
      ...codes.codes.flatMap(code => (code.spellings ?? []).filter(isExtended).map(its => [its, code] as const)),
      ...codes.codes.filter(code => isCode.test(code.value)).map(code => [code.value, code] as const),
    ]),
  }
  indexes.set(codes, index)
  return index
}
