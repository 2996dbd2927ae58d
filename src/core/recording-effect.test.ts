import { expect, test } from 'vitest'
import { day } from './dates.ts'
import { journeysOf } from './examples.ts'
import { effectOfStart } from './recording-effect.ts'
import dentalChecks from './standards/dental-checks.ts'
import statutoryVisits from './standards/statutory-visits.ts'

const children = journeysOf({
  name: '',
  asAt: '2026-10-31',
  episodes: `
    child | started    | ended | legal status | placement
    Ana   | 2019-05-01 |       | C2           | U4
    Ben   | 2019-05-01 |       | C2           | U4`,
  records: { visit: 'child | visitedOn  | seen\nAna | 2026-10-05 | alone' },
  numerator: [],
  display: '',
})
const tried = {
  standards: [statutoryVisits, dentalChecks],
  recordedFrom: { days: new Map([['visit', day('2019-05-02')]]), titles: new Map() },
  recordType: 'visit',
  fromOn: day('2026-10-01'),
}

test('it says of each standard that the kind of record meets what is overdue now and would be', () => {
  const [visits, ...more] = effectOfStart(children, { ...tried, asAt: day('2026-10-20') })
  expect(more).toEqual([])
  expect(visits).toMatchObject({ standard: { id: 'statutory-visits' }, before: 1, after: 0 })
  expect(effectOfStart(children, { ...tried, asAt: day('2026-10-31') })[0]).toMatchObject({ before: 1, after: 1 })
})

test('before the start nothing can be said', () => {
  expect(effectOfStart(children, { ...tried, asAt: day('2026-09-30') })[0]).toMatchObject({
    before: 2,
    after: undefined,
  })
})
