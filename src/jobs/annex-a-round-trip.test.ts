import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoOf } from '#core/dates.ts'
import type { AnnexAList } from '#core/returns/annex-a/list.ts'
import { loadDefinitions } from '#definitions.ts'
import { AS_AT, council, type Rows, rowsIn, workbookOf } from './annex-a.testing.ts'
import { memoryLedger } from './import.testing.ts'

const definitions = await loadDefinitions()
const { annexALists: lists } = definitions
const newCouncil = () => council(memoryLedger(definitions), lists)

/** What councils write in a cell, whatever column it is in. */
const anyCell = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  fc.constantFrom(
    ' ',
    '\u00a0',
    'n/a',
    '#N/A',
    '#REF!',
    '=A1+1',
    '_x0041_',
    '0',
    'TBC',
    '<b>&',
    "O'Brien",
    'a) Yes',
    'no',
  ),
  fc.string({ maxLength: 12 }),
  fc.double({ min: -10, max: 60_000, noNaN: true }),
  fc.integer({ min: 0, max: 60_000 }),
)

const anyDay = fc.integer({ min: 0, max: 25_000 }).map(isoOf)
const dateCell = fc.oneof(
  { weight: 4, arbitrary: anyDay.map(on => ({ on })) },
  anyDay,
  anyDay.map(on => on.split('-').reverse().join('/')),
  anyDay.map(on => ({ on: `${on}T14:30:05` })),
  anyDay.map(on => `${on} 09:15`),
  fc.constantFrom('31/02/2025', '2025', 'not yet', '12.11.2025', '3 March 2025', '99/99/9999'),
  anyCell,
)

/** Few identifiers, so that a child is often on a list twice and on several. */
const identifier = fc.constantFrom(
  '1001',
  '0001002',
  '1002',
  ' 1003',
  1003,
  '1004.0',
  'AB/7',
  '',
  '1234567890123456789',
)

function cellFor({ holds }: AnnexAList['columns'][number]): fc.Arbitrary<Rows[number][number]> {
  if (holds === 'date') return dateCell
  if (holds === 'whole number')
    return fc.oneof(fc.integer({ min: 0, max: 25 }), fc.constantFrom(6.75, '7', '1,204'), anyCell)
  if (holds === 'postcode') return fc.oneof(fc.constantFrom('ZZ1 1ZZ', 'zz11zz', 'unknown'), anyCell)
  if (holds === 'text') return anyCell
  const spelt = holds.codes.flatMap(code => [code.ofsted, code.value, ...(code.spellings ?? [])])
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...spelt) }, anyCell)
}

/** A list as a council may send it: columns left out or out of order, one of its own, headings of its own. */
const sheetOf = (list: AnnexAList): fc.Arbitrary<Rows> =>
  fc
    .tuple(
      fc.subarray([...list.columns], { minLength: Math.ceil(list.columns.length * 0.8) }),
      fc.boolean(),
      fc.boolean(),
    )
    .chain(([columns, hasOwn, isBackwards]) => {
      const ordered = isBackwards ? columns.toReversed() : columns
      const row = fc.tuple(
        identifier,
        hasOwn ? anyCell : fc.constant(undefined),
        ...ordered.map(column => cellFor(column)),
      )
      const headings = [list.identifier.name, hasOwn ? 'Locality' : '', ...ordered.map(column => column.name)]
      return fc.array(row, { minLength: 1, maxLength: 6 }).map(rows => [headings, ...rows] as Rows)
    })

const workbook = fc
  .subarray([...lists], { minLength: 1, maxLength: 4 })
  .chain(some => fc.tuple(...some.map(list => sheetOf(list).map(rows => [`List ${list.number}`, rows] as const))))
  .map(sheets => Object.fromEntries(sheets))

describe('import, export, import again', () => {
  test('adds nothing and loses nothing, whatever councils write in their cells', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async sheets => {
        const ours = newCouncil()
        await ours.takesSheets(sheets)
        const before = await standingRows(ours)
        const written = await ours.writes()
        const again = await ours.takes({ 'export.xlsx': written })
        expect(again).toMatchObject({ added: 0, absent: 0, casework: 0 })
        expect(await standingRows(ours)).toEqual(before)
        expect(await rowsIn(await ours.writes())).toEqual(await rowsIn(written))
      }),
      { numRuns: 30 },
    )
  })

  test('brings the same lists to another council', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async sheets => {
        const [ours, theirs] = [newCouncil(), newCouncil()]
        await ours.takesSheets(sheets)
        const written = await ours.writes()
        await theirs.takes({ 'export.xlsx': written })
        expect(await rowsIn(await theirs.writes())).toEqual(await rowsIn(written))
      }),
      { numRuns: 20 },
    )
  })

  test('adds nothing the second time that the same workbook is sent', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async sheets => {
        const ours = newCouncil()
        const bytes = await workbookOf(sheets)
        const first = await ours.takes({ 'annex-a.xlsx': bytes })
        const second = await ours.takes({ 'annex-a.xlsx': bytes }, AS_AT + 30)
        expect(second).toMatchObject({ added: 0, absent: 0, casework: 0, unchanged: first.added })
      }),
      { numRuns: 20 },
    )
  })
})

const standingRows = async (ours: ReturnType<typeof newCouncil>) =>
  Promise.all(lists.map(list => ours.held(list.record)))

const samples = new URL('../../../shared/data/annexa/', import.meta.url)
const names = ['liia-tools-pipeline_Annex_A_2024_Jan.xlsx', 'liia-tools_Annex_A.xlsx']

describe.skipIf(!existsSync(samples))(
  'the two published sample workbooks (skipped where ../shared is not there)',
  () => {
    test.each(names)('%s comes back as it was', async name => {
      const bytes = readFileSync(new URL(name, samples))
      const ours = newCouncil()
      const first = await ours.takes({ [name]: bytes })
      expect(first.files.map(file => file.rows)).toEqual([5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 5])
      expect(first).toMatchObject({ added: 59, unchanged: 0, absent: 0, children: 48 })

      const written = await ours.writes()
      expect(await ours.takes({ 'export.xlsx': written })).toMatchObject({ added: 0, unchanged: 59, casework: 0 })
      expect(await ours.takes({ [name]: bytes })).toMatchObject({ added: 0, unchanged: 59, casework: 0 })

      const [sent, back] = [await rowsIn(bytes), await rowsIn(written)]
      for (const list of lists) {
        const sheet = `List ${list.number}`
        const ids = (rows: readonly (readonly string[])[]) => rows.slice(1).map(cells => cells[0])
        expect(ids(back[sheet]!)).toEqual(ids(sent[sheet]!))
      }
    })
  },
)
