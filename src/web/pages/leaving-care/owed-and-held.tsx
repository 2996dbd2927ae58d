import { recordsOf } from '#core/casework.ts'
import { type LedgerLine, ledgerOf } from '#core/entitlement-ledger.ts'
import { documentsOn } from '#core/key-documents.ts'
import { entitlements } from '#core/records/entitlement.ts'
import healthHistory from '#core/records/health-history.ts'
import { keyDocuments } from '#core/records/key-document.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { choiceInWords, dayInWords, type Part } from '#web/pages/leaving-care/part.ts'

const healthHistoriesOf = recordsOf(healthHistory)

/** Their own health history, from being asked for to being understood, and the papers that an adult needs. */
export function HealthAndPapersPart({ child, today }: Part) {
  const histories = healthHistoriesOf(child)
  return (
    <section aria-labelledby="papers">
      <h2 class="govuk-heading-m" id="papers">
        Health history and key documents
      </h2>
      {histories.length === 0 ? (
        <p class="govuk-body waymark-quiet">No health passport or history is recorded.</p>
      ) : (
        <Table
          caption={<span class="govuk-visually-hidden">Health passport and history</span>}
          stacks
          head={['', 'Asked for', 'Received', 'Given', 'Gone through', 'Declined']}
          rows={histories.map(its => [
            { text: choiceInWords(healthHistory, 'kind', its.kind) ?? 'Not said' },
            ...[its.askedForOn, its.receivedOn, its.givenOn, its.understoodOn, its.declinedOn].map((on, i) => ({
              text:
                on === undefined ? (
                  ''
                ) : (
                  <>
                    <span class="waymark-label">
                      {['Asked for', 'Received', 'Given', 'Gone through', 'Declined'][i]}:{' '}
                    </span>
                    {dateInWords(on)}
                  </>
                ),
            })),
          ])}
        />
      )}
      <Table
        caption={<span class="govuk-visually-hidden">Key documents</span>}
        stacks
        head={['Document', 'How it stands', 'Runs out']}
        rows={documentsOn(child, today).map(its => [
          { text: keyDocuments[its.document] },
          {
            text: (
              <>
                <Tag colour={STATES[its.state]}>{its.state}</Tag> {dayInWords(its.on)}
              </>
            ),
          },
          { text: its.expiresOn === undefined ? '' : dateInWords(its.expiresOn) },
        ])}
      />
    </section>
  )
}

const STATES = { held: 'green', expired: 'red', 'applied for': 'yellow', missing: 'red' } as const

/** What they are owed: told, offered, accepted, paid or declined, a line an entitlement, also those nobody told them of. */
export function EntitlementsPart({ child, today }: Part) {
  const lines = ledgerOf(child, today)
  const missing = (Object.keys(entitlements) as (keyof typeof entitlements)[]).filter(
    item => !lines.some(line => line.item === item),
  )
  return (
    <section aria-labelledby="entitlements">
      <h2 class="govuk-heading-m" id="entitlements">
        What they are owed
      </h2>
      {lines.length === 0 ? (
        <InsetText>No entitlement is recorded: nothing shows that they were told of any.</InsetText>
      ) : (
        <Table
          caption={<span class="govuk-visually-hidden">Entitlements</span>}
          stacks
          head={['Entitlement', 'Told', 'Offered', 'Accepted', 'Paid', 'Declined']}
          rows={lines.map(line => [
            { text: entitlements[line.item] },
            ...STAGES.map(([stage, title]) => ({ text: <StageCell line={line} stage={stage} title={title} /> })),
          ])}
        />
      )}
      {missing.length > 0 && lines.length > 0 && (
        <p class="govuk-body-s waymark-quiet">
          Not recorded as told: {missing.map(item => entitlements[item].toLowerCase()).join('; ')}.
        </p>
      )}
    </section>
  )
}

const STAGES = [
  ['toldOn', 'Told'],
  ['offeredOn', 'Offered'],
  ['acceptedOn', 'Accepted'],
  ['paidOn', 'Paid'],
  ['declinedOn', 'Declined'],
] as const

interface StageProps {
  readonly line: LedgerLine
  readonly stage: (typeof STAGES)[number][0]
  readonly title: string
}

const StageCell = ({ line, stage, title }: StageProps) => {
  const on = line[stage]
  if (on === undefined) return null
  return (
    <>
      <span class="waymark-label">{title}: </span>
      {dateInWords(on)}
      {stage === 'paidOn' && line.paidPence > 0 && (
        <span class="waymark-block waymark-quiet">
          £{(line.paidPence / 100).toLocaleString('en-GB', { minimumFractionDigits: line.paidPence % 100 ? 2 : 0 })}
        </span>
      )}
    </>
  )
}
