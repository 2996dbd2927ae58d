import type { Sex } from './life.ts'

/** What the codes of a collection year are; a year is named by the year it ends in. */

/** 1 and 2 until 2023-24; M and F from 2024-25. */
export const sexCode = (sex: Sex, year: number): string =>
  year < 2025 ? (sex === 'male' ? '1' : '2') : sex === 'male' ? 'M' : 'F'

/** Supported accommodation is K3 from 2024-25; before, it was H5. */
export const placementCode = (code: string, year: number): string => (code === 'K3' && year < 2025 ? 'H5' : code)
