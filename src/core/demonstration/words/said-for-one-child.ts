import type { auditThemes } from '#core/records/case-audit.ts'

/** What is done for a child after an audit of their record, by what the audit was about. */
export const afterAudits: Readonly<Record<keyof typeof auditThemes, string>> = {
  voice: 'See the child alone, and write what they say in their words.',
  'life-story': 'Write a page with the child about who they are, and put it first in the record.',
  assessment: 'Bring the assessment up to date with the carer and the school.',
  plan: 'Write the plan anew, with who does what and by when.',
  oversight: 'Look at the record in supervision each month until the next review.',
  recording: 'Write up what is missing from the record since the last review.',
  safety: 'Hold a meeting about the risk with everyone who knows of it.',
  health: 'Ask the health team what is due, and book it.',
  education: 'Meet the designated teacher about what is not in the education plan.',
  home: 'Ask the child and the carer what would keep this home going.',
  family: 'Agree with brothers and sisters how often they see one another.',
  identity: 'Ask the child who in the family they want to know about, and find out.',
  permanence: 'Hold a permanence planning meeting, and say what is decided by when.',
}

/** What shows that something for one child was done: of which kind, and what. */
export const shownForOneChild = [
  ['voice', 'Asked at the next visit: it has happened, and is as it was promised.'],
  ['seen', 'Seen on a visit by the manager.'],
  ['staff', 'The carer says that it is so, and since when.'],
] as const

export const progressForOneChild = [
  'Begun. The first date fell through.',
  'Asked for twice; an answer is promised for this week.',
  'Half of it is done.',
] as const

export const putOffForOneChild = [
  'The carer was away.',
  'The young person asked for more time.',
  'The worker changed, and the new one wants to be known first.',
] as const
