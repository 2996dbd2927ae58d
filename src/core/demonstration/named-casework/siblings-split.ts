import { homesOf } from '#core/demonstration/homes.ts'
import { personOf } from '#core/demonstration/people.ts'
import { socialWorkerOn } from '#core/demonstration/workers-of.ts'
import { added, decision, defineNamedCasework } from './named-casework.ts'

/** The days, before the last, on which all three were visited together at the younger two’s home. */
const TOGETHER = [12, 75, 131] as const

const LEFT_ALONE =
  'All three on the trampoline, then toast. Easy together from the first minute. Said goodbye at the gate without tears, and with a date for the next time.'

const SAID = [
  [
    'I’m all right where I am. But I want to see my sisters every week, not every month. I was the one who looked after them.',
    'They’ve got a dog now. They had to tell me on the phone.',
    'I taught her to ride a bike and then they moved me. Who’s doing it now?',
  ],
  [
    'When he comes it’s like before. Can he sleep here on Saturdays?',
    'I keep his chair. Nobody else sits in it.',
    'I asked the judge in my letter if we can all be in one house.',
  ],
  [
    'I drew us three. He is the big one.',
    'He plays the tickle game. I laughed till I had hiccups.',
    'I want him to live in the garden in a tent.',
  ],
] as const

export default defineNamedCasework({
  id: 'siblings-split',
  adds: story => {
    const { to, family, person } = story
    const place = story.named!.place
    const moved = [story.life, ...family].flatMap(life => homesOf(life).filter(h => !h.isFirst))[0]
    const worker = socialWorkerOn(story, to, family)
    const together = family.map(life => personOf(life).firstName).join(', ')
    return [
      ...TOGETHER.map((back, n) =>
        added('visit', to - back, {
          visitedOn: to - back,
          worker,
          seen: n === 1 ? 'with-others' : 'alone',
          where: place === 0 ? 'elsewhere' : 'placement',
          purpose: 'Brother and sisters together',
          childSaid: SAID[place]![n],
          // Copied from one child's record to another's, as dip sampling finds.
          experience:
            n === 1
              ? LEFT_ALONE
              : `${person.firstName} came in looking for the other two. ${n === 0 ? 'The eldest keeps count of the days between.' : 'They play as if there had been no gap.'}`,
          group: together,
        }),
      ),
      ...(moved
        ? [
            decision(moved.from - 9, 'placement', [
              place === 0 ? 'He moves; his sisters stay.' : 'The sisters stay; their brother moves.',
              'The carers cannot keep him safe at night and have tried. No home was found for three. The cost of it is theirs: brothers and sisters are to meet every fortnight, with a named driver.',
              'Put fortnightly dates for six months on all three records',
            ]),
          ]
        : []),
      decision(to - 33, 'drift', [
        'Sibling time is to go back to every two weeks.',
        'It had slipped to every six. All three asked for it in the same week, each in their own words.',
        'New dates by Friday, and a Saturday sleepover to be tried before Christmas',
      ]),
    ]
  },
})
