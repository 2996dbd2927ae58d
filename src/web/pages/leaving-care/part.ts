import type { CodeSet } from '#core/codes/code-set.ts'
import type { Day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import type { FieldMeta } from '#core/records/fields.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { dateInWords } from '#web/dates-in-words.ts'

/** What each part of the page about leaving care is drawn from. */
export interface Part {
  readonly child: Journey
  readonly name: string | undefined
  readonly today: Day
  readonly codes: readonly CodeSet[]
}

/** The words of a choice, as the record type's form has them. */
export const choiceInWords = (type: AnyRecordType, field: string, value: unknown): string | undefined => {
  const { choices } = (type.fields.shape[field]?.meta() ?? {}) as Partial<FieldMeta>
  return typeof value === 'string' ? (choices?.[value] ?? value) : undefined
}

/** A day in words; nothing where there is none. */
export const dayInWords = (on: Day | undefined): string => (on === undefined ? '' : dateInWords(on))
