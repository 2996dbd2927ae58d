import type { AnyList } from '#core/lists/list.ts'
import { mayOpenList } from '#core/lists/listing.ts'
import { childPageRoles } from '#core/roles.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { definePage } from '#web/page.ts'
import { HeldBack } from '#web/pages/access/held-back.tsx'

/** Every list that somebody may open, with the question that it answers and how many rows it has today. */
export default definePage({
  path: '/lists',
  roles: childPageRoles,
  audit: 'viewed the lists',
  menu: { section: 'children', title: 'Lists', order: 2 },
  async load({ who, services: { caseload, catalogues } }) {
    const service = await caseload.at()
    return {
      asAt: service.asAt,
      sights: service.sights,
      lists: catalogues.worklists
        .filter(list => mayOpenList(list, who.role))
        .map(list => ({ list, rows: service.rows(list).length })),
    }
  },
  title: () => 'Lists',

  view: ({ asAt, sights, lists }) => {
    const of = (kind: AnyList['kind']) => lists.filter(({ list }) => list.kind === kind)
    return (
      <>
        <h1 class="govuk-heading-l waymark-heading">Lists</h1>
        <p class="govuk-body">
          Views of the records, as at {dateInWords(asAt)}. Nobody keeps them up: what is recorded about a child is in
          every list that it belongs in.
        </p>
        <Section title="Worklists" lists={of('worklist')} />
        <Section title="Trackers" lists={of('tracker')} />
        {sights && <HeldBack sights={sights} />}
      </>
    )
  },
})

interface Props {
  readonly title: string
  readonly lists: readonly { readonly list: AnyList; readonly rows: number }[]
}

const Section = ({ title, lists }: Props): Content =>
  lists.length === 0 ? undefined : (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="waymark-cards">
        {lists.map(({ list, rows }) => (
          <li class="waymark-card">
            <a class="govuk-link govuk-link--no-visited-state waymark-card__title" href={`/lists/${list.id}`}>
              {list.title}
            </a>
            <span class="waymark-card__count">{list.opensWith === 'own' ? '' : rows.toLocaleString('en-GB')}</span>
            <span class="waymark-card__says">{list.question}</span>
          </li>
        ))}
      </ul>
    </>
  )
