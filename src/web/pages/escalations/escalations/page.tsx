import { monthOf, monthsTo } from '#core/dates.ts'
import { escalationsStanding } from '#core/escalations/clocks.ts'
import { escalationOverview } from '#core/escalations/overview.ts'
import { processOn } from '#core/escalations/stages.ts'
import escalationSetting from '#core/records/escalation-setting.ts'
import { counted as soMany } from '#core/wording.ts'
import { AsAtForm } from '#web/as-at-form.tsx'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { definePage } from '#web/page.ts'
import { HeldBack } from '#web/pages/access/held-back.tsx'
import { asAt } from '#web/query-fields.ts'
import { ByMonth, ByTheme, MONTHS } from './counts.tsx'
import { OpenNow } from './open-now.tsx'
import { ProcessInForce } from './process.tsx'
import { Settled } from './settled.tsx'

/** What reviewing officers challenged in the year to a day: what is late first, then by month, stage and theme, and what came of it for children. */
export default definePage({
  path: '/escalations',
  roles: seesChildren,
  audit: 'viewed the overview of escalations',
  menu: { section: 'assurance', title: 'Escalations', order: 1.5 },
  width: 'wide',
  query: { 'as-at': asAt },
  async load({ query, who, services: { caseload } }) {
    const asAt = Math.min(query['as-at'] ?? caseload.today(), caseload.today())
    const { journeys, counted, processes, sights } = await caseload.at({ asAt })
    const standing = [...journeys.values()].flatMap(child => escalationsStanding(child, asAt, processes))
    const settled = standing
      .filter(({ clocks: { whole } }) => whole.settledOn !== undefined && whole.settledOn > asAt - 366)
      .sort((a, b) => b.clocks.whole.settledOn! - a.clocks.whole.settledOn!)
    return {
      asAt,
      asked: query['as-at'],
      overview: escalationOverview([...counted().values()], monthsTo(monthOf(asAt), MONTHS), asAt),
      open: standing.filter(({ clocks }) => clocks.whole.settledOn === undefined),
      settled,
      process: processOn(processes, asAt),
      maySet: escalationSetting.writtenBy.includes(who.role),
      sights,
    }
  },
  title: () => 'Escalations',

  view: ({ asAt, asked, overview, open, settled, process, maySet, sights }, frame) => {
    const late = open.filter(({ clocks }) => clocks.isLate)
    return (
      <>
        <h1 class="govuk-heading-l waymark-heading">
          Escalations
          <span class="govuk-caption-m">What reviewing officers challenged, and what it changed for children</span>
        </h1>
        <AsAtForm action="/escalations" label="The year to" frame={frame} />
        <p class="govuk-body-l">
          {open.length === 0 ? 'No concern is open' : `${soMany(open.length, 'concern is', 'concerns are')} open`} at
          the end of {dateInWords(asAt)}
          {open.length > 0 && `, ${late.length === 0 ? 'none' : late.length} of them late`}.
        </p>
        <OpenNow open={open} late={late} asAt={asAt} asked={asked} />
        <ByMonth overview={overview} process={process} />
        <ByTheme overview={overview} process={process} />
        <Settled settled={settled} />
        {process && <ProcessInForce process={process} maySet={maySet} />}
        {sights && <HeldBack sights={sights} />}
      </>
    )
  },
})
