import { z } from 'zod'
import { day } from '#core/dates.ts'
import { type AnyRecordType, whoReads } from '#core/records/record.ts'
import { askedFields } from '#core/records/record-fields.ts'
import { memberWith } from '#core/staff.ts'
import { opensChildren } from '#web/audiences.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { definePage, type Outcome, type Problem } from '#web/page.ts'
import { actionFollowedUp } from '#web/pages/actions/followed-up.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { knownChildIn } from '#web/pages/child/known.ts'
import { newRecordAddress, recordAddress, recordsAddress } from '#web/pages/records/addresses.ts'
import { referenceTaken, unknownChildren, withRows, wrongReferences } from '#web/pages/records/answered.ts'
import { withFilesOf } from '#web/pages/records/attached.ts'
import { begun, lastOf } from '#web/pages/records/begun.ts'
import { ForSiblings } from '#web/pages/records/for-siblings.tsx'
import { recordedMeanwhile, SeenSoFar } from '#web/pages/records/meanwhile.tsx'
import { askingFor, formOf, MustAnswer, RecordForm } from '#web/pages/records/record-form.tsx'
import { saveNew } from '#web/pages/records/save.ts'
import { type AnsweredTogether, answeredTogether, nameOf, sameWords, siblingsFor } from '#web/pages/records/together.ts'
import type { Words } from '#web/pages/records/typed.ts'
import { mayFillIn, mayWrite } from '#web/pages/records/writable.ts'

/** Records something about a child: the form of a record type, drawn from its definition. */
export default definePage({
  path: '/children/:child/records/:type/new',
  roles: opensChildren,
  asks: 'write',
  allows: mayFillIn,
  audit: 'opened a form about a child',
  query: { from: z.literal('last') },
  async load({ params, query, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    const type = services.catalogues.records.find(({ id }) => id === params.type)
    if (!known || !type || !mayWrite(type, who.role)) return undefined
    const last = lastOf(type, known.records)
    return {
      ...known,
      siblings: await siblingsFor(type, known.child, services),
      form: formOf(type, known.wording, services.now()),
      me: memberWith(known.wording.staff, who.username)?.id,
      last,
      from: query.from === 'last' ? last : undefined,
    }
  },
  title: ({ form }) => form.type.form!.action,
  breadcrumbs: known => childBreadcrumbs(known, { text: 'Record', href: recordsAddress(known.child.ref, '/new') }),
  banner: known => <ChildBanner {...known} />,

  forms: {
    save: {
      audit: 'recorded',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      attachesTo: async ({ params }) => ({ subject: params.child, type: params.type }),
      async act({ params, who, services }, typed): Promise<Outcome> {
        const { ledger, catalogues, now } = services
        const type = catalogues.records.find(({ id }) => id === params.type)
        const known = await knownChildIn({ params, query: {}, who, services })
        if (!type || !known) return { problems: [{ text: 'There is no such child or kind of record' }] }
        const { child } = known
        const rows = withRows(askedFields(type), typed)
        if (rows) return { problems: [], typed: rows }
        const siblings = await siblingsFor(type, child, services)
        const { all, problems: found } = answeredTogether(type, typed, {
          child,
          siblings,
          today: day(dayInEngland(now())),
        })
        const { problems } = await withFilesOf(
          child.ref,
          type,
          { body: all[0]!.body, problems: found },
          { who, services },
        )
        const wrong = [
          ...problems,
          ...(await unknownChildren(type, all[0]!.body, ledger)),
          ...wrongReferences(type, all[0]!.body, known),
          ...unlessSame(type, all, typed),
        ]
        if (wrong.length > 0) return { problems: wrong }
        const said = all.map(({ child, body }) => ({ child: child.ref, body }))
        const meanwhile = recordedMeanwhile(type, all[0]!.body, typed)
        const record = await saveNew(ledger, who, type, said, now(), meanwhile.isIn)
        if (record === undefined)
          return (await meanwhile.outcome(ledger, known.wording)) ?? { problems: [referenceTaken(type)] }
        for (const { child } of said.slice(1))
          await services.desk.recordAccess({
            at: now().toISOString(),
            username: who.username,
            did: `recorded: ${type.title}`,
            child,
            outcome: 'allowed',
          })
        const followed = actionFollowedUp(type, all[0]!.body, record, await ledger.history(child.ref))
        return { goTo: followed ?? `${recordAddress(child.ref, record)}?saved=yes`, did: `recorded: ${type.title}` }
      },
    },
  },

  view: ({ child, form, me, siblings, last, from, records }, frame) => {
    const { type } = form
    const typed = frame.isBegun ? frame.typed : begun(type, { me, asked: frame.typed, from })
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{type.form!.action}</h1>
          <p class="govuk-body">{whoReads(type, 'child')}</p>
          <MustAnswer fields={askedFields(type)} />
          {last && !from && !frame.isBegun && (
            <p class="govuk-body">
              <a class="govuk-link" href={`${newRecordAddress(child.ref, type.id)}?from=last`}>
                Start from what was recorded last
              </a>
              {last.on === undefined ? '' : `, on ${last.when}`}. What the child said is asked anew.
            </p>
          )}
          <RecordForm
            of={form}
            typed={typed}
            frame={frame}
            draftTitle={type.title}
            cancel={childAddress(child.ref, undefined)}
          >
            <SeenSoFar records={records} typed={frame.typed} />
            <ForSiblings
              type={type}
              child={child}
              siblings={siblings}
              asking={askingFor(form, typed, frame)}
              frame={frame}
            />
          </RecordForm>
        </div>
      </div>
    )
  },
})

/** Two children's words that are the same are asked about once: they may be right. */
function unlessSame(type: AnyRecordType, all: AnsweredTogether['all'], typed: Words): readonly Problem[] {
  const same = sameWords(type, all)
  if (same.length === 0 || typed.same === 'yes') return []
  return same.map(({ field, children: [one, other] }) => ({
    field: 'same',
    text: `${nameOf(one, all[0]!.child)} and ${nameOf(other, all[0]!.child)} have the same words in ‘${field.meta.title}’: say what is different for each, or confirm them`,
  }))
}
