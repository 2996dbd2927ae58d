import type { ToldOfAction } from './actions.ts'
import { toldOf } from './peer-challenge-2024.testing.ts'

/**
 * The peer review of a service for care leavers of September 2018 as a scrutiny committee heard of it on 6 December 2018:
 * fourteen recommendations, an action plan that is “being developed”, and that changes were made “in line with the
 * transitional points”. It asked for progress after six months. Source: report to a Families and Children's Services
 * Scrutiny Committee. The paper gives no action, owner or day; the day of the recommendations is made up.
 */
const HEARD_ON = '2018-12-06'

const RECOMMENDED = [
  'Consider the number of worker transition points from a young person’s perspective.',
  'Reflect on the compliance culture and develop professional autonomy and judgement.',
  'Consider emotional wellbeing and mental health in any service review.',
  'Develop pathway plans to be more forward looking.',
  'Strengthen the recording of supervision.',
  'Review the formal management oversight of missing episodes.',
  'Accelerate work to realise participation ambition.',
  'Improve the evidence of management oversight and decision making in records.',
  'Review the audit tool to focus on intervention, impact and outcomes.',
  'Assure ourselves that the proposed 16+ service will not have unintended consequences.',
  'Take steps to ensure that young people can access the service’s offices.',
  'Promote a whole-council ambition for looked after children and care leavers.',
  'Identify apprenticeships for care leavers within the council.',
  'Ensure that the corporate parenting role is prominent across all directorates.',
]

/** What the paper records, as entries recorded on the day on which the committee heard it. */
export function peerReviewOf2018(): readonly ToldOfAction[] {
  const made = { from: 'peer-challenge', which: 'Peer review for care leavers', madeOn: '2018-09-28' }
  const on = { on: HEARD_ON }
  const action = {
    reference: 'A-1',
    what: 'Change the transition points',
    recommendations: [{ recommendation: 'R-1' }],
  }
  return [
    ...RECOMMENDED.map((says, i) => toldOf(i + 1, 'recommendation', { ...made, reference: `R-${i + 1}`, says }, on)),
    toldOf(20, 'action', action, on),
    toldOf(21, 'action-progress', { action: 'A-1', on: HEARD_ON, status: 'on-going' }, on),
  ]
}
