import { describe, expect, test } from 'vitest'
import { toldOf } from '#core/actions/peer-challenge-2024.testing.ts'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { peerChallengesIn } from './challenges.ts'
import { comparedThemes, howCompared } from './compared.ts'
import { peerChallengeReport } from './report.ts'

/** The two challenges, the later first. */
const challenges = (...findings: readonly Body[]) => {
  const entries = [
    toldOf(1, 'peer-challenge', {
      reference: 'PC-1',
      title: 'The first',
      fromOn: '2024-03-12',
      lines: [{ line: 'Homes' }, { line: 'Health' }, { line: 'Money' }],
    }),
    toldOf(2, 'peer-challenge', {
      reference: 'PC-2',
      title: 'The second',
      fromOn: '2026-03-10',
      comparedWith: 'PC-1',
      lines: [
        { line: 'Voice' },
        { line: ' homes' },
        { line: 'Health' },
        { line: 'What they are owed', follows: 'money' },
      ],
    }),
    ...findings.map((body, i) => toldOf(i + 3, 'peer-finding', body)),
  ]
  const [now, earlier] = peerChallengesIn(entries)
  return { now: now!, earlier: earlier! }
}
const was = (way: string, theme: string, says: string): Body => ({ challenge: 'PC-1', way, theme, says })
const is = (way: string, theme: string, says: string): Body => ({ challenge: 'PC-2', way, theme, says })

describe('one cycle compared with the last', () => {
  const { now, earlier } = challenges(
    was('consideration', 'Homes', 'Too few homes.'),
    was('strength', 'Homes', 'Housing helps.'),
    was('consideration', 'Money', 'Nobody tells them.'),
    was('consideration', 'Leadership', 'It is new.'),
    is('strength', 'HOMES', 'Enough homes, and near.'),
    is('consideration', 'Voice', 'Asked, and not told.'),
    is('strength', 'Beds', 'They are soft.'),
  )

  test('has each line and theme once, in the order of the later one, then those that it did not look at', () => {
    expect(comparedThemes(now, earlier).map(({ title, looked }) => [title, looked])).toEqual([
      ['Voice', 'now'],
      ['homes', 'both'],
      ['Health', 'both'],
      ['What they are owed', 'both'],
      ['Beds', 'now'],
      ['Leadership', 'before'],
    ])
  })

  test('has what was found then beside what is found now, in their words', () => {
    const homes = comparedThemes(now, earlier).find(({ title }) => title === 'homes')!
    expect(homes.before.considerations.map(({ says }) => says)).toEqual(['Too few homes.'])
    expect(homes.before.strengths.map(({ says }) => says)).toEqual(['Housing helps.'])
    expect(homes.now.strengths.map(({ says }) => says)).toEqual(['Enough homes, and near.'])
    expect(homes.now.considerations).toEqual([])
  })

  test('lays a line that goes by another name now beside what it was called', () => {
    const owed = comparedThemes(now, earlier).find(({ title }) => title === 'What they are owed')!
    expect(owed.before.considerations.map(({ says }) => says)).toEqual(['Nobody tells them.'])
  })

  test('says how many lines were looked at both times, and which were not looked at again', () => {
    expect(howCompared(comparedThemes(now, earlier))).toBe(
      'Of 6 lines and themes 3 were looked at both times, 2 for the first time and 1 not again: Leadership.',
    )
  })

  test('stands in the report, and in none where there is no challenge before', () => {
    const told = { challenge: now, actions: [], asAt: day('2026-04-30'), isPublic: false }
    const said = JSON.stringify(peerChallengeReport({ ...told, earlier }))
    expect(said).toContain('Line by line: The first, and now')
    expect(said).toContain('Too few homes.')
    expect(JSON.stringify(peerChallengeReport(told))).not.toContain('Line by line')
  })
})

test('where neither found anything there is nothing to compare', () => {
  const { now, earlier } = challenges()
  const told = { challenge: now, actions: [], asAt: day('2026-04-30'), isPublic: false }
  expect(JSON.stringify(peerChallengeReport({ ...told, earlier }))).not.toContain('Line by line')
})

test('a challenge of which no note was taken says so', () => {
  const { now } = challenges(is('strength', 'Voice', 'Heard.'))
  const told = { challenge: now, actions: [], asAt: day('2026-04-30'), isPublic: false }
  expect(JSON.stringify(peerChallengeReport(told))).toContain('No note of evidence was taken.')
})
