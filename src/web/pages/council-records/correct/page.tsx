import { z } from 'zod'
import { whoReads } from '#core/records/record.ts'
import { askedFields } from '#core/records/record-fields.ts'
import { lowerFirst } from '#core/wording.ts'
import { AUTHORITY } from '#store/body.ts'
import { everyAccount } from '#web/audiences.ts'
import { definePage, goTo, type Outcome } from '#web/page.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { answeredOwn } from '#web/pages/council-records/answered.ts'
import { attachedToOwn, mayWriteOwn, ownRecord } from '#web/pages/council-records/known.ts'
import { whereLies } from '#web/pages/council-records/where-lies.ts'
import { withRows } from '#web/pages/records/answered.ts'
import { withFilesOf } from '#web/pages/records/attached.ts'
import { correct, correctedIn, decided, theirsOf, typedFrom } from '#web/pages/records/correction.ts'
import { CorrectionForm } from '#web/pages/records/correction-form.tsx'
import { joiningOf } from '#web/pages/records/merge.ts'
import { formOf } from '#web/pages/records/record-form.tsx'

/** Corrects a record about the council itself: what is typed becomes its newest version, and the one before stays as it was. */
export default definePage({
  path: '/council-records/:ownType/:ownRecord/correct',
  roles: everyAccount,
  allows: mayWriteOwn,
  audit: 'nothing',
  async load(visit) {
    const known = await ownRecord(visit)
    if (known?.type.isFinal) return goTo(councilRecordAddress(known.type.id, known.record.id))
    return (
      known && {
        ...known,
        of: correctedIn(AUTHORITY, known.record, joiningOf(known.type)),
        form: formOf(known.type, known.wording, visit.services.now()),
      }
    )
  },
  lies: ({ type }) => type.partOf && whereLies[type.partOf],
  title: ({ type }) => `Correct: ${type.title}`,
  breadcrumbs: ({ type }) => [{ text: type.listedAs?.title ?? type.title, href: councilRecordsAddress(type.id) }],

  forms: {
    save: {
      audit: 'corrected a record about the council',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      attachesTo: attachedToOwn,
      async act({ params, who, services }, typed): Promise<Outcome> {
        const known = await ownRecord({ params, who, services })
        if (!known) return { problems: [{ text: 'There is no such record' }] }
        if (known.type.isFinal) return { problems: [{ text: known.type.isFinal }] }
        const of = correctedIn(AUTHORITY, known.record, joiningOf(known.type))
        const again = withRows(askedFields(of.type), typed) ?? decided(of.joining, theirsOf(of, typed), typed)
        if (again) return { problems: [], typed: again }
        const { ledger } = services
        const answers = answeredOwn(known, typed, services, of.says)
        const checked = await withFilesOf(AUTHORITY, of.type, answers, { who, services, versions: of.versions })
        const unsaved = await correct(of, { ledger, who, typed }, checked)
        if (unsaved) return unsaved
        return {
          goTo: `${councilRecordAddress(of.type.id, of.record)}?saved=yes`,
          did: `corrected: ${of.type.title}`,
        }
      },
    },
  },

  view: ({ type, of, form, wording }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Correct: {lowerFirst(type.title)}</h1>
        <p class="govuk-body">What was recorded before stays, beside the correction. {whoReads(type, AUTHORITY)}</p>
        <CorrectionForm
          of={form}
          changes={of}
          typed={frame.isBegun ? frame.typed : typedFrom(of)}
          frame={frame}
          wording={wording}
          draftTitle={`${type.title}, corrected`}
          cancel={councilRecordAddress(type.id, of.record)}
        />
      </div>
    </div>
  ),
})
