import { z } from 'zod'
import { isRole, type Role, roles } from '#core/roles.ts'

/** A role as chosen in a form. */
export const roleField = z.string().transform((text, context): Role => {
  if (isRole(text)) return text
  context.addIssue('Choose a role')
  return z.NEVER
})

/** The roles as radios show them: what each is for, and whose records it opens. */
export const roleChoices = Object.entries(roles).map(([value, { title, says, scope }]) => ({
  value,
  text: title,
  hint: `${says} ${scope[0]?.says ?? ''}`.trim(),
}))
