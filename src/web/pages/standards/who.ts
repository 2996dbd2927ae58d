import type { Role } from '#core/roles.ts'

/** Who may try another interval on the council's history and set it from a day: those who may record a setting. */
export const mayTry: readonly Role[] = ['service-manager', 'performance-analyst']
