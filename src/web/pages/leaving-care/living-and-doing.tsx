import { homesOf, moveOnFrom, stabilityOn, suitabilityOf } from '#core/accommodation.ts'
import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import { NEVER } from '#core/dates.ts'
import accommodation from '#core/records/accommodation.ts'
import activity from '#core/records/activity.ts'
import offer from '#core/records/offer.ts'
import { codeInWords } from '#web/codes-in-words.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { choiceInWords, dayInWords, type Part } from '#web/pages/leaving-care/part.ts'
import { OwnWords } from '#web/pages/pathway-plan/plan-view.tsx'

const activitiesOf = recordsOf(activity)
const offersOf = recordsOf(offer)

const spanInWords = (from: Day, until: Day): string =>
  until >= NEVER ? `since ${dateInWords(from)}` : `${dateInWords(from)} to ${dateInWords(until)}`

const known = (is: boolean | undefined, yes: string, no: string) =>
  is === undefined ? (
    <Tag colour="grey">Not recorded</Tag>
  ) : is ? (
    <Tag colour="green">{yes}</Tag>
  ) : (
    <Tag colour="red">{no}</Tag>
  )

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
            stacks
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
            stacks
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
          stacks
          head={['Offered', 'What', 'Answer']}
          rows={offers.toReversed().map(its => [
            { text: dayInWords(its.offeredOn) },
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
