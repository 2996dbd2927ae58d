import { describe, expect, test } from 'vitest'
import admissions from '#core/indicators/admissions-of-looked-after-children.ts'
import ceased from '#core/indicators/ceased-to-be-looked-after.ts'
import lookedAfter from '#core/indicators/number-of-looked-after-children.ts'
import { printedCard } from './printed-card.testing.ts'
import { monthsThatDoNotFollow, withStockAndFlow } from './stock-and-flow.ts'

const rows = (number: readonly string[], started: readonly string[], left: readonly string[]) =>
  printedCard('2017-06', [
    { indicator: lookedAfter, months: number },
    { indicator: admissions, months: started },
    { indicator: ceased, months: left },
  ]).rows

describe('the number looked after', () => {
  test('follows from the month before, those who started and those who ceased', () => {
    const follows = rows(['488', '490', '491'], ['', '12', '10'], ['', '10', '9'])
    expect(monthsThatDoNotFollow(follows)).toEqual([])
    expect(withStockAndFlow(follows)).toEqual(follows)
  })

  test.each(['490', '492'])('that is one off is said to be, in the month in which it is: %s', number => {
    const off = rows(['488', '490', number], ['', '12', '10'], ['', '10', '9'])
    expect(monthsThatDoNotFollow(off)).toEqual(['2017-06'])
    const [first, ...others] = withStockAndFlow(off)
    expect(first?.cautions).toEqual([expect.stringMatching(/^In June 2017 this is not the number of the month before/)])
    expect(others.flatMap(({ cautions }) => cautions)).toEqual([])
  })

  test.each([
    ['', 'not recorded'],
    ['suppressed', 'suppressed'],
  ])('is not held against a month that is %s', missing => {
    expect(monthsThatDoNotFollow(rows(['488', '480', '470'], ['', missing, '10'], ['', '1', missing]))).toEqual([])
    expect(monthsThatDoNotFollow(rows(['488', missing, '470'], ['', '1', '10'], ['', '1', '1']))).toEqual([])
  })

  test('is not held against what somebody entered', () => {
    const entered = rows(['488', '480', '470'], ['', '1', '1'], ['', '1', '1']).map(row => ({
      ...row,
      months: row.months.map(({ month, figure }) => ({
        month,
        figure: { ...figure, entered: { source: 'A spreadsheet', entries: [1] } },
      })),
    }))
    expect(monthsThatDoNotFollow(entered)).toEqual([])
  })
})
