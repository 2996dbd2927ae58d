import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import { decisionsUndone } from '#core/decisions.ts'
import type { Owed } from '#core/due.ts'
import { latestBy } from '#core/latest.ts'
import { episodeOn } from '#core/looked-after.ts'
import qualityChecklist, { checklistGrades } from '#core/records/quality-checklist.ts'
import { recordedReviews, reviewsPutOff } from '#core/reviews.ts'
import { defineList, type Row, type State } from './list.ts'
import { soonestFirst } from './owed.ts'

const checklistsOf = recordsOf(qualityChecklist)

interface Reviewed extends Row {
  readonly asAt: Day
  readonly owed: Owed | undefined
  /** The checklist before the next review, while it is to be done. */
  readonly checklistOwed: Owed | undefined
  /** The last one since the last review. */
  readonly checklist: ReturnType<typeof checklistsOf>[number] | undefined
  readonly heldOn: Day | undefined
  readonly last: ReturnType<typeof recordedReviews>[number] | undefined
  readonly putOff: number
  readonly undone: readonly string[]
}

export default defineList<Reviewed>({
  id: 'reviews',
  title: 'Reviews',
  question: 'Whose review is next, is the plan good enough, and what was decided and not done?',
  kind: 'worklist',
  roles: ['reviewing-officer', 'team-manager', 'service-manager', 'social-worker', 'performance-analyst'],
  homeOf: ['reviewing-officer'],
  order: 60,
  reads: [
    'review',
    'management-decision',
    'supervision',
    'action',
    'action-date',
    'action-completed',
    'quality-checklist',
    'episode',
  ],
  opensWith: 'own',
  ownFor: ['reviewing-officer', 'social-worker'],
  rows(child, asAt, { clock }) {
    if (episodeOn(child, asAt) === undefined) return []
    const owed = clock.owed(child, asAt)
    const heldOn = latestBy(child.reviews, r => r.heldOn, asAt)?.heldOn
    const checklist = latestBy(checklistsOf(child), c => c.completedOn, asAt)
    return [
      {
        child,
        asAt,
        owed: owed.find(({ standard }) => standard.metBy.includes('review')),
        checklistOwed: owed.find(({ standard }) => standard.metBy.includes('quality-checklist')),
        checklist: checklist && checklist.completedOn! > (heldOn ?? -Infinity) ? checklist : undefined,
        heldOn,
        last: latestBy(recordedReviews(child), r => r.heldOn, asAt),
        putOff: reviewsPutOff(child, asAt),
        undone: decisionsUndone(child, asAt).map(({ says = 'A decision' }) => says),
      },
    ]
  },
  columns: [
    { id: 'due', title: 'Review due', kind: 'owed', of: row => row.owed && [row.owed] },
    { id: 'checklist', title: 'Checklist before it', kind: 'state', of: row => checklistState(row) },
    { id: 'held', title: 'Last held', kind: 'day', of: row => row.heldOn, absent: 'None recorded' },
    { id: 'sent', title: 'Plan sent before it', kind: 'text', of: row => sentBefore(row) },
    { id: 'enough', title: 'Plan good enough', kind: 'state', of: row => goodEnough(row) },
    { id: 'put-off', title: 'Put off', kind: 'number', of: row => (row.putOff > 0 ? row.putOff : undefined) },
    { id: 'undone', title: 'Decided, past its day and not done', kind: 'lines', of: row => row.undone },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: row => [
        ...(row.checklist ? [] : [{ record: 'quality-checklist', says: 'Checklist' }]),
        { record: 'review', says: 'Review' },
      ],
    },
  ],
  filters: [
    {
      id: 'show',
      title: 'Show',
      of: row => [
        ...(row.owed && row.owed.obligation.dueOn < row.asAt ? ['overdue'] : []),
        ...(row.owed && row.owed.obligation.dueOn >= row.asAt && row.owed.obligation.dueOn <= row.asAt + DAYS_AHEAD
          ? ['due within 28 days']
          : []),
        ...(row.checklistOwed && row.checklistOwed.obligation.dueOn <= row.asAt + DAYS_AHEAD
          ? ['checklist to do']
          : []),
        ...(row.last && row.last.planSentOn === undefined ? ['plan not sent'] : []),
        ...(row.last?.isPlanGoodEnough === 'no' || row.last?.isPlanGoodEnough === 'partly'
          ? ['plan not good enough']
          : []),
        ...(row.putOff > 0 ? ['put off'] : []),
        ...(row.undone.length > 0 ? ['decisions not done'] : []),
      ],
      order: [
        'overdue',
        'due within 28 days',
        'checklist to do',
        'plan not good enough',
        'plan not sent',
        'decisions not done',
        'put off',
      ],
    },
  ],
  sort: (a, b) => soonestFirst(a.owed, b.owed),
  empty: 'No looked after child is allocated here on this day.',
  examples: [
    {
      name: 'a review that was put off is counted; a decision past its day stands until it is done',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-06-29 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn     | participation | planSentOn | deferredFromOn | isPlanGoodEnough
          Ana   | 2025-05-01 | PN1           | 2025-04-28 | 2025-03-20     | partly`,
        'management-decision': `
          child | decidedOn  | dueOn      | doneOn     | action
          Ana   | 2025-05-01 | 2025-06-29 |            | Life story work
          Ana   | 2025-05-01 | 2025-06-30 |            | A bike
          Ana   | 2025-05-01 | 2025-06-01 | 2025-06-20 | New school shoes`,
      },
      shows: `
        child | held          | sent          | enough  | put-off | undone
        Ana   | 2025-05-01    | 3 days before | In part | 1       | Life story work
        Ben   | None recorded |               |         |         |`,
    },
    {
      name: 'the checklist before a review says its grade once it is done, and is to be done once it is near: one of the last review is none',
      asAt: '2025-05-13',
      standards: ['checklist-before-review'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-04-11 |       | C2           | U4
        Ben   | 2025-04-11 |       | C2           | U4
        Cal   | 2025-04-10 |       | C2           | U4
        Dee   | 2025-04-11 |       | C2           | U4`,
      records: {
        'quality-checklist': `
          child | completedOn | overall
          Ana   | 2025-05-13  | inadequate
          Dee   | 2025-05-07  | good`,
        review: `
          child | heldOn
          Dee   | 2025-05-08`,
      },
      shows: `
        child | checklist
        Ana   | Inadequate
        Ben   | To do
        Cal   | Late
        Dee   |`,
    },
  ],
})

/** How far ahead the filters look for what is due. */
const DAYS_AHEAD = 28

/** What the checklist before the next review found or, once that is near, that it is to be done. */
function checklistState({ checklist, checklistOwed, asAt }: Reviewed): State | undefined {
  if (checklist)
    return checklist.overall === undefined
      ? { says: 'Done, no grade', tone: 'quiet' }
      : { says: checklistGrades[checklist.overall], tone: TONES[checklist.overall] }
  if (!checklistOwed) return undefined
  const { dueOn } = checklistOwed.obligation
  if (dueOn < asAt) return { says: 'Late', tone: 'late' }
  return dueOn <= asAt + DAYS_AHEAD ? { says: 'To do', tone: 'soon' } : undefined
}

const TONES = { outstanding: 'done', good: 'done', 'requires-improvement': 'soon', inadequate: 'late' } as const

function sentBefore({ last }: Reviewed): string | undefined {
  if (last?.heldOn === undefined) return undefined
  if (last.planSentOn === undefined) return 'Not recorded'
  const days = last.heldOn - last.planSentOn
  return days < 0 ? 'After it' : `${days} ${days === 1 ? 'day' : 'days'} before`
}

const ENOUGH: Readonly<Record<string, State>> = {
  yes: { says: 'Yes', tone: 'done' },
  partly: { says: 'In part', tone: 'soon' },
  no: { says: 'No', tone: 'late' },
}

const goodEnough = ({ last }: Reviewed): State | undefined =>
  last?.isPlanGoodEnough === undefined ? undefined : ENOUGH[last.isPlanGoodEnough]
