import { childLevelRoles, type Role, roles } from '#core/roles.ts'

/** Everyone who is signed in. */
export const everyRole = Object.keys(roles) as readonly Role[]

/** Those who may see a child's record. */
export const seesChildren = childLevelRoles
