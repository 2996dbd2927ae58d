import { z } from 'zod'
import type { IsoDate } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Ledger } from '#store/store.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { TextInput } from '#web/govuk/text-input.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { WarningText } from '#web/govuk/warning-text.tsx'
import type { Frame } from '#web/page.ts'
import { dayField } from '#web/query-fields.ts'
import type { Visitor } from '#web/services.ts'

/** What a form asks by which the council decides something from a day on. */
export const decisionFields = {
  since: z.string().min(1, 'Enter the day from which it applies').pipe(dayField('The day from which it applies')),
  because: z.string().trim().min(1, 'Say why').max(2000, 'Why must be 2,000 characters or fewer'),
  decidedBy: z.string().trim().max(200, 'Who decided must be 200 characters or fewer'),
}

interface Decision {
  readonly since: IsoDate
  readonly because: string
  readonly decidedBy: string
}

/** Why, and who decided, as the record of a decision says it. */
export const becauseOf = ({ because, decidedBy }: Decision): Body => ({
  because,
  ...(decidedBy !== '' && { decidedBy }),
})

interface Decided {
  /** What the batch is called. */
  readonly title: string
  readonly type: string
  readonly body: Body
  /** The record that it is a new version of; absent for a new one. */
  readonly record?: number | undefined
}

/** Records what the council has decided about itself. */
export const recordDecision = (ledger: Ledger, who: Visitor, { title, type, body, record }: Decided) =>
  ledger.write(writing =>
    writing.append({
      title,
      recordedBy: who.username,
      files: [],
      children: [],
      entries: [
        { type, subject: 'authority', kind: 'statement', standing: 0, body, ...(record !== undefined && { record }) },
      ],
    }),
  )

interface FieldsProps {
  readonly frame: Frame
  /** The day that is offered until another is typed. */
  readonly since?: IsoDate | undefined
}

/** Asks from when, why and who decided. */
export const DecisionFields = ({ frame, since }: FieldsProps) => (
  <>
    <TextInput
      name="since"
      label="From"
      hint="Such as 1 4 2027. It may lie ahead."
      width={10}
      value={frame.typed.since ?? (since && dateInWords(since))}
      errorMessage={frame.problemWith('since')}
    />
    <Textarea
      name="because"
      label="Why"
      hint="Everyone who reads it sees why"
      value={frame.typed.because}
      errorMessage={frame.problemWith('because')}
    />
    <TextInput
      name="decidedBy"
      label="Who decided (optional)"
      value={frame.typed.decidedBy}
      errorMessage={frame.problemWith('decidedBy')}
    />
  </>
)

interface UnusableProps {
  readonly findings: readonly { readonly says: string; readonly fix: string }[]
}

/** What is wrong with decisions that are recorded and set nothing. */
export const UnusableSettings = ({ findings }: UnusableProps) => (
  <>
    {findings.map(({ says, fix }) => (
      <WarningText>
        {says} {fix}
      </WarningText>
    ))}
  </>
)
