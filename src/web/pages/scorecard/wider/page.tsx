import { everyRole } from '#web/audiences.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import { definePage } from '#web/page.ts'
import { CardView, cardFields, shownBy } from '#web/pages/scorecard/card-view.tsx'

/** What the panel asks after that the printed scorecard does not say. It is counted when it is asked for. */
export default definePage({
  path: '/scorecard/wider',
  roles: everyRole,
  audit: 'viewed the indicators beyond the scorecard',
  width: 'wide',
  query: cardFields,
  load: visit => shownBy(visit, 'wider'),
  title: ({ seen }) => `Beyond the scorecard, ${monthInWords(seen.month)}`,
  problems: ({ seen }) => seen.problems,
  view: (shown, frame) => <CardView {...shown} frame={frame} />,
})
