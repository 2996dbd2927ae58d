import { z } from 'zod'
import { day } from '#core/dates.ts'
import { whoReads } from '#core/records/record.ts'
import { askedFields } from '#core/records/record-fields.ts'
import { lowerFirst } from '#core/wording.ts'
import { opensChildren } from '#web/audiences.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { definePage, goTo, type Outcome } from '#web/page.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { recordAddress } from '#web/pages/records/addresses.ts'
import {
  answered,
  unknownChildren,
  withGivenReference,
  withRows,
  wrongReferences,
} from '#web/pages/records/answered.ts'
import { withFilesOf } from '#web/pages/records/attached.ts'
import { correct, correctedIn, decided, theirsOf, typedFrom } from '#web/pages/records/correction.ts'
import { CorrectionForm } from '#web/pages/records/correction-form.tsx'
import { joiningOf } from '#web/pages/records/merge.ts'
import { formOf } from '#web/pages/records/record-form.tsx'
import { mayChange, mayWrite } from '#web/pages/records/writable.ts'

/** Corrects a record: what is typed becomes its newest version, and the one before stays as it was. */
export default definePage({
  path: '/children/:child/records/:record/correct',
  roles: opensChildren,
  asks: 'write',
  allows: mayChange,
  audit: 'opened a record of a child to correct it',
  async load({ params, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    const record = known?.records.find(({ id }) => id.toString() === params.record)
    if (!known || !record || !mayWrite(record.type, who.role)) return undefined
    if (record.type.isFinal) return goTo(recordAddress(params.child, record.id))
    return {
      ...known,
      of: correctedIn(known.child.ref, record, joiningOf(record.type)),
      form: formOf(record.type, known.wording, services.now()),
    }
  },
  title: ({ of }) => `Correct: ${of.type.title}`,
  breadcrumbs: known =>
    childBreadcrumbs(known, { text: known.of.type.title, href: recordAddress(known.child.ref, known.of.record) }),
  banner: known => <ChildBanner {...known} />,

  forms: {
    save: {
      audit: 'corrected',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async attachesTo({ params, services }) {
        const entry = (await services.ledger.history(params.child)).find(
          ({ record }) => record.toString() === params.record,
        )
        return entry && { subject: params.child, type: entry.type }
      },
      async act({ params, who, services }, typed): Promise<Outcome> {
        const { ledger, now } = services
        const known = await knownChildIn({ params, query: {}, who, services })
        const record = known?.records.find(({ id }) => id.toString() === params.record)
        if (!known || !record) return { problems: [{ text: 'There is no such record' }] }
        if (record.type.isFinal) return { problems: [{ text: record.type.isFinal }] }
        const of = correctedIn(params.child, record, joiningOf(record.type))
        const again = withRows(askedFields(of.type), typed) ?? decided(of.joining, theirsOf(of, typed), typed)
        if (again) return { problems: [], typed: again }
        const today = day(dayInEngland(now()))
        const read = answered(of.type, typed, { child: known.child, today, before: of.says.body })
        const body = withGivenReference(of.type, read.body, of.says.body)
        const files = { who, services, versions: of.versions }
        const { problems: wrong } = await withFilesOf(params.child, of.type, { ...read, body }, files)
        const problems = [
          ...wrong,
          ...(await unknownChildren(of.type, body, ledger)),
          ...wrongReferences(of.type, body, known, of.says),
        ]
        const unsaved = await correct(of, { ledger, who, typed }, { body, problems })
        if (unsaved) return unsaved
        return { goTo: `${recordAddress(params.child, of.record)}?saved=yes`, did: `corrected: ${of.type.title}` }
      },
    },
  },

  view: ({ child, of, form, wording }, frame) => {
    const typed = frame.isBegun ? frame.typed : typedFrom(of)
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">Correct: {lowerFirst(of.type.title)}</h1>
          <p class="govuk-body">
            What was recorded before stays, beside the correction. {whoReads(form.type, 'child')}
          </p>
          <CorrectionForm
            of={form}
            changes={of}
            typed={typed}
            frame={frame}
            wording={wording}
            draftTitle={`${of.type.title}, corrected`}
            cancel={recordAddress(child.ref, of.record)}
          />
        </div>
      </div>
    )
  },
})
