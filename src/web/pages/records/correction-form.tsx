import type { ComponentProps } from 'preact'
import type { Wording } from '#web/pages/child/records.ts'
import { ConflictFields, Conflicting, contested, contestOf } from '#web/pages/records/conflict.tsx'
import type { Corrected } from '#web/pages/records/correction.ts'
import { RecordForm } from '#web/pages/records/record-form.tsx'

interface Props extends Omit<ComponentProps<typeof RecordForm>, 'around' | 'children'> {
  /** The record that it makes a new version of. */
  readonly changes: Corrected
  readonly wording: Wording
}

/** The form of a record that is there already, with what somebody else made of it meanwhile. */
export function CorrectionForm({ changes, wording, ...form }: Props) {
  const contest = contestOf(changes, { typed: form.typed, wording, address: form.frame.address })
  return (
    <>
      <Conflicting of={contest} />
      <RecordForm {...form} around={({ name }, question) => contested(contest, name, question)}>
        <ConflictFields typed={form.typed} />
      </RecordForm>
    </>
  )
}
