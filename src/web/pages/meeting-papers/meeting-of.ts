import { z } from 'zod'
import { actionsIn } from '#core/actions/actions.ts'
import { type BoardRecords, boardRecordsIn, type Paper } from '#core/boards/boards.ts'
import { openAndToJudge } from '#core/boards/matters-arising.ts'
import { councilLookIn } from '#core/council-look.ts'
import type { Document } from '#core/document.ts'
import { actionLog } from '#core/meeting-papers/action-log.ts'
import { agenda } from '#core/meeting-papers/agenda.ts'
import { businessOf, type ItemOfMeeting, type MeetingBusiness, publicBusiness } from '#core/meeting-papers/business.ts'
import { coverReport } from '#core/meeting-papers/cover-report.ts'
import { minutes } from '#core/meeting-papers/minutes.ts'
import { packsIn } from '#core/meeting-papers/page-numbers.ts'
import type { PublishedBy } from '#core/meeting-papers/published-by.ts'
import { AUTHORITY } from '#store/body.ts'
import type { RecordedEntry } from '#store/store.ts'
import type { SeenServices } from '#web/services.ts'

/** What is asked for of a meeting's paper: the version that everybody may read, or of which paper a cover report is. */
export const paperFields = {
  version: z.literal('public', 'The version must be public or left out'),
  of: z.string(),
}

/** The papers that are written of a meeting. */
export const paperKinds = { agenda: 'Agenda', minutes: 'Minutes', 'action-log': 'Action log' } as const

/** A meeting as whoever asks may know it: what is exempt and closed to them is not in it. */
export interface KnownMeeting {
  readonly business: MeetingBusiness
  readonly records: BoardRecords
  readonly history: readonly RecordedEntry[]
  readonly by: PublishedBy
}

interface Asking {
  readonly params: { readonly meetingRef: string }
  readonly services: Pick<SeenServices, 'ledger'>
}

/** The meeting that an address names; undefined where there is none, or its board or day is not known. */
export async function meetingOf({ params, services: { ledger } }: Asking): Promise<KnownMeeting | undefined> {
  const history = await ledger.history(AUTHORITY)
  const records = boardRecordsIn(history)
  const business = businessOf(records, params.meetingRef)
  if (!business) return undefined
  const { name = ledger.authority, look } = councilLookIn(history)
  return { business, records, history, by: { authority: name, look } }
}

/** A paper of a meeting and the item that it is put before. */
const paperOf = (
  { items }: MeetingBusiness,
  reference: string | undefined,
): { readonly item: ItemOfMeeting; readonly paper: Paper } | undefined =>
  items
    .flatMap(item => item.papers.map(paper => ({ item, paper })))
    .find(({ paper }) => reference !== undefined && paper.reference === reference)

/** A paper that Waymark writes of a meeting, as a document; undefined where it writes none such. */
export function documentOf(
  { business, records, history, by }: KnownMeeting,
  kind: string,
  { version, of }: { readonly version?: 'public'; readonly of?: string },
): Document | undefined {
  const its = version === 'public' ? publicBusiness(business) : business
  const actions = actionsIn(history)
  if (kind === 'agenda') {
    const packs = packsIn(history, business.meeting.reference ?? '')
    return agenda(
      its,
      by,
      packs.flatMap(({ papers }) => papers),
    )
  }
  if (kind === 'minutes') return minutes(its, actions, by)
  if (kind === 'action-log') {
    const { board, meeting } = business
    if (version === 'public') return undefined
    const log = openAndToJudge(records, actions, board.reference ?? '', meeting.on)
    return actionLog(board.name ?? 'Board', log, { ...by, on: meeting.on })
  }
  const found = kind === 'cover-report' ? paperOf(its, of) : undefined
  return found && coverReport(its, found.item, found.paper, by)
}
