import type { OfstedCode, OfstedCodes } from './codes.ts'

/** Text as it is compared: without case, accents, marks or more than one space. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/**
 * The code that a cell gives. In this order: the code, Ofsted's words or a known spelling, whatever the case, marks and
 * letters such as `a)`; a DfE code that stands in it as a word (`PR4 - Private provision`); the same, part by part
 * (`A1 / White British`), where no two parts say different things. Undefined where it is none of these.
 */
export function codeIn(codes: OfstedCodes, text: string): OfstedCode | undefined {
  const { byText, byCode } = indexOf(codes)
  const whole = byText.get(folded(text)) ?? byText.get(folded(withoutLetter(text)))
  if (whole) return whole
  const named = only(text.split(/[^A-Za-z0-9]+/).flatMap(word => byCode.get(word) ?? []))
  if (named) return named
  return only(partsOf(text).flatMap(part => byText.get(folded(part)) ?? []))
}

const withoutLetter = (text: string): string => text.replace(/^\s*[a-z]{1,2}\s*[).:]\s*/i, '')

/** `White British (A1)`, `A1: White British` and `White > British` say it in one of their parts, or without their marks. */
const partsOf = (text: string): readonly string[] => [
  ...text.split(/[()[\]:;/>|]|\s[-–—]\s/),
  text.replace(/[([].*?[)\]]/g, ' '),
  text.replace(/^\W*[A-Za-z]{0,2}\d{1,3}[A-Za-z]?\W+/, ''),
]

const only = (found: readonly OfstedCode[]): OfstedCode | undefined =>
  new Set(found).size === 1 ? found[0] : undefined

interface Index {
  readonly byText: ReadonlyMap<string, OfstedCode>
  /** Codes such as `U1`, as they are written: words of prose have no digits and are not in capitals. */
  readonly byCode: ReadonlyMap<string, OfstedCode>
}

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
  const isCode = /^(?=.{2,})[A-Z]+\d*[A-Z]?$/
  const index = {
    byText,
    byCode: new Map(codes.codes.filter(code => isCode.test(code.value)).map(code => [code.value, code])),
  }
  indexes.set(codes, index)
  return index
}
