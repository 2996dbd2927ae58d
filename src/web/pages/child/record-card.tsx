import type { Journey } from '#core/journey.ts'
import type { FileColumn } from '#core/returns/columns-of.ts'
import type { RecordedEntry } from '#store/store.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import type { TimelineEntry } from '#web/govuk/timeline.tsx'
import { Value } from '#web/pages/attachments/value.tsx'
import {
  type ChildRecord,
  changesBetween,
  type FieldInWords,
  fieldsInWords,
  type Wording,
} from '#web/pages/child/records.ts'
import { cameFrom, columnsInWords, whenceOf } from '#web/pages/child/whence.ts'
import { recordAddress } from '#web/pages/records/addresses.ts'
import { Quotation } from '#web/quotation.tsx'

/**
 * A record on the timeline: what the child said first, then what else it says, who recorded it, when and from where, and
 * what it said before.
 */
export function timelineEntry(
  record: ChildRecord,
  { child }: { readonly child: Pick<Journey, 'ref'> },
  wording: Wording,
): TimelineEntry {
  const { id, type, stands, versions, on, when } = record
  const entry = stands ?? versions.find(({ kind }) => kind === 'statement') ?? versions[0]!
  const said = fieldsInWords(type, entry, wording)
  const earlier = versions.filter(version => version.id !== entry.id && version.kind === 'statement')
  return {
    title: (
      <a class="govuk-link govuk-link--no-visited-state" href={recordAddress(child.ref, id)}>
        {type.title}
      </a>
    ),
    datetime: on ?? entry.recordedOn,
    date: when,
    classes: stands ? undefined : 'waymark-gone',
    children: (
      <>
        {!stands && <p class="govuk-body-s">{goneBecause(versions[0]!)}</p>}
        {said
          .filter(({ isOwnWords }) => isOwnWords)
          .map(({ title, value }) => (
            <Quotation says={shortened(value)} about={title} isAmong />
          ))}
        <Fields fields={said.filter(({ name, isOwnWords }) => name !== type.datedBy && !isOwnWords)} />
        <p class="govuk-body-s waymark-quiet">{recordedBy(entry, columnsOfEntry(entry, said, wording))}</p>
        {stands && earlier.length > 0 && (
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

/** How many characters of a long text stand on the timeline; the record itself has the rest. */
const SHOWN = 400

const shortened = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`

/** Why a record does not stand. */
export const goneBecause = ({ kind, reason }: RecordedEntry): string =>
  kind === 'withdrawal' ? `Withdrawn: ${reason ?? 'no reason was given'}.` : 'A later return no longer has this record.'

/** Who recorded an entry, when, and from which file, line and columns. */
export function recordedBy(entry: RecordedEntry, columns: readonly FileColumn[] = []): string {
  const from = cameFrom(entry)
  const where = from && columns.length > 0 ? `${from}, ${columnsInWords(columns)}` : from
  return `Recorded by ${entry.recordedBy} on ${instantInWords(entry.recordedOn)}${where ? `, from ${where}` : ''}.`
}

/** The columns that an entry came from, where a sentence has room for them: the record’s own page has them field by field. */
function columnsOfEntry(
  entry: RecordedEntry,
  said: readonly FieldInWords[],
  { files }: Wording,
): readonly FileColumn[] {
  const columns = new Map(
    said.flatMap(({ name }) => whenceOf([], entry, name, files).columns.map(column => [column.heading, column])),
  )
  return columns.size <= MOST_COLUMNS ? [...columns.values()] : []
}

const MOST_COLUMNS = 3

/** Fields in words, one a line. */
const Fields = ({ fields }: { readonly fields: readonly FieldInWords[] }) =>
  fields.length === 0 ? null : (
    <dl class="waymark-fields">
      {fields.map(field => (
        <div>
          <dt>{field.title}</dt>
          <dd class="waymark-as-typed">
            <Value of={field} says={shortened(field.value)} />
          </dd>
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
              {title}: {before ? <Value of={before} /> : 'not recorded'}
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
            <del class="waymark-as-typed">{before ? <Value of={before} /> : 'left blank'}</del>
            <ins class="waymark-as-typed">{after ? <Value of={after} /> : 'left blank'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
