/** The number by which the Department for Education knows a council, a region or England, such as `372`. */
export type AreaCode = string

export const ENGLAND: AreaCode = '970'
const LONDON: AreaCode = '986'

/** England and its regions by the local authority interactive tool's numbers, each under every name that published files have for it. */
const named: Readonly<Record<AreaCode, readonly string[]>> = {
  [ENGLAND]: ['England', 'National'],
  '980': ['North East'],
  '981': ['North West'],
  '982': ['Yorkshire and The Humber'],
  '983': ['East Midlands'],
  '984': ['West Midlands'],
  '985': ['East of England'],
  [LONDON]: ['London'],
  '987': ['Inner London', 'London (Inner)'],
  '988': ['Outer London', 'London (Outer)'],
  '989': ['South East'],
  '990': ['South West'],
}

const sameName = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ')

const codes: ReadonlyMap<string, AreaCode> = new Map(
  Object.entries(named).flatMap(([code, names]) => names.map(name => [sameName(name), code] as const)),
)

/** The number of England or a region by its name; undefined for anything else. */
export const regionCode = (name: string): AreaCode | undefined => codes.get(sameName(name))

/** What a region is called; undefined where the number is of none. */
export const regionName = (code: AreaCode): string | undefined => named[code]?.[0]

export const isCouncil = (code: AreaCode): boolean => /^\d{3}$/.test(code) && named[code] === undefined

/** A region, and where nothing may be published of it, the region that it is a part of: Inner and Outer London are parts of London. */
export const regionsOf = (region: AreaCode): readonly AreaCode[] =>
  region === '987' || region === '988' ? [region, LONDON] : [region]
