/** A preset role. What each may see and do is declared where a page or a record type is defined. */
export type Role =
  | 'performance-analyst'
  | 'social-worker'
  | 'personal-adviser'
  | 'team-manager'
  | 'service-manager'
  | 'reviewing-officer'
  | 'health-team'
  | 'virtual-school'
  | 'housing'
  | 'panel-member'
  | 'administrator'

interface RoleDescription {
  readonly title: string
  readonly says: string
  /** Whether someone in the role may see a child's record; those who may not see figures with small numbers suppressed. */
  readonly seesChildren: boolean
  /** True for a partner's team, which reads only the kinds of record that name it. */
  readonly isPartner?: true
}

export const roles: Readonly<Record<Role, RoleDescription>> = {
  'performance-analyst': {
    title: 'Performance analyst',
    says: 'Imports returns, checks the data, sees every figure and the children behind it.',
    seesChildren: true,
  },
  'social-worker': {
    title: 'Social worker',
    says: 'Sees children and their records, and records what was done.',
    seesChildren: true,
  },
  'personal-adviser': {
    title: 'Personal adviser',
    says: 'Sees young people and their records, and records what was done.',
    seesChildren: true,
  },
  'team-manager': {
    title: 'Team manager',
    says: 'Sees figures, children and their records, allocates, and records decisions.',
    seesChildren: true,
  },
  'service-manager': {
    title: 'Service manager',
    says: 'Sees figures, children and their records.',
    seesChildren: true,
  },
  'reviewing-officer': {
    title: 'Independent reviewing officer',
    says: 'Sees children and their records, and records reviews.',
    seesChildren: true,
  },
  'health-team': {
    title: 'Looked after children health team',
    says: 'Sees who came into care, health records and what is due. Acknowledges notifications.',
    seesChildren: true,
    isPartner: true,
  },
  'virtual-school': {
    title: 'Virtual school',
    says: 'Sees who is looked after, and their education records.',
    seesChildren: true,
    isPartner: true,
  },
  housing: {
    title: 'Housing and commissioning',
    says: 'Sees care leavers who need a home, and records of where they live.',
    seesChildren: true,
    isPartner: true,
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

/** The council's own roles that may see children's records, for the definitions that any of them may read. */
export const childLevelRoles: readonly Role[] = (Object.keys(roles) as Role[]).filter(
  role => roles[role].seesChildren && !roles[role].isPartner,
)

/** Those who may see a child's page at all: the council's own roles and its partners' teams. */
export const childPageRoles: readonly Role[] = (Object.keys(roles) as Role[]).filter(role => roles[role].seesChildren)

/** Those who do casework and may record what was done. */
export const caseworkRoles: readonly Role[] = ['social-worker', 'personal-adviser', 'team-manager', 'reviewing-officer']

export const everyoneSignedIn: readonly Role[] = Object.keys(roles) as Role[]
