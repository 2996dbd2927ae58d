import type { ToldOfAction } from '#core/actions/actions.ts'
import { toldOf } from '#core/actions/peer-challenge-2024.testing.ts'
import { peerReviewOf2018 } from '#core/actions/peer-review-2018.testing.ts'

const PR18 = 'PR18'
const on = { on: '2018-12-06' }

/** What the reviewers were asked to look at, as the report to the scrutiny committee has it. */
const LINES = [
  'The quality of the planning process including the involvement of young people in the process',
  'The young person’s plan with specific focus on education, employment and training',
  'How well transitions into adulthood is managed',
  'The level and quality of contact between the social worker and young person',
  'Health history information',
  'How performance data can be developed and used to improve the service',
  'How involved young people are in shaping the care leavers service as a whole',
  'Progress on the implementation of care leavers entitlement',
]

/** Themes that were explored during the challenge, each with a strength that the report puts under it. */
const BESIDE = [
  [
    'Corporate Parenting',
    'There is political support for ensuring looked after children and young people have the right pathway to succeed.',
  ],
  [
    'Care Leavers Experience',
    'Young people speak positively about their workers and felt that they engage well with them.',
  ],
] as const

/**
 * The scope of the peer review of September 2018, its two themes beside the scope and its recommendations. The report does
 * not say on which two days it was, nor which line any of its strengths is of.
 */
export const scopeOf2018 = (): readonly ToldOfAction[] => [
  toldOf(
    2001,
    'peer-challenge',
    { reference: PR18, title: 'Peer review for care leavers', lines: LINES.map(line => ({ line })) },
    on,
  ),
  ...BESIDE.map(([theme, says], i) =>
    toldOf(2002 + i, 'peer-finding', { reference: `F-${i + 1}`, challenge: PR18, way: 'strength', theme, says }, on),
  ),
  ...peerReviewOf2018().map(entry =>
    entry.type === 'recommendation' ? { ...entry, body: { ...entry.body, challenge: PR18 } } : entry,
  ),
]
