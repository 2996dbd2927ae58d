import type { AuditTool } from '#core/audit-tools/audit-tool.ts'
import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import type { CodeSet } from '#core/codes/code-set.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { AnyList } from '#core/lists/list.ts'
import type { Partner } from '#core/partners/partner.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Report } from '#core/reports/report.ts'
import type { AnnexAList } from '#core/returns/annex-a/list.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import type { Role } from '#core/roles.ts'
import type { Framework } from '#core/self-evaluation-frameworks/framework.ts'
import type { Standard } from '#core/standards/standard.ts'
import type { Desk, Ledger } from '#store/store.ts'
import type { Caseload } from './caseload.ts'
import type { Figures } from './figures.ts'
import type { Jobs } from './jobs.ts'
import type { Packs } from './packs.ts'
import type { SeenIssues } from './seen-issues.ts'
import type { SentFiles } from './sent-files.ts'
import type { Sights } from './sights.ts'

/** The definitions that pages draw on. */
interface Catalogues {
  readonly indicators: readonly Indicator[]
  /** Those beyond the printed scorecard. */
  readonly wider: readonly Indicator[]
  readonly records: readonly AnyRecordType[]
  readonly codes: readonly CodeSet[]
  readonly tables: readonly ReturnTable[]
  readonly annexALists: readonly AnnexAList[]
  readonly standards: readonly Standard[]
  /** Who is a care leaver, by each of the ways in which that is said. */
  readonly careLeavers: readonly CareLeaverDefinition[]
  readonly partners: readonly Partner[]
  /** Worklists and trackers, in their order. */
  readonly worklists: readonly AnyList[]
  /** The reports of a pack, in their order. */
  readonly reports: readonly Report[]
  /** The tools by which children's records are audited. */
  readonly auditTools: readonly AuditTool[]
  /** By what the council judges itself. */
  readonly frameworks: readonly Framework[]
}

/** What the server has: one authority's ledger and desk, its figures, what is due, the work that runs by itself, and the clock. */
export interface Services {
  readonly ledger: Ledger
  readonly desk: Desk
  readonly figures: Pick<Figures, 'at' | 'children' | 'council'>
  readonly caseload: Pick<Caseload, 'today' | 'at' | 'listed' | 'closing' | 'workloads'>
  readonly issues: SeenIssues
  readonly jobs: Jobs
  readonly sentFiles: SentFiles
  readonly packs: Pick<Packs, 'make' | 'pack' | 'of' | 'file'>
  readonly catalogues: Catalogues
  readonly now: () => Date
  /** Where people reach this Waymark, such as `https://waymark.ashbyvale.gov.uk`; absent where nobody set it. */
  readonly publicUrl?: string
  /** True where a mail server is set and digests are sent. */
  readonly sendsDigests?: boolean
}

/** What the server itself works with: it asks of everyone what each visitor may see. */
export interface ServerServices extends Services {
  readonly caseload: Caseload
  readonly figures: Figures
}

/**
 * What a page may use: the same, through the eyes of whoever asks. A child whom they may not see is in none of it, whatever
 * a page asks for.
 */
export interface SeenServices extends Services {
  /** What they may see, worked out when first asked for. */
  readonly sights: () => Promise<Sights>
  /** The same services through the eyes of somebody else, such as the owner of a calendar. */
  readonly seenBy: (who: Pick<Visitor, 'username' | 'role'>) => SeenServices
}

/** Someone who is signed in. */
export interface Visitor {
  readonly username: string
  readonly name: string
  readonly role: Role
}
