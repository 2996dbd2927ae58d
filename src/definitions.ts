import type { AuditTool } from '#core/audit-tools/audit-tool.ts'
import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import type { CodeSet } from '#core/codes/code-set.ts'
import type { CouncilLife } from '#core/demonstration/council-life/council-life.ts'
import { byNumber, type Indicator } from '#core/indicators/indicator.ts'
import type { AnyList } from '#core/lists/list.ts'
import type { Partner } from '#core/partners/partner.ts'
import { offering } from '#core/records/offered.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { type Report, type ReportDefinition, reportOf } from '#core/reports/report.ts'
import type { AnnexAList } from '#core/returns/annex-a/list.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import type { Framework } from '#core/self-evaluation-frameworks/framework.ts'
import type { Standard } from '#core/standards/standard.ts'
import { loadCatalogue } from './catalogue.ts'

/** Every definition, as loaded from its folder. Adding a folder of a new kind is adding it here. */
export interface Definitions {
  readonly records: readonly AnyRecordType[]
  readonly tables: readonly ReturnTable[]
  /** The lists of Annex A, in the order of their numbers. */
  readonly annexALists: readonly AnnexAList[]
  /** Those of the printed scorecard, in its order. */
  readonly indicators: readonly Indicator[]
  /** Those beyond it, by their numbers. */
  readonly wider: readonly Indicator[]
  readonly codes: readonly CodeSet[]
  readonly standards: readonly Standard[]
  /** Who is a care leaver, by each of the ways in which that is said. */
  readonly careLeavers: readonly CareLeaverDefinition[]
  /** Partners whose lists are compared with our records. */
  readonly partners: readonly Partner[]
  /** Worklists and trackers, in their order. */
  readonly worklists: readonly AnyList[]
  /** The reports of a pack, in their order. */
  readonly reports: readonly Report[]
  /** The tools by which children's records are audited, in their order. */
  readonly auditTools: readonly AuditTool[]
  /** By what the council judges itself. */
  readonly frameworks: readonly Framework[]
  /** What a demonstration council records about itself. */
  readonly councilLife: readonly CouncilLife[]
}

export async function loadDefinitions(): Promise<Definitions> {
  const folder = (path: string) => new URL(path, import.meta.url)
  const [
    records,
    tables,
    annexALists,
    indicators,
    wider,
    codes,
    standards,
    careLeavers,
    partners,
    worklists,
    reports,
    auditTools,
    frameworks,
    councilLife,
  ] = await Promise.all([
    loadCatalogue<AnyRecordType>(folder('./core/records/'), r => r.id),
    loadCatalogue<ReturnTable>(folder('./core/returns/ssda903/tables/'), t => t.id),
    loadCatalogue<AnnexAList>(folder('./core/returns/annex-a/tables/'), l => l.id),
    loadCatalogue<Indicator>(folder('./core/indicators/'), i => i.id),
    loadCatalogue<Indicator>(folder('./core/indicators/wider/'), i => i.id),
    loadCatalogue<CodeSet>(folder('./core/codes/'), c => c.id),
    loadCatalogue<Standard>(folder('./core/standards/'), s => s.id),
    loadCatalogue<CareLeaverDefinition>(folder('./core/care-leaver-definitions/'), d => d.id),
    loadCatalogue<Partner>(folder('./core/partners/'), p => p.id),
    loadCatalogue<AnyList>(folder('./core/lists/'), l => l.id),
    loadCatalogue<ReportDefinition>(folder('./core/reports/'), r => r.id),
    loadCatalogue<AuditTool>(folder('./core/audit-tools/'), t => t.id),
    loadCatalogue<Framework>(folder('./core/self-evaluation-frameworks/'), f => f.id),
    loadCatalogue<CouncilLife>(folder('./core/demonstration/council-life/'), l => l.id),
  ])
  const offered = { auditTools: auditTools.toSorted(byOrder), frameworks, reports: reports.toSorted(byOrder) }
  return {
    records: records.map(type => offering(type, offered)),
    tables,
    annexALists: [...annexALists].sort((a, b) => a.number - b.number),
    indicators: [...indicators].sort(byNumber),
    wider: [...wider].sort(byNumber),
    codes,
    standards,
    careLeavers,
    partners,
    worklists: worklists.toSorted(byOrder),
    ...offered,
    reports: offered.reports.map(report => reportOf(report, offered)),
    councilLife,
  }
}

const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order
