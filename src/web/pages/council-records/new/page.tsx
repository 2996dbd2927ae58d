import { z } from 'zod'
import { whoReads } from '#core/records/record.ts'
import { askedFields } from '#core/records/record-fields.ts'
import { AUTHORITY } from '#store/body.ts'
import { everyAccount } from '#web/audiences.ts'
import { definePage, type Outcome } from '#web/page.ts'
import { actionFollowedUp } from '#web/pages/actions/followed-up.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { answeredOwn } from '#web/pages/council-records/answered.ts'
import { attachedToOwn, mayWriteOwn, ownRecords } from '#web/pages/council-records/known.ts'
import { whereLies } from '#web/pages/council-records/where-lies.ts'
import { referenceTaken, withRows } from '#web/pages/records/answered.ts'
import { withFilesOf } from '#web/pages/records/attached.ts'
import { begun } from '#web/pages/records/begun.ts'
import { recordedMeanwhile, SeenSoFar } from '#web/pages/records/meanwhile.tsx'
import { formOf, MustAnswer, RecordForm } from '#web/pages/records/record-form.tsx'
import { saveNew } from '#web/pages/records/save.ts'

/** Records something about the council itself: the form of a record type, drawn from its definition. */
export default definePage({
  path: '/council-records/:ownType/new',
  roles: everyAccount,
  allows: mayWriteOwn,
  audit: 'nothing',
  async load(visit) {
    const known = await ownRecords(visit)
    return known && { ...known, form: formOf(known.type, known.wording, visit.services.now()) }
  },
  lies: ({ type }) => type.partOf && whereLies[type.partOf],
  title: ({ type }) => type.form!.action,
  breadcrumbs: ({ type }) => [{ text: type.listedAs?.title ?? type.title, href: councilRecordsAddress(type.id) }],

  forms: {
    save: {
      audit: 'recorded about the council',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      attachesTo: attachedToOwn,
      async act({ params, who, services }, typed): Promise<Outcome> {
        const known = await ownRecords({ params, who, services })
        if (!known) return { problems: [{ text: 'There is no such kind of record' }] }
        const { type } = known
        const again = withRows(askedFields(type), typed)
        if (again) return { problems: [], typed: again }
        const { body, problems } = await withFilesOf(AUTHORITY, type, answeredOwn(known, typed, services), {
          who,
          services,
        })
        if (problems.length > 0) return { problems }
        const meanwhile = recordedMeanwhile(type, body, typed)
        const { ledger, now } = services
        const record = await saveNew(ledger, who, type, [{ child: AUTHORITY, body }], now(), meanwhile.isIn)
        if (record === undefined)
          return (await meanwhile.outcome(ledger, known.wording)) ?? { problems: [referenceTaken(type)] }
        const followed = actionFollowedUp(type, body, record, await services.ledger.history(AUTHORITY))
        return {
          goTo: followed ?? `${councilRecordAddress(type.id, record)}?saved=yes`,
          did: `recorded: ${type.title}`,
        }
      },
    },
  },

  view: ({ type, form, records }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{type.form!.action}</h1>
        <p class="govuk-body">{whoReads(type, AUTHORITY)}</p>
        <MustAnswer fields={askedFields(type)} />
        <RecordForm
          of={form}
          typed={frame.isBegun ? frame.typed : begun(type, { me: undefined, asked: frame.typed, from: undefined })}
          frame={frame}
          draftTitle={type.title}
          cancel={councilRecordsAddress(type.id)}
        >
          <SeenSoFar records={records} typed={frame.typed} />
        </RecordForm>
      </div>
    </div>
  ),
})
