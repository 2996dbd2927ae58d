import type { Told } from '#core/dashboard.ts'
import { STANDING, standingsInWords, thenAndNow, whoAndWhen } from '#core/dashboard-in-words.ts'
import type { Month } from '#core/dates.ts'
import type { PromiseStanding } from '#core/promise-standing.ts'
import { counted } from '#core/wording.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { addressFor, type Seen } from '#web/pages/scorecard/standpoint.ts'
import { wordsView } from '#web/words-view.tsx'

const COLOUR = {
  late: 'red',
  partly: 'yellow',
  unanswered: 'grey',
  due: 'blue',
  dropped: 'grey',
  done: 'green',
} as const

interface Props {
  readonly promises: Told<PromiseStanding>
  readonly month: Month
  readonly seen: Seen
}

/** What the reports before said would be done, and what has become of it as far as records say. */
export const Promises = ({ promises, month, seen }: Props) => {
  const { first, more } = promises
  if (first.length === 0)
    return <p class="govuk-body">No report before that of {monthInWords(month)} says what would be done next.</p>
  return (
    <>
      <PromiseList promises={first} seen={seen} />
      {more.length > 0 && (
        <Details summary={`${counted(more.length, 'more promise')}: ${standingsInWords(more)}`}>
          <PromiseList promises={more} seen={seen} />
        </Details>
      )}
    </>
  )
}

const PromiseList = ({ promises, seen }: Pick<Props, 'seen'> & { readonly promises: readonly PromiseStanding[] }) => (
  <ul class="waymark-promises">
    {promises.map(promise => (
      <li class="waymark-promise">
        <h3 class="waymark-promise__title">
          <Tag colour={COLOUR[promise.standing]}>{STANDING[promise.standing]}</Tag>{' '}
          {promise.indicator ? (
            <a
              class="govuk-link govuk-link--no-visited-state"
              href={addressFor(`/indicators/${promise.indicator.id}`, seen)}
            >
              {promise.title}
            </a>
          ) : (
            promise.title
          )}
        </h3>
        <p>
          {wordsView(promise.words)}
          {promise.cameOfIt && <> {wordsView(promise.cameOfIt)}</>}
        </p>
        <p class="waymark-quiet">{[whoAndWhen(promise), thenAndNow(promise)].filter(Boolean).join(' · ')}</p>
      </li>
    ))}
  </ul>
)
