import type { StandingEscalation } from '#core/escalations/clocks.ts'
import { escalationThemes } from '#core/records/escalation.ts'
import { escalationOutcomes } from '#core/records/escalation-step.ts'
import { counted } from '#core/wording.ts'
import { shortDate } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'

/** How many of the concerns settled last are told of with what they changed. */
const SHOWN = 10

/** What came of the concerns that were settled, newest first, and what that changed for each child. */
export function Settled({ settled }: { readonly settled: readonly StandingEscalation[] }): Content {
  if (settled.length === 0) return <p class="govuk-body">No concern was settled in the year.</p>
  const told = settled.filter(({ effects }) => effects.length > 0).length
  const inTime = settled.filter(({ clocks: { whole } }) => !whole.isLate).length
  const outcomes = Object.entries(escalationOutcomes).flatMap(([outcome, title]) => {
    const its = settled.filter(concern => concern.outcome === outcome).length
    return its === 0 ? [] : [`${title.toLowerCase()} ${its}`]
  })
  return (
    <>
      <h2 class="govuk-heading-m">What came of them</h2>
      <p class="govuk-body">
        {counted(settled.length, 'concern was', 'concerns were')} settled in the year, {inTime} in time
        {outcomes.length > 0 && `: ${outcomes.join(', ')}`}. Of {told} it is said what changed for the child.
      </p>
      <Details summary={settled.length > SHOWN ? `The last ${SHOWN}, one by one` : 'One by one'}>
        <Table
          caption={<span class="govuk-visually-hidden">Concerns that were settled</span>}
          compact
          firstCellIsHeader
          stacks
          scrollLabel="Concerns that were settled"
          head={['Child', 'Settled', 'About', 'What came of it', 'What it changed for the child']}
          rows={settled.slice(0, SHOWN).map(({ child, escalation, clocks, outcome, effects }) => [
            <a class="govuk-link" href={`/children/${child.ref}/oversight`}>
              {child.childId}
            </a>,
            shortDate(clocks.whole.settledOn!),
            escalation.themes.map(theme => escalationThemes[theme]).join('; ') || 'Not recorded',
            outcome === undefined ? 'Settled theme by theme' : escalationOutcomes[outcome],
            effects.join(' ') || 'Not recorded',
          ])}
        />
      </Details>
    </>
  )
}
