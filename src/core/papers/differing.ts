import { day, dayInWords } from '#core/dates.ts'
import {
  daysApart,
  isPercent,
  isSameValue,
  lastDayOf,
  nameOf,
  numberOf,
  type PaperDisagreement,
  placeOf,
  type Statement,
} from './statement.ts'

/** Statements of one thing, as at one day and by one definition, that say different things: one disagreement for each thing. */
export const differing = (statements: readonly Statement[]): readonly PaperDisagreement[] =>
  groupsBy(statements, s =>
    [s.what, s.of, s.definition ?? '', lastDayOf(s.asAt), isYear(s) ? 'year' : ''].join('\n'),
  ).flatMap(group => {
    const different = distinct(group)
    if (different.length < 2) return []
    const [first] = group
    const written = different.filter(({ value }) => value.trim() !== '')
    const of = `${titleOf(first!)} as at ${dayInWords(day(lastDayOf(first!.asAt)))}`
    const each = different.map(s => `${s.value.trim() === '' ? 'nothing' : s.value} in ${placeOf(s)}`)
    return written.length === 0
      ? []
      : [
          {
            kind: 'different' as const,
            says: `${of}: ${listed(each)}.${shifted(different, statements)}`,
            where: group.map(placeOf),
          },
        ]
  })

/** Where a value that disagrees is that of another day, as when a row was shifted. */
function shifted(different: readonly Statement[], all: readonly Statement[]): string {
  for (const s of different) {
    const other = all.find(
      o =>
        o.of === s.of &&
        o.what === s.what &&
        o.definition === s.definition &&
        numberOf(s.value) !== undefined &&
        o.value === s.value &&
        lastDayOf(o.asAt) !== lastDayOf(s.asAt),
    )
    if (other) return ` ${s.value} is what ${placeOf(other)} has as at ${dayInWords(day(lastDayOf(other.asAt)))}.`
  }
  return ''
}

/** At most so many days apart, a figure of two papers is expected to be about the same. */
const NEAR_DAYS = 62
/** Percentages that are so many points apart, and numbers that are such a share apart, are worth a look. */
const [POINTS, SHARE] = [2, 0.05]

/** Statements of one thing by one definition in different papers, of days near one another, that are far apart. */
export const farApart = (statements: readonly Statement[]): readonly PaperDisagreement[] =>
  groupsBy(statements, s => [s.what, s.of, s.definition ?? ''].join('\n')).flatMap(group => {
    const pairs = group
      .flatMap((a, i) => group.slice(i + 1).map(b => [a, b] as const))
      .filter(([a, b]) => isFarApart(a, b))
    const its = [...new Set(pairs.flat())].sort((a, b) => (lastDayOf(a.asAt) < lastDayOf(b.asAt) ? -1 : 1))
    if (its.length === 0) return []
    const each = its.map(s => `${s.value} as at ${dayInWords(day(lastDayOf(s.asAt)))} in ${placeOf(s)}`)
    return [
      {
        kind: 'far apart' as const,
        says: `${titleOf(its[0]!)}: ${listed(each)}. That is far apart for days so near: say in each paper what day and which definition it is of.`,
        where: its.map(placeOf),
      },
    ]
  })

function isFarApart(a: Statement, b: Statement): boolean {
  const [one, other] = [numberOf(a.value), numberOf(b.value)]
  const days = daysApart(a, b)
  if (a.paper === b.paper || days === 0 || days > NEAR_DAYS || one === undefined || other === undefined) return false
  if (isYear(a) || isYear(b)) return false
  return isPercent(a.value) || isPercent(b.value)
    ? Math.abs(one - other) >= POINTS
    : Math.abs(one - other) > SHARE * Math.max(one, other)
}

const isYear = ({ asAt }: Statement): boolean => /^\d{4}[-/–]\d{2}$/.test(asAt) && !/^\d{4}-(0[1-9]|1[0-2])$/.test(asAt)

/** One statement for each thing that is said, the first that says it. */
const distinct = (group: readonly Statement[]): readonly Statement[] =>
  group.filter((s, i) => !group.slice(0, i).some(other => isSameValue(s, other)))

const titleOf = ({ what, definition, ...of }: Statement): string =>
  `${nameOf(of)}${what === 'value' ? '' : `, ${what}`}${definition === undefined ? '' : ` (${definition})`}`

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

function groupsBy<T>(all: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups.values()]
}
