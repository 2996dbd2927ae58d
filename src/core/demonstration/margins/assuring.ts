import { chosen, defineMargin, scorecard } from './margin.ts'

export const checking = defineMargin({
  title: 'Quality checklists before reviews',
  source: scorecard('Reviewing officers: a checklist before each looked after review, in four grades'),
  note: 'Most concerns at stage 1 begin with one that is Inadequate.',
  is: {
    /** How many whole months before the one told last. */
    months: 12,
    before: 0.86,
    late: 0.06,
    grades: { outstanding: 7, good: 46, 'requires-improvement': 34, inadequate: 13 },
    areas: [4, 7],
  },
})

export const challenging = defineMargin({
  title: 'Concerns that begin with no checklist, and how they go on',
  source: scorecard('Reviewing officers’ activity by stage and month, October 2016 to July 2017'),
  note: 'Of 25 a month, four in five are at stage 1, and most of those begin with a checklist.',
  is: {
    /** Of reviews. */
    raised: 0.1,
    stages: { 'stage-1': 46, 'stage-2': 26, 'stage-3': 22, 'stage-4': 5, 'stage-5': 1 },
    twoThemes: 0.35,
    answered: 0.88,
    inTime: 0.72,
    movesUp: 0.22,
    skips: 0.2,
    pauses: 0.1,
    resumes: 0.8,
    pausedDays: [6, 14],
    /** Nothing waits for more days than this: by then somebody has asked. */
    longestPause: 60,
    settledDays: [5, 32],
    closes: 0.95,
    saysEffect: 0.72,
    outcomes: { resolved: 70, partly: 20, unresolved: 6, withdrawn: 4 },
  },
})

export const auditing = defineMargin({
  title: 'Case audits of a year',
  source: chosen('A dozen audits a month, a third of them moderated; what is poor is audited again'),
  is: {
    audited: 0.22,
    dipSampled: 0.3,
    grades: { outstanding: 6, good: 42, 'requires-improvement': 40, inadequate: 12 },
    moderated: 0.4,
    agrees: 0.74,
    again: 0.7,
    againAfterDays: [70, 150],
    better: 0.7,
  },
})

export const supervising = defineMargin({
  title: 'Supervision about each child',
  source: chosen('A month while looked after; the review of 2018 found it late and not recorded'),
  is: { days: 90, everyDays: [22, 34], missed: 0.14, done: 0.66 },
})

export const following = defineMargin({
  title: 'What becomes an action on a child’s own record',
  source: chosen(
    'A few of the decisions of supervision; half of what was inadequate, and of complaints that were upheld',
  ),
  is: {
    supervision: 0.01,
    /** Of the worker who has an account here, so that they find actions of their own. */
    ofOneShown: 0.3,
    inadequate: 0.5,
    requiresImprovement: 0.08,
    complaint: 0.5,
    done: 0.6,
    shown: 0.7,
    begun: 0.7,
    /** What is not done by so many days after it was due is done in the end: nobody lets it lie for half a year. */
    doneInTheEndAfterDays: 80,
    putOff: 0.3,
  },
})
