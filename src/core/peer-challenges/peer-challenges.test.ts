import { describe, expect, test } from 'vitest'
import { actionsIn, type ToldOfAction } from '#core/actions/actions.ts'
import type { Answer } from '#core/actions/effect.ts'
import type { ToldEffect } from '#core/actions/issued-effect.ts'
import { toldOf } from '#core/actions/peer-challenge-2024.testing.ts'
import { day } from '#core/dates.ts'
import { plainText } from '#core/document.ts'
import type { Body } from '#core/entry.ts'
import { peerChallengesIn } from './challenges.ts'
import { minutesOf2024, PC24 } from './peer-challenge-2024.testing.ts'
import { scopeOf2018 } from './peer-review-2018.testing.ts'
import { missingBefore } from './preparation.ts'
import { peerChallengeReport } from './report.ts'
import { becameOf } from './since-last.ts'
import { sourcesInWords, themesOf } from './triangulation.ts'

const CHALLENGE: Body = {
  reference: 'PC-1',
  title: 'Leaving care peer challenge',
  fromOn: '2026-03-10',
  toOn: '2026-03-11',
  lines: [{ line: 'Homes' }, { line: 'Pathway plans', asks: 'Are they good?' }],
}

/** A challenge with what is recorded of it. */
const prepared = (more: Body, ...records: readonly (readonly [type: string, body: Body])[]) => {
  const entries: ToldOfAction[] = [
    toldOf(1, 'peer-challenge', { ...CHALLENGE, ...more }),
    ...records.map(([type, body], i) => toldOf(i + 2, type, { challenge: 'PC-1', ...body })),
  ]
  return peerChallengesIn(entries)[0]!
}

describe('what is missing before a peer challenge begins', () => {
  const whole = { sponsor: 'Director', selfAssessment: 'We know ourselves.' }
  const lead = ['peer-team-member', { name: 'Robin Vale', part: 'lead' }] as const
  const session = (on: string, ...lines: readonly string[]) =>
    ['peer-session', { on, what: 'Advisers', people: 'Six', lines: lines.map(line => ({ line })) }] as const
  const document = (more: Body = {}) =>
    ['peer-document', { what: 'The offer', owner: 'Pat', dueOn: '2026-03-01', ...more }] as const
  const timetable = [session('2026-03-10', 'Homes'), session('2026-03-11', 'pathway  PLANS')]
  const says = (challenge: ReturnType<typeof prepared>, on = '2026-03-01') =>
    missingBefore(challenge, day(on)).map(({ says }) => says)

  test('is nothing where all of it is there', () => {
    expect(says(prepared(whole, lead, ...timetable, document({ receivedOn: '2026-02-28' })))).toEqual([])
  })

  test('is everything of one that was only set up', () => {
    expect(says(prepared({ lines: [] }))).toEqual([
      'No line of enquiry is named',
      'Nobody in the council is named as sponsor',
      'The self-assessment is not written',
      'Nobody is in the team',
      'No document is asked for',
      'Nothing is on the timetable',
    ])
  })

  test('is a document that has not come, late on the day after it was due', () => {
    const waiting = prepared(whole, lead, ...timetable, document())
    expect(says(waiting)).toEqual(['The offer, from Pat, due on 1 March 2026'])
    expect(missingBefore(waiting, day('2026-03-01'))[0]!.isLate).toBe(false)
    expect(missingBefore(waiting, day('2026-03-02'))[0]!.isLate).toBe(true)
  })

  test('is what a document came without, and a document up to the day it came', () => {
    const partly = prepared(whole, lead, ...timetable, document({ receivedOn: '2026-02-28', missing: 'the costs' }))
    expect(says(partly)).toEqual(['The offer came without: the costs'])
    expect(says(partly, '2026-02-27')).toEqual(['The offer, from Pat, due on 1 March 2026'])
  })

  test('is a line that no session is about, a day without one, and who is there', () => {
    const challenge = prepared(
      whole,
      lead,
      ['peer-session', { on: '2026-03-10', what: 'Advisers', lines: [{ line: 'Homes' }] }],
      document({ receivedOn: '2026-02-28' }),
    )
    expect(says(challenge)).toEqual([
      'No session is about Pathway plans',
      'Nothing is planned for 11 March 2026',
      'Who is there is not said of: Advisers',
    ])
  })

  test('is somebody who leads the team', () => {
    const without = prepared(whole, ['peer-team-member', { name: 'Kim', part: 'member' }], ...timetable, document())
    expect(says(without)[0]).toBe('Nobody leads the team')
  })
})

describe('how many sources stand behind a finding', () => {
  const note = (reference: string, more: Body) =>
    ['peer-evidence', { reference, note: 'Heard', way: 'strength', lines: [{ line: 'Homes' }], ...more }] as const
  const finding = (...notes: readonly string[]) =>
    [
      'peer-finding',
      {
        reference: 'F-1',
        says: 'Good homes',
        way: 'strength',
        theme: 'homes',
        evidence: notes.map(note => ({ note })),
      },
    ] as const
  const session = (reference: string, kind: string) => ['peer-session', { reference, kind, what: 'It' }] as const
  const homes = (...records: Parameters<typeof prepared>[1][]) => themesOf(prepared({}, ...records))[0]!
  const behind = (...records: Parameters<typeof prepared>[1][]) => homes(...records).strengths[0]!

  test('is none where it rests on nothing, and says so', () => {
    expect(behind(finding())).toMatchObject({ notes: 0, sources: 0, kinds: [] })
    expect(sourcesInWords(behind(finding()))).toBe('No source')
    expect(behind(finding('E-9')), 'a note that there is not').toMatchObject({ notes: 0, sources: 0 })
  })

  test('is one where all its notes are from one session, which is said plainly', () => {
    const one = behind(
      session('S-1', 'interview'),
      note('E-1', { session: 'S-1' }),
      note('E-2', { session: 'S-1' }),
      finding('E-1', 'E-2'),
    )
    expect(one).toMatchObject({ notes: 2, sources: 1, kinds: ['interview'] })
    expect(sourcesInWords(one)).toBe('One source alone: interview')
  })

  test('is one a session, and one a document that is named', () => {
    const several = behind(
      session('S-1', 'interview'),
      session('S-2', 'interview'),
      note('E-1', { session: 'S-1' }),
      note('E-2', { session: 'S-2' }),
      note('E-3', { kind: 'document', from: 'The  offer' }),
      note('E-4', { kind: 'document', from: 'the offer' }),
      note('E-5', { kind: 'document', from: 'The strategy' }),
      finding('E-1', 'E-2', 'E-3', 'E-4', 'E-5'),
    )
    expect(several).toMatchObject({ notes: 5, sources: 4, kinds: ['interview', 'document'] })
    expect(sourcesInWords(several)).toBe('4 sources of 2 kinds: interview, document')
  })

  test('is one of each kind where nothing tells them apart, and no more', () => {
    const vague = behind(note('E-1', { kind: 'data' }), note('E-2', { kind: 'data' }), finding('E-1', 'E-2'))
    expect(sourcesInWords(vague)).toBe('One source alone: data')
    const two = behind(
      note('E-1', { kind: 'data', from: 'A' }),
      note('E-2', { kind: 'data', from: 'B' }),
      finding('E-1', 'E-2'),
    )
    expect(sourcesInWords(two)).toBe('2 sources of one kind: data')
  })

  test('has beside it the notes that point the other way', () => {
    const against = behind(
      note('E-1', { kind: 'data' }),
      note('E-2', { kind: 'document', way: 'consideration' }),
      finding('E-1', 'E-2'),
    )
    expect(against.against).toBe(1)
  })

  test('leaves the notes that no finding rests on to be seen by their line', () => {
    const theme = homes(note('E-1', { kind: 'data' }), note('E-2', { kind: 'data' }), finding('E-1'))
    expect(theme.unused.map(({ reference }) => reference)).toEqual(['E-2'])
    expect(theme.noted.notes).toBe(2)
  })

  test('is told by line in the order of the scope, then by the themes that came up beside them', () => {
    const themes = themesOf(
      prepared(
        {},
        ['peer-finding', { says: 'Ambition', theme: 'Corporate parenting', way: 'consideration' }],
        finding(),
      ),
    )
    expect(themes.map(({ title, isInScope }) => [title, isInScope])).toEqual([
      ['Homes', true],
      ['Pathway plans', true],
      ['Corporate parenting', false],
    ])
  })
})

test('what became of recommendations keeps done, shown and improved apart', () => {
  const entries = [
    toldOf(1, 'recommendation', { reference: 'R-1', says: 'Train them' }),
    toldOf(2, 'recommendation', { reference: 'R-2', says: 'House them' }),
    ...[1, 2, 3].map(n =>
      toldOf(10 + n, 'action', { reference: `A-${n}`, what: 'It', recommendations: [{ recommendation: 'R-1' }] }),
    ),
    toldOf(20, 'action-completed', { action: 'A-1', doneOn: '2026-03-01' }),
    toldOf(21, 'action-completed', { action: 'A-2', doneOn: '2026-03-02' }),
    toldOf(22, 'action-evidence', { action: 'A-3', on: '2026-03-01' }),
    toldOf(23, 'effect-sign-off', { action: 'A-1', on: '2026-03-01', judgement: 'no-difference' }),
    toldOf(24, 'effect-sign-off', { action: 'A-2', on: '2026-03-03', judgement: 'better' }),
  ]
  const recommendations = [
    { record: 1, reference: 'R-1', says: 'Train them' },
    { record: 2, reference: 'R-2', says: 'House them' },
  ]
  const at = (on: string) => becameOf(recommendations, actionsIn(entries), day(on))
  expect(at('2026-03-03')[0]).toMatchObject({ actions: 3, done: 2, evidenced: 1, improved: 1, notImproved: 1 })
  expect(at('2026-03-01')[0]).toMatchObject({ actions: 3, done: 1, evidenced: 1, improved: 0, notImproved: 1 })
  const measured = (answer: Answer): ToldEffect => ({
    seen: [],
    baselineMonth: '2025-12',
    measures: [
      { months: 3, month: '2026-06', answer },
      { months: 6, month: '2026-09', answer: 'too early' },
    ],
  })
  const effects = new Map([
    [11, measured('better')],
    [12, measured('no change')],
    [13, measured('not measured')],
  ])
  expect(becameOf(recommendations, actionsIn(entries), day('2026-07-01'), effects)[0]).toMatchObject({
    measuredBetter: 1,
    measuredNoBetter: 1,
  })
  expect(at('2026-03-03')[1]).toMatchObject({ actions: 0, done: 0, evidenced: 0, improved: 0 })
})

describe('the peer challenge of March 2024', () => {
  const entries = minutesOf2024()
  const [challenge] = peerChallengesIn(entries)
  const blocks = peerChallengeReport({
    challenge: challenge!,
    actions: actionsIn(entries),
    asAt: day('2024-07-31'),
    isPublic: false,
  })
  const said = JSON.stringify(blocks)

  test('has its nine messages and its seven recommendations in the report, in their words', () => {
    expect(challenge).toMatchObject({ reference: PC24, fromOn: day('2024-03-12'), toOn: day('2024-03-15') })
    const [headlines] = themesOf(challenge!)
    expect([headlines!.strengths.length, headlines!.considerations.length]).toEqual([5, 4])
    expect(said).toContain('There was no health support post 19.')
    expect(said).toContain('Increase the number of young people allocated a personal advisor at age 16.')
    expect(said).toContain('12 March 2024 to 15 March 2024')
  })

  test('says what minutes could not: four of fourteen actions are said to be done, and nothing shows any of it', () => {
    expect(blocks.map(block => (block.kind === 'paragraph' ? plainText(block.words) : ''))).toContain(
      '14 actions answer them: 4 done, 0 with evidence, 0 judged to have made things better.',
    )
  })

  test('has each progress line as the commission heard it, and the one day by which anything is due', () => {
    const [far] = blocks.filter(block => block.kind === 'table' && block.caption.startsWith('How far each action'))
    const rows = far?.kind === 'table' ? far.rows.map(row => row.slice(1)) : []
    expect(rows).toHaveLength(14)
    expect(rows.filter(([, status]) => String(status).startsWith('Complete'))).toHaveLength(4)
    expect(rows.filter(([, status]) => String(status).startsWith('On-going'))).toHaveLength(8)
    expect(rows[5]).toEqual([
      'R-2',
      'Scheduled, 1 July 2024. Completed; to be presented to the Directorate Leadership Team',
      'No date was given',
      { number: 0 },
    ])
    expect(rows.filter(([, , due]) => due !== 'No date was given')).toEqual([
      ['R-5', 'On-going, 1 July 2024', '30 September 2024', { number: 0 }],
    ])
  })

  test('says plainly that no source is recorded behind any finding', () => {
    const rests = blocks.flatMap(block =>
      block.kind === 'table' && block.caption === 'What each finding rests on' ? block.rows : [],
    )
    expect(rests).toHaveLength(9)
    for (const [, , sources] of rests) expect(sources).toBe('No source')
  })
})

test('the peer review of 2018 has fourteen recommendations, eight lines without a finding and two themes beside them', () => {
  const entries = scopeOf2018()
  const [challenge] = peerChallengesIn(entries)
  const themes = themesOf(challenge!)
  expect(themes.map(({ isInScope }) => isInScope)).toEqual([...Array(8).fill(true), false, false])
  const blocks = peerChallengeReport({
    challenge: challenge!,
    actions: actionsIn(entries),
    asAt: day('2019-06-06'),
    isPublic: true,
  })
  const said = blocks.map(block => ('words' in block ? plainText(block.words) : JSON.stringify(block)))
  expect(said.join(' ')).toContain('"term":"On site","description":"Not recorded"')
  expect(said.filter(text => text.startsWith('No finding is recorded on 8 lines of enquiry'))).toHaveLength(1)
  expect(challenge!.recommendations).toHaveLength(14)
  expect(said).toContain('1 action answers them: 0 done, 0 with evidence, 0 judged to have made things better.')
})
