import type { Body, Entry } from '#core/entry.ts'
import type { ToldOfAction } from './actions.ts'

/**
 * The peer challenge of a leaving care service of 12 to 15 March 2024, its seven recommendations and how far each action
 * was when a select commission heard of it in the summer of 2024. Source: minutes of the Improving Lives Select Commission
 * on the Local Government Association Leaving Care Peer Challenge Feedback Report. They give no owner and, but for one
 * action, no day by which anything is due. The day on which the commission heard it is made up.
 */
export const SAID_ON = '2024-07-01'

const made = { from: 'peer-challenge', which: 'Leaving care peer challenge, March 2024', madeOn: '2024-03-15' }

const RECOMMENDED = [
  'Develop a dedicated leaving care strategy and update the sufficiency strategy to create a SMART delivery plan.',
  'Develop a business case for the development of a dedicated 16 Plus Service.',
  'Review the membership of the Corporate Parenting Partnership Board.',
  'Consider the development of an integrated performance data dashboard.',
  'Increase the number of young people allocated a personal advisor at age 16.',
  'Improve the quality of pathway plans to ensure consistency.',
  'Improve the effectiveness of engagement with care leavers.',
]

/** Each action with the place of its recommendation, the first being 1, and how far the minutes say it is. */
const PROGRESS: readonly (readonly [recommendation: number, what: string, status: string, note?: string])[] = [
  [1, 'Identify project resource to drive development and delivery', 'complete'],
  [1, 'Undertake a care leaver needs analysis', 'on-going'],
  [1, 'Identify appropriate actions to develop accommodation options', 'on-going'],
  [1, 'Implement a joint accommodation working group', 'complete'],
  [1, 'Engage the Corporate Parenting Partnership Board and wider stakeholders to inform the strategy', 'on-going'],
  [2, 'Review the current structure', 'scheduled', 'Completed; to be presented to the Directorate Leadership Team'],
  [2, 'Assess the need for additional capacity', 'awaiting', 'Complete and awaiting an outcome'],
  [3, 'Review the membership', 'complete', 'The new membership is in place'],
  [4, 'Consider an integrated performance data dashboard', 'on-going'],
  [5, 'Increase the number of young people allocated a personal adviser at 16', 'on-going'],
  [6, 'Train personal advisers in their role and in pathway plans', 'on-going', 'Sessions on 10 May and 4 June 2024'],
  [7, 'Agree a more impactful approach to coproduction', 'on-going', 'Part of a review of voice and influence'],
  [7, 'Develop a separate Care Leavers Forum', 'complete'],
  [7, 'Implement a dedicated participation resource', 'on-going', 'Part of a review of voice and influence'],
]

/** All cases would be allocated to personal advisers by September 2024. */
const ADVISERS = 10

/** What minutes record, as entries recorded on the day on which the commission heard it. */
export function peerChallengeOf2024(): readonly ToldOfAction[] {
  const said: (readonly [type: string, body: Body])[] = [
    ...RECOMMENDED.map((says, i) => ['recommendation', { ...made, reference: `R-${i + 1}`, says }] as const),
    ...PROGRESS.map(([recommendation, what], i) => {
      const dated = i + 1 === ADVISERS ? { dueOn: '2024-09-30', knownBy: 'indicator', indicator: '12.1' } : {}
      const recommendations = [{ recommendation: `R-${recommendation}` }]
      return ['action', { reference: `A-${i + 1}`, what, agreedOn: '2024-03-31', recommendations, ...dated }] as const
    }),
    ...PROGRESS.map(([, , status, note], i) => {
      const body = { action: `A-${i + 1}`, on: SAID_ON, status, ...(note !== undefined && { note }) }
      return ['action-progress', body] as const
    }),
  ]
  return said.map(([type, body], i) => toldOf(i + 1, type, body))
}

/** An entry as it is recorded by hand on a day. */
export const toldOf = (
  id: number,
  type: string,
  body: Body,
  { record = id, on = SAID_ON, kind = 'statement' }: { record?: number; on?: string; kind?: Entry['kind'] } = {},
): ToldOfAction => ({ id, record, type, kind, standing: 0, body, recordedOn: `${on}T09:00:00.000Z` })
