import { z } from 'zod'
import { opensChildren } from '#web/audiences.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage } from '#web/page.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { fieldsInWords } from '#web/pages/child/records.ts'
import { recordAddress } from '#web/pages/records/addresses.ts'
import { correctedIn, unlessConflict } from '#web/pages/records/correction.ts'
import { joiningOf } from '#web/pages/records/merge.ts'
import { SaidInFull } from '#web/pages/records/said-in-full.tsx'
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
      fields: z.object({
        reason: z
          .string()
          .trim()
          .min(1, 'Say why it should never have been recorded')
          .max(500, 'The reason must be 500 characters or fewer'),
        'based-on': z.coerce.number().int(),
      }),
      async act({ params, who, services }, { reason, 'based-on': basedOn }) {
        const known = await knownChildIn({ params, query: {}, who, services })
        const record = known?.records.find(({ id }) => id.toString() === params.record)
        if (!record?.stands) return { problems: [{ text: 'This record was withdrawn already' }] }
        const { type, stands, id } = record
        const subject = params.child
        const entry = { type: type.id, subject, kind: 'withdrawal', standing: stands.standing } as const
        const conflict = await unlessConflict(() =>
          services.ledger.write(writing =>
            writing.append({
              title: `${type.title}, withdrawn`,
              recordedBy: who.username,
              files: [],
              children: [],
              entries: [{ ...entry, record: id, basedOn, body: {}, reason }],
            }),
          ),
        )
        if (conflict)
          return {
            problems: [
              {
                text: `${conflict.newest.recordedBy} changed this record after you opened it: look at what it says now, then withdraw it`,
              },
            ],
          }
        return { goTo: recordAddress(subject, id), did: `withdrew: ${type.title}` }
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
        <PageForm name="withdraw" frame={frame}>
          <input type="hidden" name="based-on" value={of.newest.id} />
          <Textarea
            name="reason"
            label={{ text: 'Why it should never have been recorded', size: 's' }}
            rows={3}
            value={frame.typed.reason}
            errorMessage={frame.problemWith('reason')}
          />
          <div class="govuk-button-group">
            <Button variant="warning">Withdraw</Button>
            <a class="govuk-link" href={recordAddress(child.ref, of.record)}>
              Cancel
            </a>
          </div>
        </PageForm>
      </div>
    </div>
  ),
})
