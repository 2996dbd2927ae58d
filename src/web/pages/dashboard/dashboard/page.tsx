import { type Dashboard, dashboardOf } from '#core/dashboard.ts'
import { besideHeadline, headline } from '#core/dashboard-in-words.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { definePage } from '#web/page.ts'
import { Sections } from '#web/pages/dashboard/sections.tsx'
import { Ways } from '#web/pages/dashboard/ways.tsx'
import { Choose } from '#web/pages/scorecard/choose.tsx'
import { NothingYet } from '#web/pages/scorecard/nothing-yet.tsx'
import { addressFor, recordedOnInWords, seenBy, standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** A month for whoever has a minute: what got worse and better, what is red, and what was promised the time before. */
export default definePage({
  path: '/dashboard',
  roles: everyRole,
  audit: 'viewed the dashboard',
  menu: { title: 'Dashboard', order: 0 },
  query: standpointFields,

  async load(visit) {
    const seen = await seenBy(visit)
    return { seen, board: boardOf(seen.scorecard), canImport: visit.who.role === 'performance-analyst' }
  },
  title: ({ seen }) => `${monthInWords(seen.month)} in one minute`,
  problems: ({ seen }) => seen.problems,

  view: ({ seen, board, canImport }, frame) => (
    <div class="waymark-dashboard">
      <h1 class="govuk-heading-l waymark-heading">
        <span class="govuk-caption-l">The month in one minute</span>
        {monthInWords(seen.month)}
      </h1>
      <p class="govuk-body-s waymark-quiet">
        As at {dateInWords(seen.scorecard.asAt)}, as recorded on {recordedOnInWords(seen)}.{' '}
        <a class="govuk-link govuk-!-display-none-print" href={addressFor('/scorecard', seen)}>
          The whole scorecard
        </a>
      </p>
      {seen.months.length === 0 ? (
        <NothingYet seen={seen} canImport={canImport} />
      ) : (
        <>
          <p class="govuk-body-l waymark-dashboard__headline">{headline(board)}</p>
          <p class="govuk-body">{besideHeadline(board).join(' ')}</p>
          <Ways board={board} />
          <Sections board={board} seen={seen} />
        </>
      )}
      <Choose seen={seen} frame={frame} />
    </div>
  ),
})

const boards = new WeakMap<Scorecard, Dashboard>()

/** Worked out once for a scorecard, which is kept until something changes. */
function boardOf(card: Scorecard): Dashboard {
  const board = boards.get(card) ?? dashboardOf(card)
  boards.set(card, board)
  return board
}
