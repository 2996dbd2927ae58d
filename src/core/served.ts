import { addMonths, birthday, type Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { episodeOn } from './looked-after.ts'
import type { Service } from './roles.ts'

/** The birthday up to which a care leaver is anyone's duty. */
const LAST_AGE = 25

/** Whether a partner's service works with a child at the end of a day: of each, all those whom its lists may have. */
export const isServedBy = (service: Service, child: Journey, on: Day): boolean => SERVES[service](child, on)

const SERVES: Readonly<Record<Service, (child: Journey, on: Day) => boolean>> = {
  health: (child, on) =>
    episodeOn(child, on) !== undefined ||
    (wasLookedAfter(child, on) && (child.countedUntil > addMonths(on, -12) || isAged(child, on, 16))),
  education: (child, on) => wasLookedAfter(child, on) && isAged(child, on, 0),
  housing: (child, on) => episodeOn(child, on) !== undefined || (wasLookedAfter(child, on) && isAged(child, on, 16)),
}

const wasLookedAfter = ({ counted, countedFrom }: Journey, on: Day): boolean => counted.length > 0 && countedFrom <= on

/** From a birthday on, and younger than 25. One whose date of birth nobody recorded is of any age. */
const isAged = ({ bornOn }: Journey, on: Day, from: number): boolean =>
  bornOn === undefined || (birthday(bornOn, from) <= on && on < birthday(bornOn, LAST_AGE))
