import { AD, noted, type ToldMeeting } from './meeting.ts'

/** Meetings of the board of officers and partners, which does what the panel and young people asked for. */
export const parentingBoardMeetings: readonly ToldMeeting[] = [
  {
    ago: 205,
    apologies: ['Director of public health'],
    items: [
      {
        title: 'What the panel and young people asked for',
        broughtBy: AD,
        asked: 'discuss',
        cadence: 'W-12',
        paper: { author: AD, recommends: 'That the board say of each action what it will do by when.' },
        minute:
          'Each member said what they had done. Housing had done two of three. Two dates were put off, and the board asked why before it agreed.',
        resolved: [noted('what was done')],
      },
      {
        title: 'Apprenticeships for care leavers',
        broughtBy: 'Director of people and organisation',
        asked: 'decide',
        paper: {
          author: 'Director of people and organisation',
          recommends: 'That six apprenticeships a year be kept for care leavers.',
        },
        minute: 'Members asked why nobody had applied. The entry requirements were the answer.',
        resolved: [
          {
            says: 'That six apprenticeships a year be kept, with entry requirements that care leavers can meet.',
            action: {
              what: 'Write the entry requirements of six apprenticeships with the forum.',
              owner: 'Director of people and organisation',
              due: 110,
              proof: 'The forum says that they could apply.',
              done: 104,
            },
          },
        ],
      },
    ],
  },
  {
    ago: 104,
    items: [
      {
        title: 'What the panel and young people asked for',
        broughtBy: AD,
        asked: 'discuss',
        cadence: 'W-12',
        paper: { author: AD, recommends: 'That the board say of each action what it will do by when.' },
        minute: 'Four actions are late. The board asked to see those first next time, with what stands in the way.',
        resolved: [
          {
            says: 'That whoever is late come to the next meeting and say what stands in the way.',
            action: {
              what: 'Ask whoever answers for a late action to the next meeting.',
              owner: 'Democratic services',
              due: -11,
              proof: 'They are among those present.',
            },
          },
        ],
      },
    ],
  },
  {
    ago: -11,
    items: [{ title: 'What the panel and young people asked for', broughtBy: AD, asked: 'discuss', cadence: 'W-12' }],
  },
]
