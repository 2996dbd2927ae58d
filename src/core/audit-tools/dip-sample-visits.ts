import { addMonths } from '#core/dates.ts'
import { episodeOn } from '#core/looked-after.ts'
import { performanceReport } from '#core/source.ts'
import { visitsMade } from '#core/visits.ts'
import { defineAuditTool } from './audit-tool.ts'

export default defineAuditTool({
  id: 'dip-sample-visits',
  title: 'Dip sample of visits',
  meaning:
    'Reads the records of the latest visits to a child: whether they tell what life is like for this child, and what was done about it.',
  order: 3,
  population: {
    says: 'Children looked after at the end of the day who were visited in the three months to it',
    counts: (child, asAt) =>
      episodeOn(child, asAt) !== undefined &&
      visitsMade(child).some(({ on }) => on > addMonths(asAt, -3) && on <= asAt),
  },
  reviewed: { on: '2026-11-01', nextBy: '2027-11-01' },
  versions: [
    {
      from: '2016-04-01',
      source: performanceReport('Visits: dip sampling of their quality'),
      questions: [
        {
          id: 'visit-purpose',
          area: 'intervention',
          asks: 'Did the visit have a purpose that follows from the plan?',
          grades: {
            outstanding: 'The purpose was agreed with the child, and the visit moved the plan on.',
            good: 'The purpose is said and follows from the plan.',
            'requires-improvement': 'The visit was made because one was due.',
            inadequate: 'It cannot be told why the visit was made or what was done.',
          },
        },
        {
          id: 'visit-each-child',
          area: 'intervention',
          asks: 'Is this child recorded for themselves, and not as one of a group of brothers and sisters?',
          grades: {
            outstanding: 'The record is of this child alone, and says how they are among their brothers and sisters.',
            good: 'The record says how this child was and what this child said.',
            'requires-improvement': 'Parts of the record are the same as that of a brother or sister.',
            inadequate: 'The record is a copy of that of a brother or sister.',
          },
        },
        {
          id: 'visit-childs-experience',
          area: 'impact',
          asks: 'Does the record say what life is like for the child, and what the worker makes of it?',
          grades: {
            outstanding: 'The child’s day can be seen from the record, with what it means and what must follow.',
            good: 'What the child said and what was seen are told apart and weighed.',
            'requires-improvement': 'What happened on the visit is told, and not what it means for the child.',
            inadequate: 'The child’s life cannot be seen from the record.',
          },
        },
        {
          id: 'visit-followed-up',
          area: 'outcome',
          asks: 'Was what the last visit found put right by this one?',
          grades: {
            outstanding: 'It was put right, and the child was told and says that it helped.',
            good: 'It was put right, or nothing had to be.',
            'requires-improvement': 'It is under way without a day by which it will be done.',
            inadequate: 'It is not spoken of again.',
          },
        },
        {
          id: 'visit-seen-alone',
          area: 'compliance',
          asks: 'Was the child seen alone, at home, in time, and was it recorded within the days allowed?',
          grades: {
            outstanding: 'All of it, on each visit that was read.',
            good: 'All of it, or once not with a reason that served the child.',
            'requires-improvement': 'Some of it is missing without a reason.',
            inadequate: 'The child was not seen, or the visit cannot be shown to have been made.',
          },
        },
      ],
    },
  ],
  examples: [
    {
      question: 'visit-childs-experience',
      found: 'He showed his room, talked of football and ate his tea. The record ends there.',
      grade: 'requires-improvement',
    },
    {
      question: 'visit-childs-experience',
      found: 'He showed his room and said that he eats there. The worker asks why, and raises it with the carer.',
      grade: 'good',
    },
    {
      question: 'visit-each-child',
      found: 'All but the last paragraph stands in her sister’s record too.',
      grade: 'requires-improvement',
    },
    {
      question: 'visit-each-child',
      found: 'Every word but the name stands in her sister’s record.',
      grade: 'inadequate',
    },
  ],
})
