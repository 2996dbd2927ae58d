import type { Attachments } from '#core/attachment.ts'
import type { CodeSet } from '#core/codes/code-set.ts'
import { isInUse } from '#core/codes/code-set.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { RecordField } from '#core/records/record-fields.ts'
import type { Referred } from '#core/records/references.ts'
import type { Staff } from '#core/staff.ts'
import type { Standard } from '#core/standards/standard.ts'
import { memberInWords } from '#web/fields-in-words.ts'
import { Checkboxes } from '#web/govuk/checkboxes.tsx'
import type { Content } from '#web/govuk/content.ts'
import { DateInput } from '#web/govuk/date-input.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { Select } from '#web/govuk/select.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import type { Frame } from '#web/page.ts'
import { AttachedControl } from '#web/pages/records/attached-control.tsx'
import { controlOf, type Words } from '#web/pages/records/typed.ts'

/** What the controls of a form are drawn from beside their fields. */
export interface Asking {
  readonly codes: readonly CodeSet[]
  readonly staff: Staff
  readonly standards: readonly Pick<Standard, 'id' | 'title'>[]
  /** Absent where no field is about an indicator. */
  readonly indicators?: readonly Pick<Indicator, 'number' | 'title'>[] | undefined
  /** Absent where no field refers to another record. */
  readonly referred?: Referred | undefined
  /** The files that records name; absent where no field does. */
  readonly attachments?: Attachments | undefined
  /** The collection year, by the year it ends in, whose codes are offered. */
  readonly year: number
  readonly typed: Words
  readonly problemWith: Frame['problemWith']
}

interface Props {
  readonly field: RecordField
  readonly name: string
  readonly asking: Asking
  /** The name of the brother or sister whom it is about; absent for the child whose page it is. */
  readonly whose?: string
  /** Added to the field's own hint. */
  readonly hint?: string | undefined
  /** The questions that one of the answers leads to, by the answer. */
  readonly following?: ReadonlyMap<string, Content>
}

/** More choices than this are a list to choose from rather than buttons to press. */
const MOST_RADIOS = 8

const NONE_TO_CHOOSE = 'None is recorded yet. Record that first, and then choose it here'

/** A field that is not a list of rows, as its kind is asked for. */
export function FieldControl({ field, name, asking, whose, hint: more, following }: Props) {
  const { meta, kind } = field
  const { typed, problemWith } = asking
  const hint = [meta.hint, more].filter(Boolean).join('. ') || undefined
  const errorMessage = problemWith(controlOf(field, name))
  const label = { text: whose === undefined ? meta.title : `${whose}: ${meta.title}`, size: 's' as const }
  const group = { name, legend: label, hint, errorMessage }
  const single = { name, label, hint, errorMessage, value: typed[name] }
  switch (kind) {
    case 'date':
      return (
        <DateInput
          id={name}
          namePrefix={name}
          legend={label}
          hint={hint ?? (meta.required ? 'Such as 27 3 2018' : undefined)}
          errorMessage={errorMessage}
          values={{ day: typed[`${name}-day`], month: typed[`${name}-month`], year: typed[`${name}-year`] }}
        />
      )
    case 'long text':
      return (
        <Textarea {...single} rows={rowsFor(typed[name], meta.isOwnWords ? 4 : 6)} classes={ownWordsClass(field)} />
      )
    case 'choice': {
      const choices = Object.entries(meta.choices ?? {}).map(([value, text]) => ({ value, text }))
      const items = meta.choicesFrom ? withOther(choices, typed[name]) : choices
      if (items.length > MOST_RADIOS && !following) return <Select {...single} items={[CHOOSE, ...items]} />
      return (
        <Radios
          {...group}
          value={typed[name]}
          items={[
            ...items.map(item => ({ ...item, conditional: following?.get(item.value) })),
            takenBack(field, typed[name]),
          ]}
        />
      )
    }
    case 'several':
      return (
        <Checkboxes
          {...group}
          items={Object.entries(meta.choices ?? {}).map(([choice, text]) => ({
            name: `${name}-${choice}`,
            value: 'yes',
            text,
            checked: Boolean(typed[`${name}-${choice}`]),
          }))}
        />
      )
    case 'yes or no':
      return (
        <Radios
          {...group}
          value={typed[name]}
          inline={!following}
          items={[
            { value: 'yes', text: 'Yes', conditional: following?.get('yes') },
            { value: 'no', text: 'No', conditional: following?.get('no') },
            takenBack(field, typed[name]),
          ]}
        />
      )
    case 'code':
      return <CodeControl {...single} field={field} asking={asking} />
    case 'worker':
      return <WorkerControl {...single} staff={asking.staff} />
    case 'standard':
      return (
        <Select
          {...single}
          items={[
            CHOOSE,
            ...withOther(
              asking.standards.map(({ id, title }) => ({ value: id, text: title })),
              typed[name],
            ),
          ]}
        />
      )
    case 'indicator':
      return (
        <Select
          {...single}
          items={[
            CHOOSE,
            ...withOther(
              (asking.indicators ?? []).map(({ number, title }) => ({ value: number, text: `${number} ${title}` })),
              typed[name],
            ),
          ]}
        />
      )
    case 'refers': {
      const offered = [...(asking.referred?.get(meta.refersTo ?? '') ?? [])]
      return (
        <Select
          {...single}
          hint={
            offered.length > 0 || !meta.required
              ? single.hint
              : [single.hint, NONE_TO_CHOOSE].filter(Boolean).join('. ')
          }
          items={[
            CHOOSE,
            ...withOther(
              offered.map(([reference, says]) => ({ value: reference, text: `${reference} ${says}` })),
              typed[name],
            ),
          ]}
        />
      )
    }
    case 'attached':
      return <AttachedControl {...single} mayBeLeftOut={!meta.required} asking={asking} />
    case 'reference':
      return <TextInput {...single} width={10} autocomplete="off" spellcheck={false} />
    case 'pounds':
      return (
        <TextInput
          {...single}
          prefix="£"
          width={10}
          inputmode="decimal"
          label={{ ...label, text: `${meta.title}, in pounds` }}
        />
      )
    case 'number':
      return <TextInput {...single} width={5} inputmode={field.isWhole ? 'numeric' : 'decimal'} />
    case 'child':
      return <TextInput {...single} width={20} autocomplete="off" spellcheck={false} />
    default:
      return <TextInput {...single} autocomplete="off" />
  }
}

/** A radio button that is chosen cannot be let go again: where an answer is given that need not be, it may be taken back. */
const takenBack = ({ meta }: RecordField, value: string | undefined) =>
  !meta.required && value ? { value: '', text: 'Leave this unanswered' } : undefined

const CHOOSE = { value: '', text: 'Choose' }

/** Text in someone's own words is set apart, since it is quoted. */
const ownWordsClass = ({ meta }: RecordField): string | undefined => (meta.isOwnWords ? 'waymark-said' : undefined)

/** Enough lines for what is there and some more, up to a screenful. */
const rowsFor = (text: string | undefined, least: number): number => {
  const lines = (text ?? '').split('\n').reduce((count, line) => count + Math.ceil((line.length + 1) / 70), 0)
  return Math.min(Math.max(lines + 1, least), 20)
}

interface SingleProps {
  readonly name: string
  readonly label: { readonly text: string; readonly size: 's' }
  readonly hint: string | undefined
  readonly errorMessage: string | undefined
  readonly value: string | undefined
}

/** The codes in use by their words; one that was retired is offered only where it was chosen before. */
function CodeControl({
  field,
  asking,
  value,
  ...single
}: SingleProps & { readonly field: RecordField; readonly asking: Asking }) {
  const set = asking.codes.find(({ id }) => id === field.meta.codes)
  const items = (set?.codes ?? [])
    .filter(code => isInUse(code, asking.year) || code.code === value)
    .map(({ code, label }) => ({ value: code, text: `${label} (${code})` }))
  if (items.length > MOST_RADIOS)
    return <Select {...single} value={value} items={[CHOOSE, ...withOther(items, value)]} />
  const { label, ...group } = single
  return (
    <Radios {...group} legend={label} value={value} items={[...withOther(items, value), takenBack(field, value)]} />
  )
}

/** Those who work there by name and team; where nobody is known, their name as it is typed. */
function WorkerControl({ staff, value, ...single }: SingleProps & { readonly staff: Staff }) {
  if (staff.size === 0)
    return <TextInput {...single} value={value} hint={single.hint ?? 'Their name'} autocomplete="off" />
  const items = [...staff.values()]
    .filter(({ isVacant, endedOn, id }) => id === value || (!isVacant && endedOn === undefined))
    .map(member => ({ value: member.id, text: memberInWords(member) }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'))
  return <Select {...single} value={value} items={[CHOOSE, ...withOther(items, value)]} />
}

interface Item {
  readonly value: string
  readonly text: string
}

/** With what was there before, where it is none of the choices, so that saving again does not lose it. */
const withOther = (items: readonly Item[], value: string | undefined): readonly Item[] =>
  value === undefined || value === '' || items.some(item => item.value === value)
    ? items
    : [...items, { value, text: value }]
