import { describe, expect, it } from 'vitest'
import type { Commentary, Said } from './commentary.ts'
import { commentaryBlocks, published } from './commentary-blocks.ts'
import { type Block, cellWords, plainText } from './document.ts'
import { june2017 } from './june-2017.testing.ts'
import { printedCard } from './printed-card.testing.ts'
import type { Scorecard } from './scorecard.ts'

const ABOUT = 'health-assessments-up-to-date'

const saying = (said: Partial<Commentary>, more: Partial<Said> = {}): Scorecard => ({
  ...june2017,
  rows: june2017.rows.map(row =>
    row.indicator.id === ABOUT
      ? { ...row, commentary: { state: 'written', commentary: { about: ABOUT, month: '2017-06', ...said }, ...more } }
      : row,
  ),
})

/** Blocks as lines: lists with a dash before each item. */
const lines = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(block =>
    block.kind === 'list'
      ? block.items.map(item => `- ${plainText(item)}`)
      : 'words' in block
        ? [plainText(block.words)]
        : [plainText(cellWords(''))],
  )

describe('what is published of a commentary', () => {
  it('has its parts in order, with figures filled, lists as lists and who is to do it', () => {
    const card = saying({
      whatHappened: 'It fell to {6.9} ({6.9 direction}).\n\nBoth fell:\n• checks\n• assessments\n\nThat is all.',
      whatNext: 'Match the lists.',
      byWhom: 'Health team',
      by: '2017-08-31',
    })
    expect(lines(commentaryBlocks(ABOUT, card))).toEqual([
      'What happened: It fell to 70.7% (worse than in May 2017).',
      'Both fell:',
      '- checks',
      '- assessments',
      'That is all.',
      'What happens next: Match the lists.',
      'Who and by when: Health team, by 31 August 2017',
    ])
  })

  it('says that it is carried forward until somebody says that it is still so', () => {
    const card = saying({ why: 'Data are late.', month: '2017-05' }, { state: 'carried forward' })
    expect(lines(commentaryBlocks(ABOUT, card))).toEqual([
      'Carried forward from May 2017: nobody has yet said that it is still so.',
      'Why: Data are late.',
    ])
  })

  it('says whether what was promised was done', () => {
    const promised: Commentary = { about: ABOUT, month: '2017-05', whatNext: 'Match the lists.', by: '2017-06-15' }
    const told = (said: Partial<Commentary>) => lines(commentaryBlocks(ABOUT, saying(said, { promised }))).slice(-2)
    expect(told({ promise: 'partly', promiseNote: 'Half of them.' })).toEqual([
      'Promised in May 2017, by 15 June 2017: Match the lists.',
      'Partly done: Half of them.',
    ])
    expect(told({ promise: 'done' }).at(-1)).toBe('Done.')
    expect(told({}).at(-1)).toBe('Nobody has said whether it was done.')
  })

  it('keeps a field that cannot be filled in sight', () => {
    expect(lines(commentaryBlocks(ABOUT, saying({ why: 'See {6.99}.' })))).toEqual(['Why: See {6.99}.'])
  })

  it('is nothing where nothing is said, of an indicator or a group', () => {
    expect(commentaryBlocks(ABOUT, june2017)).toEqual([])
    expect(commentaryBlocks('Placements', june2017)).toEqual([])
    const said: Said = { state: 'written', commentary: { about: 'Placements', month: '2017-06', why: 'So.' } }
    expect(
      lines(commentaryBlocks('Placements', { ...june2017, saidOfGroups: new Map([['Placements', said]]) })),
    ).toEqual(['Why: So.'])
  })
})

describe('to those who may not see small numbers', () => {
  const indicator = june2017.rows.find(row => row.indicator.id === 'reviewed-within-timescales')!.indicator
  const shown = printedCard('2017-06', [{ indicator, months: ['85.7%', 'suppressed'], annual: { 2017: '91.3%' } }])
  const card = { ...shown, isSuppressed: true } as const
  const told = (text: string, about?: string) => plainText(published(text, card, about))

  it('a typed figure that is suppressed is so in the text', () => {
    expect(told('In June 3 of 4 LAC reviews (75%) were in time.')).toBe(
      'In June [suppressed] LAC reviews ([suppressed]) were in time.',
    )
    expect(told('It is 75%, with 3 of 4 in time.', indicator.id)).toBe('It is [suppressed], with [suppressed] in time.')
  })

  it('what is not suppressed stays', () => {
    expect(told('In May 85.7% of LAC reviews were in time, and 91.3% at the end of 2016/17.')).toBe(
      'In May 85.7% of LAC reviews were in time, and 91.3% at the end of 2016/17.',
    )
    expect(told('See 3.5 on page 12 about {6.7 may}.', indicator.id)).toBe('See 3.5 on page 12 about 85.7%.')
  })
})
