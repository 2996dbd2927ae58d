import type { ScorecardRow } from '#core/scorecard.ts'
import { SummaryList } from '#web/govuk/summary-list.tsx'

export const hasNote = ({ indicator, cautions, disagreements = [] }: ScorecardRow): boolean =>
  indicator.partly !== undefined || cautions.length > 0 || disagreements.length > 0

/** What a reader must know of some of the rows: what does not agree, what the return cannot say, and what makes a figure doubtful. */
export function Notes({ rows }: { readonly rows: readonly ScorecardRow[] }) {
  const noted = rows.filter(hasNote)
  if (noted.length === 0) return null
  return (
    <section class="waymark-notes" aria-labelledby="notes">
      <h2 class="govuk-heading-m" id="notes">
        Notes on these figures
      </h2>
      <SummaryList
        rows={noted.map(({ indicator, cautions, disagreements = [] }) => ({
          key: (
            <span id={`note-${indicator.id}`}>
              {indicator.number} {indicator.title}
            </span>
          ),
          value: [...disagreements.map(({ says }) => says), indicator.partly, ...cautions].map(
            note => note && <p class="govuk-body-s">{note}</p>,
          ),
        }))}
      />
    </section>
  )
}
