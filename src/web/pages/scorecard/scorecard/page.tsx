import { everyRole } from '#web/audiences.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import { definePage } from '#web/page.ts'
import { Published, publishedOf } from '#web/pages/issues/published.tsx'
import { CardView, cardFields, shownBy } from '#web/pages/scorecard/card-view.tsx'

/** The scorecard that the panel has read for years: the first page of whoever has no list of their own. */
export default definePage({
  path: '/scorecard',
  roles: everyRole,
  audit: 'viewed the scorecard',
  menu: { section: 'figures', title: 'Scorecard', order: 1 },
  width: 'wide',
  query: cardFields,
  async load(visit) {
    const shown = await shownBy(visit, 'printed')
    return { ...shown, published: await publishedOf(shown.seen, visit.services) }
  },
  title: ({ seen }) => `Scorecard, ${monthInWords(seen.month)}`,
  problems: ({ seen }) => seen.problems,
  view: ({ published, ...shown }, frame) => (
    <CardView {...shown} frame={frame}>
      {published && <Published {...published} />}
    </CardView>
  ),
})
