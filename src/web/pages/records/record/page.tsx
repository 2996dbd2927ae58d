import { z } from 'zod'
import { isWithheld } from '#core/withheld.ts'
import { lowerFirst } from '#core/wording.ts'
import { readsChildren } from '#web/audiences.ts'
import { Button } from '#web/govuk/button.tsx'
import { NotificationBanner } from '#web/govuk/notification-banner.tsx'
import { definePage } from '#web/page.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { knownChildIn } from '#web/pages/child/known.ts'
import { goneBecause, recordedBy } from '#web/pages/child/record-card.tsx'
import { fieldsInWords } from '#web/pages/child/records.ts'
import { newRecordAddress, recordAddress } from '#web/pages/records/addresses.ts'
import { SaysTheSame } from '#web/pages/records/for-siblings.tsx'
import { SaidInFull } from '#web/pages/records/said-in-full.tsx'
import { copiedFrom, siblingsFor } from '#web/pages/records/together.ts'
import { Versions } from '#web/pages/records/versions.tsx'
import { WhereFrom } from '#web/pages/records/where-from.tsx'
import { mayWrite } from '#web/pages/records/writable.ts'

/** One record about a child: what it says, who recorded it when, and what it said before. */
export default definePage({
  path: '/children/:child/records/:record',
  roles: readsChildren,
  asks: 'read',
  audit: 'viewed a record of a child',
  query: { saved: z.literal('yes') },
  async load({ params, query, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    const record = known?.records.find(({ id }) => id.toString() === params.record)
    if (!known || !record) return undefined
    const siblings = record.stands ? await siblingsFor(record.type, known.child, services) : []
    const copies = copiedFrom(record.type, record.stands?.body ?? {}, known.child, siblings)
    return {
      ...known,
      record,
      copies,
      isSaved: query.saved === 'yes',
      isTheirs: known.sight.mayWrite && mayWrite(record.type, who.role) && !isWithheld(record.stands?.body),
    }
  },
  title: ({ record }) => record.type.title,
  breadcrumbs: known => childBreadcrumbs(known),
  banner: known => <ChildBanner {...known} />,

  view: ({ child, record, copies, wording, isSaved, isTheirs }) => {
    const { type, stands, versions } = record
    const entry = stands ?? versions.find(({ kind }) => kind === 'statement') ?? versions[0]!
    const fields = fieldsInWords(type, entry, wording)
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {isSaved && (
            <NotificationBanner type="success">
              <p class="govuk-notification-banner__heading">Saved</p>
              <p class="govuk-body">
                <a class="govuk-notification-banner__link" href={childAddress(child.ref, undefined)}>
                  Go to this child’s page
                </a>{' '}
                or{' '}
                <a class="govuk-notification-banner__link" href={newRecordAddress(child.ref, type.id)}>
                  {lowerFirst(type.form?.action ?? 'record another')} again
                </a>
                .
              </p>
            </NotificationBanner>
          )}
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{record.when}</span>
            {type.title}
          </h1>
          {!stands && <p class="govuk-body govuk-!-font-weight-bold">{goneBecause(versions[0]!)}</p>}
          <SaysTheSame child={child} copies={copies} />
          <SaidInFull fields={fields} isGone={!stands} />
          <p class="govuk-body-s waymark-quiet">{recordedBy(entry)}</p>
          <WhereFrom record={record} entry={entry} fields={fields} wording={wording} />
          {type.isFinal && <p class="govuk-body">{type.isFinal}.</p>}
          {isTheirs && stands && (
            <div class="govuk-button-group">
              {!type.isFinal && (
                <Button variant="secondary" href={recordAddress(child.ref, record.id, '/correct')}>
                  Correct this record
                </Button>
              )}
              <a class="govuk-link" href={recordAddress(child.ref, record.id, '/withdraw')}>
                Withdraw it
              </a>
            </div>
          )}
          <Versions record={record} wording={wording} />
        </div>
      </div>
    )
  },
})
