import { recordsOf } from './casework.ts'
import type { Journey } from './journey.ts'
import aboutMe from './records/about-me.ts'
import { wordsOf } from './wording.ts'

const aboutOf = recordsOf(aboutMe)

/** What a child likes to be called, or else their name, as last recorded; undefined where neither is. */
export function called(child: Journey): string | undefined {
  const about = aboutOf(child)
  return (
    about.findLast(({ likesToBeCalled }) => likesToBeCalled)?.likesToBeCalled ??
    about.findLast(({ name }) => name)?.name
  )
}

/** Every word of a child's names and of what they like to be called, in small letters. */
export const callNamesOf = (child: Journey): ReadonlySet<string> =>
  new Set(
    aboutOf(child).flatMap(({ name, likesToBeCalled }) =>
      wordsOf(`${name ?? ''} ${likesToBeCalled ?? ''}`).filter(word => word.length > 1),
    ),
  )
