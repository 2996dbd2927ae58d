import { afterCareOf } from '#core/demonstration/after-care-spells.ts'
import { inStages } from '#core/demonstration/story.ts'
import { says } from '#core/demonstration/voice.ts'
import { defineTeller } from './teller.ts'

const WISHES = [
  'A text first. Then a visit if I say so.',
  'I want you to keep asking, even when I don’t answer.',
  'Every couple of months is fine unless something’s wrong.',
  'Somewhere with food.',
  'Don’t disappear.',
]

const closedBecause = { DIED: 'died', RHOM: 'home', NREQ: 'no-help-wanted', '25': 'turned-25' } as const

export default defineTeller({
  type: 'leaving-care-case',
  *tells(story) {
    const after = afterCareOf(story)
    if (!after || after.leftOn > story.to || (after.ended && after.ended.on < story.from)) return
    const { leftOn, ended } = after
    const isRefusing = after.touch.at(-1)?.code === 'REFU'
    yield inStages(
      {
        on: leftOn,
        says: {
          openedOn: leftOn,
          why: 'first',
          wishes: says(story, WISHES, 0, leftOn),
          ...(isRefusing && { contactEveryWeeks: 26 }),
        },
      },
      ended && {
        on: ended.on,
        says: {
          closedOn: ended.on,
          closedBecause: closedBecause[ended.because],
          ...(ended.because === 'NREQ' && {
            closingNote: 'Told in person and by letter that they can come back at any time up to 25, with one call.',
          }),
        },
      },
    )
  },
})
