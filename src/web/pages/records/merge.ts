import type { Body } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import { fieldInWords, type Lookup } from '#web/fields-in-words.ts'
import { callingControl, isBesideFile } from '#web/file-controls.ts'
import { controlOf, namesOf, readTyped, typedOf, type Words } from '#web/pages/records/typed.ts'

/** A part of a record that two people may both change, such as the answer to a question. */
export interface Part {
  /** As the form's buttons and hidden fields know it. */
  readonly name: string
  /** What it is called beside what my form says. */
  readonly titleIn: (mine: Words) => string
  /** The control of the form that an error about it leads to. */
  readonly controlIn: (mine: Words) => string
  /** What my form says of it, under names that are the same in anybody's form. */
  readonly mineIn: (mine: Words) => Words
  /** What somebody else's version says of it. */
  readonly theirsIn: (theirs: Words) => Words
  /** My form, saying this of it. */
  readonly saying: (mine: Words, said: Words) => Words
  /** My form, saying this of it as well; absent where both cannot stand together. */
  readonly sayingBoth?: (mine: Words, said: Words) => Words
  /** As people read it; empty where nothing is said. */
  readonly inWords: (said: Words, lookup: Lookup) => string
}

/** Three versions of one record in the words of its form: what two people began from, and what each made of it. */
export interface Versions {
  readonly base: Words
  readonly theirs: Words
  readonly mine: Words
}

/** Two people's changes to one record, put together: nobody's words are lost. */
export interface Merged {
  readonly typed: Words
  /** The names of the parts that both changed, each in another way: those typed have mine. */
  readonly clashes: readonly string[]
  /** The names of the parts that only the other changed: those typed have theirs. */
  readonly taken: readonly string[]
}

/** How two people's versions of a record are put together in its form. */
export interface Joining {
  /** The words of the form for what a record says. */
  readonly wordsOf: (body: Body) => Words
  readonly merge: (versions: Versions) => Merged
  /** Undefined where there is no part of that name. */
  readonly partOf: (name: string) => Part | undefined
}

/**
 * How versions are put together in the form that is drawn from a record type: question by question. Where the form asks
 * some of them only, whoever fills it in leaves the others as they were.
 */
export function joiningOf(type: AnyRecordType, asked: readonly RecordField[] = askedFields(type)): Joining {
  const fields = askedFields(type)
  const parts = fields.map(fieldPart)
  const unasked = fields.filter(field => !asked.includes(field))
  return {
    wordsOf: body => typedOf(type, body),
    merge: ({ base, theirs, mine }) => {
      const left = unasked.flatMap(field => namesOf(field, base)).map(name => [name, base[name]!])
      return merge(parts, { base, theirs, mine: { ...mine, ...Object.fromEntries(left) } })
    },
    partOf: name => parts.find(part => part.name === name),
  }
}

/** What I typed together with what somebody else recorded meanwhile, both begun from the same. */
export function merge(parts: readonly Part[], { base, theirs, mine }: Versions): Merged {
  let typed = mine
  const clashes: string[] = []
  const taken: string[] = []
  for (const part of parts) {
    const said = part.theirsIn(theirs)
    const [before, their, my] = [part.theirsIn(base), said, part.mineIn(mine)].map(comparable)
    if (their === before || their === my) continue
    if (my === before) {
      typed = part.saying(typed, said)
      taken.push(part.name)
    } else clashes.push(part.name)
  }
  return { typed, clashes, taken }
}

/** What is said, so that it can be compared: blanks and how lines end do not count. */
const comparable = (said: Words): string =>
  JSON.stringify(
    Object.entries(said)
      .filter(([name, text]) => !name.endsWith('-rows') && !isBesideFile(name) && text.trim() !== '')
      .map(([name, text]) => [name, text.replaceAll('\r\n', '\n').trim()])
      .sort(),
  )

/** The answer to a question, whose controls have the same names in every form. */
export function fieldPart(field: RecordField): Part {
  const { name, kind, meta } = field
  const saidIn = (words: Words): Words => Object.fromEntries(namesOf(field, words).map(one => [one, words[one]!]))
  const saying = (mine: Words, said: Words): Words => {
    const own = new Set(namesOf(field, mine))
    return { ...Object.fromEntries(Object.entries(mine).filter(([one]) => !own.has(one))), ...said }
  }
  const between = kind === 'long text' ? '\n\n' : kind === 'line' ? '; ' : undefined
  return {
    name,
    titleIn: () => meta.title,
    controlIn: () => controlOf(field, name),
    mineIn: saidIn,
    theirsIn: saidIn,
    saying,
    ...(between !== undefined && {
      sayingBoth: (mine: Words, said: Words): Words =>
        saying(mine, { [name]: bothOf(said[name], mine[name], between) }),
    }),
    inWords: (said, lookup) =>
      said[callingControl(name)] ||
      fieldInWords(field, readTyped([field], said).body[name], lookup) ||
      Object.values(said).join(' ').trim(),
  }
}

/** The hidden field that keeps what I had written of a part, once theirs stands in its place. */
export const asideFor = ({ name }: Pick<Part, 'name'>): string => `aside-${name}`

/** My form with what it says of a part set aside. */
export const settingAside = (typed: Words, part: Part, said: Words): Words => ({
  ...typed,
  [asideFor(part)]: JSON.stringify(said),
})

/** What I had written of a part before theirs took its place; undefined where mine was not set aside. */
export function setAside(part: Pick<Part, 'name'>, typed: Words): Words | undefined {
  const text = typed[asideFor(part)]
  if (!text) return undefined
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null && Object.values(said).every(one => typeof one === 'string')
      ? (said as Words)
      : undefined
  } catch {
    return undefined
  }
}

/** Two texts, the first before the second; a blank one is none. */
export const bothOf = (first: string | undefined, second: string | undefined, between: string): string =>
  [first, second].filter(text => text?.trim()).join(between)
