/** Why somebody opens the record of a child who is not theirs, by what they choose from. */
export const accessReasons = {
  duty: 'I am on duty, or cover for a colleague',
  contact: 'The child, their family or carer, or another professional was in touch with us',
  sibling: 'I work with a brother, a sister or somebody they live with',
  transfer: 'The case is coming to me or to my team',
  review: 'An audit, a complaint or somebody’s request to see their records',
  other: 'Something else',
} as const

export type AccessReason = keyof typeof accessReasons

/** A reason as the access log keeps it: the choice, and in words what for. */
export const reasonInWords = (chosen: AccessReason, words: string): string => `${accessReasons[chosen]}: ${words}`
