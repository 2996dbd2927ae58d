import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { day } from '#core/dates.ts'
import { askedFields } from '#core/records/record-fields.ts'
import { opensChildren } from '#web/audiences.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { definePage, type Outcome } from '#web/page.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { recordAddress } from '#web/pages/records/addresses.ts'
import { answered, unknownChildren, withRows } from '#web/pages/records/answered.ts'
import { Clash, Conflicting } from '#web/pages/records/conflict.tsx'
import { conflicting, correctedIn, decided, saveVersion, typedFrom } from '#web/pages/records/correction.ts'
import { formOf, RecordForm } from '#web/pages/records/record-form.tsx'
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
    return {
      ...known,
      of: correctedIn(known.child.ref, record),
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
      async act({ params, who, services }, typed): Promise<Outcome> {
        const { ledger, now } = services
        const known = await knownChildIn({ params, query: {}, who, services })
        const record = known?.records.find(({ id }) => id.toString() === params.record)
        if (!known || !record) return { problems: [{ text: 'There is no such record' }] }
        const of = correctedIn(params.child, record)
        const again = withRows(askedFields(of.type), typed) ?? decided(of, typed)
        if (again) return { problems: [], typed: again }
        const today = day(dayInEngland(now()))
        const { body, problems } = answered(of.type, typed, { child: known.child, today, before: of.says.body })
        const wrong = [...problems, ...(await unknownChildren(of.type, body, ledger))]
        if (wrong.length > 0) return { problems: wrong }
        const isSame = record.stands !== undefined && isDeepStrictEqual(body, record.stands.body)
        if (isSame && typed['based-on'] === of.newest.id.toString())
          return { problems: [{ text: 'Nothing is different from what is recorded: change it, or cancel' }] }
        const conflict = await saveVersion(ledger, who, of, { body, typed })
        if (conflict) return conflicting(of.type, conflict, typed)
        return { goTo: `${recordAddress(params.child, of.record)}?saved=yes`, did: `corrected: ${of.type.title}` }
      },
    },
  },

  view: ({ child, of, form, wording }, frame) => {
    const typed = frame.isBegun ? frame.typed : typedFrom(of)
    const conflict = { of, typed, wording }
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">Correct: {lowerFirst(of.type.title)}</h1>
          <p class="govuk-body">What was recorded before stays, beside the correction. {form.type.form!.says}</p>
          <Conflicting {...conflict} />
          <RecordForm
            of={form}
            typed={typed}
            frame={frame}
            draftTitle={`${of.type.title}, corrected`}
            cancel={recordAddress(child.ref, of.record)}
            below={field => <Clash field={field} address={frame.address} {...conflict} />}
          >
            {['based-on', 'clashes', 'taken'].map(name => (
              <input type="hidden" name={name} value={typed[name] ?? ''} />
            ))}
          </RecordForm>
        </div>
      </div>
    )
  },
})

/** A title within a sentence; one that begins with an abbreviation stays as it is. */
const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
