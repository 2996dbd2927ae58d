import type { Workload } from '#core/workload.ts'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'

interface Props {
  readonly workloads: readonly Workload[]
  /** Stands at the end of each row, such as a button that allocates. */
  readonly action?: { readonly title: string; readonly of: (workload: Workload) => Content }
  readonly caption: string
}

/** Each worker with what they have to do: who is drowning is seen before anything more is given to them. */
export function WorkloadTable({ workloads, action, caption }: Props): Content {
  const most = Math.max(1, ...workloads.map(({ casesFullTime }) => casesFullTime))
  return (
    <Table
      caption={caption}
      captionSize="m"
      compact
      sticky
      firstCellIsHeader
      scrollLabel={caption}
      head={[
        'Worker',
        'Team',
        { text: 'Hours a week', format: 'numeric' },
        { text: 'Cases', format: 'numeric' },
        { text: 'If full-time', format: 'numeric' },
        'Compared',
        { text: 'Overdue', format: 'numeric' },
        { text: 'Children with anything overdue', format: 'numeric' },
        ...(action ? [action.title] : []),
      ]}
      rows={workloads.map(workload => {
        const { member, hoursAWeek, cases, casesFullTime, overdue, childrenOverdue } = workload
        return [
          <a class="govuk-link" href={`/lists/my-caseload?worker=${encodeURIComponent(member.id)}`}>
            {member.name}
          </a>,
          member.team ?? '',
          oneDecimal(hoursAWeek),
          cases,
          oneDecimal(casesFullTime),
          <meter
            class="waymark-meter"
            min={0}
            max={most}
            value={casesFullTime}
            aria-label={`${member.name}: cases if full-time`}
          >
            {oneDecimal(casesFullTime)}
          </meter>,
          overdue,
          childrenOverdue,
          ...(action ? [action.of(workload)] : []),
        ]
      })}
    />
  )
}

const oneDecimal = (value: number): string => (Number.isInteger(value) ? value.toString() : value.toFixed(1))
