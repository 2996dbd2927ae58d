import { recordedBy, WhatItSaid } from '#web/pages/child/record-card.tsx'
import type { ChildRecord, Wording } from '#web/pages/child/records.ts'

interface Props {
  readonly record: ChildRecord
  readonly wording: Wording
}

/** Every version of a record, newest first, with what each changed. Nothing where there is one alone. */
export function Versions({ record: { type, versions }, wording }: Props) {
  if (versions.length === 1) return null
  return (
    <>
      <h2 class="govuk-heading-m">What was recorded, newest first</h2>
      <ol class="waymark-versions">
        {versions.map((version, i) => (
          <li>
            <p class="govuk-body-s">{recordedBy(version)}</p>
            <WhatItSaid version={version} before={versions[i + 1]} type={type} wording={wording} />
          </li>
        ))}
      </ol>
    </>
  )
}
