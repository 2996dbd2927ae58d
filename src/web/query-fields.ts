import { z } from 'zod'
import { day } from '#core/dates.ts'
import { dayTyped } from './dates-in-words.ts'

/** A calendar month: 2017-06. */
export const month = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, 'Choose a month from the list')

/** The day by whose end something was recorded, as an instant. */
export const recordedOn = z.string().transform((text, context) => {
  const day = dayTyped(text)
  if (day !== undefined) return `${day}T23:59:59.999Z`
  context.addIssue('As recorded on must be a date that exists, such as 9 8 2017')
  return z.NEVER
})

/** A whole number from 1, for the pages of a list. */
export const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'That page does not exist')
  .transform(Number)

/** Asks for the whole of a list that has pages, for paper. */
export const toPrint = z.literal('yes')

/** A day that was typed, as ISO text. */
export const dayField = (says: string) =>
  z.string().transform((text, context) => {
    const on = dayTyped(text)
    if (on !== undefined) return on
    context.addIssue(`${says} must be a date that exists, such as 1 4 2026`)
    return z.NEVER
  })

/** The day that a page describes, to its end. */
export const asAt = z.string().transform((text, context) => {
  const typed = dayTyped(text)
  if (typed !== undefined) return day(typed)
  context.addIssue('As at must be a date that exists, such as 9 8 2017')
  return z.NEVER
})
