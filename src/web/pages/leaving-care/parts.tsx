import { homesOf, moveOnFrom, stabilityOn, suitabilityOf } from '#core/accommodation.ts'
import { recordsOf } from '#core/casework.ts'
import type { CodeSet } from '#core/codes/code-set.ts'
import type { Day } from '#core/dates.ts'
import { NEVER } from '#core/dates.ts'
import { type LedgerLine, ledgerOf } from '#core/entitlement-ledger.ts'
import type { Journey } from '#core/journey.ts'
import { documentsOn } from '#core/key-documents.ts'
import accommodation from '#core/records/accommodation.ts'
import activity from '#core/records/activity.ts'
import { entitlements } from '#core/records/entitlement.ts'
import type { FieldMeta } from '#core/records/fields.ts'
import healthHistory from '#core/records/health-history.ts'
import { keyDocuments } from '#core/records/key-document.ts'
import offer from '#core/records/offer.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { codeInWords } from '#web/codes-in-words.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { OwnWords } from '#web/pages/pathway-plan/plan-view.tsx'

/** What each part of the page about leaving care is drawn from. */
export interface Part {
  readonly child: Journey
  readonly name: string | undefined
  readonly today: Day
  readonly codes: readonly CodeSet[]
}

const activitiesOf = recordsOf(activity)
const offersOf = recordsOf(offer)
const healthHistoriesOf = recordsOf(healthHistory)

const spanInWords = (from: Day, until: Day): string =>
  until >= NEVER ? `since ${dateInWords(from)}` : `${dateInWords(from)} to ${dateInWords(until)}`

/** The words of a choice, as the record type's form has them. */
const choiceInWords = (type: AnyRecordType, field: string, value: unknown): string | undefined => {
  const { choices } = (type.fields.shape[field]?.meta() ?? {}) as Partial<FieldMeta>
  return typeof value === 'string' ? (choices?.[value] ?? value) : undefined
}

const known = (is: boolean | undefined, yes: string, no: string) =>
  is === undefined ? (
    <Tag colour="grey">Not recorded</Tag>
  ) : is ? (
    <Tag colour="green">{yes}</Tag>
  ) : (
    <Tag colour="red">{no}</Tag>
  )

const day = (on: Day | undefined): string => (on === undefined ? '' : dateInWords(on))

/** Where they live and have lived, with both notions of suitable, how settled it is, and how far they are from a tenancy. */
export function HomePart({ child, name, today, codes }: Part) {
  const homes = homesOf(child).filter(home => home.startedOn <= today)
  const [now] = homes.filter(home => today < home.until)
  const stability = stabilityOn(child, today)
  const moveOn = moveOnFrom(child, today)
  return (
    <section aria-labelledby="home">
      <h2 class="govuk-heading-m" id="home">
        Home
      </h2>
      {homes.length === 0 ? (
        <p class="govuk-body waymark-quiet">No home after care is recorded.</p>
      ) : (
        <>
          {stability && (
            <p class="govuk-body">
              {stability.changes === 0
                ? 'No change of address in the last 12 months.'
                : `${stability.changes} ${stability.changes === 1 ? 'change' : 'changes'} of address in the last 12 months.`}{' '}
              <Tag colour={stability.isStable ? 'green' : 'red'}>{stability.isStable ? 'Settled' : 'Not settled'}</Tag>
            </p>
          )}
          {moveOn && (
            <p class="govuk-body">
              Ready for a tenancy:{' '}
              {choiceInWords(accommodation, 'readyToMoveOn', moveOn.readiness)?.toLowerCase() ?? 'not recorded'}
              {moveOn.readyOn !== undefined && ` (since ${dateInWords(moveOn.readyOn)})`}
              {moveOn.panelOn !== undefined && `; panel ${dateInWords(moveOn.panelOn)}`}
              {moveOn.panelDecision !== undefined &&
                `: ${choiceInWords(accommodation, 'panelDecision', moveOn.panelDecision)?.toLowerCase()}`}
              {moveOn.daysWaiting !== undefined && `; waiting for ${moveOn.daysWaiting} days`}.
            </p>
          )}
          {now && (
            <OwnWords words={now.record.youngPersonSaid} saidBy={name ?? 'The young person'} on={now.startedOn} />
          )}
          <Table
            caption={<span class="govuk-visually-hidden">Homes, the latest first</span>}
            classes="waymark-stack"
            head={['When', 'Where', 'Suitable for them', 'Suitable by the return’s code']}
            rows={homes.toReversed().map(home => {
              const suitability = suitabilityOf(home)
              return [
                { text: spanInWords(home.startedOn, home.until) },
                {
                  text: (
                    <>
                      {codeInWords(codes, 'accommodation', home.record.type)}
                      {home.record.isStayingPut && ', staying put'}
                      {home.record.provider && <span class="waymark-block waymark-quiet">{home.record.provider}</span>}
                    </>
                  ),
                },
                {
                  text: (
                    <>
                      <span class="waymark-label">Suitable for them: </span>
                      {known(suitability.byRegulation, 'Yes', 'No')}
                      {suitability.assessedOn !== undefined && (
                        <span class="waymark-block waymark-quiet">assessed {dateInWords(suitability.assessedOn)}</span>
                      )}
                    </>
                  ),
                },
                {
                  text: (
                    <>
                      <span class="waymark-label">By the return: </span>
                      {known(suitability.byReturn, 'Yes', 'No')}
                    </>
                  ),
                },
              ]
            })}
          />
        </>
      )}
    </section>
  )
}

/** What they do and have done, why they are in nothing, and what they were offered. */
export function ActivityPart({ child, name, today, codes }: Part) {
  const activities = activitiesOf(child).filter(a => a.startedOn !== undefined && a.startedOn <= today)
  const offers = offersOf(child).filter(o => o.offeredOn !== undefined && o.offeredOn <= today)
  const last = activities.at(-1)
  return (
    <section aria-labelledby="activity">
      <h2 class="govuk-heading-m" id="activity">
        Education, work and training
      </h2>
      {activities.length === 0 ? (
        <p class="govuk-body waymark-quiet">Nothing is recorded.</p>
      ) : (
        <>
          <OwnWords words={last?.youngPersonSaid} saidBy={name ?? 'The young person'} on={last?.startedOn} />
          <Table
            caption={<span class="govuk-visually-hidden">What they do and have done, the latest first</span>}
            classes="waymark-stack"
            head={['When', 'What', 'By the return’s code', 'If none, why']}
            rows={activities.toReversed().map(its => [
              { text: spanInWords(its.startedOn!, its.endedOn ?? NEVER) },
              {
                text: (
                  <>
                    {its.what ?? 'Not said'}
                    {its.isApprenticeship && (
                      <>
                        {' '}
                        <Tag colour="blue">
                          {its.isRingFenced ? 'Apprenticeship kept for care leavers' : 'Apprenticeship'}
                        </Tag>
                      </>
                    )}
                    {its.isWithCouncil && <span class="waymark-block waymark-quiet">with the council</span>}
                  </>
                ),
              },
              { text: codeInWords(codes, 'activity', its.activity) },
              { text: choiceInWords(activity, 'barrier', its.barrier) ?? '' },
            ])}
          />
        </>
      )}
      {offers.length > 0 && (
        <Table
          caption="What they were offered"
          captionSize="s"
          classes="waymark-stack"
          head={['Offered', 'What', 'Answer']}
          rows={offers.toReversed().map(its => [
            { text: day(its.offeredOn) },
            {
              text: (
                <>
                  {its.what} {its.isRingFenced && <Tag colour="blue">Kept for care leavers</Tag>}
                </>
              ),
            },
            { text: choiceInWords(offer, 'answer', its.answer) ?? 'No answer yet' },
          ])}
        />
      )}
    </section>
  )
}

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
          classes="waymark-stack"
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
        classes="waymark-stack"
        head={['Document', 'How it stands', 'Runs out']}
        rows={documentsOn(child, today).map(its => [
          { text: keyDocuments[its.document] },
          {
            text: (
              <>
                <Tag colour={STATES[its.state]}>{its.state}</Tag> {day(its.on)}
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
          classes="waymark-stack"
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
