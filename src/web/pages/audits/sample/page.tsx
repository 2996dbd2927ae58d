import { z } from 'zod'
import { auditGrades, toolTitle } from '#core/audit-tools/audit-tool.ts'
import { auditsOf } from '#core/audits/audits.ts'
import { childrenOf, populationOf, samplesIn } from '#core/audits/samples.ts'
import { strataTitles } from '#core/audits/strata.ts'
import { called } from '#core/called.ts'
import caseAudit from '#core/records/case-audit.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, instantInWords } from '#web/dates-in-words.ts'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage, goTo } from '#web/page.ts'
import { HeldBack } from '#web/pages/access/held-back.tsx'
import { AUDITS, auditAddress } from '#web/pages/audits/addresses.ts'
import { childAddress } from '#web/pages/child/glance.ts'
import { mayWrite } from '#web/pages/records/writable.ts'

/** A sample, drawn again as it was: how it was drawn, and of the children those whom the visitor may see. */
export default definePage({
  path: '/audits/sample',
  roles: seesChildren,
  audit: 'viewed a sample for audit',
  width: 'wide',
  query: { of: z.string().regex(/^[\w-]{1,40}$/, 'There is no such sample') },
  async load({ query, who, services }) {
    if (query.of === undefined) return goTo(AUDITS)
    const sample = samplesIn(await services.ledger.history('authority')).find(({ reference }) => reference === query.of)
    if (!sample) return undefined
    const { auditTools } = services.catalogues
    const [{ everyone, context }, now, sights] = await Promise.all([
      services.figures.council(sample.recordedOn),
      services.caseload.at(),
      services.sights(),
    ])
    const isAuditor = mayWrite(caseAudit, who.role)
    return {
      sample,
      tool: toolTitle(auditTools, sample.tool),
      sights,
      population: populationOf(sample, everyone, auditTools).length,
      children: childrenOf(sample, everyone, { staff: context.staff, auditTools }).flatMap(({ ref }, i) => {
        const child = now.journeys.get(ref)
        if (!child) return []
        const sight = sights.of(ref)
        const done = auditsOf(child, now.asAt).findLast(audit => audit.sample === sample.reference)
        return [{ place: i + 1, child, done, mayAudit: isAuditor && sight?.kind === 'whole' && sight.mayWrite }]
      }),
    }
  },
  title: ({ sample }) => `Sample ${sample.reference}`,
  breadcrumbs: () => [{ text: 'Case audits', href: AUDITS }],

  view: ({ sample, tool, sights, population, children }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Sample {sample.reference}
        <span class="govuk-caption-m">{tool}</span>
      </h1>
      <SummaryList
        rows={[
          { key: 'Drawn', value: dateInWords(sample.drawnOn) },
          { key: 'Of', value: `${population.toLocaleString('en-GB')} who counted on ${dateInWords(sample.asAt)}` },
          { key: 'As recorded on', value: instantInWords(sample.recordedOn) },
          { key: 'How', value: strataTitles[sample.strata] },
          { key: 'How many', value: Math.min(sample.size, population).toLocaleString('en-GB') },
          { key: 'Seed', value: sample.seed },
          ...(sample.because ? [{ key: 'Why', value: sample.because }] : []),
        ]}
      />
      {children.length === 0 ? (
        <p class="govuk-body">None of the children drawn is on your caseload or your team’s.</p>
      ) : (
        <Table
          caption="Children drawn"
          captionSize="m"
          compact
          stacks
          scrollLabel="Children drawn"
          head={[{ text: 'Place', format: 'numeric' }, 'Child', 'Audited', 'Grade', '']}
          rows={children.map(({ place, child, done, mayAudit }) => [
            { text: `${place}`, format: 'numeric' },
            <a class="govuk-link" href={childAddress(child.ref, undefined)}>
              {called(child) ?? child.childId}
            </a>,
            done ? dateInWords(done.on) : 'Not yet',
            done?.grade ? auditGrades[done.grade] : '',
            mayAudit && !done ? (
              <a class="govuk-link" href={auditAddress(child.ref, sample.tool, { sample: sample.reference })}>
                Record the audit<span class="govuk-visually-hidden"> of {called(child) ?? child.childId}</span>
              </a>
            ) : (
              ''
            ),
          ])}
        />
      )}
      <HeldBack sights={sights} />
    </>
  ),
})
