import { describe, expect, it } from 'vitest'
import { commentaryIn, promisedBefore, saidOf } from '#core/commentary.ts'
import { day } from '#core/dates.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { unfilledIn } from '#core/live-fields.ts'
import { wronglyTyped } from '#core/typed-figures.ts'
import { commentaryTold } from './commentary.ts'
import { councilOf } from './council.ts'

const told = (toldTo: string) =>
  commentaryTold(
    councilOf({
      authority: 'Wexcombe',
      lookedAfter: 50,
      careLeavers: 20,
      years: 1,
      lastYear: 2018,
      seed: 1,
      toldTo: day(toldTo),
    }),
  )
const all = commentaryIn(
  told('2017-07-20').map(({ body, type }, i) => ({
    id: i + 1,
    record: i + 1,
    type,
    kind: 'statement',
    standing: 0,
    body,
  })),
)

describe('what the demonstration council says of its figures', () => {
  it('is filled in wherever it has a figure, and has one typed figure that is found', () => {
    const texts = all
      .filter(({ month }) => month === '2017-06')
      .flatMap(({ whatHappened = '', why = '', whatNext = '' }) => [whatHappened, why, whatNext])
    expect(texts.flatMap(text => unfilledIn(text, june2017))).toEqual([])
    expect(texts.flatMap(text => wronglyTyped(text, june2017)).map(({ said }) => said)).toEqual(['12.3%'])
  })

  it('has words of the last month, words carried forward, and something not yet said', () => {
    const state = (about: string) => saidOf(all, about, '2017-06')?.state
    expect(state('health-assessments-up-to-date')).toBe('written')
    expect(state('plans-up-to-date')).toBe('carried forward')
    expect(state('Placements')).toBeUndefined()
  })

  it('was promised and answered for, in part', () => {
    const outcomes = promisedBefore(all, '2017-06').map(({ outcome }) => outcome)
    expect(outcomes).toEqual(expect.arrayContaining(['partly', 'not-yet', undefined]))
  })

  it('is not yet written of a month that ended days ago', () => {
    expect(told('2017-07-05').map(({ body }) => body.month)).not.toContain('2017-06')
    expect(told('2017-07-08').map(({ body }) => body.month)).toContain('2017-06')
  })
})
