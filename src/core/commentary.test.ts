import { describe, expect, it } from 'vitest'
import { type Commentary, carriedInto, commentaryIn, promisedBefore, saidOf } from './commentary.ts'
import type { Entry } from './entry.ts'

const may: Commentary = {
  about: 'plans-up-to-date',
  month: '2017-05',
  whatHappened: 'It is {6.14}.',
  whatNext: 'Set the timescale right in the case system.',
  byWhom: 'Head of service',
  by: '2017-06-15',
}

let next = 1
const entry = (body: Record<string, unknown>, more: Partial<Entry> = {}): Entry => {
  const id = next++
  return {
    id,
    record: id,
    type: 'commentary',
    subject: 'authority',
    kind: 'statement',
    standing: 0,
    body,
    recordedOn: '2017-06-01T09:00:00.000Z',
    ...more,
  }
}

describe('commentary', () => {
  it('is read from what is recorded about the authority, without what was left over from a paste', () => {
    const read = commentaryIn([
      entry({ ...may, asWritten: { whatHappened: '<p>It is {6.14}.</p>' } }),
      entry({ indicator: '6.9' }, { type: 'target' }),
    ])
    expect(read).toEqual([{ ...may, entry: expect.any(Number) }])
  })

  it('of two records on one thing and month the later counts, and one that is withdrawn does not', () => {
    const first = entry({ about: 'a', month: '2017-05', why: 'first' })
    const second = entry({ about: 'a', month: '2017-05', why: 'second' })
    const gone = entry({}, { kind: 'withdrawal', record: second.record })
    expect(commentaryIn([first, second]).map(({ why }) => why)).toEqual(['second'])
    expect(commentaryIn([first, second, gone]).map(({ why }) => why)).toEqual(['first'])
  })

  it('of a month with words of its own is those words', () => {
    const june = { ...may, month: '2017-06', why: 'Reviews come every 5 months.' }
    expect(saidOf([may, june], 'plans-up-to-date', '2017-06')).toMatchObject({ state: 'written', commentary: june })
  })

  it('of a month without words of its own is carried forward from the latest before it', () => {
    const april = { ...may, month: '2017-04' }
    expect(saidOf([april, may], 'plans-up-to-date', '2017-07')).toMatchObject({
      state: 'carried forward',
      commentary: may,
    })
  })

  it('is never carried backwards, and what nobody wrote about has none', () => {
    expect(saidOf([may], 'plans-up-to-date', '2017-04')).toBeUndefined()
    expect(saidOf([may], 'dental-checks-up-to-date', '2017-06')).toBeUndefined()
  })

  it('begins a month from the words before, without the answer to the promise before', () => {
    const { promise, month, why } = carriedInto({ ...may, entry: 4, promise: 'done', why: 'x' }, '2017-06')
    expect([promise, month, why]).toEqual([undefined, '2017-06', 'x'])
  })
})

describe('what was promised', () => {
  it('is asked for in the month after, until somebody says what came of it', () => {
    expect(promisedBefore([may], '2017-06')).toEqual([
      {
        about: 'plans-up-to-date',
        month: '2017-05',
        whatNext: 'Set the timescale right in the case system.',
        byWhom: 'Head of service',
        by: '2017-06-15',
      },
    ])
    const june: Commentary = { about: may.about, month: '2017-06', promise: 'partly', promiseNote: 'Half of them.' }
    expect(promisedBefore([may, june], '2017-06')[0]).toMatchObject({ outcome: 'partly', note: 'Half of them.' })
  })

  it('in its own month is not yet asked for, and words without a promise ask for nothing', () => {
    const { whatNext: _, ...without } = may
    expect(promisedBefore([may], '2017-05')).toEqual([])
    expect(promisedBefore([without], '2017-06')).toEqual([])
  })

  it('comes soonest first, and without a day last', () => {
    const { by: _, ...undated } = may
    const all = [{ ...undated, about: 'c' }, may, { ...may, about: 'b', by: '2017-06-01' }]
    expect(promisedBefore(all, '2017-06').map(({ about }) => about)).toEqual(['b', 'plans-up-to-date', 'c'])
  })
})
