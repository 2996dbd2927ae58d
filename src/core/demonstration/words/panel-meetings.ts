import { noted, PERFORMANCE, performance, type ToldMeeting, update } from './meeting.ts'
import { firstMeetings } from './panel-meetings-of-the-first-year.ts'
import {
  educationPlansPaper,
  fosteringPaper,
  leavingCarePaper,
  leavingCareSupplement,
  movingPaper,
  performancePaper,
} from './papers-of-meetings.ts'

export const panelMeetings: readonly ToldMeeting[] = [
  ...firstMeetings,
  {
    ago: 180,
    kind: 'take-over',
    chairedBy: 'Sky and Remi',
    alsoPresent: [
      ['Bea', 'Young person'],
      ['Jo', 'Young person'],
    ],
    items: [
      {
        title: 'Moving home',
        broughtBy: 'Remi',
        paper: { title: 'What we want when we move', author: 'Remi', file: movingPaper },
        plainWords:
          'Some of us found out on the same day that we had to move. We want to see a home first, and take all our things in bags that are ours.',
        minute:
          'Remi asked each councillor how they would feel. Everybody said that bin bags are not good enough.\n\nThe director said that every child will have a bag of their own.',
        resolved: [
          {
            says: 'Every child who moves has proper bags. Nobody’s things are carried in bin bags.',
            action: {
              what: 'Give every carer and home bags for a child who moves, and stop using bin bags.',
              owner: 'Head of fostering',
              due: 100,
              proof: 'The children in care council asks ten children who moved.',
              done: 95,
            },
          },
        ],
      },
      {
        title: 'Wi-Fi',
        broughtBy: 'Bea',
        plainWords: 'In two homes the Wi-Fi goes off at nine. We cannot do homework or talk to our families.',
        minute: 'The councillors did not know. They will find out and tell us.',
        resolved: [
          {
            says: 'Somebody tells us by the summer when the Wi-Fi will be fixed.',
            action: {
              what: 'Keep the Wi-Fi on in every home until eleven, and tell the children in care council.',
              owner: 'Head of children’s homes',
              due: 20,
              proof: 'Young people in each home say that it works.',
            },
          },
        ],
      },
      {
        title: 'Questions for the councillors',
        broughtBy: 'Sky',
        plainWords: 'Each councillor gets one question from us. They have to answer it in under a minute.',
        minute: 'Every councillor answered. Councillor Marsh had to try twice.',
      },
    ],
  },
  {
    ago: 60,
    apologies: ['Councillor Idris Vale', 'Designated nurse'],
    items: [
      update('The council thanked the panel for the bags. The Wi-Fi still goes off in one home.', noted('the update')),
      performance(
        'Members looked at the measures that were worse than three months ago.',
        {
          says: 'That the head of service bring a plan for personal education plans to the next meeting.',
          action: {
            what: 'Bring a plan for personal education plans that are on time.',
            owner: 'Virtual school head',
            due: -25,
            proof: 'The plan is with the papers of the next meeting.',
          },
        },
        performancePaper,
      ),
      {
        title: 'Leaving care service: annual report',
        broughtBy: 'Head of leaving care',
        asked: 'note',
        cadence: 'W-2',
        paper: {
          title: 'Leaving care service: annual report',
          author: 'Head of leaving care',
          recommends: 'That the report be noted.',
          report: 'leaving-care-annual',
          file: leavingCarePaper,
        },
        supplement: {
          title: 'Leaving care service: annual report, with the homes of young people aged 21 and over',
          file: leavingCareSupplement,
        },
        minute: 'Members asked what happens after 21. The newer version of the report says so.',
        resolved: [noted()],
      },
      {
        title: 'Fostering: recruitment and the carers’ voice',
        broughtBy: 'Head of fostering',
        asked: 'note',
        cadence: 'W-6',
        paper: { author: 'Head of fostering', file: fosteringPaper },
        minute: 'The item was put off, since the head of fostering was ill.',
        isPutOff: true,
      },
    ],
  },
  {
    ago: -25,
    items: [
      { title: 'Update from the children in care council', broughtBy: 'The Listening Post', asked: 'discuss' },
      {
        title: PERFORMANCE,
        broughtBy: 'Performance assurance manager',
        asked: 'note',
        cadence: 'W-1',
        paper: {
          author: 'Performance assurance manager',
          recommends: 'That the panel receive the report and consider what it raises.',
          report: 'scorecard',
          file: performancePaper,
        },
      },
      {
        title: 'Reviewing officers: challenge and escalation',
        broughtBy: 'Manager of reviewing officers',
        asked: 'note',
        cadence: 'W-3',
      },
      {
        title: 'Personal education plans that are on time',
        broughtBy: 'Virtual school head',
        asked: 'decide',
        paper: {
          author: 'Virtual school head',
          recommends: 'That the plan be agreed, and its effect brought back in a year.',
          file: educationPlansPaper,
        },
      },
    ],
  },
  { ago: 3, kind: 'agenda-setting', prepares: 'M-7', items: [] },
  { ago: -145, items: [] },
]
