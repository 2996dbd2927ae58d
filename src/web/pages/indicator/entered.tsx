import type { Figure } from '#core/figure.ts'
import enteredFigure from '#core/records/entered-figure.ts'
import { AUTHORITY } from '#store/body.ts'
import type { Ledger, RecordedEntry } from '#store/store.ts'
import { WarningText } from '#web/govuk/warning-text.tsx'
import { cameFrom } from '#web/pages/child/whence.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import type { Chosen } from './chosen.ts'

/** That a figure was entered, and from where; undefined where the records say it. */
export const enteredInWords = ({ entered }: Figure): string | undefined =>
  entered && `This figure was entered, from ${entered.source}: the records themselves say nothing of it.`

/** The entries behind an entered figure; none where it was not entered, or whoever asks may not see them. */
export type EnteredBehind = readonly RecordedEntry[]

/** The entries that say the figure of the month, of which it may be added up. */
export async function enteredBehind({ row, seen }: Chosen, ledger: Pick<Ledger, 'history'>): Promise<EnteredBehind> {
  const behind = new Set(row.months.at(-1)!.figure.entered?.entries)
  if (behind.size === 0 || !seen.seesChildren) return []
  return (await ledger.history(AUTHORITY)).filter(({ id }) => behind.has(id))
}

interface Props {
  readonly figure: Figure
  readonly entered: EnteredBehind
}

/** Says of an entered figure that it is one, and leads to the file and the row of each entry that says it. */
export const EnteredFrom = ({ figure, entered }: Props) =>
  figure.entered ? (
    <p>
      Entered, from {figure.entered.source}.
      {entered.map(entry => (
        <>
          {' '}
          <a class="govuk-link" href={councilRecordAddress(enteredFigure.id, entry.record)}>
            {cameFrom(entry) ?? `Typed in by ${entry.recordedBy}`}
          </a>
        </>
      ))}
    </p>
  ) : null

/** What was printed or entered and is not what was counted. */
export const Disagreements = ({ row }: Pick<Chosen, 'row'>) => (
  <>
    {(row.disagreements ?? []).map(({ says }) => (
      <WarningText>{says}</WarningText>
    ))}
  </>
)
