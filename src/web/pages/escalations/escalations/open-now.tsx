import { type Day, isoOf } from '#core/dates.ts'
import type { StandingEscalation } from '#core/escalations/clocks.ts'
import { stateOfConcern } from '#core/escalations/state.ts'
import { lateness } from '#core/lists/cell.ts'
import { escalationThemes } from '#core/records/escalation.ts'
import { FacetLine } from '#web/facet-line.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { StateTag } from '#web/pages/lists/cells.tsx'

/** How many of those that are late stand here; the list has them all. */
const LATE_SHOWN = 5

interface Props {
  readonly open: readonly StandingEscalation[]
  readonly late: readonly StandingEscalation[]
  readonly asAt: Day
  /** The day that was asked for; undefined for today. */
  readonly asked: Day | undefined
}

/** The concerns that are open: those that are late first, and how the others stand, each way a link to its list. */
export function OpenNow({ open, late, asAt, asked }: Props): Content {
  if (open.length === 0) return undefined
  const listed = (fields: Readonly<Record<string, string>> = {}) =>
    `/lists/escalations?${new URLSearchParams({ worker: 'all', ...(asked !== undefined && { 'as-at': isoOf(asked) }), ...fields })}`
  const states = open.map(concern => stateOfConcern(concern, asAt).says)
  return (
    <>
      {late.length > 0 && (
        <Table
          caption={late.length > LATE_SHOWN ? `Late the longest: ${LATE_SHOWN} of ${late.length}` : 'Late'}
          captionSize="m"
          compact
          firstCellIsHeader
          stacks
          scrollLabel="Concerns that are late"
          head={['Child', 'At', 'Stands', 'Late by', 'About']}
          rows={late
            .map(concern => ({ ...concern, daysLate: daysLate(concern, asAt) }))
            .sort((a, b) => b.daysLate - a.daysLate)
            .slice(0, LATE_SHOWN)
            .map(concern => [
              <a class="govuk-link" href={`/children/${concern.child.ref}/oversight`}>
                {concern.child.childId}
              </a>,
              concern.now.called,
              <StateTag state={stateOfConcern(concern, asAt)} />,
              lateness(concern.daysLate).replace(/ late$/, ''),
              concern.clocks.openThemes.map(theme => escalationThemes[theme]).join('; ') || 'Not recorded',
            ])}
        />
      )}
      <nav class="waymark-facets" aria-label="Open concerns one by one">
        <FacetLine
          title="Open"
          values={[
            { text: 'All', count: open.length, href: listed(), isChosen: false },
            ...[...new Set(states)].map(state => ({
              text: state,
              count: states.filter(each => each === state).length,
              href: listed({ state }),
              isChosen: false,
            })),
          ]}
        />
      </nav>
    </>
  )
}

/** Days past the one by which its stage was to be answered or all of it settled, whichever is longer past. */
const daysLate = ({ now, clocks: { whole } }: StandingEscalation, asAt: Day): number =>
  Math.max(
    0,
    now.answeredOn === undefined && now.dueOn !== undefined ? asAt - now.dueOn : 0,
    whole.dueOn !== undefined ? asAt - whole.dueOn : 0,
  )
