import { expect, test } from 'vitest'
import episodes from './tables/episodes.ts'
import header from './tables/header.ts'
import reviews from './tables/reviews.ts'
import { type DatedFile, yearsOfFiles } from './year-of-files.ts'

/** A file of episodes that ended on these days. */
const ended = (name: string, ...days: readonly string[]): DatedFile => ({
  name,
  folders: ['return', ...name.split('/').slice(0, -1)],
  tables: [
    { table: episodes, rows: days.map(endedOn => ({ childId: 'Ana', line: 2, identity: '', body: { endedOn } })) },
  ],
})
const undated = (name: string): DatedFile => ({ ...ended(name), tables: [{ table: header, rows: [] }] })
const years = (files: readonly DatedFile[], given?: number) => {
  const { years: found, refused } = yearsOfFiles(files, given)
  return refused.length > 0 ? refused : files.map(file => found.get(file))
}

test('the year that is given stands before every name', () => {
  expect(years([ended('2019-20/episodes.csv')], 2018)).toEqual([2018])
})

test('the year that is given cannot be that of files which name several', () => {
  expect(years([undated('2017-header.csv'), undated('2018-header.csv')], 2018)).toEqual([
    expect.stringMatching(/^2017-header\.csv and 2018-header\.csv: .*leave out --collection-year/),
  ])
})

test('a folder or a file names the year, the nearest first', () => {
  expect(years([undated('2016-17/header.csv'), undated('2016-17/2017-18 header.csv')])).toEqual([2017, 2018])
})

test.each([
  ['the year of its end', '2018-03-31', 2018],
  ['the year after it', '2018-04-01', 2019],
])('one year in a name, with episodes that ended in %s', (_, day, year) => {
  expect(years([ended('2018-episodes.csv', day)])).toEqual([year])
})

test('dirty dates are outvoted', () => {
  expect(
    years([ended('2017-episodes.csv', '2017-05-01', '2017-06-01', '2017-07-01', '2016-01-01', '2099-01-01')]),
  ).toEqual([2018])
})

test('files with no dates follow those that are named in the same way', () => {
  expect(
    years([ended('2017-episodes.csv', '2017-05-01'), undated('2017-header.csv'), undated('2016-header.csv')]),
  ).toEqual([2018, 2018, 2017])
})

test('starts up to the end of the year and none after speak for the year of their end', () => {
  const started = (name: string, ...days: readonly string[]): DatedFile => ({
    ...ended(name),
    tables: [
      { table: reviews, rows: days.map(heldOn => ({ childId: 'Ana', line: 2, identity: '', body: { heldOn } })) },
    ],
  })
  expect(years([started('2018-reviews.csv', '2017-05-01', '2017-11-01', '2018-03-01')])).toEqual([2018])
  expect(years([started('2017-reviews.csv', '2016-05-01', '2017-05-01', '2017-11-01', '2018-03-01')])).toEqual([2018])
})

test('with no name the dates tell', () => {
  expect(years([ended('episodes.csv', '2017-05-01'), undated('header.csv')])).toEqual([2018, 2018])
})

test('previous is the year that its dates say, and the year before current where they do not tell', () => {
  expect(years([ended('current/episodes.csv', '2017-05-01'), ended('previous/episodes.csv', '2015-05-01')])).toEqual([
    2018, 2016,
  ])
  expect(years([ended('current/episodes.csv', '2017-05-01'), undated('previous/header.csv')])).toEqual([2018, 2017])
  expect(years([undated('current/header.csv'), ended('previous/episodes.csv', '2016-05-01')])).toEqual([2018, 2017])
})

test('a copy of this year’s return in previous stands for last year’s, and is doubted', () => {
  const files = [ended('current/episodes.csv', '2017-05-01'), ended('previous/episodes.csv', '2017-05-01')]
  const { years: found, doubts } = yearsOfFiles(files)
  expect(files.map(file => found.get(file))).toEqual([2018, 2017])
  expect(doubts).toEqual([{ file: 'previous/episodes.csv', says: expect.stringContaining('2016-17') }])
})

test('the year above current and previous, or the one given, is the year of current', () => {
  expect(years([undated('2017-18/current/header.csv'), undated('2017-18/previous/header.csv')])).toEqual([2018, 2017])
  expect(years([undated('current/header.csv'), undated('previous/header.csv')], 2018)).toEqual([2018, 2017])
})

test('previous alone is the year of its dates', () => {
  expect(years([ended('previous/episodes.csv', '2017-05-01')])).toEqual([2018])
})

test.each([
  ['no year at all', 'header.csv', '--collection-year'],
  ['one year and no dates', '2017-header.csv', 'start or the end'],
  ['years that do not follow each other', '2017-19/header.csv', 'is not a collection year'],
])('%s is refused in words that name the file', (_, name, words) => {
  expect(years([undated(name)])).toEqual([expect.stringMatching(new RegExp(`^${name}: .*${words}`))])
})
