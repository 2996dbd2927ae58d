import type { IsoDate } from './dates.ts'
import { childrenAct1989 } from './source.ts'

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
  | 'democratic-services'
  | 'panel-member'
  | 'administrator'
  | 'peer-reviewer'

/** The children whom a partner's service works with. */
export type Service = 'health' | 'education' | 'housing'

/** Whose records a role opens, from a day on. */
export interface ScopeRule {
  /** The first day on which it applies. */
  readonly from: IsoDate
  readonly says: string
  /**
   * Whose it opens without being asked why: the caseload's and the team's, those of everyone whom a service works with,
   * the whole authority's, those that a peer challenge has in its scope for whoever looks, or nobody's. Whoever has a case,
   * or was asked to take it on, opens it in any role but that of a guest.
   */
  readonly opens: 'team' | Service | 'authority' | 'scope' | 'nobody'
  /** Whether it opens another child's once a reason is given. */
  readonly beyond: 'with a reason' | 'never'
}

interface RoleDescription {
  readonly title: string
  readonly says: string
  /**
   * Whether someone in the role may see children's records by their work; those who may not see figures with small numbers
   * suppressed. A guest sees the records of a scope alone.
   */
  readonly seesChildren: boolean
  /** Newest first. */
  readonly scope: readonly ScopeRule[]
  /**
   * True where what is behind figures, and returns, must be complete for the role's task, restricted records among them: a
   * return without a child is a wrong one. A restricted child's page is closed to it as to others.
   */
  readonly countsEveryone?: true
  /** True for a partner's team, which reads only the kinds of record that name it. */
  readonly isPartner?: true
  /** True for somebody from elsewhere, who opens one piece of work for its days and nothing that everyone may open. */
  readonly isGuest?: true
}

const rule = (opens: ScopeRule['opens'], beyond: ScopeRule['beyond'], says: string): readonly ScopeRule[] => [
  { from: childrenAct1989, says, opens, beyond },
]

/** Case systems let a worker open any child, and ask why where the child is not theirs. */
const CASEWORK = rule(
  'team',
  'with a reason',
  'Opens the records of the caseload and the team; another child’s for a day, once a reason is given.',
)
const everyone = (says: string) => rule('authority', 'never', says)
const served = (service: Service, says: string) => rule(service, 'never', says)
const NOBODY = rule('nobody', 'never', 'Opens no child’s record.')

export const roles: Readonly<Record<Role, RoleDescription>> = {
  'performance-analyst': {
    title: 'Performance analyst',
    says: 'Imports returns, checks the data, sees every figure and the children behind it.',
    seesChildren: true,
    scope: everyone('Checks the data of every child, so that returns and figures are right.'),
    countsEveryone: true,
  },
  'social-worker': {
    title: 'Social worker',
    says: 'Sees children and their records, and records what was done.',
    seesChildren: true,
    scope: CASEWORK,
  },
  'personal-adviser': {
    title: 'Personal adviser',
    says: 'Sees young people and their records, and records what was done.',
    seesChildren: true,
    scope: CASEWORK,
  },
  'team-manager': {
    title: 'Team manager',
    says: 'Sees figures, children and their records, allocates, and records decisions.',
    seesChildren: true,
    scope: everyone('Allocates between teams and covers for other managers.'),
  },
  'service-manager': {
    title: 'Service manager',
    says: 'Sees figures, children and their records.',
    seesChildren: true,
    scope: everyone('Answers for every child of the service.'),
  },
  'reviewing-officer': {
    title: 'Independent reviewing officer',
    says: 'Sees children and their records, and records reviews.',
    seesChildren: true,
    scope: CASEWORK,
  },
  'health-team': {
    title: 'Looked after children health team',
    says: 'Sees who came into care, health records and what is due. Acknowledges notifications.',
    seesChildren: true,
    scope: served(
      'health',
      'Opens the records of children who are looked after or were within a year, and of young people from 16 to 25.',
    ),
    isPartner: true,
  },
  'virtual-school': {
    title: 'Virtual school',
    says: 'Sees who is looked after, and their education records.',
    seesChildren: true,
    scope: served('education', 'Opens the records of everyone up to 25 who is or was looked after.'),
    isPartner: true,
  },
  housing: {
    title: 'Housing and commissioning',
    says: 'Sees care leavers who need a home, and records of where they live.',
    seesChildren: true,
    scope: served(
      'housing',
      'Opens the records of children who are looked after, for whom homes are found, and of young people from 16 to 25.',
    ),
    isPartner: true,
  },
  'democratic-services': {
    title: 'Democratic services',
    says: 'Builds agendas, minutes meetings and publishes papers. Sees figures with small numbers suppressed, and no child.',
    seesChildren: false,
    scope: NOBODY,
  },
  'panel-member': {
    title: 'Panel member',
    says: 'Sees figures with small numbers suppressed, and no child.',
    seesChildren: false,
    scope: NOBODY,
  },
  administrator: {
    title: 'Administrator',
    says: 'Looks after accounts and reads the access log. Sees figures with small numbers suppressed, and no child.',
    seesChildren: false,
    scope: NOBODY,
  },
  'peer-reviewer': {
    title: 'Peer reviewer',
    says: 'Comes from elsewhere for a peer challenge. Opens that challenge, for the days that its access says, and nothing else.',
    seesChildren: false,
    scope: rule(
      'scope',
      'never',
      'Opens the records of the children whom the peer challenge has in its scope, for the days of the access.',
    ),
    isGuest: true,
  },
}

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)

/** The council's own roles that may see children's records, for the definitions that any of them may read. */
export const childLevelRoles: readonly Role[] = (Object.keys(roles) as Role[]).filter(
  role => roles[role].seesChildren && !roles[role].isPartner,
)

/** Those who work for children, and may see a child's page at all: the council's own roles and its partners' teams. */
export const childPageRoles: readonly Role[] = (Object.keys(roles) as Role[]).filter(role => roles[role].seesChildren)

/** Those who do casework and may record what was done. */
export const caseworkRoles: readonly Role[] = ['social-worker', 'personal-adviser', 'team-manager', 'reviewing-officer']

/** Those who look after boards: their members, meetings, papers, minutes and resolutions. */
export const boardClerks: readonly Role[] = [
  'democratic-services',
  'performance-analyst',
  'team-manager',
  'service-manager',
]

/** Those who work with forums of young people: what they raise, what they are answered and what they are told. */
export const forumWorkers: readonly Role[] = [
  'democratic-services',
  'performance-analyst',
  'personal-adviser',
  'reviewing-officer',
  'service-manager',
  'social-worker',
  'team-manager',
]

/** Everyone of the council and its partners: no guest is among them. */
export const everyoneSignedIn: readonly Role[] = (Object.keys(roles) as Role[]).filter(role => !roles[role].isGuest)

/** Whoever may read what a peer challenge found: everyone of the council, and its reviewers for their days. */
export const peerChallengeReaders: readonly Role[] = [...everyoneSignedIn, 'peer-reviewer']
