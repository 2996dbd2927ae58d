import { z } from 'zod'
import { opensChildren } from '#web/audiences.ts'
import { definePage } from '#web/page.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { fieldsInWords } from '#web/pages/child/records.ts'
import { recordAddress } from '#web/pages/records/addresses.ts'
import { correctedIn } from '#web/pages/records/correction.ts'
import { joiningOf } from '#web/pages/records/merge.ts'
import { SaidInFull } from '#web/pages/records/said-in-full.tsx'
import { withdrawalFields, withdrawn } from '#web/pages/records/withdrawal.ts'
import { WithdrawalForm } from '#web/pages/records/withdrawal-form.tsx'
import { mayChange, mayWrite } from '#web/pages/records/writable.ts'

/** Withdraws a record that should never have been. It stays to be seen, struck out, with the reason. */
export default definePage({
  path: '/children/:child/records/:record/withdraw',
  roles: opensChildren,
  asks: 'write',
  allows: mayChange,
  audit: 'opened a record of a child to withdraw it',
  async load({ params, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    const record = known?.records.find(({ id }) => id.toString() === params.record)
    if (!known || !record || !mayWrite(record.type, who.role)) return undefined
    return { ...known, of: correctedIn(known.child.ref, record, joiningOf(record.type)) }
  },
  title: ({ of }) => `Withdraw: ${of.type.title}`,
  breadcrumbs: known =>
    childBreadcrumbs(known, { text: known.of.type.title, href: recordAddress(known.child.ref, known.of.record) }),
  banner: known => <ChildBanner {...known} />,

  forms: {
    withdraw: {
      audit: 'withdrew',
      fields: z.object(withdrawalFields),
      async act({ params, who, services }, said) {
        const known = await knownChildIn({ params, query: {}, who, services })
        const record = known?.records.find(({ id }) => id.toString() === params.record)
        const problems = await withdrawn(services.ledger, who, params.child, record, said)
        if (problems.length > 0) return { problems }
        const { type, id } = record!
        return { goTo: recordAddress(params.child, id), did: `withdrew: ${type.title}` }
      },
    },
  },

  view: ({ child, of, wording }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Withdraw this record?</h1>
        <p class="govuk-body">
          Withdraw what should never have been recorded, such as another child’s. It counts no more, and stays to be
          seen with your reason. To put something right,{' '}
          <a class="govuk-link" href={recordAddress(child.ref, of.record, '/correct')}>
            correct it
          </a>{' '}
          instead.
        </p>
        <SaidInFull fields={fieldsInWords(of.type, of.says, wording)} />
        <WithdrawalForm frame={frame} seen={of.newest.id} cancel={recordAddress(child.ref, of.record)} />
      </div>
    </div>
  ),
})
