import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import { namesOf, type Words } from '#web/pages/records/typed.ts'

/** Two people's changes to one record, put together: nobody's words are lost. */
export interface Merged {
  readonly typed: Words
  /** The names of the fields that both changed, each in another way: those typed have mine. */
  readonly clashes: readonly string[]
  /** The names of the fields that only the other changed: those typed have theirs. */
  readonly taken: readonly string[]
}

/** What I typed together with what somebody else recorded meanwhile, both begun from the same. */
export function merge(
  type: AnyRecordType,
  { base, theirs, mine }: { readonly base: Words; readonly theirs: Words; readonly mine: Words },
): Merged {
  let typed = mine
  const clashes: string[] = []
  const taken: string[] = []
  for (const field of askedFields(type)) {
    const [before, their, my] = [base, theirs, mine].map(words => said(field, words))
    if (their === before || their === my) continue
    if (my === before) {
      typed = withTheirs(field, typed, theirs)
      taken.push(field.name)
    } else clashes.push(field.name)
  }
  return { typed, clashes, taken }
}

/** What was typed, with what somebody else said of a field in the place of mine. */
export const withTheirs = (field: RecordField, mine: Words, theirs: Words): Words => ({
  ...Object.fromEntries(Object.entries(mine).filter(([name]) => !namesOf(field, mine).includes(name))),
  ...Object.fromEntries(namesOf(field, theirs).map(name => [name, theirs[name]!])),
})

/** What was typed, with what somebody else said of a field before mine. */
export const withBoth = ({ name }: RecordField, mine: Words, theirs: Words): Words => ({
  ...mine,
  [name]: [theirs[name], mine[name]].filter(Boolean).join('\n\n'),
})

/** What the controls of a field say, in a form that can be compared: blanks and how lines end do not count. */
function said(field: RecordField, words: Words): string {
  const names = namesOf(field, words).filter(name => !name.endsWith('-rows') && words[name]!.trim() !== '')
  return JSON.stringify(names.sort().map(name => [name, words[name]!.replaceAll('\r\n', '\n').trim()]))
}
