import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoOf } from '#core/dates.ts'
import healthAssessment from '#core/records/health-assessment.ts'
import visit from '#core/records/visit.ts'
import { heldRecords, type ToldEntry } from './held.ts'
import { matchRows } from './matching.ts'
import { mappingByHeadings, type Places, placesOf } from './places.ts'
import { rowsOf } from './read-rows.ts'

const headings = ['CHILD', 'visitedOn', 'seen', 'worker', 'Notes of ours']
const visitPlaces = placesOf(visit, mappingByHeadings(visit, headings), headings)
const reading = { codes: [], staff: new Map(), indicators: [] }

/** A ledger of one type of record in memory. */
function ledger(type = visit as typeof visit | typeof healthAssessment) {
  const entries: ToldEntry[] = []
  const say = (childId: string, body: ToldEntry['body'], more: Partial<ToldEntry> = {}): void => {
    const id = entries.length + 1
    entries.push({
      ...{ id, record: id, type: type.id, subject: childId, childId, kind: 'statement', standing: 0 },
      ...{ body, recordedOn: '2026-01-01', line: 0, ...more },
    })
  }
  return {
    entries,
    say,
    bodies: () => heldRecords(entries).flatMap(held => (held.isWithdrawn ? [] : [held.body])),
    imports(cells: readonly (readonly string[])[], places: Places = visitPlaces) {
      const sheet = { headings: places.headings, rows: cells.map((row, i) => ({ line: i + 2, cells: row })) }
      const { rows } = rowsOf(sheet, places, reading)
      const matches = matchRows(type, places, rows, heldRecords(entries))
      for (const [i, match] of matches.entries()) {
        const { childId, line, body } = rows[i]!
        if (match.is === 'new') say(childId, body, { line })
        if (match.is === 'changed') say(childId, match.body, { line, record: match.held.record })
      }
      return matches.map(match => match.is)
    },
  }
}

const ana = (visitedOn: string, seen: string, worker: string, notes = '') => ['Ana', visitedOn, seen, worker, notes]

describe('rows of an extract', () => {
  test('two visits of one day by two workers are two, and each is known again', () => {
    const held = ledger()
    expect(held.imports([ana('01/05/2025', 'alone', 'SW1'), ana('01/05/2025', 'alone', 'SW2')])).toEqual(['new', 'new'])
    expect(held.imports([ana('01/05/2025', 'with-others', 'SW2'), ana('01/05/2025', 'alone', 'SW1')])).toEqual([
      'changed',
      'unchanged',
    ])
  })

  test('a file without the workers is of the same visits', () => {
    const held = ledger()
    held.imports([ana('01/05/2025', 'alone', 'SW1')])
    const few = ['CHILD', 'visitedOn', 'seen']
    const places = placesOf(visit, mappingByHeadings(visit, few), few)
    expect(held.imports([['Ana', '01/05/2025', 'alone']], places)).toEqual(['unchanged'])
    expect(held.imports([['Ana', '01/05/2025', 'with-others']], places)).toEqual(['changed'])
    expect(held.bodies()).toEqual([{ visitedOn: '2025-05-01', seen: 'with-others', worker: 'SW1' }])
    expect(held.imports([['Ana', '01/05/2025', 'with-others']], places)).toEqual(['unchanged'])
  })

  test('what people recorded beside what the file says stays, and what they corrected is not undone by the same file', () => {
    const held = ledger()
    held.imports([ana('01/05/2025', 'alone', 'SW1')])
    const [first] = held.entries
    held.say('Ana', { ...first!.body, seen: 'with-others', childSaid: 'I like it here' }, { record: first!.record })
    expect(held.imports([ana('01/05/2025', 'alone', 'SW1')])).toEqual(['unchanged'])
    expect(held.imports([ana('01/05/2025', 'not-seen', 'SW1')])).toEqual(['changed'])
    expect(held.bodies()).toEqual([
      { visitedOn: '2025-05-01', seen: 'not-seen', worker: 'SW1', childSaid: 'I like it here' },
    ])
  })

  test('a visit that people recorded first is the same visit', () => {
    const held = ledger()
    held.say('Ana', { visitedOn: '2025-05-01', seen: 'alone', worker: 'SW1', childSaid: 'Hello' })
    expect(held.imports([ana('01/05/2025', 'alone', 'SW1')])).toEqual(['unchanged'])
    expect(held.imports([ana('01/05/2025', '', 'SW1')])).toEqual(['unchanged'])
  })

  test('a record that was withdrawn stays withdrawn when its file comes again', () => {
    const held = ledger()
    held.imports([ana('01/05/2025', 'alone', 'SW1')])
    held.say('Ana', {}, { record: 1, kind: 'withdrawal' })
    expect(held.imports([ana('01/05/2025', 'alone', 'SW1')])).toEqual(['unchanged'])
    expect(held.bodies()).toEqual([])
  })

  test('with a number of its own a record is known again though its day was corrected', () => {
    const held = ledger()
    const numbered = ['CHILD', 'Form', 'visitedOn']
    const places = placesOf(
      visit,
      { child: 'CHILD', id: 'Form', columns: [{ heading: 'visitedOn', field: 'visitedOn' }] },
      numbered,
    )
    held.imports(
      [
        ['Ana', 'F1', '01/05/2025'],
        ['Ana', 'F2', '01/05/2025'],
      ],
      places,
    )
    expect(
      held.imports(
        [
          ['Ana', 'F2', '02/05/2025'],
          ['Ana', 'F1', '01/05/2025'],
        ],
        places,
      ),
    ).toEqual(['changed', 'unchanged'])
    expect(held.bodies().map(body => body.visitedOn)).toEqual(['2025-05-01', '2025-05-02'])
  })

  test('what a return says is a record of its own, since a later return would supersede what is said of it', () => {
    const held = ledger()
    held.say('Ana', { visitedOn: '2025-05-01', seen: 'alone', worker: 'SW1' }, { standing: 2026, line: 2 })
    expect(held.imports([ana('01/05/2025', 'alone', 'SW1')])).toEqual(['new'])
    expect(held.imports([ana('01/05/2025', 'alone', 'SW1')])).toEqual(['unchanged'])
  })

  test('an initial and a review assessment on one day are two', () => {
    const of = ['CHILD', 'heldOn', 'kind', 'outcome']
    const places = placesOf(healthAssessment, mappingByHeadings(healthAssessment, of), of)
    const held = ledger(healthAssessment)
    held.imports([['Ana', '01/05/2025', 'initial', '']], places)
    expect(held.imports([['Ana', '01/05/2025', 'review', 'completed']], places)).toEqual(['new'])
    expect(held.imports([['Ana', '01/05/2025', 'initial', 'completed']], places)).toEqual(['changed'])
  })
})

const cell = {
  child: fc.constantFrom('Ana', 'Ben', ''),
  visitedOn: fc.oneof(fc.integer({ min: 20_000, max: 20_010 }).map(isoOf), fc.constantFrom('', '31/02/2025', 'soon')),
  seen: fc.constantFrom('', 'alone', 'Seen alone', 'perhaps'),
  worker: fc.constantFrom('', 'SW1', 'SW2'),
  notes: fc.oneof(fc.constant(''), fc.string({ maxLength: 4 })),
}
const row = fc.tuple(cell.child, cell.visitedOn, cell.seen, cell.worker, cell.notes)
const rows = fc.array(row, { maxLength: 8 })

test('the same file again adds nothing, whatever order its rows are in', () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (cells, order) => {
      const held = ledger()
      held.imports(cells)
      const shuffled = cells.map(its => [order.next().value, its] as const).sort(([a], [b]) => a - b)
      expect(held.imports(shuffled.map(([, its]) => its)).filter(is => is !== 'unchanged')).toEqual([])
    }),
  )
})

test('no row is lost: after any files there are at least as many records as the last has rows', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 3 }), files => {
      const held = ledger()
      for (const cells of files) held.imports(cells)
      expect(heldRecords(held.entries).length).toBeGreaterThanOrEqual(files.at(-1)!.length)
    }),
  )
})

test('files of other columns may come between: each again adds nothing', () => {
  const few = ['CHILD', 'seen', 'visitedOn', 'Colour']
  const places = placesOf(visit, mappingByHeadings(visit, few), few)
  const narrow = fc.array(fc.tuple(cell.child, cell.seen, cell.visitedOn, cell.notes), { maxLength: 6 })
  fc.assert(
    fc.property(rows, narrow, (wide, other) => {
      const held = ledger()
      held.imports(wide)
      held.imports(other, places)
      expect(held.imports(other, places).filter(is => is !== 'unchanged')).toEqual([])
    }),
  )
})
