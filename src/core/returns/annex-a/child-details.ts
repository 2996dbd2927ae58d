import type { Body } from '#core/entry.ts'

/** Ofsted's gender as the SSDA903 return's sex. The return has no word for neither. */
const sexes: Readonly<Record<string, string>> = { Male: 'M', Female: 'F', 'Not stated/recorded': 'U' }

/** Who a child is, as a row of any list about children says it, in the words of the SSDA903 return; undefined where it says nothing. */
export function childDetailsOf(row: Body): Body | undefined {
  const sex = sexes[String(row.gender)]
  const details = {
    ...(sex !== undefined && { sex }),
    ...(row.bornOn !== undefined && { bornOn: row.bornOn }),
    ...(row.ethnicity !== undefined && { ethnicity: row.ethnicity }),
  }
  return Object.keys(details).length > 0 ? details : undefined
}

/** The field of a row that says each field of child details. */
export const detailsFrom: Readonly<Record<string, string>> = { sex: 'gender', bornOn: 'bornOn', ethnicity: 'ethnicity' }
