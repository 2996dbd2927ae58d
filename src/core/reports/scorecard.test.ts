import { expect, test } from 'vitest'
import type { Document } from '#core/document.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { type Materials, materialsOf } from './materials.ts'
import scorecard from './scorecard.ts'

const written = (more: Partial<Materials> = {}): Document =>
  scorecard.write({
    ...materialsOf({
      authority: 'Testshire',
      recordedOn: '2017-08-09T12:00:00.000Z',
      scorecard: june2017,
      isPublic: false,
      aboutUs: [],
      journeys: [],
    }),
    ...more,
  })
const said = ({ blocks }: Document): string => JSON.stringify(blocks)

test('published in an issue, it says which, who made it and who approved it', () => {
  const issue = { number: 2, frozenBy: 'sam', approvedBy: 'Head of service', approvedOn: '2017-08-10' }
  const document = written({ issue })
  expect(document.footer).toContain('Corporate parenting performance report, June 2017, issue 2\nAs at 30 June 2017')
  expect(said(document)).toContain('"Issue 2. "')
  expect(said(document)).toContain('Made by sam. Approved by Head of service, 10 August 2017.')
  expect(said(written({ issue: { number: 1, frozenBy: 'sam' } }))).toContain('"Made by sam."')
})

test('that is in no issue names none', () => {
  expect(said(written())).not.toContain('Issue')
  expect(written().footer).not.toContain('issue')
})

test('an entered figure of a whole number keeps the decimal that was printed', () => {
  const rows = june2017.rows.map(row =>
    row.indicator.number === '6.1'
      ? { ...row, annual: [{ yearEnding: 2017, figure: { display: '19.2', value: 19.2, shown: 19.2 } }] }
      : row,
  )
  expect(said(written({ scorecard: { ...june2017, rows } }))).toContain('{"number":19.2,"decimals":1}')
  expect(said(written())).toContain('{"number":522}')
})
