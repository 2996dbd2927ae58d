import { expect, test } from 'vitest'
import { yearInName } from './year-in-name.ts'

test.each([
  '2017-18',
  '2017_18',
  '2017 18',
  '201718',
  '2017-2018',
  '20172018',
  'SSDA903 2017-18',
  'ssda903_201718_final_v2',
  '17-18',
  '2017-18 as sent 2018-06-29',
])('%s is the year to 31 March 2018', name => {
  expect(yearInName(name, 'folder')).toEqual({ says: 'the year', year: 2018 })
})

test('1999-00 crosses the century', () => {
  expect(yearInName('1999-00', 'folder')).toEqual({ says: 'the year', year: 2000 })
})

test('one year may be the start or the end', () => {
  expect(yearInName('2017-episodes.csv', 'file')).toEqual({ says: 'its start or end', year: 2017 })
  expect(yearInName('episodes 2018.csv', 'file')).toEqual({ says: 'its start or end', year: 2018 })
})

test('years that do not follow each other are no collection year', () => {
  expect(yearInName('2017-19', 'folder')).toEqual({ says: 'not a year', text: '2017-19' })
})

test('a date or a month says nothing but its year', () => {
  expect(yearInName('episodes 20180629.csv', 'file')).toBeUndefined()
  expect(yearInName('2018-06-29', 'folder')).toBeUndefined()
  expect(yearInName('2018-06', 'folder')).toEqual({ says: 'its start or end', year: 2018 })
})

test('a folder may be this year or last year; a file of previous permanence is neither', () => {
  expect(yearInName('Current', 'folder')).toEqual({ says: 'this year' })
  expect(yearInName('previous year', 'folder')).toEqual({ says: 'last year' })
  expect(yearInName('previous_permanence.csv', 'file')).toBeUndefined()
})

test.each(['oc2.csv', 'episodes.csv', 'SSDA903', 'v2', '1 of 3'])('%s says nothing', name => {
  expect(yearInName(name, 'file')).toBeUndefined()
})
