import { loadCatalogue } from '#catalogue.ts'
import type { AuditTool } from '#core/audit-tools/audit-tool.ts'
import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import type { CodeSet } from '#core/codes/code-set.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { AnyList } from '#core/lists/list.ts'
import type { Partner } from '#core/partners/partner.ts'
import { offering } from '#core/records/offered.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { type ReportDefinition, reportOf } from '#core/reports/report.ts'
import type { AnnexAList } from '#core/returns/annex-a/list.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import type { Framework } from '#core/self-evaluation-frameworks/framework.ts'
import type { Standard } from '#core/standards/standard.ts'
import type { Services } from './services.ts'

/** The catalogues that pages draw on, as they are. */
export async function loadCatalogues(): Promise<Services['catalogues']> {
  const folder = (path: string) => new URL(`../core/${path}/`, import.meta.url)
  const [
    indicators,
    wider,
    records,
    codes,
    tables,
    annexALists,
    standards,
    careLeavers,
    partners,
    worklists,
    reports,
    auditTools,
    frameworks,
  ] = await Promise.all([
    loadCatalogue<Indicator>(folder('indicators'), definition => definition.id),
    loadCatalogue<Indicator>(folder('indicators/wider'), definition => definition.id),
    loadCatalogue<AnyRecordType>(folder('records'), definition => definition.id),
    loadCatalogue<CodeSet>(folder('codes'), definition => definition.id),
    loadCatalogue<ReturnTable>(folder('returns/ssda903/tables'), definition => definition.id),
    loadCatalogue<AnnexAList>(folder('returns/annex-a/tables'), definition => definition.id),
    loadCatalogue<Standard>(folder('standards'), definition => definition.id),
    loadCatalogue<CareLeaverDefinition>(folder('care-leaver-definitions'), definition => definition.id),
    loadCatalogue<Partner>(folder('partners'), definition => definition.id),
    loadCatalogue<AnyList>(folder('lists'), definition => definition.id),
    loadCatalogue<ReportDefinition>(folder('reports'), definition => definition.id),
    loadCatalogue<AuditTool>(folder('audit-tools'), definition => definition.id),
    loadCatalogue<Framework>(folder('self-evaluation-frameworks'), definition => definition.id),
  ])
  const offered = { auditTools: auditTools.toSorted(byOrder), frameworks, reports: reports.toSorted(byOrder) }
  return {
    indicators,
    wider,
    records: records.map(type => offering(type, offered)),
    codes,
    tables,
    annexALists,
    standards,
    careLeavers,
    partners,
    worklists: worklists.toSorted(byOrder),
    ...offered,
    reports: offered.reports.map(report => reportOf(report, offered)),
  }
}

const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order
