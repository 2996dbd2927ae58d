import { isoOf } from '#core/dates.ts'
import { progressSaid } from '#core/records/action-progress.ts'
import { judgements } from '#core/records/effect-sign-off.ts'
import { upperFirst } from '#core/wording.ts'
import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { narrowedFields } from '#web/pages/actions/narrowed.ts'
import { type SeenAction, seenActions } from '#web/pages/actions/seen-actions.ts'

/** The actions as they are narrowed, for a spreadsheet: their three facts apart. */
export default defineDownload({
  path: '/actions/log.csv',
  roles: everyRole,
  audit: 'downloaded the actions',
  query: narrowedFields,
  async load({ query, who, services }) {
    const { chosen, today } = await seenActions(query, who, services)
    return {
      fileName: `actions-${isoOf(today)}.csv`,
      rows: [COLUMNS.map(([title]) => title), ...chosen.map(seen => COLUMNS.map(([, says]) => says(seen) ?? ''))],
    }
  },
})

const dayOf = (day: number | undefined): string | undefined => (day === undefined ? undefined : isoOf(day))

const COLUMNS: readonly (readonly [title: string, says: (seen: SeenAction) => string | number | undefined])[] = [
  ['Reference', ({ action }) => action.reference],
  ['Action', ({ action }) => action.what],
  ['About', ({ action }) => (action.child === undefined ? 'The council' : 'A child')],
  ['Recommendations', ({ action }) => action.recommendations.join('; ')],
  ['Who answers for it', ({ action }) => action.owner],
  ['Team', ({ action }) => action.team],
  ['Board', ({ action }) => action.board],
  ['Agreed on', ({ action }) => dayOf(action.agreedOn)],
  ['First due on', ({ stands }) => dayOf(stands.firstDueOn)],
  ['Now due on', ({ stands }) => dayOf(stands.dueOn)],
  ['Times put off', ({ stands }) => stands.putOff],
  ['Stands', ({ stands }) => upperFirst(stands.standing)],
  ['Progress', ({ stands }) => stands.progress && progressSaid[stands.progress.status]],
  ['Progress as on', ({ stands }) => dayOf(stands.progress?.on)],
  ['Note', ({ stands }) => stands.progress?.note],
  ['Done on', ({ stands }) => dayOf(stands.done?.doneOn)],
  ['Who says so', ({ stands }) => (stands.done?.isOnlySaid ? 'Only its progress' : stands.done?.by)],
  ['Pieces of evidence', ({ stands }) => stands.evidence],
  ['Effect, as judged', ({ judged }) => judged && judgements[judged.judgement as keyof typeof judgements]],
  ['Judged by', ({ judged }) => judged?.board],
  ['Judged on', ({ judged }) => dayOf(judged?.on)],
]
