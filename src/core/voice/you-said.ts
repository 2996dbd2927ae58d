import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import aboutMe from '#core/records/about-me.ts'
import type { RaisedTheme } from '#core/records/raised.ts'
import { wordsOf } from '#core/wording.ts'
import type { Forum } from './forums.ts'
import type { Answer, Raised, ToldBack } from './raised.ts'
import type { VoiceAsAt } from './standing.ts'

const aboutOf = recordsOf(aboutMe)

/** Something that young people raised, as anybody may read it: what they said, what they were told and what happened next. */
export interface YouSaid {
  readonly inShort: string
  readonly theirWords?: string
  /** The name of the forum; absent where it is not known. */
  readonly forum?: string
  readonly on: Day
  readonly theme?: RaisedTheme
  /** Absent while they wait for it. */
  readonly answer?: Pick<Answer, 'on' | 'by' | 'willBe' | 'says'>
  /** In the order of their days. */
  readonly happened: readonly ToldBack[]
}

/** Whether a text has a child's first and last name side by side, or the council's identifier of a child. */
export type NamesAnybody = (text: string) => boolean

/** Looks for the names of children, as a last stop before what is typed is shown to anybody: who checks it before is the forum. */
export function namesAnybody(children: Iterable<Journey>): NamesAnybody {
  const names = new Set<string>()
  for (const child of children) {
    if (child.childId !== '') names.add(wordsOf(child.childId).join(' '))
    for (const { name = '', likesToBeCalled = '' } of aboutOf(child)) {
      const words = wordsOf(name)
      const called = wordsOf(likesToBeCalled)
      if (words.length < 2) continue
      names.add(words.join(' '))
      names.add([words[0], words.at(-1)].join(' '))
      if (called.length > 0) names.add([...called, words.at(-1)].join(' '))
    }
  }
  const longest = Math.max(0, ...[...names].map(name => name.split(' ').length))
  return text => {
    const words = wordsOf(text)
    return words.some((_, i) => {
      for (let length = 1; length <= longest; length += 1)
        if (names.has(words.slice(i, i + length).join(' '))) return true
      return false
    })
  }
}

/** Whether anything that would be shown of it names a child. */
export const namesInIt = ({ inShort, theirWords = '', answers, toldBack }: Raised, named: NamesAnybody): boolean =>
  [
    inShort,
    theirWords,
    ...answers.flatMap(({ says, by = '' }) => [says, by]),
    ...toldBack.flatMap(({ happened, theySaid = '' }) => [happened, theySaid]),
  ].some(named)

/** What the forums agreed to show, the newest first; nothing in which a child is named. */
export const youSaid = (
  voices: readonly VoiceAsAt[],
  forums: readonly Forum[],
  named: NamesAnybody,
  asAt: Day,
): readonly YouSaid[] =>
  voices
    .filter(({ raised }) => raised.isToBeShown && !namesInIt(raised, named))
    .map(({ raised: { inShort, theirWords, forum, on, theme, toldBack }, stands: { answer } }): YouSaid => {
      const name = forums.find(({ reference }) => reference === forum)?.name
      return {
        inShort,
        on,
        ...(theirWords !== undefined && { theirWords }),
        ...(name !== undefined && { forum: name }),
        ...(theme !== undefined && { theme }),
        ...(answer && { answer }),
        happened: answer ? toldBack.filter(told => told.on >= answer.on && told.on <= asAt) : [],
      }
    })
    .sort((a, b) => b.on - a.on)
