import type { Process, Stage } from '#core/escalations/stages.ts'
import escalationSetting from '#core/records/escalation-setting.ts'
import type { Source } from '#core/source.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'

interface Props {
  readonly process: Process
  readonly maySet: boolean
}

/** Who answers a concern at each stage, and by when. */
export const ProcessInForce = ({ process, maySet }: Props): Content => (
  <Details summary={`Who answers, and by when: all of it is settled within ${process.settledWithin} working days`}>
    <Table
      caption={<span class="govuk-visually-hidden">Who answers, and within how many working days</span>}
      compact
      firstCellIsHeader
      stacks
      scrollLabel="Who answers, and within how many working days"
      head={['Stage', 'Raised by', 'Goes to', { text: 'Working days', format: 'numeric' }]}
      rows={(Object.keys(process.stages) as Stage[]).map(stage => {
        const { from, to, answeredWithin } = process.stages[stage]
        return [
          `Stage ${stage.slice(-1)}`,
          from,
          to,
          { text: `${answeredWithin ?? 'No time is set'}`, format: 'numeric' },
        ]
      })}
    />
    <p class="govuk-body">
      By {inWords(process.source)}.{' '}
      <a class="govuk-link" href={councilRecordsAddress(escalationSetting.id)}>
        {maySet ? 'See or change what the council has set' : 'See what the council has set'}
      </a>
    </p>
  </Details>
)

const inWords = ({ title, section }: Source): string => [title, section].filter(Boolean).join(': ')
