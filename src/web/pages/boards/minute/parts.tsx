import type { Minute, Resolution } from '#core/boards/boards.ts'
import type { MatterArising } from '#core/boards/matters-arising.ts'
import actionRecord from '#core/records/action.ts'
import minuteRecord from '#core/records/minute.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import resolutionRecord from '#core/records/resolution.ts'
import { DraftFields, EnterSaves, PageForm, SaveOrDraft } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import type { Frame } from '#web/page.ts'
import { actionAddress } from '#web/pages/actions/addresses.ts'
import { StandingTag } from '#web/pages/actions/stands.tsx'
import { begunForm } from '#web/pages/boards/addresses.ts'
import { ExemptTag, Paragraphs } from '#web/pages/boards/in-words.tsx'
import type { Wording } from '#web/pages/child/records.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import { Questions } from '#web/pages/records/questions.tsx'
import { askingFor, formOf, RecordForm } from '#web/pages/records/record-form.tsx'

/** What the questions of the page are put into words by. */
export interface Asked {
  readonly wording: Wording
  readonly now: Date
}

const fieldsOf = (type: AnyRecordType, names: readonly string[]): readonly RecordField[] =>
  askedFields(type).filter(({ name }) => names.includes(name))

/** Few items are exempt, so the paragraphs stand folded. */
const exemptFolded = ({ name }: RecordField, question: Content): Content =>
  name === 'exemptBy' ? <Details summary="If it is exempt">{question}</Details> : question

interface MinuteFormProps {
  readonly asked: Asked
  readonly frame: Frame
  /** The number that comes next; absent where none is known. */
  readonly number: string | undefined
  readonly cancel: string
}

/** The form of a minute, without the item that its address names. */
export const MinuteForm = ({ asked: { wording, now }, frame, number, cancel }: MinuteFormProps) => (
  <RecordForm
    name="minute"
    saves={{ says: 'Save the minute' }}
    of={formOf(minuteRecord, wording, now)}
    fields={fieldsOf(minuteRecord, ['number', 'text', 'outcome', 'exemptBy'])}
    typed={frame.isBegun ? frame.typed : { ...(number && { number }), outcome: 'considered' }}
    frame={frame}
    around={exemptFolded}
    draftTitle="A minute"
    cancel={cancel}
  />
)

/** The minute as it stands, and where it is corrected. */
export const SaidSoFar = ({ minute }: { readonly minute: Minute }) => (
  <>
    <h2 class="govuk-heading-m">
      {minute.number ? `Minute ${minute.number}` : 'Minute'}
      <ExemptTag by={minute.exemptBy} />
    </h2>
    <Paragraphs text={minute.text ?? ''} />
    <p class="govuk-body">
      <a class="govuk-link" href={councilRecordAddress('minute', minute.record, '/correct')}>
        Correct the minute
      </a>
    </p>
  </>
)

/** What somebody typed while somebody else minuted the same item: one press puts it under theirs. */
export const AddTyped = ({ frame }: { readonly frame: Frame }) => (
  <PageForm name="add" frame={frame} keepsDrafts>
    <DraftFields frame={frame} title="What I wrote of an item" />
    <Textarea
      name="text"
      label={{ text: 'What you wrote', size: 'm' }}
      errorMessage={frame.problemWith('text')}
      rows={8}
      value={frame.typed.text ?? ''}
    />
    <Button preventDoubleClick>Add it to their minute</Button>
  </PageForm>
)

interface ResolvedProps {
  readonly resolutions: readonly Resolution[]
  readonly followed: readonly MatterArising[]
}

/** What was resolved under the minute, with what follows from each. */
export function Resolved({ resolutions, followed }: ResolvedProps) {
  if (resolutions.length === 0) return null
  return (
    <section id="resolved">
      <h2 class="govuk-heading-m">Resolved</h2>
      <ol class="govuk-list govuk-list--number">
        {resolutions.map(resolution => {
          const actions = followed.filter(its => its.resolution?.record === resolution.record)
          return (
            <li>
              {resolution.says}{' '}
              <a class="govuk-link" href={councilRecordAddress('resolution', resolution.record, '/correct')}>
                Correct<span class="govuk-visually-hidden"> this resolution</span>
              </a>
              {actions.map(({ action, stands }) => (
                <span class="waymark-block">
                  <a class="govuk-link" href={actionAddress(action.record)}>
                    {action.reference ?? 'Action'}
                  </a>
                  {`, ${action.owner ?? 'nobody is named'}. `}
                  <StandingTag standing={stands.standing} />
                </span>
              ))}
              {actions.length === 0 && (
                <span class="waymark-block">
                  <a class="govuk-link" href={begunForm('action', { resolution: resolution.reference })}>
                    Record an action
                  </a>{' '}
                  or{' '}
                  <a
                    class="govuk-link"
                    href={begunForm('recommendation', { resolution: resolution.reference, from: 'panel' })}
                  >
                    a recommendation
                  </a>{' '}
                  that follows from it
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface ResolutionFormProps {
  readonly asked: Asked
  readonly frame: Frame
  /** What the paper recommends: the words that the board is most likely to agree. */
  readonly suggests: string | undefined
  readonly cancel: string
}

/** A resolution and, in the same step, the action that it becomes. */
export function ResolutionForm({ asked: { wording, now }, frame, suggests, cancel }: ResolutionFormProps) {
  const typed = frame.isBegun ? frame.typed : { ...(suggests && { says: suggests }) }
  const asking = (type: AnyRecordType) => askingFor(formOf(type, wording, now), typed, frame)
  return (
    <>
      <h2 class="govuk-heading-m">Record a resolution</h2>
      <PageForm name="resolve" frame={frame} keepsDrafts>
        <DraftFields frame={frame} title="A resolution" />
        <EnterSaves says="Save the resolution" />
        <Questions
          fields={fieldsOf(resolutionRecord, ['says', 'to', 'exemptBy'])}
          asking={asking(resolutionRecord)}
          address={frame.address}
          around={exemptFolded}
        />
        <Radios
          name="becomes"
          legend={{ text: 'Is somebody to do something?', size: 's' }}
          value={typed.becomes}
          errorMessage={frame.problemWith('becomes')}
          items={[
            { value: 'nothing', text: 'No' },
            {
              value: 'action',
              text: 'Yes, it becomes an action',
              conditional: (
                <Questions
                  fields={fieldsOf(actionRecord, ['what', 'owner', 'dueOn', 'proof']).map(asIfAlone)}
                  asking={asking(actionRecord)}
                  address={frame.address}
                />
              ),
            },
          ]}
        />
        <SaveOrDraft frame={frame} saves={{ says: 'Save the resolution' }} cancel={cancel} />
      </PageForm>
    </>
  )
}

/** A question without the condition on which the action's own form asks it. */
const asIfAlone = ({ meta: { onlyWhen: _, ...meta }, ...field }: RecordField): RecordField => ({ ...field, meta })
