import { type Document, table } from '#core/document.ts'

/** A small scorecard with all that tables can have: headings over headings, parted rows, colours, numbers that are worked out. */
export const smallScorecard: Document = {
  title: 'Performance report',
  author: 'Testshire',
  datedOn: '2017-06-30',
  orientation: 'landscape',
  blocks: [
    table({
      caption: '6.7 Reviews in time',
      isDense: true,
      hasRowHeaders: true,
      line: { column: 3, from: 0, to: 2 },
      columns: [
        { heading: 'Period' },
        { heading: 'Number', numeric: true, group: 'Made of' },
        { heading: 'Of', numeric: true, group: 'Made of' },
        { heading: 'Percentage', numeric: true },
        { heading: 'RAG' },
        { heading: 'DOT' },
      ],
      groups: [
        { title: 'In month performance', before: 0 },
        { title: 'To the end of the month', before: 3 },
      ],
      rows: [
        ['Apr 2017', { number: 76 }, { number: 87 }, percent(76, 87, 0), { text: 'Red', tone: 'red' }, ''],
        ['May 2017', { number: 108 }, { number: 126 }, percent(108, 126, 1), { text: 'Amber', tone: 'amber' }, ''],
        [
          'Jun 2017',
          { number: 82 },
          { number: 92 },
          percent(82, 92, 2),
          { text: 'Green', tone: 'green' },
          { text: '↑', tone: 'better', says: 'better' },
        ],
        ['Year to date', sum(266, 1), sum(305, 2), percent(266, 305, 3), '', ''],
      ],
    }),
  ],
}

function percent(n: number, d: number, row: number) {
  const formula = { kind: 'ratio', above: { row, column: 1 }, below: { row, column: 2 }, times: 100 } as const
  return { number: (n * 100) / d, decimals: 1, unit: 'percent', formula } as const
}

function sum(number: number, column: number) {
  return { number, formula: { kind: 'sum', column, from: 0, to: 2 } } as const
}
