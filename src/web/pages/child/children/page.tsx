import { z } from 'zod'
import { day } from '#core/dates.ts'
import { episodeOn } from '#core/looked-after.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { HeldBack } from '#web/pages/access/held-back.tsx'
import { ageInWords, byChildId, childAddress, glanceAt } from '#web/pages/child/glance.ts'
import { pageNumber } from '#web/query-fields.ts'

/** Finds a child by the council's identifier, which is sent in a form so that it stands in no address; lists those looked after. */
export default definePage({
  path: '/children',
  roles: seesChildren,
  audit: 'listed the children looked after',
  menu: { section: 'children', title: 'Children', order: 1 },
  query: { page: pageNumber },
  async load({ query, services }) {
    const { figures, catalogues } = services
    const [{ scorecard, months }, sights] = await Promise.all([figures.at(), services.sights()])
    const asAt = day(scorecard.asAt)
    const lookedAfter = [...sights.whole.values()].filter(child => episodeOn(child, asAt)).map(child => ({ child }))
    const { rows, ...list } = paged(lookedAfter.sort(byChildId), query.page)
    return {
      asAt,
      list: { ...list, rows: rows.map(({ child }) => glanceAt(child, asAt, catalogues.codes)) },
      isEmpty: months.length === 0,
      sights,
    }
  },
  title: () => 'Children',

  forms: {
    find: {
      audit: 'looked for a child',
      fields: z.object({
        child: z.string().trim().min(1, 'Enter the child’s identifier').max(100, 'Identifier is too long'),
      }),
      async act({ services: { ledger } }, { child: childId }) {
        const child = await ledger.child({ childId })
        if (child) return { goTo: childAddress(child.ref, undefined) }
        return {
          problems: [{ field: 'child', text: 'No child with this identifier is in any return that was imported' }],
        }
      },
    },
  },

  view: ({ asAt, list, isEmpty, sights }, frame) => (
    <>
      <h1 class="govuk-heading-l">Children</h1>
      <PageForm name="find" frame={frame}>
        <TextInput
          name="child"
          label={{ text: 'Find a child', classes: 'govuk-label--m' }}
          hint="The identifier that the council’s case system and its returns use, in full"
          value={frame.typed.child}
          errorMessage={frame.problemWith('child')}
          autocomplete="off"
          spellcheck={false}
          width={20}
        />
        <Button>Find</Button>
      </PageForm>
      {isEmpty ? (
        <p class="govuk-body">No return has been imported, so there are no children to list.</p>
      ) : (
        <>
          <Table
            caption={`${list.total} children looked after on ${dateInWords(asAt)}`}
            captionSize="m"
            compact
            firstCellIsHeader
            scrollLabel="Children looked after"
            head={['Child', { text: 'Age', format: 'numeric' }, 'Legal status', 'Placement', 'In it since']}
            rows={list.rows.map(seen => [
              <a class="govuk-link" href={childAddress(seen.child.ref, undefined)}>
                {seen.child.childId}
              </a>,
              ageInWords(seen),
              seen.legalStatus,
              seen.placement,
              seen.since === undefined ? '' : dateInWords(seen.since),
            ])}
          />
          <PageLinks list={list} addressOf={page => `/children?page=${page}`} />
          <HeldBack sights={sights} />
        </>
      )}
    </>
  ),
})
