import { type Dashboard, dashboardOf } from '#core/dashboard.ts'
import { headline } from '#core/dashboard-in-words.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { definePage } from '#web/page.ts'
import { ChangedSince, lastReports } from '#web/pages/dashboard/last-report.tsx'
import { Sections } from '#web/pages/dashboard/sections.tsx'
import { FormatLinks } from '#web/pages/pack/format-links.tsx'
import { Choose } from '#web/pages/scorecard/choose.tsx'
import { NothingYet } from '#web/pages/scorecard/nothing-yet.tsx'
import { addressFor, recordedOnInWords, seenBy, standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** A month for whoever has a minute: what got worse and better, what is red, and what was promised the time before. */
export default definePage({
  path: '/dashboard',
  roles: everyRole,
  audit: 'viewed the dashboard',
  menu: { section: 'dashboard', title: 'Dashboard', order: 1 },
  query: standpointFields,

  async load(visit) {
    const seen = await seenBy(visit)
    const { last, before } = await lastReports(seen, visit.services)
    return { seen, last, board: boardOf(seen.scorecard, before), canImport: visit.who.role === 'performance-analyst' }
  },
  title: ({ seen }) => `${monthInWords(seen.month)} in one minute`,
  problems: ({ seen }) => seen.problems,

  view: ({ seen, board, last, canImport }, frame) => (
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
          <Sections board={board} seen={seen} />
          {last && <ChangedSince last={last} month={seen.month} />}
          <p class="govuk-body govuk-!-display-none-print">
            Keep a copy:{' '}
            <FormatLinks addressOf={format => addressFor(`/pack/reports/month-in-one-minute/${format}`, seen)} />
          </p>
        </>
      )}
      <Choose seen={seen} frame={frame} />
    </div>
  ),
})

const boards = new WeakMap<Scorecard, { readonly board: Dashboard; readonly before: Scorecard | undefined }>()

/** Worked out once for a scorecard, which is kept until something changes. */
function boardOf(card: Scorecard, before: Scorecard | undefined): Dashboard {
  const known = boards.get(card)
  if (known && known.before === before) return known.board
  const board = dashboardOf(card, before)
  boards.set(card, { board, before })
  return board
}
