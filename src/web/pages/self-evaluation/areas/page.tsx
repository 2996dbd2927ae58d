import { actionsIn } from '#core/actions/actions.ts'
import selfEvaluation from '#core/records/self-evaluation.ts'
import { areasJudged, type JudgedInWords, judgedBefore, selfEvaluationsIn } from '#core/strategies/self-evaluations.ts'
import { AUTHORITY } from '#store/body.ts'
import { everyRole, seesChildren } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { Area } from '#web/pages/self-evaluation/area.tsx'
import { seenFigures } from '#web/pages/strategies/known.ts'

/** How the council judges itself, area by area: grades over time, and the evidence behind each. */
export default definePage({
  path: '/self-evaluation',
  roles: everyRole,
  audit: 'viewed the self-evaluation',
  menu: { section: 'assurance', title: 'Self-evaluation', order: 5.5 },
  async load({ who, services }) {
    const today = services.caseload.today()
    const { frameworks, auditTools } = services.catalogues
    const history = await services.ledger.history(AUTHORITY)
    const evaluations = selfEvaluationsIn(history)
    const named = new Set(evaluations.flatMap(({ actions }) => actions))
    const rests = evaluations.some(({ indicators }) => indicators.length > 0)
    return {
      areas: areasJudged(evaluations, frameworks, today),
      before: judgedBefore(evaluations, frameworks, today),
      evidence: {
        rows: rests ? (await seenFigures({ who, services })).rows : [],
        actions: named.size === 0 ? [] : actionsIn(history).filter(({ reference }) => named.has(reference ?? '')),
        seesAudits: seesChildren.includes(who.role),
        auditTools,
      },
      mayWrite: selfEvaluation.writtenBy.includes(who.role),
    }
  },
  title: () => 'Self-evaluation',

  view: ({ areas, before, evidence, mayWrite }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l waymark-heading">
          Self-evaluation
          <span class="govuk-caption-m">How good are we, how do we know, and what comes next?</span>
        </h1>
        {mayWrite && (
          <Button href={councilRecordsAddress(selfEvaluation.id, '/new')}>{selfEvaluation.form!.action}</Button>
        )}
        {areas.map(its => (
          <Area of={its} evidence={evidence} />
        ))}
        {before.length > 0 && <Before evaluations={before} />}
      </div>
    </div>
  ),
})

const Before = ({ evaluations }: { readonly evaluations: readonly JudgedInWords[] }) => (
  <Table
    caption="Judged before, when the framework had other areas"
    captionSize="m"
    stacks
    firstCellIsHeader
    scrollLabel="Judged before"
    head={['Area', 'Judged on', 'Grade']}
    rows={evaluations.map(its => [
      its.areaTitle,
      <a class="govuk-link" href={councilRecordAddress(selfEvaluation.id, its.record)}>
        {dateInWords(its.on)}
      </a>,
      its.gradeTitle,
    ])}
  />
)
