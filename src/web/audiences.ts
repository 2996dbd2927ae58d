import { childLevelRoles, childPageRoles, everyoneSignedIn, type Role, roles } from '#core/roles.ts'

/** Everyone of the council and its partners who is signed in. A guest is not among them: a page that they open says so. */
export const everyRole = everyoneSignedIn

/** Every account there is, guests too. */
export const everyAccount = Object.keys(roles) as readonly Role[]

/** The council's own people who may see children's records. */
export const seesChildren = childLevelRoles

/** Those who may open a child's page, partners among them: each sees there the types of record that they may read. */
export const opensChildren = childPageRoles

/** The same, and peer reviewers, who read a child's record where it is in their scope and write nothing to it. */
export const readsChildren: readonly Role[] = [...opensChildren, 'peer-reviewer']
