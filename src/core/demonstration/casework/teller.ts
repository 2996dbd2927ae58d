import type { Story, Told } from '#core/demonstration/story.ts'
import type { Journey } from '#core/journey.ts'

/** How the records of one type are told of a life. */
export interface Teller {
  /** The id of the record type. */
  readonly type: string
  /** What the tellers before it told of the life is there as the journey that it makes. */
  readonly tells: (story: Story, soFar: () => Journey) => Iterable<Told>
}

export const defineTeller = (teller: Teller): Teller => teller
