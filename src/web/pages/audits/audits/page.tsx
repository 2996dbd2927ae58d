import { type AuditTool, auditGrades, toolTitle } from '#core/audit-tools/audit-tool.ts'
import { againBy, isToBeRepeated } from '#core/audits/again.ts'
import { type AuditFigures, auditFigures, type ByGrade } from '#core/audits/audits.ts'
import { type AuditSample, samplesIn } from '#core/audits/samples.ts'
import { strataTitles } from '#core/audits/strata.ts'
import { themesOverTime } from '#core/audits/themes.ts'
import { addMonths, type Day } from '#core/dates.ts'
import { AsAtForm } from '#web/as-at-form.tsx'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, shortDate } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { AUDITS, DRAW, foundAddress, mayDraw, sampleAddress } from '#web/pages/audits/addresses.ts'
import { asAt } from '#web/query-fields.ts'

/** What case audits found in the year to a day, and the samples that were drawn for them. */
export default definePage({
  path: '/audits',
  roles: seesChildren,
  audit: 'viewed case audits',
  menu: { section: 'assurance', title: 'Audits', order: 2 },
  width: 'wide',
  query: { 'as-at': asAt },
  async load({ query, who, services: { caseload, catalogues, ledger } }) {
    const lastDay = Math.min(query['as-at'] ?? caseload.today(), caseload.today())
    const firstDay = addMonths(lastDay + 1, -12)
    const { counted } = await caseload.at({ asAt: lastDay })
    const { auditTools } = catalogues
    return {
      auditTools,
      firstDay,
      lastDay,
      figures: auditFigures(counted().values(), auditTools, { firstDay, lastDay }),
      samples: samplesIn(await ledger.history('authority')).toReversed(),
      mayDraw: mayDraw.includes(who.role),
    }
  },
  title: () => 'Case audits',

  view: ({ auditTools, firstDay, lastDay, figures, samples, mayDraw }, frame) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Case audits
        <span class="govuk-caption-m">What we did, what it changed, and how children are</span>
      </h1>
      <AsAtForm action={AUDITS} label="The year to" frame={frame} />
      <p class="govuk-body-l">{inShort(figures)}</p>
      <p class="govuk-body">
        Audits from {dateInWords(firstDay)} to {dateInWords(lastDay)}, with moderations and re-audits by then. The grade
        is the one that stands: the moderator’s, else the auditor’s. Children whose records are restricted from you are
        not counted.
      </p>
      {mayDraw && <Button href={DRAW}>Draw a sample</Button>}
      {figures.audits.length > 0 && <Found figures={figures} lastDay={lastDay} />}
      <Samples samples={samples} auditTools={auditTools} />
    </>
  ),
})

const counted = (n: number, one: string, more: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`

const inShort = ({ audits, children }: AuditFigures): string =>
  audits.length === 0
    ? 'No case audit is recorded in this year.'
    : `${counted(audits.length, 'audit', 'audits')} of the cases of ${counted(children, 'child or young person', 'children and young people')}.`

const GRADES = { ...auditGrades, none: 'No grade' }

const gradeCells = (grades: ByGrade, addressOf?: (grade: string) => string) =>
  (Object.keys(GRADES) as (keyof ByGrade)[]).map(grade => ({
    text: addressOf ? <Behind count={grades[grade]} address={addressOf(grade)} /> : `${grades[grade]}`,
    format: 'numeric' as const,
  }))

/** A number that leads to the audits behind it; 0 leads nowhere. */
const Behind = ({ count, address }: { readonly count: number; readonly address: string }): Content =>
  count === 0 ? (
    '0'
  ) : (
    <a class="govuk-link govuk-link--no-visited-state" href={address}>
      {count}
    </a>
  )

const gradeHeads = Object.values(GRADES).map(text => ({ text, format: 'numeric' as const }))

interface FoundProps {
  readonly figures: AuditFigures
  readonly lastDay: Day
}

function Found({ figures: { audits, tools, areas, agreement, reaudits }, lastDay }: FoundProps) {
  const table = { captionSize: 'm', compact: true, firstCellIsHeader: true, stacks: true } as const
  const found = (asked: Parameters<typeof foundAddress>[1]) => foundAddress(lastDay, asked)
  const { quarters, themes } = themesOverTime(audits, lastDay)
  const waiting = audits.filter(isToBeRepeated)
  const late = waiting.filter(audit => againBy(audit)! < lastDay).length
  return (
    <>
      <Table
        {...table}
        caption="By tool and grade"
        scrollLabel="Audits by tool and grade"
        head={['Tool', { text: 'Audits', format: 'numeric' }, ...gradeHeads]}
        rows={tools.map(({ tool, title, audits, grades }) => [
          title,
          { text: <Behind count={audits} address={found({ tool })} />, format: 'numeric' },
          ...gradeCells(grades, grade => found({ tool, grade })),
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
          caption="Themes over time"
          scrollLabel="Audits by theme and quarter"
          head={[
            'Theme',
            ...quarters.map(({ firstDay, lastDay }) => ({
              text: `${shortDate(firstDay)} to ${shortDate(lastDay)}`,
              format: 'numeric' as const,
            })),
            { text: 'The year', format: 'numeric' },
          ]}
          rows={[
            ...themes.map(({ theme, title, audits }) => [
              title,
              ...audits.map(count => ({ text: `${count}`, format: 'numeric' as const })),
              {
                text: <Behind count={audits.reduce((sum, count) => sum + count, 0)} address={found({ theme })} />,
                format: 'numeric' as const,
              },
            ]),
            [
              'Audits in all',
              ...quarters.map(({ audits }) => ({ text: `${audits}`, format: 'numeric' as const })),
              { text: `${audits.length}`, format: 'numeric' as const },
            ],
          ]}
        />
      )}
      <h2 class="govuk-heading-m">Do auditors and moderators agree?</h2>
      {agreement.moderated === 0 ? (
        <p class="govuk-body">No audit of the year was moderated with a grade.</p>
      ) : (
        <>
          <p class="govuk-body">
            A moderator reads the record again without being bound by the auditor’s grade. {agreement.moderated} of{' '}
            {audits.length} {agreement.moderated === 1 ? 'was' : 'were'} moderated:{' '}
            <a class="govuk-link" href={found({ which: 'agreed' })}>
              {agreement.same} got the same grade
            </a>
            {agreement.same < agreement.moderated && (
              <>
                ,{' '}
                <a class="govuk-link" href={found({ which: 'apart' })}>
                  {agreement.moderated - agreement.same} another
                </a>{' '}
                ({agreement.worse} worse, {agreement.better} better)
              </>
            )}
            . {agreement.withinOne} of {agreement.moderated} are the same or the one beside it.
          </p>
          <p class="govuk-body waymark-quiet">
            Where moderators mostly give worse grades, auditors see less than they should: read some together.
          </p>
        </>
      )}
      <h2 class="govuk-heading-m">Audited again</h2>
      <p class="govuk-body">
        {reaudits.repeated === 0 ? (
          'No audit of the year was repeated.'
        ) : (
          <>
            <a class="govuk-link" href={found({ which: 'again' })}>
              {reaudits.repeated} of {audits.length} were audited again
            </a>
            : {reaudits.better} better, {reaudits.same} the same, {reaudits.worse} worse.
          </>
        )}{' '}
        {waiting.length > 0 && (
          <>
            <a class="govuk-link" href={found({ which: 'waiting' })}>
              {waiting.length} {waiting.length === 1 ? 'waits' : 'wait'} to be
            </a>
            , {late === 0 ? 'none' : late} of them past the day.
          </>
        )}
      </p>
      <p class="govuk-body waymark-quiet">
        What is inadequate is to be audited again within three months, what requires improvement within six.
      </p>
    </>
  )
}

interface SamplesProps {
  readonly samples: readonly AuditSample[]
  readonly auditTools: readonly AuditTool[]
}

const Samples = ({ samples, auditTools }: SamplesProps): Content =>
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
        toolTitle(auditTools, tool),
        dateInWords(drawnOn),
        dateInWords(asAt),
        { text: `${size}`, format: 'numeric' },
        strataTitles[strata],
      ])}
    />
  )
