import type { CustomTypesConfig } from 'pg'
import type { Instant } from '#core/dates.ts'

/** The numbers by which PostgreSQL knows the types whose values the driver would otherwise read in its own way. */
const [INT8, DATE, TIMESTAMPTZ, JSON_TEXT] = [20, 1082, 1184, 114]

/** An instant as the database writes it in ISO style: `2026-04-02 09:15:00.5+00`. */
const instantOf = (text: string): Instant => {
  const iso = text.replace(' ', 'T')
  return new Date(/[+-]\d\d$/.test(iso) ? `${iso}:00` : iso).toISOString()
}

const wholeNumber = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error('The database gave a number too large to count with.')
  return value
}

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: wholeNumber,
  [DATE]: text => text,
  [TIMESTAMPTZ]: instantOf,
  [JSON_TEXT]: JSON.parse,
}

/**
 * How values are read, the same on both engines: a day is text, since a driver that makes a date of it shifts it by the
 * machine's time zone, and an instant is text in UTC.
 */
export const valueTypes = (defaults: CustomTypesConfig): CustomTypesConfig => ({
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? defaults.getTypeParser(oid, format as 'text')) as CustomTypesConfig['getTypeParser'],
})
