import { childLevelRoles, childPageRoles, type Role, roles } from '#core/roles.ts'

/** Everyone who is signed in. */
export const everyRole = Object.keys(roles) as readonly Role[]

/** The council's own people who may see children's records. */
export const seesChildren = childLevelRoles

/** Those who may open a child's page, partners among them: each sees there the types of record that they may read. */
export const opensChildren = childPageRoles
