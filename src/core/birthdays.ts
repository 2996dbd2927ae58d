import { birthday, type Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'

/** The birthdays on which the law on leaving care turns. Someone born on 29 February has theirs on 1 March in a common year. */
export interface Birthdays {
  readonly turns14On: Day
  readonly turns15On: Day
  readonly turns16On: Day
  readonly turns18On: Day
  readonly turns21On: Day
  readonly turns25On: Day
}

/** A child's birthdays; undefined where the date of birth is not known. */
export const birthdaysOf = oncePerJourney(({ bornOn, turns18On }: Journey): Birthdays | undefined =>
  bornOn === undefined
    ? undefined
    : {
        turns14On: birthday(bornOn, 14),
        turns15On: birthday(bornOn, 15),
        turns16On: birthday(bornOn, 16),
        turns18On,
        turns21On: birthday(bornOn, 21),
        turns25On: birthday(bornOn, 25),
      },
)
