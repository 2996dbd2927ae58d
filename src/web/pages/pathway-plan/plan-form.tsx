import type { Day } from '#core/dates.ts'
import { yearEndingOf } from '#core/dates.ts'
import { planHeadings } from '#core/pathway-plan.ts'
import pathwayPlan, { pathwayHeadings } from '#core/records/pathway-plan.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import { DraftFields, EnterSaves, PageForm, SaveOrDraft } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import type { Frame } from '#web/page.ts'
import { actionPartIn, sectionPartName } from '#web/pages/pathway-plan/plan-joining.ts'
import { rowsUnder } from '#web/pages/pathway-plan/plan-typed.ts'
import { ConflictFields, type Contest, contested } from '#web/pages/records/conflict.tsx'
import { type Asking, FieldControl } from '#web/pages/records/field-control.tsx'
import { nameInRow, type Words } from '#web/pages/records/typed.ts'

const fields = askedFields(pathwayPlan)
const fieldNamed = (name: string, within: readonly RecordField[] = fields): RecordField =>
  within.find(field => field.name === name)!
const inSection = fieldNamed('sections').rows
const inAction = fieldNamed('actions').rows

interface Props {
  readonly typed: Words
  readonly frame: Frame
  readonly today: Day
  readonly cancel: string
  /** What somebody else recorded meanwhile; absent where nothing was. */
  readonly contest: Contest | undefined
}

/** The form of a pathway plan: the young person first, then the ten headings, then whether they agree. */
export function PlanForm({ typed, frame, today, cancel, contest }: Props): Content {
  const asking: Asking = {
    codes: [],
    staff: new Map(),
    standards: [],
    year: yearEndingOf(today),
    typed,
    problemWith: frame.problemWith,
  }
  const around = (name: string, question: Content) => (contest ? contested(contest, name, question) : question)
  const control = (name: string) => around(name, <FieldControl field={fieldNamed(name)} name={name} asking={asking} />)
  return (
    <PageForm name="save" frame={frame} keepsDrafts>
      <DraftFields frame={frame} title="Pathway plan" />
      <EnterSaves />
      {control('plannedOn')}
      {control('why')}
      {control('aboutMe')}
      <nav aria-label="Headings of the plan">
        <ol class="govuk-list waymark-jump">
          {planHeadings.map(heading => (
            <li>
              <a class="govuk-link govuk-link--no-visited-state" href={`#heading-${heading}`}>
                {pathwayHeadings[heading]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {planHeadings.map(heading => (
        <section aria-labelledby={`heading-${heading}`}>
          <h2 class="govuk-heading-m" id={`heading-${heading}`}>
            {pathwayHeadings[heading]}
          </h2>
          {rowsUnder('sections', heading, typed).map((place, i) => (
            <>
              <input type="hidden" name={`sections-${place}-heading`} value={heading} />
              {['goal', 'now', 'contingency'].map(name => {
                const field = fieldNamed(name, inSection)
                const question = (
                  <FieldControl field={field} name={nameInRow('sections', place, field)} asking={asking} />
                )
                return i === 0 ? around(sectionPartName(heading, field), question) : question
              })}
            </>
          ))}
          {rowsUnder('actions', heading, typed).map((place, i) =>
            around(
              actionPartIn(typed, place),
              <fieldset class="govuk-fieldset waymark-action">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
                  <span class="govuk-visually-hidden">{pathwayHeadings[heading]}: </span>Action {i + 1}
                </legend>
                <input type="hidden" name={`actions-${place}-heading`} value={heading} />
                {['action', 'owner', 'dueOn', 'doneOn'].map(name => {
                  const field = fieldNamed(name, inAction)
                  return <FieldControl field={field} name={nameInRow('actions', place, field)} asking={asking} />
                })}
              </fieldset>,
            ),
          )}
          <Button variant="secondary" name="_do" value={`action ${heading}`}>
            Add an action
            <span class="govuk-visually-hidden">: {pathwayHeadings[heading]}</span>
          </Button>
        </section>
      ))}
      <ConflictFields typed={typed} />
      <input type="hidden" name="sections-rows" value={typed['sections-rows'] ?? '1'} />
      <input type="hidden" name="actions-rows" value={typed['actions-rows'] ?? '1'} />
      <h2 class="govuk-heading-m">Being a parent</h2>
      {control('parenthood')}
      <h2 class="govuk-heading-m">What they think of it</h2>
      {control('agreement')}
      {control('agreedOn')}
      {control('youngPersonSaid')}
      <h2 class="govuk-heading-m">Who wrote it and who agreed</h2>
      {control('writtenBy')}
      {control('signedOffBy')}
      {control('signedOffOn')}
      <SaveOrDraft frame={frame} cancel={cancel} />
    </PageForm>
  )
}
