import type { Look } from '#core/council-look.ts'

/** Who publishes the papers of a meeting, and how they look. */
export interface PublishedBy {
  readonly authority: string
  /** Waymark's own plain look if absent. */
  readonly look?: Look
}
