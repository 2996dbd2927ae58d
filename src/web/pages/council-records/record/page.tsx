import { z } from 'zod'
import { everyAccount } from '#web/audiences.ts'
import { Button } from '#web/govuk/button.tsx'
import { NotificationBanner } from '#web/govuk/notification-banner.tsx'
import { definePage } from '#web/page.ts'
import { goneBecause, recordedBy } from '#web/pages/child/record-card.tsx'
import { fieldsInWords } from '#web/pages/child/records.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { mayReadOwn, ownRecord } from '#web/pages/council-records/known.ts'
import { whereLies } from '#web/pages/council-records/where-lies.ts'
import { SaidInFull } from '#web/pages/records/said-in-full.tsx'
import { Versions } from '#web/pages/records/versions.tsx'
import { WhereFrom } from '#web/pages/records/where-from.tsx'

/** One record about the council itself: what it says, who recorded it when, from which cells, and what it said before. */
export default definePage({
  path: '/council-records/:ownType/:ownRecord',
  roles: everyAccount,
  allows: mayReadOwn,
  audit: 'nothing',
  query: { saved: z.literal('yes') },
  async load(visit) {
    const known = await ownRecord(visit)
    return known && { ...known, isSaved: visit.query.saved === 'yes' }
  },
  lies: ({ type }) => type.partOf && whereLies[type.partOf],
  title: ({ type }) => type.title,
  breadcrumbs: ({ type }) => [{ text: type.listedAs?.title ?? type.title, href: councilRecordsAddress(type.id) }],

  view: ({ type, record, wording, mayWrite, isSaved }) => {
    const { stands, versions } = record
    const entry = stands ?? versions.find(({ kind }) => kind === 'statement') ?? versions[0]!
    const fields = fieldsInWords(type, entry, wording)
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {isSaved && (
            <NotificationBanner type="success">
              <p class="govuk-notification-banner__heading">Saved</p>
            </NotificationBanner>
          )}
          <h1 class="govuk-heading-l">{type.title}</h1>
          {!stands && <p class="govuk-body govuk-!-font-weight-bold">{goneBecause(versions[0]!)}</p>}
          <SaidInFull fields={fields} isGone={!stands} />
          <p class="govuk-body-s waymark-quiet">{recordedBy(entry)}</p>
          <WhereFrom record={record} entry={entry} fields={fields} wording={wording} />
          {type.isFinal && <p class="govuk-body">{type.isFinal}.</p>}
          {mayWrite && stands && (
            <div class="govuk-button-group">
              {!type.isFinal && (
                <Button variant="secondary" href={councilRecordAddress(type.id, record.id, '/correct')}>
                  Correct this record
                </Button>
              )}
              <a class="govuk-link" href={councilRecordAddress(type.id, record.id, '/withdraw')}>
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
