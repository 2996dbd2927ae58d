import type { Dashboard, Told } from '#core/dashboard.ts'
import { moreInWords, silentInWords } from '#core/dashboard-in-words.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Glances } from '#web/pages/dashboard/glances.tsx'
import { Promises } from '#web/pages/dashboard/promises.tsx'
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
  <section aria-labelledby={id} class="waymark-dashboard__section">
    <h2 class="govuk-heading-m" id={id}>
      {title}
    </h2>
    {children}
  </section>
)

/** What there is to tell of a month: worse beside better, then what moved neither way beside what was promised. */
export const Sections = ({ board, seen }: { readonly board: Dashboard; readonly seen: Seen }) => {
  const { worse, better, rest, silent, promises, month, monthBefore, counts } = board
  const isFirst = counts.better + counts.worse + counts.same + counts.moved === 0
  const than = monthInWords(monthBefore)
  return (
    <div class="waymark-dashboard__sections">
      {!isFirst && (
        <>
          <Section id="worse" title={`Worse than ${than}: ${counts.worse}`}>
            <Kind told={worse} what="got worse" none={`Nothing is worse than in ${than}.`} seen={seen} />
          </Section>
          <Section id="better" title={`Better than ${than}: ${counts.better}`}>
            <Kind told={better} what="got better" none={`Nothing is better than in ${than}.`} seen={seen} />
          </Section>
        </>
      )}
      <Section id="rest" title={isFirst ? 'The figures of the month' : 'Neither better nor worse'}>
        <Kind told={rest} what={isFirst ? 'have a figure' : 'got neither better nor worse'} none="" seen={seen} />
        {silent.length > 0 && (
          <Details summary={silentInWords(board)!}>
            <Silent glances={silent} seen={seen} />
          </Details>
        )}
      </Section>
      <Section id="promised" title="Promised last time">
        <Promises promises={promises} month={month} seen={seen} />
      </Section>
    </div>
  )
}

const Kind = ({
  told: { first, more },
  what,
  none,
  seen,
}: {
  readonly told: Told
  readonly what: string
  readonly none: string
  readonly seen: Seen
}) => (
  <>
    {first.length > 0 && <Glances glances={first} seen={seen} />}
    {more.length > 0 && (
      <Details summary={moreInWords(more, what, first.length > 0)}>
        <Glances glances={more} seen={seen} />
      </Details>
    )}
    {first.length + more.length === 0 && none && <p class="govuk-body">{none}</p>}
  </>
)
