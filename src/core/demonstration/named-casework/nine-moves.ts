import { isFar } from '#core/demonstration/homes.ts'
import { homeOn } from '#core/demonstration/story.ts'
import { addedInStages, decision, defineNamedCasework } from './named-casework.ts'

const WENT = [
  'I went to my nan’s grave. It was her birthday. I’d told staff and nobody wrote it down.',
  'I walked. It’s what I do. I came back when I was cold.',
  'Six days because I knew they’d move me anyway, so what was the point of coming back?',
  'They gave us food and a phone. I know what you’re going to say.',
  'I was in the bus station till the police came. They were nice. That’s not in the report.',
  'There was a fight in the home and I got out before it was me.',
  'I went to see if my old foster mum’s light was on. It was.',
  'I wasn’t missing, I was late.',
] as const

export default defineNamedCasework({
  id: 'nine-moves',
  insteadOf: ['return-interview', 'sdq'],
  said: () => ({
    visit: [
      'Ten bedrooms. I counted. I can tell you what was on every ceiling.',
      'I like Dee on nights. She sits on the stairs and doesn’t say anything.',
      'If I ask to stay, does that make it more likely or less?',
      'I want one person to ring who’ll still be there at Christmas.',
      'I’m not a placement. I’m a person who lives somewhere.',
    ],
    'care-plan': ['No more moves. If there has to be one, I choose it.'],
    'risk-plan': ['Ring my phone first. If it’s off, look at the bus station, then my nan’s.'],
    review: ['I wrote it down because I’d cry if I said it. Read it out slowly.'],
  }),
  adds: story => [
    ...story.life.missing
      .filter(m => m.endedOn <= story.to)
      .map(({ endedOn: returnedOn }, n) => {
        const home = homeOn(story, returnedOn)
        const isAway = home !== undefined && isFar(home)
        const first = { on: returnedOn, says: { returnedOn, setting: isAway ? 'outside' : 'inside' } }
        if (isAway && n % 2 === 0) return addedInStages('return-interview', first)
        if (n % 5 === 3)
          return addedInStages('return-interview', first, {
            on: returnedOn + 2,
            says: { offeredOn: returnedOn + 1, declinedOn: returnedOn + 2 },
          })
        return addedInStages('return-interview', first, {
          on: returnedOn + 2,
          says: {
            offeredOn: returnedOn + 1,
            heldOn: returnedOn + 2,
            interviewer: 'Missing from care worker, Barnside Project',
            isIndependent: true,
            childSaid: WENT[n % WENT.length],
            reasons: n % 2 === 0 ? 'Grief, and a move that she heard of from another child' : 'An argument at the home',
            learned:
              'The same interviewer each time now. She has asked for a photograph of her grandmother for her room.',
          },
        })
      }),
    ...[900, 520, 160].map((back, n) =>
      addedInStages(
        'sdq',
        { on: story.to - back, says: { completedOn: story.to - back, score: [19, 23, 26][n], completedBy: 'carer' } },
        {
          on: story.to - back + 12,
          says: {
            referredOn: story.to - back + 12,
            intervention:
              n === 2
                ? 'Therapist now comes to the home on Tuesdays, wherever home is.'
                : 'Referral closed when she moved.',
          },
        },
      ),
    ),
    decision(story.to - 58, 'missing', [
      'She is not to be moved for going missing.',
      'Every interview says the same: she goes when she hears of a move, and to where her family was. Moving her is the risk.',
      'Notice on this home to be challenged; therapist to follow the child',
    ]),
    decision(story.to - 20, 'placement', [
      'The director has agreed that the home keeps her bed if she is away.',
      'Ten homes in three years. The next plan is this one, made to work.',
      'Weekly call between home, school and worker, on Mondays',
    ]),
  ],
})
