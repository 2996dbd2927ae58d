import { type Day, day, yearEndingOf } from '#core/dates.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import { lowerFirst } from '#core/wording.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { DraftFields, EnterSaves, PageForm, SaveOrDraft } from '#web/form.tsx'
import type { Content } from '#web/govuk/content.ts'
import type { Frame } from '#web/page.ts'
import type { Wording } from '#web/pages/child/records.ts'
import type { Asking } from '#web/pages/records/field-control.tsx'
import { Questions } from '#web/pages/records/questions.tsx'
import type { Words } from '#web/pages/records/typed.ts'

/** What a form of a record type is drawn from. */
export interface FormOf
  extends Pick<Wording, 'codes' | 'staff' | 'standards' | 'indicators' | 'referred' | 'attachments'> {
  readonly type: AnyRecordType
  readonly today: Day
}

export const formOf = (
  type: AnyRecordType,
  { codes, staff, standards, indicators, referred, attachments }: Wording,
  now: Date,
): FormOf => ({
  type,
  codes,
  staff,
  standards,
  ...(indicators && { indicators }),
  ...(referred && { referred }),
  ...(attachments && { attachments }),
  today: day(dayInEngland(now)),
})

export const askingFor = (
  { codes, staff, standards, indicators, referred, attachments, today }: FormOf,
  typed: Words,
  { problemWith }: Frame,
): Asking => ({
  codes,
  staff,
  standards,
  indicators,
  referred,
  attachments,
  year: yearEndingOf(today),
  typed,
  problemWith,
})

interface Props {
  /** The name that the page's `forms` know it by. */
  readonly name?: string
  /** What its button says, and how it looks. */
  readonly saves?: { readonly says: string; readonly variant?: 'warning' }
  readonly of: FormOf
  readonly typed: Words
  readonly frame: Frame
  /** What a draft of it is called in lists. */
  readonly draftTitle: string
  /** Where the form leads if it is not saved. */
  readonly cancel: string
  /** The fields that it asks for; all that are asked for, if absent. */
  readonly fields?: readonly RecordField[]
  /** What stands around a question. */
  readonly around?: (field: RecordField, question: Content) => Content
  /** What stands after the questions. */
  readonly children?: Content
}

/** A form drawn from a record type's definition: its questions in their order, and the buttons that save it or keep a draft. */
export function RecordForm({
  name = 'save',
  saves = { says: 'Save' },
  of,
  typed,
  frame,
  draftTitle,
  cancel,
  fields = askedFields(of.type),
  around,
  children,
}: Props) {
  return (
    <PageForm name={name} frame={frame} keepsDrafts takesFiles={fields.some(takesFile)}>
      <DraftFields frame={frame} title={draftTitle} />
      <EnterSaves says={saves.says} />
      <Questions
        fields={fields}
        asking={askingFor(of, typed, frame)}
        address={frame.address}
        {...(around && { around })}
      />
      {children}
      <SaveOrDraft frame={frame} saves={saves} cancel={cancel} />
    </PageForm>
  )
}

const takesFile = ({ kind, rows }: RecordField): boolean => kind === 'attached' || rows.some(takesFile)

/** What must be answered, so that nobody need guess: all other questions may be left out. */
export function MustAnswer({ fields }: { readonly fields: readonly RecordField[] }) {
  const must = fields
    .filter(({ meta }) => meta.required && !meta.onlyWhen)
    .map(({ meta }) => lowerFirst(meta.title).replace(/\?$/, ''))
  if (must.length === 0) return null
  return <p class="govuk-body">You must answer: {must.join(', ')}. Leave out anything else that you do not know.</p>
}
