import { called } from '#core/called.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { BehindFigures } from '#web/pages/access/held-back.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { OwedTag, RecordLink, recordableBy } from '#web/pages/lists/cells.tsx'

/** The children who would make the month's figure, and what is to be done for each. */
export default definePage({
  path: '/indicators/:indicator/closing',
  roles: seesChildren,
  audit: 'listed the children who would make a figure',
  section: 'figures',
  async load({ params, who, services }) {
    const { caseload, catalogues } = services
    const indicator = catalogues.indicators.find(({ id }) => id === params.indicator)
    if (!indicator) return undefined
    const found = (await caseload.closing()).find(one => one.indicator.id === indicator.id)
    return {
      indicator,
      found,
      asAt: caseload.today(),
      sights: await services.sights(),
      drawing: { mayRecord: recordableBy(catalogues.records, who.role) },
    }
  },
  title: ({ indicator }) => `How the month will close: ${indicator.title}`,
  breadcrumbs: ({ indicator }) => [
    { text: 'Scorecard', href: '/scorecard' },
    { text: indicator.title, href: `/indicators/${indicator.id}` },
  ],

  view: ({ indicator, found, asAt, sights, drawing }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        {indicator.title}
        <span class="govuk-caption-m">How the month will close</span>
      </h1>
      {found === undefined ? (
        <p class="govuk-body">
          This figure rests on no standard of which anything is recorded, so there is no telling how its month will
          close.
        </p>
      ) : (
        <>
          <p class="govuk-body-l">
            If nothing else is recorded, {monthInWords(found.month)} will close at{' '}
            <strong>{found.closesAt.display}</strong> ({found.numerator} of {found.denominator}).{' '}
            {found.needed === 0
              ? `That reaches the target of ${found.target}%.`
              : found.recoverables >= found.needed
                ? `${found.needed} of ${found.recoverables} children make it ${found.target}%.`
                : `${found.recoverables} children make it ${found.atBest.display}; the target is ${found.target}%.`}
          </p>
          {found.listed.length > 0 && (
            <Table
              caption={`For whom it can still be done, as at ${dateInWords(asAt)}`}
              captionSize="m"
              compact
              firstCellIsHeader
              scrollLabel="Children who would make the figure"
              head={['Child', 'What has to be done', 'Why it is due then']}
              rows={found.listed.map(({ child, owed }) => [
                <a class="govuk-link" href={childAddress(child.ref, undefined)}>
                  {called(child) ?? child.childId}
                </a>,
                <ul class="waymark-lines waymark-owed">
                  {owed.map(one => (
                    <li>
                      <RecordLink owed={one} child={child.ref} drawing={drawing} /> <OwedTag owed={one} asAt={asAt} />
                    </li>
                  ))}
                </ul>,
                owed.map(({ obligation }) => obligation.because).join('; '),
              ])}
            />
          )}
          <BehindFigures sights={sights} />
        </>
      )}
    </>
  ),
})
