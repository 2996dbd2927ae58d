import { recordsOf } from './casework.ts'
import type { Journey } from './journey.ts'
import aboutMe from './records/about-me.ts'

const aboutOf = recordsOf(aboutMe)

/** What a child likes to be called, or else their name, as last recorded; undefined where neither is. */
export function called(child: Journey): string | undefined {
  const about = aboutOf(child)
  return (
    about.findLast(({ likesToBeCalled }) => likesToBeCalled)?.likesToBeCalled ??
    about.findLast(({ name }) => name)?.name
  )
}
