import { expect, test } from 'vitest'
import averageCaseload from './indicators/average-caseload.ts'
import guardianship from './indicators/ceased-to-special-guardianship.ts'
import a1 from './indicators/days-to-adoptive-placement.ts'
import family from './indicators/family-based-setting.ts'
import largestCaseload from './indicators/largest-caseload.ts'
import lookedAfter from './indicators/number-of-looked-after-children.ts'
import plans from './indicators/plans-up-to-date.ts'
import threePlacements from './indicators/three-or-more-placements.ts'
import { printedBounds } from './printed.ts'
import { boundsOf } from './targets.ts'

/** As the report of June 2017 prints them, but for the range that 11.4 gives in words. */
test.each([
  [plans, { red: '<93%', amber: '93%>', green: '95%+' }],
  [threePlacements, { red: '12%+', amber: '12%<', green: '9.6%<' }],
  [a1, { red: '511+', amber: '511<', green: '487<' }],
  [largestCaseload, { red: '21+', amber: '20<', green: '18<' }],
  [averageCaseload, { red: 'above 20.2', amber: 'up to 20.2', green: '14-20' }],
  [guardianship, { green: 'range to be set' }],
  [lookedAfter, {}],
])('tolerances stand as councils print them', (indicator, printed) => {
  expect(printedBounds(indicator, '2017-06-30')).toEqual(printed)
})

test('a target alone has no amber and no red', () => {
  expect(printedBounds(family, '2017-06-30')).toEqual({ green: '87.5%+' })
})

test('before its tolerances apply an indicator has none', () => {
  expect(printedBounds(plans, '2017-03-31')).toEqual({ green: 'range to be set' })
  expect(printedBounds(plans, '2017-04-01').green).toBe('95%+')
})

test.each([plans, threePlacements, a1, largestCaseload])(
  'what is printed is read back as the bounds that it came from',
  indicator => {
    const [{ from: _, source: __, ...bounds }] = indicator.tolerances as unknown as [Record<string, unknown>]
    expect(boundsOf(printedBounds(indicator, '2017-06-30'), indicator.better)).toEqual({ bounds })
  },
)
