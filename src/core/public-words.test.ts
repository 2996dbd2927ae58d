import { describe, expect, test } from 'vitest'
import type { Said } from './commentary.ts'
import { june2017 } from './june-2017.testing.ts'
import { tooFewIn, tooFewInWords } from './public-words.ts'
import { suppressed } from './suppression.ts'
import { withoutSuppressed } from './typed-figures.ts'

const section = { id: 'legal', title: 'Legal implications', asks: '' }
const reports = [{ id: 'council-report', title: 'Council report', sections: [section] }]
const card = suppressed(june2017)
const saying = (said: Said) => ({
  ...card,
  rows: card.rows.map(row => (row.indicator.id === said.commentary.about ? { ...row, commentary: said } : row)),
})
const text = (says: string) => [{ report: 'council-report', section: 'legal', month: '2017-06', text: says } as const]

describe('numbers that officers typed and that are too small to be published', () => {
  test('are found in the sections of reports, with where they stand and the words around', () => {
    const found = tooFewIn({
      card,
      reports,
      sections: text('No cost.\n\nCourt fees for 3 children are paid, and for 12 others.'),
    })
    expect(found).toMatchObject([
      {
        where: 'Council report, Legal implications',
        section: { report: 'council-report', id: 'legal' },
        typed: '3',
      },
    ])
    expect(tooFewInWords(found[0]!)).toBe(
      'Council report, Legal implications: “3” in “Court fees for 3 children are paid, and for 12 others.” is too few to be published. Say it without the number, or put a live field in its place.',
    )
  })

  test('are found in commentary, in what was promised and in what is said of a group', () => {
    const commentary = {
      about: 'number-of-looked-after-children',
      month: '2017-06',
      why: 'Two young people came back.',
    }
    const promised = { about: commentary.about, month: '2017-05', whatNext: 'We will place 4 children nearby.' }
    const said: Said = { state: 'written', commentary, promised }
    const group: Said = {
      state: 'written',
      commentary: { about: 'Placements', month: '2017-06', whatNext: 'One child is to move.' },
    }
    const found = tooFewIn({
      card: { ...saying(said), saidOfGroups: new Map([['Placements', group]]) },
      reports,
      sections: [],
    })
    expect(found.map(({ where, typed }) => `${where}: ${typed}`)).toEqual([
      'Commentary on 6.1, why: Two',
      'Commentary on 6.1, what was promised in May 2017: 4',
      'Commentary on Placements, what happens next: One',
    ])
  })

  test('are none of those who may see children, nor where there are six', () => {
    expect(tooFewIn({ card: june2017, reports, sections: text('Court fees for 3 children.') })).toEqual([])
    expect(tooFewIn({ card, reports, sections: text('Court fees for 6 children.') })).toEqual([])
  })

  test('of another month’s section that does not stand any more are not asked about', () => {
    const old = { report: 'council-report', section: 'legal', month: '2017-05', text: '3 children.' } as const
    expect(tooFewIn({ card, reports, sections: [old] })).toHaveLength(1)
    expect(tooFewIn({ card, reports, sections: [old, ...text('None.')] })).toEqual([])
  })

  test('say in their place that they are suppressed', () => {
    expect(withoutSuppressed('For 3 children, of whom two are boys.', card)).toBe(
      'For [suppressed] children, of whom [suppressed] are boys.',
    )
    expect(withoutSuppressed('For 3 children.', june2017)).toBe('For 3 children.')
  })
})
