import type { CouncilWork } from '#core/records/record.ts'
import type { Lies } from '#web/sections.ts'

/** Where in the navigation the records about each piece of the council's work lie. */
export const whereLies: Readonly<Record<CouncilWork, Lies>> = {
  actions: { section: 'assurance', under: '/actions' },
  boards: { section: 'boards', under: '/boards' },
  escalations: { section: 'assurance', under: '/escalations' },
  figures: { section: 'figures', under: '/scorecard' },
  files: { section: 'settings' },
  learning: { section: 'assurance', under: '/learning' },
  'peer-challenges': { section: 'assurance', under: '/peer-challenges' },
  'self-evaluation': { section: 'assurance', under: '/self-evaluation' },
  strategies: { section: 'assurance', under: '/strategies' },
  voice: { section: 'boards', under: '/voice' },
}
