import type { AnyRecordType } from '#core/records/record.ts'

/** The address of the pages that record about a child and show what was recorded. */
export const recordsAddress = (child: string, rest = ''): string => `/children/${child}/records${rest}`
export const newRecordAddress = (child: string, type: string): string => recordsAddress(child, `/${type}/new`)
/** Where a record of a type is made of a child: on its own page, or in the form drawn from its definition. */
export function writingAddress(child: string, { id, form }: Pick<AnyRecordType, 'id' | 'form'>): string {
  const own = form?.page ?? form?.begunOn
  return own === undefined ? newRecordAddress(child, id) : `/children/${child}${own}`
}
export const recordAddress = (child: string, record: number, rest = ''): string =>
  recordsAddress(child, `/${record}${rest}`)

/** The address of what is recorded about a child, or of one type of record, as CSV. */
export function csvAddress(child: string, type?: string, recordedOn?: string): string {
  const query = new URLSearchParams({
    ...(type !== undefined && { type }),
    ...(recordedOn !== undefined && { 'recorded-on': recordedOn.slice(0, 10) }),
  })
  return `/children/${child}/records.csv${query.size === 0 ? '' : `?${query}`}`
}
