import { called, callNamesOf } from '#core/called.ts'
import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import { diedOn } from '#core/died-on.ts'
import type { Body } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import connection from '#core/records/connection.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import { isSameButForNames, siblingsAmong } from '#core/siblings.ts'
import type { Problem } from '#web/page.ts'
import { type Answered, answered } from '#web/pages/records/answered.ts'
import { type Naming, readTyped, type Words } from '#web/pages/records/typed.ts'
import type { SeenServices } from '#web/services.ts'

/** The name of the box that is ticked for a brother or sister. */
export const boxFor = (sibling: Pick<Journey, 'ref'>): string => `with-${sibling.ref}`

/** How the controls of a brother or sister are called: what each has of their own has their reference after it. */
export const namingFor =
  ({ ref }: Pick<Journey, 'ref'>): Naming =>
  ({ name, meta }) =>
    meta.eachTheirOwn ? `${name}-of-${ref}` : name

/** The fields that each of a group of brothers and sisters has of their own. */
export const ownFields = (type: AnyRecordType): readonly RecordField[] =>
  askedFields(type).filter(({ meta }) => meta.eachTheirOwn)

/** The brothers and sisters for whom a record may be made together with a child's: none unless its type says so. */
export async function siblingsFor(
  type: AnyRecordType,
  child: Journey,
  { figures, sights }: Pick<SeenServices, 'figures' | 'sights'>,
): Promise<readonly Journey[]> {
  if (!type.form?.forSiblings) return []
  const [{ journeys }, seen] = await Promise.all([figures.children(), sights()])
  return siblingsAmong(child, [...journeys.values()]).filter(sibling => {
    const sight = seen.of(sibling.ref)
    return diedOn(sibling) === undefined && sight?.kind === 'whole' && sight.mayWrite
  })
}

const connectionsOf = recordsOf(connection)

/**
 * A child's name as a page says it: what they like to be called, or else what the record of a brother or sister calls
 * them or, where nobody recorded a name, their identifier.
 */
export const nameOf = (child: Journey, by: Journey): string =>
  called(child) ??
  connectionsOf(by).find(({ child: id, name }) => id === child.childId && name !== undefined)?.name ??
  `child ${child.childId}`

/** What was typed of a child and of the brothers and sisters who were ticked. */
export interface AnsweredTogether {
  readonly all: readonly { readonly child: Journey; readonly body: Body }[]
  readonly problems: readonly Problem[]
}

/** Reads and checks what was typed of a child and of each brother or sister who was ticked, and names each to the others. */
export function answeredTogether(
  type: AnyRecordType,
  typed: Words,
  { child, siblings, today }: { child: Journey; siblings: readonly Journey[]; today: Day },
): AnsweredTogether {
  const own = answered(type, typed, { child, today })
  const others = siblings
    .filter(sibling => typed[boxFor(sibling)])
    .map(sibling => ({ sibling, ...answered(type, typed, { child: sibling, today, naming: namingFor(sibling) }) }))
  const together = [{ child, body: own.body }, ...others.map(({ sibling, body }) => ({ child: sibling, body }))]
  return {
    all: together.map(one => ({ ...one, body: withGroup(one, together) })),
    problems: [
      ...own.problems,
      ...others.flatMap(other => problemsOf(nameOf(other.sibling, child), other, own)),
      ...untickedProblems(type, typed, { child, siblings }),
    ],
  }
}

/** Without the page's script the questions about everyone are seen: what is typed of one who is not ticked is not dropped. */
const untickedProblems = (
  type: AnyRecordType,
  typed: Words,
  { child, siblings }: { readonly child: Journey; readonly siblings: readonly Journey[] },
): readonly Problem[] =>
  siblings
    .filter(sibling => !typed[boxFor(sibling)])
    .filter(sibling => {
      const { body, faults } = readTyped(ownFields(type), typed, namingFor(sibling))
      return Object.keys(body).length + faults.length > 0
    })
    .map(sibling => ({
      field: 'siblings',
      text: `Tick ${nameOf(sibling, child)}, or empty what is typed of them`,
    }))

/** What is wrong for a brother or sister and was not said already: they may have been born later, or have died. */
const problemsOf = (name: string, { problems }: Answered, own: Answered): readonly Problem[] =>
  problems
    .filter(({ field, text }) => !own.problems.some(said => said.field === field && said.text === text))
    .map(({ field, text }) => ({ ...(field !== undefined && { field }), text: `For ${name}: ${text}` }))

/** With the names of the others, by which each record says with whom it was made. */
function withGroup({ child, body }: AnsweredTogether['all'][number], all: AnsweredTogether['all']): Body {
  const [whosePage] = all
  const others = all
    .filter(other => other.child !== child)
    .map(other => `${nameOf(other.child, whosePage!.child)} (${other.child.childId})`)
  return others.length === 0 ? body : { ...body, group: others.join(', ') }
}

/** A field in which two children have the same words, where each should have their own. */
export interface SameWords {
  readonly field: RecordField
  readonly children: readonly [Journey, Journey]
}

/** Where two of a group have the same words in what each should have of their own. */
export function sameWords(type: AnyRecordType, all: AnsweredTogether['all']): readonly SameWords[] {
  const texts = ownFields(type).filter(({ kind }) => kind === 'long text')
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .flatMap(other =>
        texts
          .filter(({ name }) => isCopied(one.body[name], other.body[name], [one.child, other.child]))
          .map(field => ({ field, children: [one.child, other.child] as const })),
      ),
  )
}

const isCopied = (mine: unknown, theirs: unknown, children: readonly Journey[]): boolean =>
  typeof mine === 'string' &&
  typeof theirs === 'string' &&
  isSameButForNames(mine, theirs, new Set(children.flatMap(child => [...callNamesOf(child)])))

/** A record of a brother or sister of the same day that says the same, where each should have their own words. */
export interface Copied {
  readonly sibling: Journey
  readonly record: number
  readonly field: RecordField
}

/** The records of brothers and sisters that say the same as a child's own, on the same day. */
export function copiedFrom(
  type: AnyRecordType,
  body: Body,
  child: Journey,
  siblings: readonly Journey[],
): readonly Copied[] {
  const { datedBy } = type
  if (datedBy === undefined) return []
  return siblings.flatMap(sibling =>
    (sibling.casework.get(type.id) ?? [])
      .filter(entry => body[datedBy] !== undefined && entry.body[datedBy] === body[datedBy])
      .flatMap(entry =>
        sameWords(type, [
          { child, body },
          { child: sibling, body: entry.body },
        ]).map(({ field }) => ({ sibling, record: entry.record, field })),
      ),
  )
}
