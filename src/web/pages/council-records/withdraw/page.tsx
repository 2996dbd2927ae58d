import { z } from 'zod'
import { AUTHORITY } from '#store/body.ts'
import { everyAccount } from '#web/audiences.ts'
import { definePage } from '#web/page.ts'
import { fieldsInWords } from '#web/pages/child/records.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { mayWriteOwn, ownRecord } from '#web/pages/council-records/known.ts'
import { whereLies } from '#web/pages/council-records/where-lies.ts'
import { SaidInFull } from '#web/pages/records/said-in-full.tsx'
import { withdrawalFields, withdrawn } from '#web/pages/records/withdrawal.ts'
import { WithdrawalForm } from '#web/pages/records/withdrawal-form.tsx'

/** Withdraws a record about the council itself that should never have been. It stays to be seen, struck out, with the reason. */
export default definePage({
  path: '/council-records/:ownType/:ownRecord/withdraw',
  roles: everyAccount,
  allows: mayWriteOwn,
  audit: 'nothing',
  load: ownRecord,
  lies: ({ type }) => type.partOf && whereLies[type.partOf],
  title: ({ type }) => `Withdraw: ${type.title}`,
  breadcrumbs: ({ type }) => [{ text: type.listedAs?.title ?? type.title, href: councilRecordsAddress(type.id) }],

  forms: {
    withdraw: {
      audit: 'withdrew a record about the council',
      fields: z.object(withdrawalFields),
      async act({ params, who, services }, said) {
        const known = await ownRecord({ params, who, services })
        const problems = await withdrawn(services.ledger, who, AUTHORITY, known?.record, said)
        if (problems.length > 0) return { problems }
        const { type, record } = known!
        return { goTo: councilRecordAddress(type.id, record.id), did: `withdrew: ${type.title}` }
      },
    },
  },

  view: ({ type, record, wording }, frame) => {
    const entry = record.stands ?? record.versions.find(({ kind }) => kind === 'statement') ?? record.versions[0]!
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">Withdraw this record?</h1>
          <p class="govuk-body">
            Withdraw what should never have been recorded. It counts no more, and stays to be seen with your reason. To
            put something right,{' '}
            <a class="govuk-link" href={councilRecordAddress(type.id, record.id, '/correct')}>
              correct it
            </a>{' '}
            instead.
          </p>
          <SaidInFull fields={fieldsInWords(type, entry, wording)} />
          <WithdrawalForm
            frame={frame}
            seen={record.versions[0]!.id}
            cancel={councilRecordAddress(type.id, record.id)}
          />
        </div>
      </div>
    )
  },
})
