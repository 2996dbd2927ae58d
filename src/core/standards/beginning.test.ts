import { expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { isRecordedBy } from '#core/recorded-from.ts'
import { beginningWith, completeFrom, toldBy } from './beginning.ts'
import decisionToAdoption from './decision-to-adoption.ts'
import keepingInTouch from './keeping-in-touch.ts'
import statutoryVisits from './statutory-visits.ts'

const recorded = (days: Readonly<Record<string, string>>) => ({
  days: new Map(Object.entries(days).map(([type, on]) => [type, day(on)] as const)),
  titles: new Map(),
})

test('a standard begins once all that can meet it is recorded, of what is recorded at all', () => {
  expect(completeFrom(keepingInTouch, recorded({ visit: '2019-05-02', contact: '2026-10-01' }))).toBe(day('2026-10-01'))
  expect(completeFrom(keepingInTouch, recorded({ contact: '2019-05-02' }))).toBe(day('2019-05-02'))
})

test('nothing is said by a standard whose own kind is not recorded, though another kind meets it now and then', () => {
  const visitsAlone = recorded({ visit: '2019-05-02' })
  expect(completeFrom(keepingInTouch, visitsAlone)).toBeUndefined()
  expect(isRecordedBy(visitsAlone, toldBy(keepingInTouch), day('2026-10-01'))).toBe(false)
  expect(isRecordedBy(recorded({ episode: '2015-04-01' }), toldBy(decisionToAdoption), day('2026-10-01'))).toBe(true)
})

test('what episodes show is known from the return on, whenever the steps towards it were first written down', () => {
  const from = recorded({ episode: '2015-04-01', 'adoption-milestone': '2026-10-01' })
  expect(completeFrom(decisionToAdoption, from)).toBe(day('2015-04-01'))
})

test('a standard of which nothing is recorded is the same as before', () => {
  expect(beginningWith([statutoryVisits], recorded({ contact: '2026-10-01' }))[0]).toBe(statutoryVisits)
})
