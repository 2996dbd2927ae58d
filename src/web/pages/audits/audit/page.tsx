import { z } from 'zod'
import { type AuditQuestion, auditAreas, auditGrades, questionsOn } from '#core/audit-tools/audit-tool.ts'
import { day } from '#core/dates.ts'
import caseAudit from '#core/records/case-audit.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields } from '#core/records/record-fields.ts'
import { memberWith } from '#core/staff.ts'
import { opensChildren } from '#web/audiences.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { DraftFields, EnterSaves, PageForm, SaveOrDraft } from '#web/form.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage, type Frame, type Outcome } from '#web/page.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { knownChildIn } from '#web/pages/child/known.ts'
import { recordAddress } from '#web/pages/records/addresses.ts'
import { answered, wrongReferences } from '#web/pages/records/answered.ts'
import { begun } from '#web/pages/records/begun.ts'
import { Questions } from '#web/pages/records/questions.tsx'
import { askingFor, formOf } from '#web/pages/records/record-form.tsx'
import { saveNew } from '#web/pages/records/save.ts'
import type { Words } from '#web/pages/records/typed.ts'
import { mayWrite } from '#web/pages/records/writable.ts'

const WHOSE = ['auditedOn', 'auditor', 'sample', 'repeatsAuditOn']
const fields = askedFields(caseAudit)
/** The record type with the tools and questions that there are. */
const offeredIn = (records: readonly AnyRecordType[]): AnyRecordType => records.find(({ id }) => id === caseAudit.id)!
/** What stands before the tool's questions, and what after them. */
const first = fields.filter(({ name }) => WHOSE.includes(name))
const last = fields.filter(({ name }) => ![...WHOSE, 'tool', 'answers'].includes(name))

/** An audit of a child's record by a tool: each of its questions with what every grade of it looks like. */
export default definePage({
  path: '/children/:child/case-audit/:tool',
  roles: opensChildren,
  asks: 'write',
  allows: ({ who }) => mayWrite(caseAudit, who.role),
  audit: 'opened a case audit of a child',
  query: {
    sample: z.string().regex(/^[\w-]{1,40}$/, 'There is no such sample'),
    repeatsAuditOn: z.iso.date('There is no such day'),
  },
  async load({ params, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    const { auditTools, records } = services.catalogues
    const tool = auditTools.find(({ id }) => id === params.tool)
    if (!known || !tool) return undefined
    const form = formOf(offeredIn(records), known.wording, services.now())
    return {
      ...known,
      tool,
      form,
      questions: questionsOn(tool, form.today),
      me: memberWith(known.wording.staff, who.username)?.id,
    }
  },
  title: ({ tool }) => tool.title,
  breadcrumbs: known =>
    childBreadcrumbs(known, { text: 'Case audit', href: `/children/${known.child.ref}/case-audit` }),
  banner: known => <ChildBanner {...known} />,

  forms: {
    save: {
      audit: 'recorded',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async act({ params, who, services }, typed): Promise<Outcome> {
        const known = await knownChildIn({ params, query: {}, who, services })
        if (!known) return { problems: [{ text: 'There is no such child' }] }
        const today = day(dayInEngland(services.now()))
        const said = withoutUnanswered({ ...typed, tool: params.tool })
        const type = offeredIn(services.catalogues.records)
        const { body, problems } = answered(type, said, { child: known.child, today })
        const wrong = [...problems, ...wrongReferences(type, body, known)]
        if (wrong.length > 0) return { problems: wrong }
        const record = (await saveNew(services.ledger, who, type, [{ child: known.child.ref, body }], services.now()))!
        return { goTo: `${recordAddress(known.child.ref, record)}?saved=yes`, did: `recorded: ${caseAudit.title}` }
      },
    },
  },

  view: ({ child, tool, questions, form, me }, frame) => {
    const typed = frame.isBegun ? frame.typed : begun(caseAudit, { me, asked: frame.typed, from: undefined })
    const asking = askingFor(form, typed, frame)
    const areas = Object.entries(auditAreas).flatMap(([area, title]) => {
      const asked = questions.flatMap((question, i) => (question.area === area ? [{ question, i }] : []))
      return asked.length === 0 ? [] : [{ area, title, asked }]
    })
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l waymark-heading">
            <span class="govuk-caption-l">Case audit</span>
            {tool.title}
          </h1>
          <p class="govuk-body">{tool.meaning}</p>
          <p class="govuk-body">
            Leave out a question that does not apply. The overall grade is yours: Waymark works none out. Go to{' '}
            {areas.map(({ area, title }, i) => (
              <>
                {i > 0 && (i === areas.length - 1 ? ' or ' : ', ')}
                <a class="govuk-link" href={`#${area}`}>
                  {title.toLowerCase()}
                </a>
              </>
            ))}
            , or to{' '}
            <a class="govuk-link" href="#overall">
              the overall grade
            </a>
            .
          </p>
          <PageForm name="save" frame={frame} keepsDrafts>
            <DraftFields frame={frame} title={tool.title} />
            <EnterSaves says="Save the audit" />
            <Questions fields={first} asking={asking} address={frame.address} />
            <input type="hidden" name="answers-rows" value={questions.length} />
            {areas.map(({ area, title, asked }) => (
              <section id={area}>
                <h2 class="govuk-heading-m">{title}</h2>
                {asked.map(({ question, i }) => (
                  <Question question={question} name={`answers-${i}`} typed={typed} frame={frame} />
                ))}
              </section>
            ))}
            <section id="overall">
              <h2 class="govuk-heading-m">Overall</h2>
              <Questions fields={last} asking={asking} address={frame.address} />
            </section>
            <SaveOrDraft frame={frame} saves={{ says: 'Save the audit' }} cancel={childAddress(child.ref, undefined)} />
          </PageForm>
        </div>
      </div>
    )
  },
})

interface QuestionProps {
  readonly question: AuditQuestion
  /** What the names of its controls begin with: its place among the answers. */
  readonly name: string
  readonly typed: Words
  readonly frame: Frame
}

/** One question, its grades in words, and room for what the grade rests on. */
const Question = ({ question: { id, asks, grades }, name, typed, frame }: QuestionProps) => (
  <div class="waymark-rows">
    <input type="hidden" name={`${name}-question`} value={id} />
    <Radios
      name={`${name}-grade`}
      legend={{ text: asks, size: 's' }}
      small
      value={typed[`${name}-grade`]}
      errorMessage={frame.problemWith(`${name}-grade`)}
      items={[
        ...Object.entries(auditGrades).map(([grade, title]) => ({
          value: grade,
          text: title,
          hint: grades[grade as keyof typeof auditGrades],
        })),
        ...(typed[`${name}-grade`] ? [{ value: '', text: 'Leave this unanswered' }] : []),
      ]}
    />
    <Textarea
      name={`${name}-restsOn`}
      label="What that rests on"
      rows={2}
      value={typed[`${name}-restsOn`]}
      errorMessage={frame.problemWith(`${name}-restsOn`)}
    />
  </div>
)

/** A question that was neither graded nor written about was not asked of this child. */
function withoutUnanswered(typed: Words): Words {
  const isAnswered = (place: string) =>
    [`answers-${place}-grade`, `answers-${place}-restsOn`].some(name => (typed[name] ?? '').trim() !== '')
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) => {
      const [, place] = /^answers-(\d+)-question$/.exec(name) ?? []
      return place === undefined || isAnswered(place)
    }),
  )
}
