import type { ScorecardRow } from '#core/scorecard.ts'
import { SummaryList } from '#web/govuk/summary-list.tsx'

export const hasNote = (row: ScorecardRow): boolean => notesOf(row).length > 0

/** What does not agree, what the return cannot say, what makes the figure doubtful, and how what was published of other councils differs. */
const notesOf = ({ indicator, cautions, benchmark, disagreements = [] }: ScorecardRow): readonly string[] =>
  [
    ...disagreements.map(({ says }) => says),
    indicator.partly,
    ...cautions,
    benchmark?.differs && benchmark.matches === 'no' ? `Other councils: ${benchmark.differs}` : undefined,
  ].filter(note => note !== undefined)

/** What a reader must know of some of the rows. */
export function Notes({
  rows,
  of = 'these figures',
}: {
  readonly rows: readonly ScorecardRow[]
  /** What they are notes on, where a page has two lists of them. */
  readonly of?: string
}) {
  const noted = rows.filter(hasNote)
  if (noted.length === 0) return null
  const id = `notes-on-${of.replaceAll(' ', '-')}`
  return (
    <section class="waymark-notes" aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        Notes on {of}
      </h2>
      <SummaryList
        rows={noted.map(row => ({
          key: (
            <span id={`note-${row.indicator.id}`}>
              {row.indicator.number} {row.indicator.title}
            </span>
          ),
          value: notesOf(row).map(note => <p class="govuk-body-s">{note}</p>),
        }))}
      />
    </section>
  )
}
