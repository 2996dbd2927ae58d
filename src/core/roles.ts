/** A preset role. What each may see and do is declared where a page or a record type is defined. */
export type Role =
  | 'performance-analyst'
  | 'social-worker'
  | 'team-manager'
  | 'service-manager'
  | 'panel-member'
  | 'administrator'

interface RoleDescription {
  readonly title: string
  readonly says: string
  /** Whether someone in the role may see a child's record; those who may not see figures with small numbers suppressed. */
  readonly seesChildren: boolean
}

export const roles: Readonly<Record<Role, RoleDescription>> = {
  'performance-analyst': {
    title: 'Performance analyst',
    says: 'Imports returns, checks the data, sees every figure and the children behind it.',
    seesChildren: true,
  },
  'social-worker': { title: 'Social worker', says: 'Sees children and their records.', seesChildren: true },
  'team-manager': { title: 'Team manager', says: 'Sees figures, children and their records.', seesChildren: true },
  'service-manager': {
    title: 'Service manager',
    says: 'Sees figures, children and their records.',
    seesChildren: true,
  },
  'panel-member': {
    title: 'Panel member',
    says: 'Sees figures with small numbers suppressed, and no child.',
    seesChildren: false,
  },
  administrator: {
    title: 'Administrator',
    says: 'Looks after accounts and reads the access log. Sees figures with small numbers suppressed, and no child.',
    seesChildren: false,
  },
}

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)

/** The roles that may see children's records, for the definitions that any of them may read. */
export const childLevelRoles: readonly Role[] = (Object.keys(roles) as Role[]).filter(role => roles[role].seesChildren)
