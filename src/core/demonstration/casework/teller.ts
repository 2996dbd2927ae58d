import type { Story, Told } from '#core/demonstration/story.ts'

/** How the records of one type are told of a life. */
export interface Teller {
  /** The id of the record type. */
  readonly type: string
  readonly tells: (story: Story) => Iterable<Told>
}

export const defineTeller = (teller: Teller): Teller => teller
