/** Where records of one kind about the council are listed, and one of them is shown, corrected or withdrawn. */
export const councilRecordsAddress = (type: string, rest = ''): string => `/council-records/${type}${rest}`
export const councilRecordAddress = (type: string, record: number, rest = ''): string =>
  councilRecordsAddress(type, `/${record}${rest}`)
