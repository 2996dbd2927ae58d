import { ageOn, NEVER } from '#core/dates.ts'
import { between, happens, mix } from '#core/demonstration/chance.ts'
import { homesOf, isFostering } from '#core/demonstration/homes.ts'
import { isLookedAfterOn, isUnaccompanied } from '#core/demonstration/life.ts'
import { carersOf, one, personOf } from '#core/demonstration/people.ts'
import { homeOn, leftCareOn, onceTold } from '#core/demonstration/story.ts'
import { nthSaid } from '#core/demonstration/words/said.ts'
import { touches, whyTheyMatter } from '#core/demonstration/words/said-of-people.ts'
import { defineTeller } from './teller.ts'

/** The people who matter to children in care and to those who left not long ago. */
export default defineTeller({
  type: 'connection',
  *tells(story) {
    const { life, person, to, family } = story
    const left = leftCareOn(story)
    if (left !== undefined && left < to - 730 && life.outcomes.length === 0) return
    const on = Math.min(to, Math.max(story.from, life.periods[0]!.startedOn) + 15)
    if (life.periods[0]!.startedOn > to - 15) return
    const chance = story.chance('people')
    const home = homeOn(story, to)
    const canSay = ageOn(life.bornOn, to) >= 6
    const why = (relation: keyof typeof whyTheyMatter) =>
      canSay ? { importance: nthSaid(whyTheyMatter[relation], life.seed >>> 4, 0) } : {}
    for (const other of family)
      if (left === undefined || isLookedAfterOn(other, to))
        yield onceTold(on, {
          name: personOf(other).firstName,
          relation: 'sibling',
          child: other.child,
          livesTogether: home !== undefined && homeOn({ ...story, homes: homesOf(other) }, to)?.carer === home.carer,
          touch: nthSaid(touches.sibling, mix(life.seed, 5), 0),
          ...why('sibling'),
        })
    if (!isUnaccompanied(life) && happens(chance, 0.75))
      yield onceTold(on, {
        name: `Mum`,
        relation: 'parent',
        hasParentalResponsibility: true,
        touch: nthSaid(touches.parent, mix(life.seed, 6), 0),
        ...why('parent'),
      })
    if (happens(chance, 0.4)) {
      const gran = one(['Nan', 'Gran', 'Grandad', 'Nana Jean', 'Grandma'], chance)
      yield onceTold(on + between(chance, 0, 60), {
        name: gran,
        relation: 'grandparent',
        touch: nthSaid(touches.grandparent, mix(life.seed, 7), 0),
        ...why('grandparent'),
      })
    }
    if (home && isFostering(home))
      yield onceTold(Math.max(on, home.from), {
        name: carersOf(home).carers,
        relation: 'carer',
        livesTogether: true,
        inLifeFromOn: home.from,
        ...why('carer'),
      })
    const former = story.homes.findLast(h => h.until !== NEVER && h.until <= to && h.until - h.from > 300)
    if (former && isFostering(former) && happens(chance, 0.6))
      yield onceTold(Math.max(on, former.until), {
        name: carersOf(former).carers,
        relation: 'former-carer',
        inLifeFromOn: former.from,
        touch: nthSaid(touches.carer, mix(life.seed, 8), 0),
        ...why('carer'),
      })
    if (life.childBornOn !== undefined && life.childBornOn <= to)
      yield onceTold(Math.max(on, life.childBornOn + 3), {
        name: person.baby,
        relation: 'own-child',
        livesTogether: true,
        bornOn: life.childBornOn,
        ...why('own-child'),
      })
    if (canSay && happens(chance, 0.3))
      yield onceTold(on + 30, { name: person.friend, relation: 'friend', ...why('friend') })
  },
})
