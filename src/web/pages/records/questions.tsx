import type { RecordField } from '#core/records/record-fields.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { classNames } from '#web/govuk/content.ts'
import { ErrorMessage } from '#web/govuk/error-message.tsx'
import { Fieldset } from '#web/govuk/fieldset.tsx'
import { type Asking, FieldControl } from '#web/pages/records/field-control.tsx'
import { type Naming, nameInRow, ownName, rowsTyped } from '#web/pages/records/typed.ts'

interface Props {
  readonly fields: readonly RecordField[]
  readonly asking: Asking
  readonly naming?: Naming
  /** The name of the brother or sister whom they are about; absent for the child whose page it is. */
  readonly whose?: string
  /** The address of the page, to which the buttons of a list lead back. */
  readonly address: string
  /** What stands around a question; the question alone, if absent. */
  readonly around?: (field: RecordField, question: Content) => Content
}

/**
 * The questions of a form in their order. One that a single answer leads to stands within that answer, and is shown with
 * it; one that several answers lead to stands in its own place and says when it is meant.
 */
export function Questions({ fields, asking, naming = ownName, whose, address, around = alone }: Props) {
  const within = new Set(fields.filter(field => placeOf(field, fields) !== undefined))
  const draw = (field: RecordField): Content => {
    if (field.kind === 'rows')
      return around(field, <Rows field={field} name={naming(field)} asking={asking} address={address} />)
    const following = followingOf(field, fields)
    return around(
      field,
      <FieldControl
        field={field}
        name={naming(field)}
        asking={asking}
        {...(whose !== undefined && { whose })}
        hint={within.has(field) ? undefined : onlyIf(field, fields)}
        {...(following.size > 0 && {
          following: new Map([...following].map(([answer, next]) => [answer, next.map(draw)])),
        })}
      />,
    )
  }
  return <>{fields.filter(field => !within.has(field)).map(draw)}</>
}

const alone = (_: RecordField, question: Content): Content => question

/** The question and its answer within which a field is asked for; undefined where it stands on its own. */
function placeOf(
  { meta: { onlyWhen } }: RecordField,
  fields: readonly RecordField[],
): readonly [RecordField, string] | undefined {
  const asks = fields.find(({ name }) => name === onlyWhen?.field)
  if (!asks || onlyWhen!.is.length !== 1) return undefined
  const answer = onlyWhen!.is[0]!
  if (asks.kind === 'yes or no') return [asks, answer ? 'yes' : 'no']
  return asks.kind === 'choice' ? [asks, String(answer)] : undefined
}

function followingOf(field: RecordField, fields: readonly RecordField[]): ReadonlyMap<string, readonly RecordField[]> {
  const following = new Map<string, RecordField[]>()
  for (const next of fields) {
    const [asks, answer] = placeOf(next, fields) ?? []
    if (asks !== field || answer === undefined) continue
    following.set(answer, [...(following.get(answer) ?? []), next])
  }
  return following
}

/** When a field is meant, in words: `Only if: Refused; Missed`. */
function onlyIf({ meta: { onlyWhen } }: RecordField, fields: readonly RecordField[]): string | undefined {
  const asks = fields.find(({ name }) => name === onlyWhen?.field)
  if (!asks) return undefined
  const answers = onlyWhen!.is.map(answer => asks.meta.choices?.[String(answer)]).filter(Boolean)
  return answers.length > 0 ? `Only if: ${answers.join('; ')}` : `Only with ‘${asks.meta.title}’`
}

interface RowsProps {
  readonly field: RecordField
  readonly name: string
  readonly asking: Asking
  readonly address: string
}

/** A list of rows, each with its questions, and a button for one more that works without a script. */
function Rows({ field, name, asking, address }: RowsProps) {
  const count = rowsTyped(name, asking.typed)
  const path = address.split('#')[0]!
  const problem = asking.problemWith(name)
  return (
    <Fieldset
      legend={{ text: field.meta.title, size: 'm' }}
      classes={classNames('waymark-rows', problem && 'govuk-form-group--error')}
      describedBy={problem && `${name}-error`}
      attributes={{ id: name, tabindex: -1 }}
    >
      {field.meta.hint && <p class="govuk-hint">{field.meta.hint}</p>}
      {problem && <ErrorMessage id={`${name}-error`}>{problem}</ErrorMessage>}
      <input type="hidden" name={`${name}-rows`} value={count} />
      {Array.from({ length: count }, (_, i) => (
        <Fieldset
          legend={{ text: `${i + 1}`, size: 's' }}
          classes="waymark-rows__row"
          attributes={{ id: `${name}-${i}`, tabindex: -1 }}
        >
          <Questions fields={field.rows} asking={asking} naming={one => nameInRow(name, i, one)} address={address} />
          {count > 1 && (
            <Button variant="secondary" name="_do" value={`remove ${name} ${i}`} formAction={`${path}#${name}`}>
              Remove {i + 1}
            </Button>
          )}
        </Fieldset>
      ))}
      <Button variant="secondary" name="_do" value={`add ${name}`} formAction={`${path}#${name}-${count}`}>
        Add another
      </Button>
    </Fieldset>
  )
}
