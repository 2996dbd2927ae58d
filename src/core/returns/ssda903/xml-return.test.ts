import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { XmlElement } from '#core/returns/xml-element.ts'
import type { ReturnTable } from './table.ts'
import { readXmlReturn } from './xml-return.ts'

const tables = await loadCatalogue<ReturnTable>(new URL('./tables/', import.meta.url), t => t.id)

let line = 0
const e = (name: string, ...content: readonly (XmlElement | string)[]): XmlElement => ({
  name,
  line: ++line,
  text: content.filter(c => typeof c === 'string').join(''),
  children: content.filter(c => typeof c !== 'string'),
})
const header = (...more: readonly XmlElement[]) =>
  e('HEADER', e('CHILDID', 'Ana'), e('SEX', '2'), e('DOB', '17/12/1999'), ...more)
const read = (...children: readonly XmlElement[]) => {
  const result = readXmlReturn(e('EXPSSDA903', ...children.map(c => e('CHILD', c))), tables)
  if ('unreadable' in result) throw new Error(result.unreadable.says)
  return {
    ...result,
    rowsOf: (name: string) =>
      [...result.sheets]
        .filter(([t]) => t.name === name)
        .flatMap(([, { headings, rows }]) =>
          rows.map(({ cells }) =>
            Object.fromEntries(headings.map((h, i) => [h, cells[i]!] as const).filter(([, cell]) => cell !== '')),
          ),
        ),
  }
}

test('a header is a row of its own, and no row of what the child has nothing of', () => {
  const found = read(header(e('UASC'), e('DUC'), e('ACTIV', ''), e('ETHNIC', 'WBRI')))
  expect(found.rowsOf('Header')).toEqual([{ CHILD: 'Ana', SEX: '2', DOB: '17/12/1999', ETHNIC: 'WBRI' }])
  for (const name of ['UASC', 'OC3', 'AD1', 'Reviews']) expect(found.rowsOf(name)).toEqual([])
})

test('tables that share the header have a row where one of their own tags is filled', () => {
  const found = read(header(e('UASC', '1'), e('DUC', '12/12/2017'), e('ACTIV', '0'), e('FOSTER_CARE', '0')))
  expect(found.rowsOf('UASC')).toEqual([{ CHILD: 'Ana', SEX: '2', DOB: '17/12/1999', DUC: '12/12/2017' }])
  expect(found.rowsOf('OC3')).toEqual([{ CHILD: 'Ana', DOB: '17/12/1999', ACTIV: '0' }])
  expect(found.rowsOf('AD1')).toEqual([{ CHILD: 'Ana', DOB: '17/12/1999', FOSTER_CARE: '0' }])
})

test('0 for unaccompanied means no', () => {
  expect(read(header(e('UASC', '0'))).rowsOf('UASC')).toEqual([])
})

test('a review has the child and date of birth of its header, an episode the placement by its own tag', () => {
  const child = e(
    'CHILD',
    header(e('AREVIEW', e('REVIEW', '01/05/2017'), e('REVIEW_CODE', 'PN1'))),
    e('EPISODE', e('DECOM', '09/04/2017'), e('PL', 'U4')),
  )
  const result = readXmlReturn(e('R', child), tables)
  if ('unreadable' in result) throw new Error(result.unreadable.says)
  const cells = (name: string) => [...result.sheets].find(([t]) => t.name === name)![1].rows[0]!.cells
  expect(cells('Reviews')).toEqual(['Ana', '17/12/1999', '01/05/2017', 'PN1'])
  expect(cells('Episodes').slice(0, 6)).toEqual(['Ana', '09/04/2017', '', '', '', 'U4'])
})

test('the newest tables are known by their tags', () => {
  const found = read(
    header(
      e('SOCIALWORKER', e('SW_ID', 'SW1'), e('SW_DECOM', '09/04/2024')),
      e('ORDER', e('DOLO_START', '01/05/2026')),
    ),
  )
  expect(found.rowsOf('SWEpisodes')).toEqual([
    { CHILD: 'Ana', DOB: '17/12/1999', SW_ID: 'SW1', SW_DECOM: '09/04/2024' },
  ])
  expect(found.rowsOf('DoLo')).toEqual([{ CHILD: 'Ana', DOB: '17/12/1999', DOLO_START: '01/05/2026' }])
})

test('what no table has is kept: tags with their row, elements with the header', () => {
  const found = read(
    header(
      e('NEW', 'a'),
      e('AREVIEW', e('REVIEW', '01/05/2017'), e('CHAIR', 'b')),
      e('PETS', e('PET', 'c'), e('PET', 'd')),
    ),
  )
  expect(found.rowsOf('Reviews')).toEqual([expect.objectContaining({ CHAIR: 'b' })])
  expect(found.rowsOf('Header')).toEqual([expect.objectContaining({ NEW: 'a', 'PETS.PET': 'c', 'PETS.PET (2)': 'd' })])
  expect(found.unknown.map(u => u.name)).toEqual(['PETS'])
})

test('rows are numbered by line, and by place where they share one', () => {
  const sameLine = (element: XmlElement): XmlElement => ({
    ...element,
    line: 2,
    children: element.children.map(sameLine),
  })
  const numbers = (root: XmlElement) => {
    const result = readXmlReturn(root, tables)
    if ('unreadable' in result) throw new Error(result.unreadable.says)
    return [...result.sheets].find(([t]) => t.name === 'Header')![1].rows.map(r => r.line)
  }
  const root = e('R', e('CHILD', header()), e('CHILD', header()))
  expect(numbers(root)).toEqual(root.children.map(c => c.children[0]!.line))
  expect(numbers(sameLine(root))).toEqual([1, 2])
})

test('XML with no children in it is no return', () => {
  const result = readXmlReturn(e('html', e('body', 'x')), tables)
  expect(result).toEqual({ unreadable: { says: expect.stringContaining('no CHILD elements') } })
})
