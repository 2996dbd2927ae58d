/**
 * How much is read at once. The largest file of the largest council's return is under 5 MB, so these refuse what cannot
 * be a return and let through whatever can, within what a small server has of memory: comparing and recording 900,000 rows
 * (42 MB) took 2.1 GB.
 */
export const limits = {
  fileBytes: 64 * 1024 * 1024,
  importBytes: 64 * 1024 * 1024,
  files: 1_000,
  folderDepth: 5,
  xmlDepth: 8,
  cellCharacters: 2_000,
} as const

/** How much of a workbook is read. The largest council's Annex A has under 100,000 rows in all, and no list 40 columns. */
export const workbookLimits = {
  parts: 2_000,
  unpackedBytes: 256 * 1024 * 1024,
  sheets: 100,
  rows: 200_000,
  columns: 256,
  cells: 5_000_000,
} as const

/** How a number of bytes is said: whole megabytes, rounded up. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en-GB')} MB`
