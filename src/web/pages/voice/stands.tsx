import { answersGiven } from '#core/records/answer.ts'
import type { BetterForThem } from '#core/records/told-back.ts'
import type { VoiceStanding, VoiceState } from '#core/voice/standing.ts'
import { counted, upperFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Tag, type TagColour } from '#web/govuk/tag.tsx'

const COLOURS: Readonly<Record<VoiceState, TagColour>> = {
  waiting: 'yellow',
  answered: 'blue',
  'told back': 'green',
  closed: 'grey',
}

/** What each state is called where they are told apart. */
export const states: Readonly<Record<VoiceState, string>> = {
  waiting: 'Waiting for an answer',
  answered: 'Answered, not told back',
  'told back': 'Told what happened next',
  closed: 'Closed',
}

/** How far it has come; red where the promised day went by without an answer. */
export const VoiceTag = ({ state, isLate }: VoiceStanding) => (
  <Tag colour={state === 'waiting' && isLate ? 'red' : COLOURS[state]}>
    {state === 'waiting' && isLate ? 'Late' : upperFirst(state)}
  </Tag>
)

/** How long they waited, or wait, and whether that is longer than they were promised. */
export function waitInWords({ state, daysWaited, dueOn, isLate }: VoiceStanding): string {
  const days = counted(daysWaited, 'day')
  const promised = dueOn === undefined ? '' : isLate ? `. Promised by ${dateInWords(dueOn)}` : ''
  return state === 'waiting' ? `For ${days} so far${promised}` : `After ${days}${promised}`
}

/** What they were answered, in a few words. */
export const answerInWords = ({ answer }: VoiceStanding): string =>
  answer === undefined ? 'None' : answer.willBe === undefined ? 'Answered' : answersGiven[answer.willBe]

/** What came of it: what they say themselves; and of the actions what is done, shown and improved, three facts apart. */
export function changedInWords({ actions, done, evidenced, improved, told, state }: VoiceStanding): string {
  const better = told?.better && BETTER[told.better]
  const came = counted(actions, 'action')
  return [
    better ??
      (told
        ? 'They were not asked whether it is better'
        : state === 'waiting'
          ? undefined
          : 'They were told nothing since'),
    actions > 0 ? `${came}: ${done} done, ${evidenced} with evidence, ${improved} judged to have helped` : undefined,
  ]
    .filter(Boolean)
    .join('. ')
}

const BETTER: Readonly<Record<BetterForThem, string | undefined>> = {
  yes: 'Better, they say',
  partly: 'A bit better, they say',
  no: 'No better, they say',
  'not-asked': undefined,
}
