import { expect, it } from 'vitest'
import { disagreementsIn } from '#core/disagreements.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { pastedPaper } from './pasted-paper.ts'

const paperOf = (...lines: readonly string[]) =>
  pastedPaper({ title: 'Pack', author: 'Council', datedOn: '2017-08-22', text: lines.join('\r\n') })

it('a paper that was copied out of a pack has its titles, paragraphs, lists and tables', () => {
  const { blocks } = paperOf(
    '3.3 Plans',
    '',
    '- 3.3.1 As at the end of May\u00a073.8% had an up-to-date plan.',
    'Table 1 – Ages',
    'Age\tNumber\t% of total',
    'Under 1\t34\t6.5%',
    '',
    'Total\t522\t',
    'That is all.',
  )
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'list', 'heading', 'table', 'paragraph'])
  expect(blocks[3]).toMatchObject({
    caption: 'Table 1 – Ages',
    columns: [{ heading: 'Age' }, { heading: 'Number' }, { heading: '% of total' }],
    rows: [
      ['Under 1', '34', '6.5%'],
      ['Total', '522', ''],
    ],
  })
})

it('is checked as our own are, and says where', () => {
  const found = disagreementsIn(
    [
      paperOf(
        '3.3 Plans',
        '3.3.1 As at the end of May 73.8% of children had an up-to-date plan.',
        'IRO Activity from October 2016 to end of March 2017',
        '\tStage 1\tStage 2',
        'October\t14\t1',
        'November\t19\t2',
        'April\t23\t5',
        'Total\t55\t8',
        'The panel meets on Wednesday, 24th October. 2017.',
      ),
    ],
    june2017,
  ).filter(({ kind }) => kind !== 'flow')
  expect(found.map(({ kind, where }) => [kind, where[0]])).toEqual([
    ['scorecard', 'Pack, “3.3 Plans”'],
    ['weekday', 'Pack, “IRO Activity from October 2016 to end of March 2017”'],
    ['total', 'Pack, IRO Activity from October 2016 to end of March 2017'],
    ['months', 'Pack, IRO Activity from October 2016 to end of March 2017'],
  ])
})

it('without a table or a word is empty', () => {
  expect(paperOf('', '  ').blocks).toEqual([])
})
