import { readdirSync, readFileSync } from 'node:fs'

/*
 * A second way to the same figures, from the rows of the files and the written definitions alone: nothing of the engine is
 * used, dates are ISO text, and lives are walked row by row.
 */

/** An episode as the latest return that has it says it. */
interface Row {
  readonly child: string
  readonly start: string
  /** Empty while the episode is open. */
  readonly end: string
  /** The first day on which it does not count. */
  readonly until: string
  readonly rne: string
  readonly status: string
  readonly place: string
  readonly provider: string
  readonly reason: string
  readonly changed: string
  readonly postcode: string
  readonly urn: string
}
type Cells = Readonly<Record<string, string>>

/** A row, and the year of the latest return that has it. */
interface Latest {
  readonly cells: Cells
  readonly year: number
}

/** What the files of several years say: episodes by child, oldest first, without short breaks, and 18th birthdays. */
export interface Held {
  readonly lives: ReadonlyMap<string, readonly Row[]>
  readonly turns18: ReadonlyMap<string, string>
}

/** Rows of a CSV file without quotation marks, by heading. */
export function cellsIn(path: string): readonly Cells[] {
  const text = readFileSync(path, 'utf8')
  if (text.includes('"')) throw new Error(`${path} has quotation marks, which this way of counting does not read.`)
  const [head, ...rows] = text.split(/\r?\n/).filter(line => line !== '')
  const headings = head!.split(',')
  return rows.map(row => Object.fromEntries(row.split(',').map((cell, i) => [headings[i]!, cell])))
}

const iso = (text = ''): string => {
  const [, d, m, y] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? []
  return y ? `${y}-${m}-${d}` : ''
}
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1

/** The years' files of episodes and headers, by the year that each ends in. */
export function heldIn(years: ReadonlyMap<number, { readonly episodes: string; readonly header: string }>): Held {
  const turns18 = new Map<string, string>()
  const latest = new Map<string, Latest>()
  const ascending = [...years].sort(([a], [b]) => a - b)
  for (const [year, { episodes, header }] of ascending) {
    for (const { CHILD = '', DOB } of cellsIn(header)) turns18.set(CHILD, birthday18(iso(DOB)))
    const rows = cellsIn(episodes)
    for (const key of restarted(latest, rows, year)) latest.delete(key)
    for (const cells of rows) latest.set(keyOf(cells), { cells, year })
  }
  const lives = new Map<string, Row[]>()
  for (const { cells, year } of latest.values()) {
    const next = ascending.find(([other]) => other > year)?.[0]
    const row = rowOf(cells, next === undefined ? '9999' : `${next - 1}-04-01`)
    if (row.start !== '' && !['V3', 'V4'].includes(row.status))
      lives.set(row.child, [...(lives.get(row.child) ?? []), row].sort(byDates))
  }
  return { lives, turns18 }
}

const keyOf = ({ CHILD, DECOM }: Cells): string => `${CHILD} ${DECOM}`

/**
 * Episodes whose start the next return gives as another day: the child's one episode that was open and is not there now,
 * where exactly one is there that began before this return's year and was not there before.
 */
function restarted(before: ReadonlyMap<string, Latest>, rows: readonly Cells[], year: number): readonly string[] {
  const now = new Set(rows.map(keyOf))
  const isOpen = ({ cells, year: last }: Latest): boolean =>
    last === year - 1 && (iso(cells.DEC) === '' || iso(cells.DEC) >= `${year - 1}-04-01`)
  const gone = [...before].filter(([key, held]) => isOpen(held) && !now.has(key))
  return gone
    .filter(([, { cells }]) => gone.filter(([, other]) => other.cells.CHILD === cells.CHILD).length === 1)
    .filter(([, { cells }]) => {
      const own = rows.filter(row => row.CHILD === cells.CHILD && !before.has(keyOf(row)))
      return own.filter(row => iso(row.DECOM) < `${year - 1}-04-01`).length === 1
    })
    .map(([key]) => key)
}

const byDates = (a: Row, b: Row): number =>
  a.start === b.start ? (a.until < b.until ? -1 : 1) : a.start < b.start ? -1 : 1

const birthday18 = (born: string): string => {
  if (born === '') return '9999'
  const year = Number(born.slice(0, 4)) + 18
  return `${year}${born.endsWith('-02-29') && !isLeap(year) ? '-03-01' : born.slice(4)}`
}

/** What the next return held does not say again no longer counts from that return's first day. */
function rowOf(cells: Cells, notConfirmedFrom: string): Row {
  const end = iso(cells.DEC)
  return {
    child: cells.CHILD!,
    start: iso(cells.DECOM),
    end,
    until: end === '' || end > notConfirmedFrom ? notConfirmedFrom : end,
    rne: cells.RNE!,
    status: cells.LS!,
    place: cells.PLACE!,
    provider: cells.PLACE_PROVIDER!,
    reason: cells.REC!,
    changed: cells.REASON_PLACE_CHANGE!,
    postcode: cells.PL_POST!,
    urn: cells.URN!,
  }
}

/** The episode that each child looked after at the end of a day is in: the latest to start. */
export function lookedAfterOn({ lives, turns18 }: Held, day: string): readonly Row[] {
  return [...lives].flatMap(([child, rows]) => {
    const current = rows.filter(row => row.start <= day && day < row.until).at(-1)
    return current && day < (turns18.get(child) ?? '9999') ? [current] : []
  })
}

const all = ({ lives }: Held): readonly Row[] => [...lives.values()].flat()

/** Starts of care in a month, `2018-03`. */
export const startsIn = (held: Held, month: string): readonly Row[] =>
  all(held).filter(row => row.rne === 'S' && row.start.startsWith(month))

/** Ends of care in a month: for any reason but X1, with no other episode of the child starting that day. */
export const endsIn = (held: Held, month: string): readonly Row[] =>
  all(held).filter(
    row =>
      row.end.startsWith(month) &&
      row.reason !== 'X1' &&
      !held.lives.get(row.child)!.some(other => other !== row && other.start === row.end),
  )

/** How many placements a child was in from one day to another, both counting. */
export function placementsFrom(rows: readonly Row[], first: string, last: string): number {
  const placements: { start: string; until: string; row: Row }[] = []
  let wasAway = false
  for (const row of rows) {
    const now = placements.at(-1)
    const goesOn = now !== undefined && row.start <= now.until
    if (/^T[0-4]$/.test(row.place) || row.start >= row.until) {
      if (goesOn) now.until = later(row.until, now.until)
      wasAway = goesOn
      continue
    }
    const isSame = goesOn && (wasAway ? isBack(now.row, row) : isNoMove(now.row, row))
    if (isSame) Object.assign(now, { until: later(row.until, now.until), row })
    else placements.push({ start: row.start, until: row.until, row })
    wasAway = false
  }
  return placements.filter(p => p.start <= last && p.until > first).length
}

const later = (a: string, b: string): string => [a, b].sort()[1]!

const isWithFosterCarers = (before: Row, row: Row): boolean =>
  before.place.startsWith('U') && (row.place === 'A3' || row.place === 'A5')
const isIdentified = ({ urn, postcode }: Row): boolean => urn !== '' && postcode !== ''
const isSameAddress = (a: Row, b: Row): boolean =>
  (a.urn === '' || b.urn === '' || a.urn === b.urn) &&
  (a.postcode === '' || b.postcode === '' || a.postcode === b.postcode)

/** After time away: the same carers again. */
const isBack = (before: Row, row: Row): boolean =>
  isWithFosterCarers(before, row) ||
  (isSameAddress(before, row) &&
    ((isIdentified(before) && isIdentified(row)) || (before.place === row.place && before.provider === row.provider)))

/** L, T and U are no move; what is called one is none at the same address, or with the foster carers who adopt. */
const isNoMove = (before: Row, row: Row): boolean =>
  ['L', 'T', 'U'].includes(row.rne) ||
  isWithFosterCarers(before, row) ||
  ((before.changed === 'PLACE' || (isIdentified(before) && isIdentified(row))) && isSameAddress(before, row))

/** The last day of a month, and the first day of the twelve months to it. */
export function daysOf(month: string): { readonly last: string; readonly yearBefore: string } {
  const [year, ofYear] = month.split('-').map(Number) as [number, number]
  return {
    last: new Date(Date.UTC(year, ofYear, 0)).toISOString().slice(0, 10),
    yearBefore: new Date(Date.UTC(year - 1, ofYear, 1)).toISOString().slice(0, 10),
  }
}

/** The files of a folder that hold a year in the name of each, or in the name of its folder. */
export function filesByYear(
  folder: string,
): ReadonlyMap<number, { readonly episodes: string; readonly header: string }> {
  const names = readdirSync(folder).filter(name => /^\d{4}-(\d\d$|episodes\.csv$)/.test(name))
  return new Map(
    names.map(name => {
      const start = name.endsWith('.csv') ? `${folder}/${name.slice(0, 5)}` : `${folder}/${name}/`
      return [Number(name.slice(0, 4)) + 1, { episodes: `${start}episodes.csv`, header: `${start}header.csv` }]
    }),
  )
}
