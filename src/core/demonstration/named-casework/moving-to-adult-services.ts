import { added, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'moving-to-adult-services',
  said: () => ({
    visit: [
      'Pool on Tuesday. Pool on Friday. (Signed, and pointed at the calendar.)',
      'Showed me the photograph board: school, bus, Mum, pool. Took down the bus and put it by Mum.',
      'Laughed at the tablet and chose “more”. Did not want the meeting; went to the garden.',
    ],
    'pathway-plan': ['(By picture cards: yes to the pool, yes to Mum, no to “new house”.)'],
  }),
  changes: {
    'about-me': says => ({
      ...says,
      likesToBeCalled: 'By the sign for “swim”',
      needs:
        'Objects and photographs, not long sentences. Wait ten seconds for the answer. Warn before touching his bag.',
      alert: 'Epilepsy: the rescue plan travels with him',
    }),
  },
  adds: ({ to }) => [
    decision(to - 28, 'plan', [
      'Adult services to say by the end of the month where he will live at 18. If they do not, the director is told.',
      'He was referred 14 months late. He is 18 in two months and his parents have been asked the same questions by four people.',
      'Joint meeting with adult services, health and the school; the plan to be in pictures as well',
    ]),
    added('connection', to - 200, {
      name: 'Class teacher',
      relation: 'professional',
      touch: 'Each school day; has offered to visit after 18',
      importance: 'Touches his arm to say hello; he finds the sign for her first.',
    }),
  ],
})
