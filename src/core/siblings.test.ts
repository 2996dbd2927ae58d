import { describe, expect, test } from 'vitest'
import { day } from './dates.ts'
import { journeysOf } from './examples.ts'
import { type Journey, journeyOf } from './journey.ts'
import contact from './records/contact.ts'
import visit from './records/visit.ts'
import { copiesIn, isSameButForNames, namedSiblings, siblingsAmong } from './siblings.ts'

/** A child whose record names one brother or sister, or none. */
function withSibling(childId: string, child?: string): Journey {
  const body = { relation: 'sibling', ...(child && { child }) }
  const entry = { id: 1, record: 1, type: 'connection', kind: 'statement', standing: 0, body } as const
  return journeyOf({ ref: childId, childId }, [entry], { returnYears: [] })
}

const people = (records: Record<string, string>) =>
  journeysOf({ name: '', asAt: '2026-03-31', records, numerator: [], display: '' })

describe('brothers and sisters', () => {
  const [withBen, ben, cal] = [withSibling('Ana', 'Ben'), withSibling('Ben'), withSibling('Cal')]

  test('are known from either child’s record', () => {
    expect(namedSiblings(withBen)).toEqual(['Ben'])
    expect(siblingsAmong(withBen, [withBen, ben, cal])).toEqual([ben])
    expect(siblingsAmong(ben, [withBen, ben, cal])).toEqual([withBen])
    expect(siblingsAmong(cal, [withBen, ben, cal])).toEqual([])
  })
})

describe('words copied between brothers and sisters', () => {
  const copies = copiesIn([visit, contact])
  const said = 'was settled and showed me the new room. He is happy at school and gets on with everyone.'
  const [ana, ben, cal, dee] = people({
    'about-me': `
      child | name      | likesToBeCalled
      Ana   | Ana Reed  | Annie
      Ben   | Ben Reed  |`,
    visit: `
      child | visitedOn  | experience                         | purpose
      Ana   | 2025-05-01 | Annie ${said.replace('He', 'She')} | ${said}
      Ben   | 2025-05-08 | Ben  ${said.toUpperCase()}         | ${said}
      Cal   | 2025-05-09 | Annie ${said}                      |
      Dee   | 2025-05-01 | Dee has found it hard to settle and did not want to show me the room this time. |`,
  })

  test('are pointed out, whatever the name, the capitals and he or she, up to 7 days apart', () => {
    expect(copies(ana!, ben!)).toMatchObject([
      {
        type: 'visit',
        field: 'experience',
        mine: { on: day('2025-05-01') },
        theirs: { on: day('2025-05-08'), ref: 'Ben' },
      },
    ])
  })

  test('are not looked for on visits 8 days apart', () => {
    expect(copies(ana!, cal!)).toEqual([])
  })

  test('are not found where each child has their own', () => {
    expect(copies(ana!, dee!)).toEqual([])
  })

  test('are no matter in what a visit to several children shares, such as its purpose', () => {
    expect(copies(ben!, ana!).map(c => c.field)).toEqual(['experience'])
  })

  test('are found in contacts too, where every long text is about one young person', () => {
    const [eve, fay] = people({
      contact: `
        child | contactedOn | notes
        Eve   | 2025-05-01  | Talked about money, the rent and what to do if the boiler breaks again.
        Fay   | 2025-05-01  | Talked about money the rent and what to do if the boiler breaks again`,
    })
    expect(copies(eve!, fay!)).toMatchObject([{ type: 'contact', field: 'notes' }])
  })

  test('do not include what is too short to be more than chance', () => {
    const [eve, fay] = people({
      contact: `
        child | contactedOn | notes
        Eve   | 2025-05-01  | All well
        Fay   | 2025-05-01  | All well`,
    })
    expect(copies(eve!, fay!)).toEqual([])
  })
})

describe('the same but for names', () => {
  const names = new Set(['ana', 'ben'])

  test('is the same of one child with another’s name in its place', () => {
    expect(isSameButForNames('Ana said that she likes it.', 'ben said he likes it', new Set([...names, 'that']))).toBe(
      true,
    )
    expect(isSameButForNames('Ana likes it.', 'Ben hates it.', names)).toBe(false)
  })

  test('is not where nothing else is said', () => {
    expect(isSameButForNames('Ana', 'Ben', names)).toBe(false)
  })
})
