import type { z } from 'zod'
import type { Day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import type { AnyRecordType } from '#core/records/record.ts'

/** Something that a partner's list knows of a child, and that our records know too: the last of a kind, by its day. */
export interface Fact {
  /** What it is: `Dental check`. */
  readonly title: string
  readonly record: AnyRecordType
  /** The list's columns, and the fields of the record that say the same. The first is the day. */
  readonly columns: Readonly<Record<string, string>>
  /** Which of our records count: one that was refused or missed is none. */
  readonly counts: (body: Body) => boolean
  /** What a record made from the list says beside its columns. */
  readonly also: Body
}

/** A partner whose list of our children is compared with our records. */
export interface Partner {
  readonly id: string
  readonly title: string
  readonly says: string
  /** Who should be on the list at the end of a day. */
  readonly population: { readonly says: string; readonly includes: (child: Journey, asAt: Day) => boolean }
  /** The columns that the list may have beside the child's identifier. */
  readonly fields: z.ZodObject
  readonly facts: readonly Fact[]
}

export const definePartner = (partner: Partner): Partner => partner
