import { addMonths, type Day, NEVER, type Period } from '#core/dates.ts'
import type { AgendaItem, BoardRecords, Cadence } from './boards.ts'
import { monthsApart } from './how-often.ts'
import { type DatedMeeting, meetingsOf, takesBusiness } from './meetings.ts'

/** Where a report stands that a board was to have. */
export type ReportState =
  /** A meeting had it. */
  | 'came'
  /** It was on the agenda, was put off or taken off, and has not come since. */
  | 'put off'
  /** Its meeting was held without it, and no meeting since has had it. */
  | 'missing'
  /** It is on an agenda to come, with a paper. */
  | 'on the agenda'
  /** It is on an agenda to come, and there is no paper yet. */
  | 'no paper yet'
  /** Its meeting is to come, and it is not on the agenda. */
  | 'not on the agenda'
  /** No meeting is planned that could have it. */
  | 'no meeting'

/** A report that a board is to have at a meeting. */
export interface ReportDue {
  readonly cadence: Cadence
  /** The day from which it is due; the meeting's own where it comes to every meeting. */
  readonly dueOn: Day
  /** The first meeting on or after that day. */
  readonly meeting?: DatedMeeting
  readonly state: ReportState
  /** The item by which it came, or is to come. */
  readonly item?: AgendaItem
  /** Where it came: at which meeting. */
  readonly cameTo?: DatedMeeting
  /** True where a later meeting than its own had it. */
  readonly cameLate: boolean
}

/**
 * Every report that a board is to have from the first to the last day of a period, both counting, by the day it is due: at
 * which meeting it belongs, and whether that meeting has or had it as at the end of a day. Take-over meetings have none,
 * since young people set their agenda.
 */
export function workProgramme(records: BoardRecords, board: string, period: Period, day: Day): readonly ReportDue[] {
  const meetings = meetingsOf(records, board).filter(meeting => takesBusiness(meeting) && meeting.kind !== 'take-over')
  return records.cadences
    .filter(cadence => cadence.board === board)
    .flatMap(cadence => {
      const days = daysDue(cadence, meetings, period.lastDay)
      return days.map((dueOn, i) => reportDue({ records, meetings, day }, cadence, dueOn, days[i + 1] ?? NEVER))
    })
    .filter(({ dueOn, meeting }) => period.firstDay <= (meeting?.on ?? dueOn) && dueOn <= period.lastDay)
    .toSorted(
      (a, b) =>
        (a.meeting?.on ?? NEVER) - (b.meeting?.on ?? NEVER) || a.dueOn - b.dueOn || a.cadence.record - b.cadence.record,
    )
}

/** What is not where it should be: not on the agenda, without a paper, put off, or passed over. */
export const isWanting = ({ state }: Pick<ReportDue, 'state'>): boolean => state !== 'came' && state !== 'on the agenda'

/** The days from which a report is due, one by one, up to a day, which counts, and the next after it. */
function daysDue({ every, startedOn, endedOn }: Cadence, meetings: readonly DatedMeeting[], last: Day): readonly Day[] {
  if (every === undefined || startedOn === undefined) return []
  const isDue = (on: Day) => on >= startedOn && on < (endedOn ?? NEVER)
  const months = monthsApart(every)
  if (months === undefined)
    return meetings.filter(({ kind, on }) => kind === 'ordinary' && isDue(on)).map(({ on }) => on)
  const days: Day[] = []
  for (let i = 0; i === 0 || days.at(-1)! <= last; i++) days.push(addMonths(startedOn, months * i))
  return days.filter(isDue)
}

interface Known {
  readonly records: BoardRecords
  readonly meetings: readonly DatedMeeting[]
  readonly day: Day
}

function reportDue({ records, meetings, day }: Known, cadence: Cadence, dueOn: Day, nextDueOn: Day): ReportDue {
  const meeting = meetings.find(({ on }) => on >= dueOn)
  if (!meeting) return { cadence, dueOn, state: 'no meeting', cameLate: false }
  const nextMeeting = meetings.find(({ on }) => on >= nextDueOn)
  const within = meetings.filter(({ on }) => on >= meeting.on && (!nextMeeting || on < nextMeeting.on))
  const asked = within.flatMap(its => {
    const item = records.items.find(
      ({ meeting: of, cadence: named }) =>
        of !== undefined && of === its.reference && named !== undefined && named === cadence.reference,
    )
    return item ? [{ its, item }] : []
  })
  const of = { cadence, dueOn, meeting }
  const came = asked.find(({ its, item }) => !isPutOff(records, item) && (its.on < day || isMinuted(records, item)))
  if (came) return { ...of, state: 'came', item: came.item, cameTo: came.its, cameLate: came.its !== meeting }
  const ahead = asked.find(({ its, item }) => its.on >= day && !isPutOff(records, item))
  if (ahead) {
    const hasPaper = records.papers.some(({ item }) => item !== undefined && item === ahead.item.reference)
    return { ...of, state: hasPaper ? 'on the agenda' : 'no paper yet', item: ahead.item, cameLate: false }
  }
  const putOff = asked.at(-1)
  if (putOff) return { ...of, state: 'put off', item: putOff.item, cameLate: false }
  return { ...of, state: meeting.on < day ? 'missing' : 'not on the agenda', cameLate: false }
}

const isMinuted = ({ minutes }: BoardRecords, { reference }: AgendaItem): boolean =>
  reference !== undefined && minutes.some(({ item }) => item === reference)

/** Whether an item's minute says that it was put off or taken off the agenda. */
export const isPutOff = ({ minutes }: Pick<BoardRecords, 'minutes'>, { reference }: AgendaItem): boolean =>
  reference !== undefined &&
  minutes.some(({ item, outcome }) => item === reference && (outcome === 'deferred' || outcome === 'withdrawn'))
