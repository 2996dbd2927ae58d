import { AD, noted, performance, type ToldMeeting, update } from './meeting.ts'
import { homePaper, leavingCareBefore, missingPaper, performancePaper } from './papers-of-meetings.ts'

/** The panel’s meetings of the first of the two years that are told. */
export const firstMeetings: readonly ToldMeeting[] = [
  {
    ago: 660,
    apologies: ['Councillor Idris Vale'],
    items: [
      update(
        'Two members of the council talked about moving home. They asked that nobody is moved without seeing the home first, unless it is an emergency.\n\nMembers thanked them, and asked how often children see a home before they move. Nobody could say.',
        {
          says: 'That the number of children who saw their new home before they moved be counted and reported.',
          action: {
            what: 'Count how many children saw their new home before they moved.',
            owner: 'Head of service, children in care',
            due: 480,
            proof: 'The count is in the performance report.',
            done: 470,
          },
        },
      ),
      performance(
        'The panel discussed reviews and visits. Visits recorded late were put down to changes of social worker.\n\nCouncillor Hale asked what had become of the promises made at the last meeting. There was no list of them.',
        {
          says: 'That every action of the panel come back to it until it is done.',
          action: {
            what: 'Bring a list of every open action to each meeting.',
            owner: 'Democratic services',
            due: 540,
            proof: 'The list is with the papers of the next meeting.',
            done: 541,
          },
        },
      ),
      {
        title: 'Terms of reference',
        broughtBy: 'Democratic services',
        asked: 'decide',
        paper: { author: 'Democratic services', recommends: 'That the terms of reference be agreed.' },
        minute: 'Members agreed to meet every four months, with an agenda-setting meeting before each.',
        resolved: [{ says: 'That the terms of reference be agreed.' }],
      },
    ],
  },
  {
    ago: 540,
    apologies: ['Councillor Joan Hale', 'Sky'],
    items: [
      update('The council asked for one page that says who everybody is and what they do.', {
        says: 'That the page be written with the council.',
        action: {
          what: 'Write a page with the children in care council that says who everybody is.',
          owner: 'Participation officer',
          due: 420,
          proof: 'The council says that the page is theirs.',
          done: 431,
        },
      }),
      performance(
        'Health assessments within 20 days had fallen. The designated nurse said that requests came late.',
        noted(),
      ),
      {
        title: 'Reviewing officers: challenge and escalation',
        broughtBy: 'Manager of reviewing officers',
        asked: 'note',
        cadence: 'W-3',
        paper: {
          author: 'Manager of reviewing officers',
          recommends: 'That the themes be noted.',
          report: 'iro-overview',
        },
        minute: 'Plans and their clarity were the largest theme.',
        resolved: [noted('the themes')],
      },
      {
        title: 'Children missing from care',
        broughtBy: 'Head of safeguarding',
        asked: 'note',
        paper: { author: 'Head of safeguarding' },
        minute: 'There was no time for this item.',
        isPutOff: true,
      },
    ],
  },
  {
    ago: 420,
    items: [
      update('The council talked about school. They do not want to be taken out of lessons for reviews.', {
        says: 'That no review be held in lesson time unless the young person asks for it.',
        to: 'B-2',
        action: {
          what: 'Tell every reviewing officer and school that reviews are not held in lesson time.',
          owner: 'Manager of reviewing officers',
          due: 300,
          proof: 'Reviews begin after school hours in a dip sample of 20.',
        },
      }),
      performance(
        'Members asked why one month’s figures had changed since the last report. They were shown which children’s records came late.',
        noted(),
        performancePaper,
      ),
      {
        title: 'Children missing from care',
        broughtBy: 'Head of safeguarding',
        asked: 'note',
        paper: { author: 'Head of safeguarding', file: missingPaper },
        minute: 'A few young people account for most episodes. Each has a plan.',
        resolved: [noted()],
      },
      {
        title: 'Leaving care service: annual report',
        broughtBy: 'Head of leaving care',
        asked: 'note',
        cadence: 'W-2',
        paper: {
          author: 'Head of leaving care',
          recommends: 'That the report be noted.',
          report: 'leaving-care-annual',
          file: leavingCareBefore,
        },
        minute: 'Members heard about driving lessons, and asked who had them.',
        resolved: [noted()],
      },
      {
        title: 'Buying a children’s home',
        broughtBy: AD,
        asked: 'recommend',
        exemptBy: '3',
        paper: {
          author: 'Head of commissioning',
          recommends: 'That Cabinet be asked to approve the purchase.',
          file: homePaper,
        },
        minute: 'Members discussed the price that was asked and what the council would offer.',
        resolved: [{ says: 'That Cabinet be asked to approve the purchase up to the amount in the paper.' }],
      },
    ],
    declared: [['Councillor Ruth Ames', 5, 'Her brother works for the agency that sells the home']],
  },
  {
    ago: 300,
    apologies: ['Councillor Ruth Ames', 'Head teacher, Oakfield School', 'Councillor Joan Hale'],
    items: [
      update(
        'The council said what they think of the page that was written. It uses words that they chose.',
        noted('the update'),
      ),
      performance('Placements within 20 miles had risen for three months.', noted()),
      {
        title: 'Reviewing officers: challenge and escalation',
        broughtBy: 'Manager of reviewing officers',
        asked: 'note',
        cadence: 'W-3',
        paper: { author: 'Manager of reviewing officers', report: 'iro-overview' },
        minute: 'The totals of the last report had not added up. They do now.',
        resolved: [noted()],
      },
      {
        title: 'Virtual school: annual report',
        broughtBy: 'Virtual school head',
        asked: 'note',
        cadence: 'W-4',
        paper: { author: 'Virtual school head', recommends: 'That the plans for attendance be supported.' },
        minute: 'Members asked how many young people have a place at college for September.',
        resolved: [
          {
            says: 'That the council offer work experience to every young person in care aged 15 and over.',
            action: {
              what: 'Offer work experience in every directorate to young people in care aged 15 and over.',
              owner: 'Director of people and organisation',
              due: 60,
              proof: 'Every directorate has had a young person, and they say what it was like.',
            },
          },
        ],
      },
    ],
  },
]
