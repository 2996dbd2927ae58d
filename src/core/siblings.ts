import { callNamesOf } from './called.ts'
import { recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import connection from './records/connection.ts'
import type { FieldMeta } from './records/fields.ts'
import type { AnyRecordType } from './records/record.ts'
import { wordsOf } from './wording.ts'

const connectionsOf = recordsOf(connection)

/** The brothers and sisters of a child who are children of this council, by its identifier (CHILD), as the child's own record names them. */
export const namedSiblings = (child: Journey): readonly string[] => [
  ...new Set(
    connectionsOf(child).flatMap(({ relation, child: other }) =>
      relation === 'sibling' && other !== undefined && other !== child.childId ? [other] : [],
    ),
  ),
]

/** The brothers and sisters of a child among these journeys: those whom their record names, and those whose records name them. */
export function siblingsAmong(child: Journey, journeys: readonly Journey[]): readonly Journey[] {
  const named = new Set(namedSiblings(child))
  return journeys.filter(
    other =>
      other.childId !== child.childId &&
      (named.has(other.childId) || namedSiblings(other).some(name => name === child.childId)),
  )
}

/** The same words on the records of two children, where each should have their own. */
export interface Copy {
  /** The record type and the field, by id. */
  readonly type: string
  readonly field: string
  /** The child's record, and the brother's or sister's. */
  readonly mine: Item & { readonly on: Day }
  readonly theirs: Item & { readonly on: Day; readonly ref: string }
}

/** How far apart two records may be and still be of one visit that was written up twice, in days. */
const DAYS_APART = 7
/** Shorter texts, such as `Seen at home, all well`, may be the same by chance. */
const LEAST_LETTERS = 60

/**
 * Finds what was copied word for word between a child and a brother or sister: long texts that are the same but for
 * capitals, stops, the children's names and he, she or they, on records of one kind no more than 7 days apart.
 * Where several children may be recorded together, what they share by design is left out.
 */
export function copiesIn(types: readonly AnyRecordType[]): (child: Journey, sibling: Journey) => readonly Copy[] {
  const kinds = types.flatMap(type => {
    const fields = ownTexts(type)
    return type.datedBy === undefined || fields.length === 0
      ? []
      : [{ id: type.id, datedBy: type.datedBy, fields, recordsOf: recordsOf(type) }]
  })
  return (child, sibling) => {
    const names = new Set([...callNamesOf(child), ...callNamesOf(sibling)])
    const copies: Copy[] = []
    for (const { id: type, datedBy, fields, recordsOf: itsRecords } of kinds) {
      const theirs = itsRecords(sibling) as readonly Told[]
      if (theirs.length === 0) continue
      for (const mine of itsRecords(child) as readonly Told[])
        for (const other of theirs) {
          const [on, otherOn] = [mine[datedBy] as Day | undefined, other[datedBy] as Day | undefined]
          if (on === undefined || otherOn === undefined || Math.abs(on - otherOn) > DAYS_APART) continue
          for (const field of fields)
            if (isSame(mine[field], other[field], names))
              copies.push({
                type,
                field,
                mine: { entry: mine.entry, on },
                theirs: { entry: other.entry, on: otherOn, ref: sibling.ref },
              })
        }
    }
    return copies.sort((a, b) => b.mine.on - a.mine.on || a.mine.entry - b.mine.entry)
  }
}

type Told = Item & Readonly<Record<string, unknown>>

/** The long texts of a record that each child should have of their own. */
const ownTexts = ({ fields, form }: AnyRecordType): readonly string[] =>
  Object.entries(fields.shape as Readonly<Record<string, { meta(): unknown }>>).flatMap(([name, field]) => {
    const meta = field.meta() as FieldMeta | undefined
    const isTheirs = meta?.kind === 'long text' && (form?.forSiblings !== true || meta.eachTheirOwn === true)
    return isTheirs ? [name] : []
  })

const PRONOUNS: ReadonlySet<string> = new Set(
  'he she they him her them his hers their theirs himself herself'.split(' '),
)

function isSame(mine: unknown, theirs: unknown, names: ReadonlySet<string>): boolean {
  if (typeof mine !== 'string' || typeof theirs !== 'string') return false
  if (mine.length < LEAST_LETTERS || theirs.length < LEAST_LETTERS) return false
  const same = normalised(mine, names)
  return same.length >= LEAST_LETTERS / 2 && same === normalised(theirs, names)
}

/** Whether two texts are the same but for capitals, stops, these names and he, she or they. */
export function isSameButForNames(mine: string, theirs: string, names: ReadonlySet<string>): boolean {
  const same = normalised(mine, names)
  return same !== '' && same === normalised(theirs, names)
}

const normalised = (text: string, names: ReadonlySet<string>): string =>
  wordsOf(text)
    .filter(word => !PRONOUNS.has(word) && !names.has(word))
    .join(' ')
