/** Where a definition comes from, so that anyone can check it. */
export interface Source {
  readonly title: string
  readonly section: string
  /** Absent where the source is a decision of this project or a paper that has no address. */
  readonly url?: string
}
