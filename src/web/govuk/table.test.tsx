import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Table } from './table.tsx'

const visits = {
  caption: 'Visits due',
  head: ['Child', { text: 'Due on', sort: 'ascending' }, { text: 'Days late', format: 'numeric', sort: 'none' }],
  rows: [
    ['Ana', { text: '1 May 2018', sortValue: '2018-05-01' }, 0],
    ['Ben', { text: '2 May 2018', sortValue: '2018-05-02' }, { text: 'none', format: undefined }],
  ],
} as const

test('figures stand in columns beneath a numeric heading, unless a cell says otherwise', () => {
  const html = render(<Table {...visits} />)
  expect(html).toContain('<td class="govuk-table__cell govuk-table__cell--numeric">0</td>')
  expect(html).toContain('<td class="govuk-table__cell">none</td>')
})

test('a sortable table says how it is sorted as served, and sorts dates as dates', () => {
  const html = render(<Table {...visits} />)
  expect(html).toContain('data-module="moj-sortable-table"')
  expect(html.match(/aria-sort="\w+"/g)).toEqual(['aria-sort="ascending"', 'aria-sort="none"'])
  expect(html).toContain('<td class="govuk-table__cell" data-sort-value="2018-05-01">1 May 2018</td>')
  expect(render(<Table rows={[]} head={['Child']} />)).not.toContain('data-module')
})

test('a keyboard can reach the frame that a wide table scrolls in, and a screen reader can name it', () => {
  expect(render(<Table {...visits} scrollLabel="Visits due" sticky />)).toMatch(
    /^<section class="waymark-scroll waymark-scroll--sticky" aria-label="Visits due" tabindex="0"><table/,
  )
})

test('cells of a table that stacks say which column they are of, but for the one that is the row’s heading', () => {
  const html = render(<Table {...visits} stacks firstCellIsHeader />)
  expect(html).toContain('<table class="govuk-table waymark-stack"')
  expect(html).toContain('data-label="Due on">1 May 2018</td>')
  expect(html).toContain('<th scope="row" class="govuk-table__header">Ana</th>')
  expect(render(<Table {...visits} />)).not.toContain('data-label')
})
