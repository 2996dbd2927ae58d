import type { Role } from '#core/roles.ts'

/** Who may take published figures: those who may write their records. */
export const mayTake: readonly Role[] = ['performance-analyst', 'administrator']
