import { type Dashboard, type Glance, isPressing } from '#core/dashboard.ts'
import { counted, upperFirst } from '#core/wording.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Glances } from '#web/pages/dashboard/glances.tsx'
import { Promises } from '#web/pages/dashboard/promises.tsx'
import { RedList } from '#web/pages/dashboard/red-list.tsx'
import { Silent } from '#web/pages/dashboard/silent.tsx'
import type { Seen } from '#web/pages/scorecard/standpoint.ts'

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

/** What there is to tell of a month, the worst first. */
export const Sections = ({ board, seen }: { readonly board: Dashboard; readonly seen: Seen }) => {
  const { news, worse, better, rest, silent, red, promises, month, monthBefore, counts } = board
  const isFirst = counts.better + counts.worse + counts.same + counts.moved === 0
  const than = monthInWords(monthBefore)
  const alsoIf = (means: 'worse' | 'better'): string =>
    news.some(({ row }) => row.direction?.means === means) ? `Also ${means}` : upperFirst(means)
  return (
    <>
      {news.length > 0 && (
        <Section id="news" title="Out of the ordinary">
          <Glances glances={news} seen={seen} />
        </Section>
      )}
      {!isFirst && (
        <Section id="worse" title={`${alsoIf('worse')} than ${than}`}>
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
        <Section id="red" title="Red, and for how long">
          <RedList red={red} seen={seen} />
        </Section>
      )}
      {!isFirst && (
        <Section id="better" title={`${alsoIf('better')} than ${than}`}>
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
