import type { Journey } from '#core/journey.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { Checkboxes } from '#web/govuk/checkboxes.tsx'
import type { Content } from '#web/govuk/content.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import type { Frame } from '#web/page.ts'
import { recordAddress } from '#web/pages/records/addresses.ts'
import type { Asking } from '#web/pages/records/field-control.tsx'
import { Questions } from '#web/pages/records/questions.tsx'
import { boxFor, type Copied, nameOf, namingFor, ownFields } from '#web/pages/records/together.ts'
import type { Words } from '#web/pages/records/typed.ts'

interface Props {
  readonly type: AnyRecordType
  /** Whose page it is. */
  readonly child: Journey
  readonly siblings: readonly Journey[]
  readonly asking: Asking
  readonly frame: Frame
}

/** Brothers and sisters for whom the same is recorded, each with what is their own. Nothing where there are none. */
export function ForSiblings({ type, child, siblings, asking, frame }: Props): Content {
  if (siblings.length === 0) return null
  return (
    <>
      <Checkboxes
        name="siblings"
        legend={{ text: 'Brothers and sisters at the same time', size: 'm' }}
        hint="Tick each of them, and say what is their own. The other answers are recorded for all."
        errorMessage={frame.problemWith('siblings')}
        items={siblings.map(sibling => ({
          name: boxFor(sibling),
          value: 'yes',
          text: nameOf(sibling, child),
          checked: Boolean(asking.typed[boxFor(sibling)]),
          conditional: (
            <Questions
              fields={ownFields(type)}
              asking={asking}
              naming={namingFor(sibling)}
              whose={nameOf(sibling, child)}
              address={frame.address}
            />
          ),
        }))}
      />
      <SameWordsBox frame={frame} typed={asking.typed} />
    </>
  )
}

/** Where two children's words are the same, it is for a person to say that they are right. */
function SameWordsBox({ frame, typed }: { readonly frame: Frame; readonly typed: Words }): Content {
  const errorMessage = frame.problemWith('same')
  if (errorMessage === undefined && !typed.same) return null
  return (
    <Checkboxes
      name="same"
      legend={{ text: 'The same words for two children', size: 's' }}
      errorMessage={errorMessage}
      items={[
        { value: 'yes', text: 'Both said or lived the same: save it as it stands', checked: typed.same === 'yes' },
      ]}
    />
  )
}

/** On a record: that a brother's or sister's says the same, where each should have their own words. */
export const SaysTheSame = ({
  child,
  copies,
}: {
  readonly child: Journey
  readonly copies: readonly Copied[]
}): Content =>
  copies.length === 0 ? null : (
    <InsetText>
      {copies.map(({ sibling, record, field }) => (
        <p class="govuk-body">
          ‘{field.meta.title}’ is the same on{' '}
          <a class="govuk-link" href={recordAddress(sibling.ref, record)}>
            {nameOf(sibling, child)}’s record
          </a>
          . Each child should have their own.
        </p>
      ))}
    </InsetText>
  )
