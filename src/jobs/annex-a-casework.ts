import type { Day } from '#core/dates.ts'
import { standing } from '#core/entry.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import { childDetailsOf } from '#core/returns/annex-a/child-details.ts'
import { knowingBestFirst } from '#core/returns/annex-a/cross-checks.ts'
import { givenBy, isToldBy, typesAsked } from '#core/returns/annex-a/facts/facts-of.ts'
import type { Row } from '#core/returns/annex-a/row.ts'
import { folded } from '#core/returns/annex-a/spelling.ts'
import type { NewEntry, ReturnEntry, Writing } from '#store/store.ts'
import type { BroughtList } from './read-annex-a.ts'

/** What an import knows when it asks what else its rows say. */
interface Asked {
  readonly brought: readonly BroughtList[]
  /** The rows that say something new: the others give nothing, lest what was withdrawn since come back. */
  readonly stated: ReadonlySet<Row>
  /** The reference of each child whom the ledger knows, by identifier. */
  readonly known: ReadonlyMap<string, string>
  readonly refOf: (childId: string) => string
  readonly writing: Writing
  /** The day that the lists describe. */
  readonly asAt: Day
}

/** Child details for those who have none, from the list that knows them best. */
export async function detailsFrom({ brought, known, refOf, writing }: Asked): Promise<readonly NewEntry[]> {
  const mentioned = new Set(
    brought.flatMap(({ list, rows }) => (list.about === 'child' ? rows.map(row => row.id) : [])),
  )
  const refs = [...mentioned].flatMap(id => known.get(id) ?? [])
  const held = new Set((await writing.returnEntries(['child-details'], refs)).map(entry => entry.childId))
  const details: NewEntry[] = []
  for (const each of knowingBestFirst(brought))
    for (const { id, line, body } of each.rows) {
      if (id === '' || held.has(id)) continue
      const said = childDetailsOf(body)
      if (!said) continue
      held.add(id)
      const file = brought.indexOf(each)
      details.push({
        type: 'child-details',
        subject: refOf(id),
        kind: 'statement',
        standing: 0,
        body: said,
        file,
        line,
      })
    }
  return details
}

/** The records of casework that the rows give and that no record holds yet, each from its row. */
export async function caseworkFrom(asked: Asked): Promise<readonly NewEntry[]> {
  const { brought, stated, refOf, asAt } = asked
  const telling = knowingBestFirst(brought).filter(({ list }) => isToldBy(list.number))
  if (telling.length === 0) return []
  const [journeyFor, workerCalled] = [await journeys(asked, telling), await workersByName(asked)]
  const told = new Set<string>()
  return telling.flatMap(each => {
    const file = brought.indexOf(each)
    return each.rows.flatMap((said): readonly NewEntry[] => {
      const { id, line, body: row } = said
      if (id === '') return []
      const given = givenBy({ list: each.list, row, child: journeyFor(id), asAt, workerCalled })
      const first = given.filter(({ about }) => !told.has(`${id}\t${about}`))
      for (const { about } of first) told.add(`${id}\t${about}`)
      return (stated.has(said) ? first : [])
        .flatMap(({ facts }) => facts)
        .map(fact => ({ ...fact, subject: refOf(id), kind: 'statement', standing: 0, file, line }))
    })
  })
}

/** The journey of each child, as far as facts are asked about, made from what the ledger holds under the write lock. */
async function journeys(
  { known, writing }: Asked,
  telling: readonly BroughtList[],
): Promise<(childId: string) => Journey> {
  const refs = [...new Set(telling.flatMap(({ rows }) => rows.flatMap(({ id }) => known.get(id) ?? [])))]
  const byChild = new Map<string, ReturnEntry[]>()
  for (const entry of await writing.returnEntries(typesAsked, refs)) {
    const same = byChild.get(entry.childId)
    if (same) same.push(entry)
    else byChild.set(entry.childId, [entry])
  }
  const returnYears = await writing.returnYears()
  const made = new Map<string, Journey>()
  return childId => {
    const before = made.get(childId)
    if (before) return before
    const journey = journeyOf({ ref: known.get(childId) ?? '', childId }, byChild.get(childId) ?? [], { returnYears })
    made.set(childId, journey)
    return journey
  }
}

/** Lists name workers, and records hold their identifiers: that of the one worker who is called so, or else the name. */
async function workersByName({ writing }: Asked): Promise<(name: string) => string> {
  const ids = new Map<string, Set<string>>()
  for (const { body } of standing(await writing.authorityEntries(['worker']))) {
    if (typeof body.name !== 'string' || typeof body.worker !== 'string') continue
    const name = folded(body.name)
    ids.set(name, new Set([...(ids.get(name) ?? []), body.worker]))
  }
  return name => {
    const called = [...(ids.get(folded(name)) ?? [])]
    return called.length === 1 ? called[0]! : name
  }
}
