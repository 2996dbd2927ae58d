import type { Figure } from '#core/figure.ts'
import enteredFigure from '#core/records/entered-figure.ts'
import { AUTHORITY } from '#store/body.ts'
import type { Ledger, RecordedEntry } from '#store/store.ts'
import type { Content } from '#web/govuk/content.ts'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'
import { WarningText } from '#web/govuk/warning-text.tsx'
import { cameFrom } from '#web/pages/child/whence.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import type { Chosen } from './chosen.ts'

/** That a figure was entered, and from where; undefined where the records say it. */
export const enteredInWords = ({ entered }: Figure): string | undefined =>
  entered && `This figure was entered, from ${entered.source}: the records themselves say nothing of it.`

/** The entries behind the entered figures of an indicator, by their numbers; none where whoever asks may not see them. */
export type EnteredBehind = ReadonlyMap<number, RecordedEntry>

/** The entries that say the entered figures of a row. */
export async function enteredBehind({ row, seen }: Chosen, ledger: Pick<Ledger, 'history'>): Promise<EnteredBehind> {
  const figures = [...row.months, ...row.annual].map(({ figure }) => figure)
  const behind = new Set(
    [...figures, row.yearToDate, row.rollingYear, row.rollingThreeYears].flatMap(
      figure => figure?.entered?.entries ?? [],
    ),
  )
  if (behind.size === 0 || !seen.seesChildren) return new Map()
  const found = (await ledger.history(AUTHORITY)).filter(({ id }) => behind.has(id))
  return new Map(found.map(entry => [entry.id, entry]))
}

interface Props {
  readonly figure: Figure
  readonly entered: EnteredBehind
}

/** Says of an entered figure that it is one, and leads to the file and the row of each entry that says it. */
export const EnteredFrom = ({ figure, entered }: Props) =>
  figure.entered ? (
    <p>
      Entered, from <Sources figure={figure} entered={entered} />
    </p>
  ) : null

/** More entries than this are counted rather than led to: a year has twelve months. */
const MOST_LINKS = 12

/** Where an entered figure comes from: its source, and the file and row of each entry, or who typed it in. */
export function Sources({ figure, entered }: Props) {
  if (!figure.entered) return null
  const { source, entries } = figure.entered
  const found = entries.flatMap(id => entered.get(id) ?? [])
  const isFileAlone = found.length > 0 && found.every(({ file }) => file?.name === source)
  return (
    <>
      {!isFileAlone && `${source}${found.length > 0 ? ', ' : ''}`}
      {found.slice(0, MOST_LINKS).map((entry, i) => (
        <>
          {i > 0 && ', '}
          <a class="govuk-link" href={councilRecordAddress(enteredFigure.id, entry.record)}>
            {placeOf(entry, found[i - 1], i)}
          </a>
        </>
      ))}
      {found.length > MOST_LINKS && ` and ${found.length - MOST_LINKS} more`}
    </>
  )
}

/** Where an entry is: in full, or after one of the same file or person, its line or its number alone. */
function placeOf(entry: RecordedEntry, before: RecordedEntry | undefined, place: number): Content {
  const isOfSame = before?.file?.name === entry.file?.name && before?.recordedBy === entry.recordedBy
  if (before && isOfSame) return entry.line?.toString() ?? <NumberOf place={place} />
  return cameFrom(entry) ?? `typed in by ${entry.recordedBy}`
}

const NumberOf = ({ place }: { readonly place: number }) => (
  <>
    <VisuallyHidden>entry </VisuallyHidden>
    {place + 1}
  </>
)

/** What was printed or entered and is not what was counted. */
export const Disagreements = ({ row }: Pick<Chosen, 'row'>) => (
  <>
    {(row.disagreements ?? []).map(({ says }) => (
      <WarningText>{says}</WarningText>
    ))}
  </>
)
