import { z } from 'zod'
import { isoOf } from '#core/dates.ts'
import { type AnyList, type FilterId, filterIds } from '#core/lists/list.ts'
import type { Asked, Listing } from '#core/lists/listing.ts'
import { type Member, memberWith } from '#core/staff.ts'
import type { Service } from '#web/caseload.ts'
import type { Problem, Visit } from '#web/page.ts'
import { asAt, pageNumber, recordedOn } from '#web/query-fields.ts'
import type { Services, Visitor } from '#web/services.ts'

const short = z.string().max(200, 'That is longer than anything in the list')

/** What the address of a list may ask: the day, what was known by when, whose rows, which of them, in which order. */
export const listFields = {
  'as-at': asAt,
  'recorded-on': recordedOn,
  sort: z.string().regex(/^-?[a-z][a-z-]{0,40}$/, 'Choose a column to sort by'),
  page: pageNumber,
  ...(Object.fromEntries(filterIds.map(id => [id, short])) as Record<FilterId, typeof short>),
}

/** In place of a filter's value: everything, also in a list that opens with somebody's own. */
export const ALL = 'all'

/** A list as somebody is shown it. */
export interface Shown {
  /** As it opens for whoever looks. */
  readonly list: AnyList
  readonly service: Service
  readonly listing: Listing
  /** What the list is narrowed by, sorted by and asked as at, as its address says it. */
  readonly asked: Readonly<Record<string, string>>
  /** The staff record of whoever looks; absent where none has their user name. */
  readonly me?: Member
  readonly who: Visitor
  readonly mayReadWorkers: boolean
  readonly problems: readonly Problem[]
}

type Asking = Pick<Visit<'/lists/:list', readonly [], typeof listFields>, 'params' | 'query' | 'services'> & {
  readonly who: Visitor
}

/** The list that an address names, as it asks for it; undefined if there is none. */
export async function shownIn({ params, query, services, who }: Asking): Promise<Shown | undefined> {
  const asDefined = services.catalogues.worklists.find(({ id }) => id === params.list)
  if (!asDefined) return undefined
  const list = openedBy(asDefined, who)
  const { service, problems } = await serviceFor({ query, services })
  const me = memberWith(service.staff, who.username)
  const filters = filtersAsked(list, query, me)
  const sort = query.sort === undefined ? undefined : sortAsked(query.sort)
  const mayReadWorkers = mayRead(services, who, 'allocation')
  return {
    list,
    service,
    listing: services.caseload.listed(service, asDefined, { filters, ...(sort && { sort }) }, mayReadWorkers),
    asked: addressFields(query),
    ...(me && { me }),
    who,
    mayReadWorkers,
    problems,
  }
}

/** A list as it opens for somebody: whoever manages those who do the work has no cases of their own. */
function openedBy(list: AnyList, { role }: Visitor): AnyList {
  if (list.opensWith !== 'own' || !list.ownFor || list.ownFor.includes(role)) return list
  const { opensWith: _, ...rest } = list
  return role === 'team-manager' ? { ...rest, opensWith: 'team' } : rest
}

/** Everyone as at the day asked for and as recorded by the day asked for, and what could not be had. */
export async function serviceFor({
  query,
  services: { caseload },
}: Pick<Visit<string, readonly [], Pick<typeof listFields, 'as-at' | 'recorded-on'>>, 'query' | 'services'>): Promise<{
  readonly service: Service
  readonly problems: readonly Problem[]
}> {
  const recordedOn = query['recorded-on']
  const isFuture = recordedOn !== undefined && recordedOn.slice(0, 10) > isoOf(caseload.today())
  const service = await caseload.at({
    ...(query['as-at'] !== undefined && { asAt: query['as-at'] }),
    ...(recordedOn !== undefined && !isFuture && { recordedOn }),
  })
  return {
    service,
    problems: isFuture ? [{ field: 'recorded-on', text: 'As recorded on must be today or earlier' }] : [],
  }
}

/** Whether somebody may read a kind of record. */
const mayRead = ({ catalogues }: Services, { role }: Visitor, type: string): boolean =>
  catalogues.records.some(({ id, readBy }) => id === type && readBy.includes(role))

/** A list that opens with somebody's own shows theirs unless the address asks for others or for everyone's. */
function filtersAsked(
  { opensWith }: AnyList,
  query: Readonly<Partial<Record<FilterId, string>>>,
  me: Member | undefined,
): Asked['filters'] {
  const filters: Partial<Record<FilterId, string>> = {}
  for (const id of filterIds) if (query[id] !== undefined && query[id] !== ALL) filters[id] = query[id]
  if (opensWith === 'own' && query.worker === undefined && query.team === undefined) filters.worker = me?.id ?? NOBODY
  if (opensWith === 'team' && query.team === undefined && query.worker === undefined && me?.team !== undefined)
    filters.team = me.team
  return filters
}

/** No worker has this identifier: whoever has no staff record has no cases of their own. */
const NOBODY = ' '

const sortAsked = (sort: string): NonNullable<Asked['sort']> => ({
  column: sort.replace(/^-/, ''),
  isDescending: sort.startsWith('-'),
})

function addressFields(query: Asking['query']): Shown['asked'] {
  const fields: Record<string, string> = {}
  for (const id of filterIds) if (query[id] !== undefined) fields[id] = query[id]
  if (query.sort !== undefined) fields.sort = query.sort
  if (query['as-at'] !== undefined) fields['as-at'] = isoOf(query['as-at'])
  if (query['recorded-on'] !== undefined) fields['recorded-on'] = query['recorded-on'].slice(0, 10)
  return fields
}

/** The address of a list with something of it changed; undefined takes a part away. */
export function listAddress(
  { list, asked }: Pick<Shown, 'list' | 'asked'>,
  changes: Readonly<Record<string, string | undefined>> = {},
  file = '',
): string {
  const fields = Object.entries({ ...asked, ...changes }).filter((field): field is [string, string] => !!field[1])
  const query = new URLSearchParams(fields)
  return `/lists/${list.id}${file}${fields.length === 0 ? '' : `?${query}`}`
}
