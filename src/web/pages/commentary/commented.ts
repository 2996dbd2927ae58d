import { type Commentary, carriedInto, commentaryIn, type Said, saidOf } from '#core/commentary.ts'
import type { Month } from '#core/dates.ts'
import { type Body, standing } from '#core/entry.ts'
import commentaryRecord from '#core/records/commentary.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { AUTHORITY } from '#store/body.ts'
import type { ReturnEntry } from '#store/store.ts'
import { type ChildRecord, recordsIn, type Wording } from '#web/pages/child/records.ts'
import { slugOf } from '#web/pages/commentary/addresses.ts'
import { type Corrected, correctedIn } from '#web/pages/records/correction.ts'
import { type Joining, joiningOf } from '#web/pages/records/merge.ts'
import type { Services } from '#web/services.ts'

/** Who writes commentary: those who may record it. */
export const mayComment = commentaryRecord.writtenBy

/** Something that commentary is written about in a month: an indicator or a group of them. */
export interface Commented {
  /** The id of the indicator, or the name of the group. */
  readonly about: string
  readonly title: string
  /** The indicator's number, or what the groups are called together. */
  readonly caption: string
  readonly month: Month
  readonly scorecard: Scorecard
  /** The same as those read it who may not see children. */
  readonly suppressed: Scorecard
  /** The indicator's row; absent for a group. */
  readonly row?: ScorecardRow
  /** The group's rows, or those of the indicator's group. */
  readonly rows: readonly ScorecardRow[]
  readonly said?: Said
  /** The record of the month; absent until one is written. */
  readonly record?: ChildRecord
  /** What a form that nobody has filled in begins from: the words of the report before. */
  readonly carried: Body
}

interface Asked {
  readonly params: { readonly month: string; readonly about: string }
  readonly services: Pick<Services, 'figures' | 'ledger'>
}

/** What an address names, as it is said now; undefined where there is no such indicator or group, or no such month. */
export async function commentedIn({ params, services }: Asked): Promise<Commented | undefined> {
  const { scorecard, suppressed, month } = await services.figures.at({ month: params.month })
  if (month !== params.month) return undefined
  const row = scorecard.rows.find(({ indicator }) => indicator.id === params.about)
  const rows = scorecard.rows.filter(({ indicator }) =>
    row ? indicator.group === row.indicator.group : slugOf(indicator.group) === params.about,
  )
  const [first] = rows
  if (first === undefined) return undefined
  const about = row ? row.indicator.id : first.indicator.group
  const history = await services.ledger.history(AUTHORITY)
  const record = recordOf(recordsIn(history, [commentaryRecord]), about, month)
  const all = commentaryIn(history)
  const said = saidOf(all, about, month)
  return {
    about,
    title: row ? row.indicator.title : about,
    caption: row ? row.indicator.number : 'Group of indicators',
    month,
    scorecard,
    suppressed: suppressed().scorecard,
    ...(row && { row }),
    rows,
    ...(said && { said }),
    ...(record && { record }),
    carried: carriedOf(all, about, month),
  }
}

/** The words of the report before, for a new month to begin from; nothing where there was none. */
export function carriedOf(all: readonly Commentary[], about: string, month: Month): Body {
  const before = all.filter(said => said.about !== about || said.month !== month)
  const said = saidOf(before, about, month)
  if (!said) return {}
  return { ...carriedInto(said.commentary, month) }
}

/** The newest record that stands about something in a month. */
const recordOf = (records: readonly ChildRecord[], about: string, month: Month): ChildRecord | undefined =>
  records.findLast(({ stands }) => stands?.body.about === about && stands.body.month === month)

/** The questions of its form: what became of a promise is asked where there was one. */
export const fieldsOf = ({ said }: Pick<Commented, 'said'>): readonly RecordField[] =>
  askedFields(commentaryRecord).filter(({ name }) => said?.promised !== undefined || !name.startsWith('promise'))

/** How two people's words are put together. */
export const joiningOfCommentary: Joining = joiningOf(commentaryRecord)

export const correctedOf = (record: ChildRecord): Corrected => correctedIn(AUTHORITY, record, joiningOfCommentary)

/** Commentary names no code, worker or standard. */
export const noWording: Wording = {
  codes: [],
  files: { tables: [], annexALists: [], records: [] },
  staff: new Map(),
  standards: [],
}

/** Whether somebody has written about something in a month meanwhile, of entries in the order of the ledger. */
export const isWritten = (entries: readonly ReturnEntry[], about: string, month: Month): boolean =>
  standing(entries).some(({ body }) => body.about === about && body.month === month)
