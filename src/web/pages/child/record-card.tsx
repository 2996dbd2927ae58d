import type { RecordedEntry } from '#store/store.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import type { TimelineEntry } from '#web/govuk/timeline.tsx'
import {
  type ChildRecord,
  cameFrom,
  changesBetween,
  type FieldInWords,
  fieldsInWords,
  type Wording,
} from '#web/pages/child/records.ts'

/** A record on the timeline: what it says, who recorded it, when and from where, and what it said before. */
export function timelineEntry({ type, stands, versions, on, when }: ChildRecord, wording: Wording): TimelineEntry {
  const entry = stands ?? versions[0]!
  const fields = fieldsInWords(type, entry, wording).filter(({ name }) => name !== type.datedBy)
  const earlier = versions.filter(version => version.id !== entry.id)
  return {
    title: type.title,
    datetime: on ?? entry.recordedOn,
    date: when,
    classes: stands ? undefined : 'waymark-gone',
    children: (
      <>
        {!stands && <p class="govuk-body-s">{goneBecause(entry)}</p>}
        <Fields fields={fields} />
        <p class="govuk-body-s waymark-quiet">{recordedBy(entry)}</p>
        {earlier.length > 0 && (
          <Details
            summary={earlier.length === 1 ? 'What it said before' : `What it said before, ${earlier.length} times`}
          >
            <ol class="waymark-lines">
              {earlier.map(version => (
                <li>
                  <Earlier
                    version={version}
                    later={versions[versions.indexOf(version) - 1]}
                    wording={wording}
                    type={type}
                  />
                </li>
              ))}
            </ol>
          </Details>
        )}
      </>
    ),
  }
}

/** Why a record does not stand. */
export const goneBecause = ({ kind, reason }: RecordedEntry): string =>
  kind === 'withdrawal' ? `Withdrawn: ${reason ?? 'no reason was given'}.` : 'A later return no longer has this record.'

/** Who recorded an entry, when, and from which file and line. */
export function recordedBy(entry: RecordedEntry): string {
  const from = cameFrom(entry)
  return `Recorded by ${entry.recordedBy} on ${instantInWords(entry.recordedOn)}${from ? `, from ${from}` : ''}.`
}

/** Fields in words, one a line. */
const Fields = ({ fields }: { readonly fields: readonly FieldInWords[] }) =>
  fields.length === 0 ? null : (
    <dl class="waymark-fields">
      {fields.map(({ title, value }) => (
        <div>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )

interface EarlierProps {
  readonly version: RecordedEntry
  readonly later: RecordedEntry | undefined
  readonly type: ChildRecord['type']
  readonly wording: Wording
}

function Earlier({ version, later, type, wording }: EarlierProps) {
  const changes = later
    ? changesBetween(fieldsInWords(type, version, wording), fieldsInWords(type, later, wording))
    : []
  return (
    <>
      {recordedBy(version)}
      {version.kind === 'statement' ? (
        <ul class="waymark-lines">
          {changes.map(({ title, before }) => (
            <li>
              {title}: {before ?? 'not recorded'}
            </li>
          ))}
          {changes.length === 0 && <li>The same as after it</li>}
        </ul>
      ) : (
        <> {goneBecause(version)}</>
      )}
    </>
  )
}

interface WhatItSaidProps {
  readonly version: RecordedEntry
  /** The version before it; absent for the first. */
  readonly before: RecordedEntry | undefined
  readonly type: ChildRecord['type']
  readonly wording: Wording
}

/** What a version says otherwise than the one before it; of the first, that it began the record. */
export function WhatItSaid({ version, before, type, wording }: WhatItSaidProps) {
  if (version.kind !== 'statement') return <p class="govuk-body-s">{goneBecause(version)}</p>
  if (!before) return <p class="govuk-body-s">First recorded.</p>
  const changes = changesBetween(fieldsInWords(type, before, wording), fieldsInWords(type, version, wording))
  if (changes.length === 0) return <p class="govuk-body-s">Recorded again, the same.</p>
  return (
    <dl class="waymark-changes">
      {changes.map(({ title, before, after }) => (
        <div>
          <dt>{title}</dt>
          <dd>
            <del class="waymark-as-typed">{before ?? 'left blank'}</del>
            <ins class="waymark-as-typed">{after ?? 'left blank'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
