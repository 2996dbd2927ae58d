import { z } from 'zod'
import { code, date, returnFields, text } from '#core/records/record.ts'
import type { AnnexAList, Column } from './list.ts'

/** The field in which a row about an adopter, who is no child of the ledger, keeps its identifier. */
export const ADOPTER_ID = 'adopterId'

/** The fields of the record that a row of a list is: a field for each column, with the column's heading as its title. */
export function annexAFields({ columns, about, identifier }: AnnexAList) {
  const shape: Record<string, z.ZodType> = about === 'adopter' ? { [ADOPTER_ID]: text(identifier.name) } : {}
  for (const column of columns) shape[column.field] = fieldOf(column)
  return returnFields(shape)
}

function fieldOf({ name, holds, codes }: Column): z.ZodType {
  if (holds === 'date') return date(name)
  if (holds === 'whole number') return z.int().optional().meta({ title: name })
  return codes === undefined ? text(name) : code(name, codes)
}
