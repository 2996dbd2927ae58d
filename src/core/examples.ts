import type { IsoDate } from './dates.ts'
import { day, yearEndingOf } from './dates.ts'
import { type EnteredFigures, enteredIn } from './entered-figures.ts'
import type { Body, Entry } from './entry.ts'
import { type FosteringHousehold, householdOf } from './fostering-households.ts'
import type { Example } from './indicators/indicator.ts'
import { type Journey, journeyOf } from './journey.ts'
import { isReturned } from './returned-types.ts'
import { type Staff, staffIn } from './staff.ts'

/** The headings of a table of episodes and the fields that they stand for. */
export const episodeFields: Readonly<Record<string, string>> = {
  started: 'startedOn',
  ended: 'endedOn',
  'legal status': 'legalStatus',
  placement: 'placement',
  'new episode reason': 'reasonForNewEpisode',
  provider: 'placementProvider',
  'ceased reason': 'reasonEnded',
  'change reason': 'reasonForPlacementChange',
  urn: 'urn',
  postcode: 'placementPostcode',
}

interface Row {
  readonly child: string
  readonly fields: Readonly<Record<string, string>>
}

/**
 * The journeys of the children in a worked example, in the order that they are first named. What an example leaves out:
 * a child was born on 1 January 2010; a first episode, or one after a gap, starts a period of care (RNE is S), another
 * is a move (P); an episode continued the same day ended for that (REC is X1), another because the child went home
 * (E4A). A record says nothing of a return's year unless the table has a column for it.
 */
export function journeysOf(example: Example): readonly Journey[] {
  const entries = entriesOf(example)
  const names = [...new Set(entries.map(e => e.subject))]
  return names.map(name =>
    journeyOf(
      { ref: name, childId: name },
      entries.filter(e => e.subject === name),
      { returnYears: example.returns ?? [] },
    ),
  )
}

/** The staff of a worked example. */
export const staffOf = ({ staff = '' }: Pick<Example, 'staff'>): Staff =>
  staffIn(tableOf(staff).map(cells => Object.fromEntries(Object.entries(cells).map(([k, v]) => [k, valueIn(v)]))))

/** The fostering households of a worked example. */
export const householdsOf = ({ records = {} }: Pick<Example, 'records'>): readonly FosteringHousehold[] =>
  tableOf(records[HOUSEHOLD] ?? '').map((cells, i) =>
    householdOf({
      id: i + 1,
      record: i + 1,
      body: Object.fromEntries(Object.entries(cells).map(([k, v]) => [k, k === 'household' ? v : valueIn(v)])),
    }),
  )

const HOUSEHOLD = 'fostering-household'

/** What was entered from outside in a worked example. */
export const enteredOf = ({ entered = {} }: Pick<Example, 'entered'>, indicator: string): EnteredFigures =>
  enteredIn(
    Object.entries(entered).map(([month, numerator], i) => ({
      id: i + 1,
      record: i + 1,
      kind: 'statement',
      standing: 0,
      type: 'entered-figure',
      body: { indicator, month, stretch: 'month', numerator, source: 'Worked example' },
    })),
  )

/** The entries about children that a worked example stands for, in the order of the tables. */
export function entriesOf({ asAt, born = {}, episodes = '', records = {} }: Example): readonly Entry[] {
  const entries: Entry[] = []
  const add = (type: string, child: string, standing: number, body: Body): void => {
    const id = entries.length + 1
    entries.push({ id, record: id, type, subject: child, kind: 'statement', standing, body, recordedOn: RECORDED_ON })
  }
  const episodeRows = rowsOf(episodes)
  for (const { child, fields } of episodeRows) add('episode', child, 0, episodeOf(child, fields, episodeRows))
  for (const [type, table] of Object.entries(records).filter(([type]) => type !== HOUSEHOLD))
    for (const { child, fields } of rowsOf(table)) {
      const { year, ...body } = fields
      const isYearly = type === 'yearly-outcomes' || type === 'care-leaver-outcomes'
      const said = isReturned(type) ? body : Object.fromEntries(Object.entries(body).map(([k, v]) => [k, valueIn(v)]))
      add(type, child, isYearly ? Number(year ?? yearEndingOf(day(asAt))) : 0, said)
    }
  for (const child of new Set(entries.map(e => e.subject)))
    add('child-details', child, 0, { bornOn: born[child] ?? BORN_ON })
  return entries
}

/** Returns keep every value as text. In other records a cell may be a number, or true or false. */
function valueIn(cell: string): unknown {
  if (cell === 'true' || cell === 'false') return cell === 'true'
  return /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell
}

const RECORDED_ON = '2026-01-01T00:00:00.000Z'
const BORN_ON: IsoDate = '2010-01-01'

/** The rows of a table whose columns are parted by bars; the first line names them, and an empty cell says nothing. */
function tableOf(table: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = table
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(cell => cell.trim()))
  return rows.map(cells =>
    Object.fromEntries(headings.flatMap((heading, i) => (cells[i] ? [[heading, cells[i]]] : []))),
  )
}

const rowsOf = (table: string): readonly Row[] => tableOf(table).map(({ child = '', ...fields }) => ({ child, fields }))

function episodeOf(child: string, fields: Row['fields'], all: readonly Row[]): Body {
  const body: Record<string, string> = {}
  for (const [heading, value] of Object.entries(fields)) {
    const field = episodeFields[heading]
    if (!field) throw new Error(`No episode has "${heading}". Name one of: ${Object.keys(episodeFields).join(', ')}.`)
    body[field] = value
  }
  const others = all.filter(row => row.child === child && row.fields !== fields).map(row => row.fields)
  const { startedOn, endedOn } = body
  body.reasonForNewEpisode ??= others.some(o => o.ended === startedOn) ? 'P' : 'S'
  if (endedOn !== undefined) body.reasonEnded ??= others.some(o => o.started === endedOn) ? 'X1' : 'E4A'
  return body
}
