import { defineMargin, scorecard } from './margin.ts'

/** Who works for the council. */
export const establishment = defineMargin({
  title: 'Teams, hours and vacancies',
  source: scorecard(
    'Leaving care report, July 2017: 10 personal advisers for 239; 2 vacancies, and 3 in looked after teams',
  ),
  note: 'Young people from 16 have an adviser here, so there are more advisers than in 2017.',
  is: {
    youngPeopleForEachAdviser: 21,
    childrenForEachReviewingOfficer: 68,
    partTime: 0.14,
    partTimeHours: [22, 30],
    teamSize: 10,
    vacancies: { 'social-worker': 3, 'personal-adviser': 2, 'team-manager': 1 },
  },
})

/** How a young person comes to have a personal adviser. */
export const advisers = defineMargin({
  title: 'Personal advisers from 16',
  source: scorecard('Leaving care report, July 2017: advisers from 16; 20 young people await allocation'),
  is: {
    /** Days from the 16th birthday, or from becoming eligible, to an adviser. */
    bySixteen: 0.55,
    meanDaysLate: 75,
    meanYears: 3.2,
    /** When an adviser leaves, some wait for the next. */
    waitsForNext: 0.3,
    waitsDays: [14, 80],
    /** Care leavers whose adviser left in the last weeks and has no successor yet: the post is vacant. */
    leftVacant: 0.045,
    introducedWithinDays: [2, 28],
    declinedFirst: 0.06,
    meanYearsWithReviewingOfficer: 4,
  },
})
