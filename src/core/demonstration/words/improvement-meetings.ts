import { AD, noted, type ToldMeeting } from './meeting.ts'

export const improvementMeetings: readonly ToldMeeting[] = [
  {
    ago: 320,
    items: [
      {
        title: 'Progress on the inspectors’ recommendations',
        broughtBy: AD,
        asked: 'discuss',
        cadence: 'W-11',
        paper: { author: AD, recommends: 'That progress be noted.' },
        minute: 'The board asked which actions had changed anything for children.',
        resolved: [
          {
            says: 'That each action say by which figure it is to be judged.',
            action: {
              what: 'Name a figure or a proof for every action of the plan.',
              owner: 'Performance assurance manager',
              due: 230,
              proof: 'No action of the plan is without one.',
              done: 229,
            },
          },
        ],
      },
    ],
  },
  { ago: 140, cancelledBecause: 'The chair was called to a court hearing.', items: [] },
  {
    ago: 110,
    items: [
      {
        title: 'Progress on the inspectors’ recommendations',
        broughtBy: AD,
        asked: 'discuss',
        cadence: 'W-11',
        paper: { author: AD },
        minute: 'Two actions had been put off twice.',
        resolved: [noted('progress')],
      },
    ],
  },
  { ago: -15, items: [] },
]
