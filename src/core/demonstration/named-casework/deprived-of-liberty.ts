import { added, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'deprived-of-liberty',
  said: () => ({
    visit: [
      'They come with me to the shop. They come with me to the toilet door. I get why. I hate it.',
      'I had the window open this far on Tuesday. It’s on my chart.',
      'Can you ask the judge to come here, instead of talking about me on a screen?',
      'I’ve not hurt myself for 31 days. I’m telling you because nobody puts the good ones in bold.',
    ],
    'risk-plan': ['Ask me before you take things out of my room. Sometimes I’d give them to you.'],
  }),
  adds: ({ life, to }) => {
    const ordered = life.deprivedOfLiberty!.startedOn
    return [
      decision(ordered - 1, 'risk', [
        'The court is asked to allow a home to hold her, for as short a time as it takes.',
        'No secure bed in the country. Two people with her at all times, and she has lost the garden. Each restriction is written down with what would lift it.',
        'Restrictions to be reviewed with her every week',
      ]),
      decision(to - 30, 'risk', [
        'The window restriction is lifted, and the walk to the shop goes from two staff to one.',
        'Thirty days without harm. She asked for it in writing and she gets the answer in writing.',
        'Report to the court before the next hearing, with her own page',
      ]),
      added('risk-plan', ordered, {
        kind: 'self-harm',
        updatedOn: ordered,
        level: 'high',
        reviewOn: to + 7,
        plan: 'Two staff by day, one outside the door at night. What she may do grows week by week, on a chart that she keeps.',
        youngPersonSaid: 'Put the chart where I can see it, not in the office.',
      }),
    ]
  },
})
