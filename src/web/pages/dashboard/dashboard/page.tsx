import { type Dashboard, dashboardOf, type Glance, isPressing } from '#core/dashboard.ts'
import { besideHeadline, headline } from '#core/dashboard-in-words.ts'
import { counted } from '#core/wording.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { definePage } from '#web/page.ts'
import { Glances } from '#web/pages/dashboard/glances.tsx'
import { Promises } from '#web/pages/dashboard/promises.tsx'
import { RedList } from '#web/pages/dashboard/red-list.tsx'
import { Silent } from '#web/pages/dashboard/silent.tsx'
import { Choose } from '#web/pages/scorecard/choose.tsx'
import { NothingYet } from '#web/pages/scorecard/nothing-yet.tsx'
import { addressFor, recordedOnInWords, type Seen, seenBy, standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** A month for whoever has a minute: what got worse and better, what is red, and what was promised the time before. */
export default definePage({
  path: '/dashboard',
  roles: everyRole,
  audit: 'viewed the dashboard',
  menu: { title: 'Dashboard', order: 0 },
  query: standpointFields,

  async load(visit) {
    const seen = await seenBy(visit)
    return { seen, board: dashboardOf(seen.scorecard), canImport: visit.who.role === 'performance-analyst' }
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

/** The numbers of the month, each the way to what it counts. */
const Ways = ({ board: { counts, worse, better, red, news, promises } }: { readonly board: Dashboard }) => {
  const late = promises.filter(({ standing }) => standing === 'late').length
  const ways: readonly (readonly [number: number, says: string, to: string | undefined])[] = [
    [counts.worse, 'worse', worse.length > 0 ? '#worse' : news.length > 0 ? '#news' : undefined],
    [counts.better, 'better', better.length > 0 ? '#better' : news.length > 0 ? '#news' : undefined],
    [counts.red, 'red', red.length > 0 ? '#red' : undefined],
    [late, late === 1 ? 'promise late' : 'promises late', '#promised'],
  ]
  return (
    <ul class="waymark-ways">
      {ways.map(([number, says, to]) => (
        <li class="waymark-ways__way">
          {to === undefined || number === 0 ? (
            <Way number={number} says={says} />
          ) : (
            <a class="govuk-link govuk-link--no-visited-state" href={to}>
              <Way number={number} says={says} />
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

const Way = ({ number, says }: { readonly number: number; readonly says: string }) => (
  <>
    <strong class="waymark-ways__number">{number}</strong> {says}
  </>
)

const Section = ({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: Content
}) => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-m" id={id}>
      {title}
    </h2>
    {children}
  </section>
)

const Sections = ({ board, seen }: { readonly board: Dashboard; readonly seen: Seen }) => {
  const { news, worse, better, rest, silent, red, promises, month, monthBefore, counts } = board
  const isFirst = counts.better + counts.worse + counts.same + counts.moved === 0
  const than = monthInWords(monthBefore)
  return (
    <>
      {news.length > 0 && (
        <Section id="news" title="Out of the ordinary">
          <Glances glances={news} seen={seen} />
        </Section>
      )}
      {!isFirst && (
        <Section id="worse" title={`Worse than ${than}`}>
          {worse.length > 0 ? (
            <Folded glances={worse} what="worse" seen={seen} />
          ) : (
            <p class="govuk-body">
              {news.length > 0 ? 'Nothing else' : 'Nothing'} is worse than in {than}.
            </p>
          )}
        </Section>
      )}
      {red.length > 0 && (
        <Section id="red" title="Red">
          <RedList red={red} seen={seen} />
        </Section>
      )}
      {!isFirst && (
        <Section id="better" title={`Better than ${than}`}>
          {better.length > 0 ? (
            <Folded glances={better} what="better" seen={seen} />
          ) : (
            <p class="govuk-body">
              {news.length > 0 ? 'Nothing else' : 'Nothing'} is better than in {than}.
            </p>
          )}
        </Section>
      )}
      <Section id="promised" title="Promised last time">
        <Promises promises={promises} month={month} seen={seen} />
      </Section>
      {rest.length > 0 && <Rest glances={rest} isFirst={isFirst} seen={seen} />}
      {silent.length > 0 && (
        <Section id="silent" title={`Without a figure for ${monthInWords(month)}`}>
          <Silent glances={silent} seen={seen} />
        </Section>
      )}
    </>
  )
}

/** With more than this in a section, what is neither red nor amber is folded away. */
const MANY = 6

const Folded = ({
  glances,
  what,
  seen,
}: {
  readonly glances: readonly Glance[]
  readonly what: string
  readonly seen: Seen
}) => {
  const pressing = glances.filter(isPressing)
  const others = glances.filter(glance => !isPressing(glance))
  if (glances.length <= MANY || pressing.length === 0 || others.length < 2)
    return <Glances glances={glances} seen={seen} />
  return (
    <>
      <Glances glances={pressing} seen={seen} />
      <Details
        summary={`Show ${others.length} more that are ${what}, ${others.some(({ row }) => row.isOfFew) ? 'of few children or neither red nor amber' : 'none of them red or amber'}`}
      >
        <Glances glances={others} seen={seen} />
      </Details>
    </>
  )
}

const Rest = ({
  glances,
  isFirst,
  seen,
}: {
  readonly glances: Dashboard['rest']
  readonly isFirst: boolean
  readonly seen: Seen
}) =>
  isFirst ? (
    <Section id="rest" title="The figures of the month">
      <Glances glances={glances} seen={seen} />
    </Section>
  ) : (
    <Section id="rest" title="Neither better nor worse">
      <Details summary={`Show ${counted(glances.length, 'measure')}`}>
        <Glances glances={glances} seen={seen} />
      </Details>
    </Section>
  )
