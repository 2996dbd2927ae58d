import { describe, expect, test } from 'vitest'
import { type Day, day } from '#core/dates.ts'
import { Clock } from '#core/due.ts'
import { shippedProcesses } from '#core/escalations/stages.ts'
import { journeysOf } from '#core/examples.ts'
import type { Journey } from '#core/journey.ts'
import { knownClock } from '#core/known-clock.ts'
import { lastWordsIn } from '#core/last-words.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { type Role, roles } from '#core/roles.ts'
import { staffIn } from '#core/staff.ts'
import type { Standard } from '#core/standards/standard.ts'
import { loadCatalogue } from '../../catalogue.ts'
import { cellText } from './cell.ts'
import type { AnyList, ListContext, ListExample } from './list.ts'
import { listing, type Placed, placed } from './listing.ts'

const folder = (name: string) => new URL(`../${name}/`, import.meta.url)
const lists = await loadCatalogue<AnyList>(folder('lists'), list => list.id)
const standards = await loadCatalogue<Standard>(folder('standards'), standard => standard.id)
const records = await loadCatalogue<AnyRecordType>(folder('records'), type => type.id)

/** The rows of a table whose columns are parted by bars; the first line names them. */
const tableOf = (
  table: string,
): { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  const [headings = [], ...rows] = table
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(cell => cell.trim()))
  return { headings, rows }
}

function contextOf({ standards: ids = [], council = {} }: ListExample): ListContext {
  const staff = council.worker ? tableOf(council.worker) : { headings: [], rows: [] }
  return {
    clock: knownClock(new Clock(ids.map(id => standards.find(standard => standard.id === id)!)), () => true),
    staff: staffIn(
      staff.rows.map(cells =>
        Object.fromEntries(
          staff.headings.flatMap((heading, i) =>
            cells[i] ? [[heading, heading === 'hoursAWeek' ? Number(cells[i]) : cells[i]]] : [],
          ),
        ),
      ),
    ),
    processes: shippedProcesses,
    isRecorded: () => true,
    lastWords: lastWordsIn(records),
  }
}

function listed(list: AnyList, example: ListExample): readonly Placed[] {
  const context = contextOf(example)
  const asAt = day(example.asAt)
  const all = journeysOf({ ...example, numerator: [], display: '' }).flatMap(child =>
    placed(list, child, asAt, context),
  )
  return listing(list, all, { filters: {} }, { staff: context.staff, mayReadWorkers: true }).rows
}

describe.each(lists.map(list => [list.id, list] as const))('%s', (_id, list) => {
  test.each(list.examples.map(example => [example.name, example] as const))('%s', (_name, example) => {
    const { headings, rows } = tableOf(example.shows)
    const columns = headings.slice(1).map(id => {
      const column = list.columns.find(column => column.id === id)
      expect(column, `a column called ${id}`).toBeDefined()
      return column!
    })
    const shown = listed(list, example).map(({ row }) => [
      row.child.ref,
      ...columns.map(column => cellText(column, row, day(example.asAt))),
    ])
    expect(shown).toEqual(rows)
  })

  test('has examples, says why it may be empty, and names each column once', () => {
    expect(list.examples.length).toBeGreaterThan(0)
    expect(list.question).toMatch(/\?$/)
    expect(list.empty).toMatch(/\.$/)
    const ids = list.columns.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('shows a column inside one that stands before it and has a cell of its own', () => {
    for (const [at, { inside }] of list.columns.entries()) {
      if (inside === undefined) continue
      const around = list.columns.findIndex(({ id }) => id === inside)
      expect(around, inside).toBeGreaterThanOrEqual(0)
      expect(around).toBeLessThan(at)
      expect(list.columns[around]!.inside).toBeUndefined()
    }
  })

  test('shows nobody what they may not read', () => {
    for (const id of list.reads) {
      const type = records.find(type => type.id === id)
      expect(type, `a record type called ${id}`).toBeDefined()
      for (const role of list.roles) expect(type!.readBy, `${role} reads ${id}`).toContain(role)
    }
    for (const role of list.roles) expect(roles[role as Role].seesChildren).toBe(true)
  })

  test('reads what it says it reads and no more', () => {
    for (const example of list.examples)
      for (const child of journeysOf({ ...example, numerator: [], display: '' })) {
        const read = new Set<string>()
        const spied = {
          ...child,
          casework: {
            get: (type: string) => child.casework.get(read.add(type) && type),
            has: (type: string) => child.casework.has(read.add(type) && type),
          } as typeof child.casework,
        }
        for (const row of list.rows(spied, day(example.asAt), {
          ...contextOf(example),
          clock: knownClock(new Clock([]), () => true),
          lastWords: () => undefined,
        }))
          for (const column of list.columns) cellText(column, row, day(example.asAt))
        for (const type of read) expect(list.reads).toContain(type)
      }
  })

  test('knows nothing of what is dated after the day', () => {
    for (const example of list.examples) {
      const asAt = day(example.asAt)
      const shown = (children: readonly Journey[]) =>
        children.flatMap(child =>
          list
            .rows(child, asAt, contextOf(example))
            .map(row => list.columns.map(column => cellText(column, row, asAt)).join(' | ')),
        )
      const children = journeysOf({ ...example, numerator: [], display: '' })
      expect(shown(children.map(child => withoutWhatComes(child, asAt)))).toEqual(shown(children))
    }
  })
})

/** A child without the casework that is dated after a day, but for what may be dated ahead, such as a handover. */
function withoutWhatComes(child: Journey, asAt: Day): Journey {
  const casework = [...child.casework].map(([id, entries]) => {
    const { datedBy, fields } = records.find(type => type.id === id)!
    const isAhead = datedBy !== undefined && fields.shape[datedBy]?.meta()?.mayBeAhead === true
    const kept = entries.filter(({ body }) => {
      const on = datedBy && body[datedBy]
      return isAhead || typeof on !== 'string' || day(on) <= asAt
    })
    return [id, kept] as const
  })
  return { ...child, casework: new Map(casework) }
}
