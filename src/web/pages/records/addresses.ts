/** The address of the pages that record about a child and show what was recorded. */
export const recordsAddress = (child: string, rest = ''): string => `/children/${child}/records${rest}`
export const newRecordAddress = (child: string, type: string): string => recordsAddress(child, `/${type}/new`)
export const recordAddress = (child: string, record: number, rest = ''): string =>
  recordsAddress(child, `/${record}${rest}`)
