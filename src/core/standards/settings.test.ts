import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoOf } from '#core/dates.ts'
import { journeysOf } from '#core/examples.ts'
import { configured, intervalsGiven, type StandardSetting, settingsIn } from './settings.ts'
import { obligationsOf, ruleInWords, type Standard } from './standard.ts'
import visits from './statutory-visits.ts'

const [rule] = visits.rules
const off: Standard = {
  ...visits,
  id: 'not-commenced',
  rules: [{ ...rule!, says: 'Visits within {first}, then every {every}.' }].map(({ from: _, ...its }) => its),
}

const setting = (more: Partial<StandardSetting>): StandardSetting => ({
  standard: 'statutory-visits',
  fromOn: '2025-06-01',
  because: 'Panel of May',
  ...more,
})
const only = (standards: readonly Standard[], more: Partial<StandardSetting>) => configured(standards, [setting(more)])

const [ana] = journeysOf({
  name: '',
  asAt: '2025-09-30',
  numerator: [],
  display: '',
  episodes: `
    child | started    | ended | legal status | placement
    Ana   | 2025-04-01 |       | C2           | U4`,
  records: { visit: 'child | visitedOn | seen\nAna | 2025-04-08 | alone\nAna | 2025-06-01 | alone' },
})
const dueDays = (standard: Standard) => obligationsOf(standard, ana!).map(o => isoOf(o.dueOn))

test('what arose before the day keeps the interval that it arose under, and what arises on it has the new one', () => {
  expect(dueDays(visits)).toEqual(['2025-04-08', '2025-05-20', '2025-07-13'])
  const { standards, findings } = only([visits], { intervals: 'every=4 weeks' })
  expect(findings).toEqual([])
  expect(dueDays(standards[0]!)).toEqual(['2025-04-08', '2025-05-20', '2025-06-29'])
  expect(dueDays(only([visits], { intervals: 'every=4 weeks', fromOn: '2025-06-02' }).standards[0]!)).toEqual(
    dueDays(visits),
  )
})

test('a setting cites itself, and what it does not set stays', () => {
  const [newest, before] = only([visits], { intervals: 'every=4 weeks', decidedBy: 'Head of service' }).standards[0]!
    .rules
  expect(newest!.source.section).toBe('from 1 June 2025; Panel of May; decided by Head of service')
  expect(newest!.intervals).toEqual({ ...rule!.intervals, every: { weeks: 4 } })
  expect(ruleInWords(newest!)).toContain(
    'within 1 week of the start of each placement, then at intervals of no more than 4 weeks',
  )
  expect(before).toBe(rule)
})

test('a duty that has not commenced is owed from the day on which it is switched on, and not before', () => {
  expect(dueDays(off)).toEqual([])
  const [on] = only([off], { standard: 'not-commenced' }).standards
  expect(dueDays(on!)).toEqual(['2025-07-13'])
  const [sooner] = only([off], { standard: 'not-commenced', intervals: '2w' }).standards
  expect(dueDays(sooner!)).toEqual(['2025-06-15'])
})

test('of two settings from one day the later recorded counts, and an earlier day stays in force up to it', () => {
  const settings = [
    setting({ entry: 3, intervals: 'every=3 weeks' }),
    setting({ entry: 2, intervals: 'every=2 weeks' }),
    setting({ entry: 1, intervals: 'every=5 weeks', fromOn: '2025-04-08' }),
  ]
  expect(dueDays(configured([visits], settings).standards[0]!)).toEqual(['2025-04-08', '2025-05-13', '2025-06-22'])
})

test('a later rule of the law is not undone by a setting before it', () => {
  const changing: Standard = {
    ...visits,
    rules: [{ ...rule!, from: '2025-06-01', intervals: { ...rule!.intervals, every: { weeks: 1 } } }, rule!],
  }
  const [set] = only([changing], { fromOn: '2025-04-08', intervals: 'every=5 weeks' }).standards
  expect(dueDays(set!)).toEqual(['2025-04-08', '2025-05-13', '2025-06-08'])
})

test.each([
  [{ standard: 'monthly-visits' }, 'There is no standard "monthly-visits".'],
  [{ intervals: 'often' }, '"often" is not a length of time.'],
  [{ intervals: 'every=0 weeks' }, '"0 weeks" is not a length of time.'],
  [{ intervals: 'ever=4 weeks' }, '"ever=4 weeks" names none of its intervals.'],
  [{ intervals: '' }, 'the setting names no interval'],
  [{ intervals: '4 weeks', fromOn: '2001-01-01' }, 'no rule is in force then'],
])('a setting that cannot be used is a finding and sets nothing: %o', (more, says) => {
  const { standards, findings } = only([visits, off], { intervals: '4 weeks', entry: 7, ...more })
  expect(standards).toEqual([visits, off])
  expect(findings).toEqual([expect.objectContaining({ entry: 7, says: expect.stringContaining(says) })])
})

test('a setting that leaves out its standard or its day is a finding', () => {
  const { findings } = configured([visits], [{ entry: 1 }, { entry: 2, standard: visits.id, intervals: '4w' }])
  expect(findings.map(f => f.entry)).toEqual([1, 2])
})

test('whatever is typed, no setting is lost in silence and none breaks the standards', () => {
  const anything = fc.record(
    {
      standard: fc.constantFrom(visits.id, off.id, 'other', ''),
      fromOn: fc.integer({ min: 10_000, max: 30_000 }).map(isoOf),
      intervals: fc.oneof(fc.string(), fc.constantFrom('4w', 'every=3 months, first=2 days', 'every=', '=4w', ',')),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 6 }), settings => {
      const { standards, findings } = configured([visits, off], settings)
      const setRules = standards.flatMap(s => s.rules).filter(r => r.source.title === 'The council’s own setting')
      const days = (id: string) => new Set(settings.filter(s => s.standard === id).map(s => s.fromOn)).size
      expect(setRules.length).toBeLessThanOrEqual(days(visits.id) + days(off.id))
      expect(setRules.length + findings.length).toBeLessThanOrEqual(settings.length)
      for (const { rules } of standards) {
        const from = rules.flatMap(r => r.from ?? [])
        expect(from).toEqual(from.toSorted().toReversed())
      }
      for (const standard of standards) obligationsOf(standard, ana!)
    }),
  )
})

test('an interval may be given without its name where there is one alone, or one called every', () => {
  expect(intervalsGiven('3m', { within: { weeks: 1 } })).toEqual({ intervals: { within: { months: 3 } } })
  expect(intervalsGiven('3m', { first: { weeks: 1 }, every: { weeks: 6 } })).toEqual({
    intervals: { every: { months: 3 } },
  })
  expect(intervalsGiven('3m', { first: { weeks: 1 }, second: { weeks: 6 } })).toMatchObject({
    fault: { fix: 'Its intervals are: first, second.' },
  })
})

test('a setting that was withdrawn sets nothing', () => {
  const entry = {
    id: 1,
    record: 1,
    type: 'standard-setting',
    kind: 'statement',
    standing: 0,
    body: { standard: 'x' },
  } as const
  expect(settingsIn([entry])).toEqual([{ entry: 1, standard: 'x' }])
  expect(settingsIn([entry, { ...entry, id: 2, kind: 'withdrawal', body: {} }])).toEqual([])
})

test('words that name no interval stay as they are', () => {
  expect(ruleInWords({ says: 'Within {first} of {what}.', intervals: { first: { days: 1 } } })).toBe(
    'Within 1 day of {what}.',
  )
})
