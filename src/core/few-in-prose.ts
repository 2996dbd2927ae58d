import { isSmall } from './disclosure.ts'
import type { Sentence, Stretch } from './prose.ts'
import { valuesIn } from './typed-values.ts'

/** A number from 1 to 5, in figures or in words, that is no part of a longer one, of a date or of a name. */
const COUNT = String.raw`(?<![\d.,:/£$-])(?:[1-5](?![\d%:/-]|[.,]\d|st\b|nd\b|rd\b|th\b)|(?:a\s+)?(?:single|couple\s+of|pair\s+of)|(?:one|two|three|four|five)(?!-))`

/** Whom, or what of a child's life, a number counts. */
const WHOM = String.raw`(?:child(?:ren)?|young\s+(?:people|persons?|adults?|m[ae]n|wom[ae]n|parents?|mothers?|fathers?)|youngsters?|teenagers?|(?:care\s+)?leavers?|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|siblings?|brothers?|sisters?|UASC|year[\s-]olds?|pupils?|apprentices?|adoptions?|admissions?|adoption\s+orders?|special\s+guardianship\s+orders?)(?![\w-])`

/** Words that may stand between a number and whom it counts: not those by which it counts something else. */
const BETWEEN = String.raw`(?!(?:of|for|to|in|by|on|at|from|with|and|or|per|than|that|who|which|months?|weeks?|days?|years?|hours?|terms?|miles?|times|per ?cent|points?|working|visits?|reviews?|meetings?|plans?|placements?|homes?|houses?|beds?|places|families|staff|social|workers?|advisers?|foster|carers?|teams?|schools?|colleges?|agencies|panels?|groups?|areas?|priorities|aims|themes|actions|sections?|parts?|posts?|officers?)\b)[\w’'-]+\s+`

/** What a number is not exact by, or a name and no number: fewer than 5 children, Key Stage 2 pupils, one in four. */
const NOT_SO_MANY = String.raw`(?<!\b(?:up\s+to|(?:fewer|less)\s+than|no\s+more\s+than|maximum\s+of|under|below|every|each|any|no|one\s+in|year|stage|section|part|tier|level|band|aged?|to|over)\s+)`

const FEW: readonly RegExp[] = [
  `${COUNT}(?=\\s+(?:of\\s+(?:the|our|these|those|all)\\s+)?(?:${BETWEEN}){0,4}${WHOM})`,
  `${COUNT}(?=\\s+of\\s+(?:them|whom)\\b)`,
  '(?:[2-5]|two|three|four|five)(?=\\s+(?:were|are|have|had)\\b)',
  '(?:1|one)(?=\\s+(?:was|has\\s+been|had\\s+been)\\b)',
].map(pattern => new RegExp(`${NOT_SO_MANY}\\b${pattern}`, 'gi'))

/** The numbers in a sentence that are of too few children to be published: of `3 children`, `two of them`, and `38 of 40`. */
export function fewIn(sentence: Sentence): readonly Stretch[] {
  const said = FEW.flatMap(pattern =>
    [...sentence.text.matchAll(pattern)].map(({ 0: text, index }) => ({ from: index, to: index + text.length })),
  )
  const parts = valuesIn(sentence).filter(
    ({ kind, value, of = 0 }) => kind === 'of' && (isSmall(value) || isSmall(of) || isSmall(of - value)),
  )
  return [...said, ...parts]
}
