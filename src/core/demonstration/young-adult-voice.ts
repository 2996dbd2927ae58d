import type { Day } from '#core/dates.ts'
import { type AfterCare, spellOn } from './after-care-spells.ts'
import { mix } from './chance.ts'
import { slotsOf } from './people.ts'
import type { Story } from './story.ts'
import { nthSaid } from './words/said.ts'
import { saidByCareLeavers } from './words/said-by-care-leavers.ts'

type Situation = keyof typeof saidByCareLeavers

/** What a care leaver said on a day: of what they do, or of where they live, turn about. */
export function saidToAdviser(story: Story, after: AfterCare, on: Day, n: number): string {
  const [doing, living] = [doingOn(after, on), livingOn(after, on)]
  const of: Situation = living === 'in custody' || living === 'homeless or sofa surfing' || n % 2 === 1 ? living : doing
  const seed = mix(story.life.seed, of.length) >>> 3
  return nthSaid(saidByCareLeavers[of], seed, n, slotsOf(story.person, story.homes.at(-1)))
}

function doingOn({ activities }: AfterCare, on: Day): Situation {
  const code = spellOn(activities, on)?.code ?? 'G5'
  if (code === 'F1' || code === 'P1') return 'at university'
  if (code === 'F2' || code === 'P2') return 'in education'
  if (code === 'G4') return 'not well'
  if (code === 'G6') return 'a parent'
  return code.startsWith('G') ? 'looking for work' : 'in work'
}

function livingOn({ homes }: AfterCare, on: Day): Situation {
  const code = spellOn(homes, on)?.code ?? 'U1'
  switch (code[0]) {
    case 'X':
      return 'in custody'
    case 'S':
    case 'V':
    case 'W':
      return 'homeless or sofa surfing'
    case 'Z':
      return 'staying put'
    case 'B':
      return 'at home with family'
    case 'D':
    case 'E':
    case 'T':
    case 'C':
      return 'supported home'
    default:
      return 'in a first home'
  }
}
