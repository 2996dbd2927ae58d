import { auditGrades } from '#core/audit-tools/audit-tool.ts'
import { toolTitles } from '#core/audit-tools/offered.ts'
import { type AuditFigures, auditFigures, type ByGrade } from '#core/audits/audits.ts'
import { type AuditSample, samplesIn } from '#core/audits/samples.ts'
import { strataTitles } from '#core/audits/strata.ts'
import { addMonths } from '#core/dates.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage } from '#web/page.ts'
import { AUDITS, DRAW, mayDraw, sampleAddress } from '#web/pages/audits/addresses.ts'
import { asAt } from '#web/query-fields.ts'

/** What case audits found in the year to a day, and the samples that were drawn for them. */
export default definePage({
  path: '/audits',
  roles: seesChildren,
  audit: 'viewed case audits',
  menu: { section: 'assurance', title: 'Audits', order: 2 },
  width: 'wide',
  query: { 'as-at': asAt },
  async load({ query, who, services: { caseload, ledger } }) {
    const lastDay = Math.min(query['as-at'] ?? caseload.today(), caseload.today())
    const firstDay = addMonths(lastDay + 1, -12)
    const { counted } = await caseload.at({ asAt: lastDay })
    return {
      firstDay,
      lastDay,
      figures: auditFigures(counted().values(), { firstDay, lastDay }),
      samples: samplesIn(await ledger.history('authority')).toReversed(),
      mayDraw: mayDraw.includes(who.role),
    }
  },
  title: () => 'Case audits',

  view: ({ firstDay, lastDay, figures, samples, mayDraw }, frame) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Case audits
        <span class="govuk-caption-m">What we did, what it changed, and how children are</span>
      </h1>
      <form method="get" action={AUDITS} class="waymark-choose" noValidate>
        <TextInput
          name="as-at"
          label="The year to"
          hint="Such as 31 3 2026. Blank for today."
          width={10}
          value={frame.typed['as-at'] ?? ''}
          errorMessage={frame.problemWith('as-at')}
        />
        <Button variant="secondary">Show</Button>
      </form>
      <p class="govuk-body-l">{inShort(figures)}</p>
      <p class="govuk-body">
        Audits from {dateInWords(firstDay)} to {dateInWords(lastDay)}, with moderations and re-audits by then. The grade
        is the one that stands: the moderator’s, else the auditor’s. Children whose records are restricted from you are
        not counted.
      </p>
      {mayDraw && <Button href={DRAW}>Draw a sample</Button>}
      {figures.audits.length > 0 && <Found figures={figures} />}
      <Samples samples={samples} />
    </>
  ),
})

const counted = (n: number, one: string, more: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`

const inShort = ({ audits, children }: AuditFigures): string =>
  audits.length === 0
    ? 'No case audit is recorded in this year.'
    : `${counted(audits.length, 'audit', 'audits')} of the cases of ${counted(children, 'child or young person', 'children and young people')}.`

const GRADES = { ...auditGrades, none: 'No grade' }

const gradeCells = (grades: ByGrade) =>
  (Object.keys(GRADES) as (keyof ByGrade)[]).map(grade => ({ text: `${grades[grade]}`, format: 'numeric' as const }))

const gradeHeads = Object.values(GRADES).map(text => ({ text, format: 'numeric' as const }))

function Found({ figures: { audits, tools, areas, themes, agreement, reaudits } }: { readonly figures: AuditFigures }) {
  const table = { captionSize: 'm', compact: true, firstCellIsHeader: true, stacks: true } as const
  return (
    <>
      <Table
        {...table}
        caption="By tool and grade"
        scrollLabel="Audits by tool and grade"
        head={['Tool', { text: 'Audits', format: 'numeric' }, ...gradeHeads]}
        rows={tools.map(tool => [
          tool.title,
          { text: `${tool.audits}`, format: 'numeric' },
          ...gradeCells(tool.grades),
        ])}
      />
      <Table
        {...table}
        caption="By what was asked"
        scrollLabel="Answers by area and grade"
        head={['Area', { text: 'Answers', format: 'numeric' }, ...gradeHeads]}
        rows={areas.map(area => [
          area.title,
          { text: `${area.answers}`, format: 'numeric' },
          ...gradeCells(area.grades),
        ])}
      />
      {themes.length > 0 && (
        <Table
          {...table}
          caption="By theme"
          scrollLabel="Audits by theme"
          head={['Theme', { text: `Audits, of ${audits.length}`, format: 'numeric' }]}
          rows={themes.map(theme => [theme.title, { text: `${theme.audits}`, format: 'numeric' }])}
        />
      )}
      <h2 class="govuk-heading-m">Do auditors and moderators agree?</h2>
      <p class="govuk-body">
        {agreement.moderated === 0
          ? 'No audit of the year was moderated with a grade.'
          : `${agreement.same} of ${agreement.moderated} moderated have the same grade; ${agreement.withinOne} of ${agreement.moderated} the same or the one beside it.`}
      </p>
      <h2 class="govuk-heading-m">Audited again</h2>
      <p class="govuk-body">
        {reaudits.repeated === 0
          ? 'No audit of the year was repeated.'
          : `${reaudits.repeated} of ${audits.length}: ${reaudits.better} better, ${reaudits.same} the same, ${reaudits.worse} worse.`}
      </p>
    </>
  )
}

const Samples = ({ samples }: { readonly samples: readonly AuditSample[] }): Content =>
  samples.length === 0 ? undefined : (
    <Table
      caption="Samples that were drawn, newest first"
      captionSize="m"
      compact
      firstCellIsHeader
      stacks
      scrollLabel="Samples"
      head={['Sample', 'Tool', 'Drawn', 'As at', { text: 'How many', format: 'numeric' }, 'How']}
      rows={samples.map(({ reference, tool, drawnOn, asAt, size, strata }) => [
        <a class="govuk-link" href={sampleAddress(reference)}>
          {reference}
        </a>,
        toolTitles[tool] ?? tool,
        dateInWords(drawnOn),
        dateInWords(asAt),
        { text: `${size}`, format: 'numeric' },
        strataTitles[strata],
      ])}
    />
  )
