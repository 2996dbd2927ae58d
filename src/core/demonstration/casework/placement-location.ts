import { between, happens } from '#core/demonstration/chance.ts'
import type { Home } from '#core/demonstration/homes.ts'
import type { Distance } from '#core/demonstration/life.ts'
import { locations } from '#core/demonstration/margins/placing.ts'
import { onceTold, type Story, type Told } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** Tenths of a mile, from and to. */
const TENTHS: Readonly<Record<Distance, readonly [number, number]>> = {
  'within the area': [0, 140],
  '20 to 49': [203, 499],
  '50 to 99': [500, 999],
  '100 or more': [1000, 2400],
}

const JUST_OUTSIDE: readonly [number, number] = [30, 200]

/** Written down for each home in care, as far back as casework is told in words. */
export default defineTeller({
  type: 'placement-location',
  *tells(story) {
    for (const home of story.homes) if (home.until > story.wordsFrom && home.from <= story.to) yield told(story, home)
  },
})

function told(story: Story, home: Home): Told {
  const chance = story.chance('where a placement is', home.from)
  const { justOutside, withoutMiles } = locations.is
  const isNear = home.distance === 'within the area'
  const isWithParents = home.code === 'P1'
  const isJustOutside = isNear && !isWithParents && home.provider !== 'PR1' && happens(chance, justOutside)
  const tenths = isWithParents ? 0 : between(chance, ...(isJustOutside ? JUST_OUTSIDE : TENTHS[home.distance]))
  const fromOn = Math.max(home.from, story.wordsFrom)
  return onceTold(fromOn, {
    fromOn,
    ...(!happens(chance, withoutMiles) && { milesFromHome: tenths / 10 }),
    area: isNear && !isJustOutside ? 'inside' : 'outside',
  })
}
