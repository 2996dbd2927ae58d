import { type Day, isoOf } from '#core/dates.ts'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import { raisedByCareLeavers } from '#core/demonstration/words/said-by-care-leavers-forum.ts'
import { raisedByCouncil } from '#core/demonstration/words/said-by-children-in-care-council.ts'
import type { ToldRaised } from '#core/demonstration/words/said-by-forums.ts'
import type { Body } from '#core/entry.ts'
import type { CouncilLife } from './council-life.ts'

/** Two forums over two years: who takes part, what they raised, and what they were answered and told; some things neither. */
const councilLife: CouncilLife = {
  id: 'voice',
  tells: ({ toldTo }) => [...forums(toldTo), ...RAISED.flatMap((told, i) => raised(told, i + 1, toldTo))],
}
export default councilLife

const REFERENCES = { council: 'B-21', leavers: 'B-22' } as const
/** Oldest first, as their references count them. */
const RAISED = [
  ...raisedByCouncil.map(told => ({ ...told, forum: 'council' as const })),
  ...raisedByCareLeavers.map(told => ({ ...told, forum: 'leavers' as const })),
].sort((a, b) => b.ago - a.ago)
const FIRST = 730
/** Days between the meetings of the council, and of the forum of care leavers. */
const BETWEEN = { council: 30, leavers: 61 } as const
/** How many of the council's members took part at each count, half a year apart. */
const MEMBERS = [
  { members: 12, under11: 0, from11to15: 8, from16to17: 4, outside: 1, disabled: 1 },
  { members: 16, under11: 0, from11to15: 11, from16to17: 5, outside: 2, disabled: 1 },
  { members: 23, under11: 6, from11to15: 11, from16to17: 6, outside: 3, disabled: 2 },
  { members: 31, under11: 11, from11to15: 13, from16to17: 7, outside: 5, disabled: 3 },
] as const
const LEAVERS = [9, 11, 14, 13] as const
const HALF_YEAR = 182
const WORKED_ON = [
  'What to tell the panel',
  'Words that we like and words that we do not',
  'Questions for the interviews of new workers',
  'The summer trip',
  'What foster carers should know',
  'Our page',
] as const

function forums(toldTo: Day): readonly CaseworkEntry[] {
  const entry = (key: string, type: string, ago: number, body: Body): CaseworkEntry => ({
    key,
    type,
    body,
    recordedOn: toldTo - ago,
  })
  const meetings = (forum: 'council' | 'leavers', came: (n: number) => number): readonly CaseworkEntry[] =>
    Array.from({ length: Math.floor(FIRST / BETWEEN[forum]) }, (_, n) => {
      const ago = FIRST - n * BETWEEN[forum]
      return entry(`meeting ${forum} ${n}`, 'forum-meeting', ago, {
        forum: REFERENCES[forum],
        on: isoOf(toldTo - ago),
        came: came(n),
        firstTime: n % 3,
        workedOn: WORKED_ON[n % WORKED_ON.length],
      })
    })
  return [
    entry('council', 'board', FIRST, {
      reference: REFERENCES.council,
      name: 'The Listening Post',
      kind: 'children-in-care-council',
      purpose: 'Children in care say together what should be better.',
      meetsEvery: 'month',
    }),
    entry('leavers', 'board', FIRST, {
      reference: REFERENCES.leavers,
      name: 'Moving On',
      kind: 'care-leavers-forum',
      purpose: 'Care leavers say together what should be better.',
      meetsEvery: 'two-months',
    }),
    entry('promise', 'forum-setting', FIRST, {
      fromOn: isoOf(toldTo - FIRST),
      daysToAnswer: 28,
      because: 'The Listening Post asked for an answer before it meets again.',
      decidedBy: 'Corporate parenting panel',
    }),
    ...MEMBERS.map((counted, n) =>
      entry(`members council ${n}`, 'forum-membership', FIRST - n * HALF_YEAR, {
        forum: REFERENCES.council,
        on: isoOf(toldTo - FIRST + n * HALF_YEAR),
        ...counted,
      }),
    ),
    ...LEAVERS.map((members, n) =>
      entry(`members leavers ${n}`, 'forum-membership', FIRST - n * HALF_YEAR, {
        forum: REFERENCES.leavers,
        on: isoOf(toldTo - FIRST + n * HALF_YEAR),
        members,
        from18: members,
      }),
    ),
    ...meetings('council', n => 8 + (n % 5)),
    ...meetings('leavers', n => 5 + (n % 4)),
  ]
}

function raised(
  told: ToldRaised & { readonly forum: keyof typeof REFERENCES },
  number: number,
  toldTo: Day,
): readonly CaseworkEntry[] {
  const { forum, ago, isPrivate, answer, told: back = [], closed, ...says } = told
  const [reference, answered] = [`V-${number}`, `AN-${number}`]
  const entry = (type: string, ago: number, body: Body, n = 0): CaseworkEntry => ({
    key: `${reference} ${type} ${n}`,
    type,
    body,
    recordedOn: toldTo - ago,
  })
  const on = (ago: number): string => isoOf(toldTo - ago)
  return [
    entry('raised', ago, {
      reference,
      forum: REFERENCES[forum],
      on: on(ago),
      ...says,
      show: isPrivate ? 'no' : 'yes',
    }),
    ...(answer
      ? [
          entry('answer', answer.ago, {
            reference: answered,
            raised: reference,
            on: on(answer.ago),
            by: answer.by ?? says.putTo,
            willBe: answer.willBe,
            says: answer.says,
            ...(answer.actions && { actions: answer.actions.map(action => ({ action })) }),
          }),
        ]
      : []),
    ...back.map(([ago, happened, better, theySaid], n) =>
      entry(
        'told-back',
        ago,
        {
          raised: reference,
          on: on(ago),
          how: 'meeting',
          happened,
          ...(better && { better }),
          ...(theySaid && { theySaid }),
        },
        n,
      ),
    ),
    ...(closed ? [entry('raised-closed', closed[0], { answer: answered, on: on(closed[0]), why: closed[1] })] : []),
  ]
}
