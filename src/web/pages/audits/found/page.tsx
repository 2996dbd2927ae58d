import { z } from 'zod'
import { type AuditTool, auditGrades, toolTitle } from '#core/audit-tools/audit-tool.ts'
import { againBy, isToBeRepeated } from '#core/audits/again.ts'
import { type Audit, auditFigures } from '#core/audits/audits.ts'
import { called } from '#core/called.ts'
import { addMonths, type Day, isoOf } from '#core/dates.ts'
import caseAudit, { auditThemes } from '#core/records/case-audit.ts'
import type { Role } from '#core/roles.ts'
import { counted } from '#core/wording.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, shortDate } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { HeldBack } from '#web/pages/access/held-back.tsx'
import { AUDITS, auditAddress } from '#web/pages/audits/addresses.ts'
import { NotModerated } from '#web/pages/audits/not-moderated.tsx'
import { mayWrite } from '#web/pages/records/writable.ts'
import { asAt } from '#web/query-fields.ts'

const one = (of: Readonly<Record<string, string>>) =>
  z.string().refine(value => value in of, 'Choose one that there is')

/** Which of them are meant, beside those of a tool, a grade or a theme. */
const WHICH: Readonly<Record<string, { readonly says: string; readonly is: (audit: Audit) => boolean }>> = {
  agreed: {
    says: 'moderated with the same grade',
    is: ({ moderatedGrade, auditorsGrade }) => moderatedGrade !== undefined && moderatedGrade === auditorsGrade,
  },
  apart: {
    says: 'moderated with another grade',
    is: ({ moderatedGrade, auditorsGrade }) => moderatedGrade !== undefined && moderatedGrade !== auditorsGrade,
  },
  again: { says: 'audited again', is: ({ repeatedBy }) => repeatedBy !== undefined },
  waiting: { says: 'to be audited again', is: isToBeRepeated },
}

/** The audits behind a figure, each with its child: of those whom the visitor may see. */
export default definePage({
  path: '/audits/found',
  roles: seesChildren,
  audit: 'viewed case audits one by one',
  width: 'wide',
  query: {
    'as-at': asAt,
    tool: z.string(),
    grade: one({ ...auditGrades, none: '' }),
    theme: one(auditThemes),
    which: one(Object.fromEntries(Object.keys(WHICH).map(which => [which, which]))),
  },
  async load({ query, who, services: { caseload, catalogues } }) {
    const lastDay = Math.min(query['as-at'] ?? caseload.today(), caseload.today())
    const firstDay = addMonths(lastDay + 1, -12)
    const { journeys, sights } = await caseload.at({ asAt: lastDay })
    const { tool: named, grade, theme, which } = query
    const { auditTools } = catalogues
    const tool = auditTools.find(({ id }) => id === named)?.id
    const audits = auditFigures(journeys.values(), auditTools, { firstDay, lastDay }).audits.filter(
      audit =>
        (tool === undefined || audit.tool === tool) &&
        (grade === undefined || (audit.grade ?? 'none') === grade) &&
        (theme === undefined || audit.themes.includes(theme)) &&
        (which === undefined || WHICH[which]!.is(audit)),
    )
    return {
      problems: named === tool ? [] : [{ text: 'Choose an audit tool that there is' }],
      audits: which === 'waiting' ? audits.toSorted((a, b) => againBy(a)! - againBy(b)!) : audits.toReversed(),
      isByDue: which === 'waiting',
      asked: inWords({ ...query, tool }, auditTools),
      auditTools,
      firstDay,
      lastDay,
      sights,
      mayAudit: mayWrite(caseAudit, who.role),
      role: who.role,
    }
  },
  title: () => 'Case audits one by one',
  problems: ({ problems }) => problems,
  breadcrumbs: () => [{ text: 'Case audits', href: AUDITS }],

  view: ({ audits, asked, auditTools, isByDue, firstDay, lastDay, sights, mayAudit, role }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Case audits one by one
        {asked !== '' && <span class="govuk-caption-m">{asked}</span>}
      </h1>
      <p class="govuk-body">
        {audits.length === 0 ? 'None' : counted(audits.length, 'audit')} from {dateInWords(firstDay)} to{' '}
        {dateInWords(lastDay)}, {isByDue ? 'those due first at the head' : 'newest first'}.
      </p>
      {audits.length > 0 && (
        <Table
          caption="Audits"
          captionSize="m"
          compact
          firstCellIsHeader
          stacks
          scrollLabel="Audits"
          head={['Child', 'Date', 'Tool', 'Grade that stands', 'Moderation', 'Audited again']}
          rows={audits.map(audit => [
            <a class="govuk-link" href={`/children/${audit.child.ref}/oversight`}>
              {called(audit.child) ?? audit.child.childId}
            </a>,
            shortDate(audit.on),
            toolTitle(auditTools, audit.tool),
            audit.grade ? auditGrades[audit.grade] : 'No grade',
            <Moderation audit={audit} role={role} />,
            <Again audit={audit} asAt={lastDay} mayAudit={mayAudit} />,
          ])}
        />
      )}
      {sights && <HeldBack sights={sights} />}
    </>
  ),
})

interface Asked {
  readonly tool?: string | undefined
  readonly grade?: string
  readonly theme?: string
  readonly which?: string
}

const inWords = ({ tool, grade, theme, which }: Asked, auditTools: readonly AuditTool[]): string =>
  [
    tool && toolTitle(auditTools, tool),
    grade && (auditGrades[grade as keyof typeof auditGrades] ?? 'No grade'),
    theme && (auditThemes as Readonly<Record<string, string>>)[theme],
    which && WHICH[which]?.says,
  ]
    .filter(Boolean)
    .join(', ')

function Moderation({ audit, role }: { readonly audit: Audit; readonly role: Role }): Content {
  const { moderatedGrade, auditorsGrade } = audit
  if (moderatedGrade === undefined) return <NotModerated audit={audit} role={role} />
  return moderatedGrade === auditorsGrade
    ? 'The same grade'
    : `The auditor gave ${auditorsGrade ? auditGrades[auditorsGrade].toLowerCase() : 'none'}`
}

interface AgainProps {
  readonly audit: Audit
  readonly asAt: Day
  readonly mayAudit: boolean
}

/** What the re-audit found or, where the work was poor and there is none, by when it is due. */
function Again({ audit, asAt, mayAudit }: AgainProps): Content {
  const { child, tool, on, repeatedBy } = audit
  if (repeatedBy)
    return `${shortDate(repeatedBy.on)}: ${repeatedBy.grade ? auditGrades[repeatedBy.grade].toLowerCase() : 'no grade'}`
  const by = againBy(audit)
  if (by === undefined) return ''
  return (
    <>
      {by < asAt && (
        <Tag colour="red" classes="waymark-tag">
          Late
        </Tag>
      )}{' '}
      by {shortDate(by)}
      {mayAudit && (
        <div>
          <a class="govuk-link" href={auditAddress(child.ref, tool, { repeatsAuditOn: isoOf(on) })}>
            Audit again<span class="govuk-visually-hidden"> {called(child) ?? child.childId}</span>
          </a>
        </div>
      )}
    </>
  )
}
