import caseAudit from '#core/records/case-audit.ts'
import { opensChildren } from '#web/audiences.ts'
import { definePage } from '#web/page.ts'
import { auditAddress } from '#web/pages/audits/addresses.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { recordsAddress } from '#web/pages/records/addresses.ts'
import { mayWrite } from '#web/pages/records/writable.ts'

/** By which tool a child's record is to be audited: each with what it reads and whom it is meant for. */
export default definePage({
  path: '/children/:child/case-audit',
  roles: opensChildren,
  asks: 'write',
  allows: ({ who }) => mayWrite(caseAudit, who.role),
  audit: 'viewed the tools for an audit of a child',
  async load({ params, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    return known && { ...known, auditTools: services.catalogues.auditTools }
  },
  title: () => 'Which audit?',
  breadcrumbs: known => childBreadcrumbs(known, { text: 'Record', href: recordsAddress(known.child.ref, '/new') }),
  banner: known => <ChildBanner {...known} />,

  view: ({ child, auditTools }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Which audit?</h1>
        {auditTools.map(({ id, title, meaning, population }) => (
          <section>
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={auditAddress(child.ref, id)}>
                {title}
              </a>
            </h2>
            <p class="govuk-body">{meaning}</p>
            <p class="govuk-body-s waymark-quiet">{population.says}.</p>
          </section>
        ))}
      </div>
    </div>
  ),
})
