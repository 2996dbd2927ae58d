import { type Day, day, type IsoDate, isIsoDate } from '#core/dates.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import { panelPack, type Source } from '#core/source.ts'

/** What a council holds itself to towards forums of young people, from a day on. */
export interface Promised {
  readonly fromOn: Day
  /** Within how many days they are answered; the last counts. Absent where nothing is promised. */
  readonly daysToAnswer?: number
  /** What part of the children looked after is to take part, in percent; absent where the council says nothing else. */
  readonly share?: number
}

/** A part of the children looked after that is to take part in forums, and where that comes from. */
interface Aim {
  /** The first day on which it is aimed for. */
  readonly from: IsoDate
  /** In percent; so many or more reach it. */
  readonly share: number
  readonly source: Source
}

/** No law says how many are to take part. The paper does; newest first. */
const AIMS: readonly Aim[] = [
  {
    from: '2017-02-28',
    share: 10,
    source: panelPack('First review of the strategy, 3.8.1: a minimum of 10% of the looked after population'),
  },
]

/** What the council promised forums, of entries about the authority in the order of the ledger; the newest first. */
export const promisesIn = (
  entries: readonly Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>[],
): readonly Promised[] =>
  standing(entries.filter(({ type }) => type === 'forum-setting'))
    .flatMap(({ body }) => promiseIn(body))
    .reverse()
    .sort((a, b) => b.fromOn - a.fromOn)

function promiseIn({ fromOn, daysToAnswer, share }: Body): readonly Promised[] {
  if (typeof fromOn !== 'string' || !isIsoDate(fromOn)) return []
  return [
    {
      fromOn: day(fromOn),
      ...(typeof daysToAnswer === 'number' && { daysToAnswer }),
      ...(typeof share === 'number' && { share }),
    },
  ]
}

const inForce = (promises: readonly Promised[], on: Day): Promised | undefined =>
  promises.find(({ fromOn }) => fromOn <= on)

/** The last day on which something raised on a day is answered in time; undefined where nothing was promised then. */
export function answerDueOn(promises: readonly Promised[], raisedOn: Day): Day | undefined {
  const days = inForce(promises, raisedOn)?.daysToAnswer
  return days === undefined ? undefined : raisedOn + days
}

/** What part of the children is to take part on a day, in percent: the council's own, else the paper's. Undefined before either. */
export const aimedShare = (promises: readonly Promised[], on: Day): number | undefined =>
  inForce(promises, on)?.share ?? AIMS.find(({ from }) => day(from) <= on)?.share
