import { episodeOn } from '#core/looked-after.ts'
import { peerChallenge } from '#core/source.ts'
import { defineAuditTool } from './audit-tool.ts'

export default defineAuditTool({
  id: 'whole-case-in-care',
  title: 'Whole case: child in care',
  meaning:
    'Reads the whole record of a child who is looked after: what we did, what that changed for the child, how the child is now and, last, whether it was done as the rules say.',
  order: 1,
  population: {
    says: 'Children looked after at the end of the day',
    counts: (child, asAt) => episodeOn(child, asAt) !== undefined,
  },
  reviewed: { on: '2026-11-01', nextBy: '2027-11-01' },
  versions: [
    {
      from: '2016-04-01',
      source: peerChallenge('Recommendation 9: focus the audit tool on intervention, impact and outcomes'),
      questions: [
        {
          id: 'care-right-work',
          area: 'intervention',
          asks: 'Does what we do for the child answer what the child needs?',
          grades: {
            outstanding:
              'The work follows from a full assessment with the child, is tried, and is changed when it does not help.',
            good: 'The work answers the needs that the assessment names, and is reviewed.',
            'requires-improvement': 'There is work, but it answers only some of the needs or has drifted.',
            inadequate: 'A need that matters has no work, or nobody can say what the work is for.',
          },
        },
        {
          id: 'care-known-well',
          area: 'intervention',
          asks: 'Does the worker know the child, and does the child trust the worker?',
          grades: {
            outstanding: 'The record shows a relationship that the child relies on and speaks of.',
            good: 'The child is seen alone, by the same person, and what they say is written down.',
            'requires-improvement': 'The child is seen, but the record says little of what they are like or said.',
            inadequate: 'Workers changed or did not come, and the child is a stranger in the record.',
          },
        },
        {
          id: 'care-difference-made',
          area: 'impact',
          asks: 'What is different for the child because of what we did?',
          grades: {
            outstanding: 'The child and those close to them name what changed, and the record bears it out over time.',
            good: 'The record shows a change for the better and how the work led to it.',
            'requires-improvement': 'Tasks were done; what they changed for the child is not said.',
            inadequate: 'Nothing changed, or the child is worse off for what was done or left undone.',
          },
        },
        {
          id: 'care-voice-acted-on',
          area: 'impact',
          asks: 'What did the child ask for, and what came of it?',
          grades: {
            outstanding: 'What the child asked for shaped the plan, and they were told what came of it and why.',
            good: 'What the child asked for is in their words and was answered.',
            'requires-improvement': 'The child was asked, but it cannot be seen that it made a difference.',
            inadequate: 'The child was not asked, or what they said was passed over.',
          },
        },
        {
          id: 'care-safe-and-well',
          area: 'outcome',
          asks: 'Is the child safe, well, settled and learning?',
          grades: {
            outstanding: 'The child does well in all of these, and better than when they came into care.',
            good: 'The child does well in most of these and is helped with the rest.',
            'requires-improvement': 'The child does no worse, and what would help is late.',
            inadequate: 'The child is unsafe or doing worse in what matters, and nothing is in hand.',
          },
        },
        {
          id: 'care-permanence',
          area: 'outcome',
          asks: 'Does the child know where they will grow up?',
          grades: {
            outstanding: 'The child lives where they will stay, knows it, and tells of it as theirs.',
            good: 'A plan for permanence is agreed, moves at the child’s pace and is in time.',
            'requires-improvement': 'There is a plan, but it is late or has no second best.',
            inadequate: 'There is no plan for where the child will grow up.',
          },
        },
        {
          id: 'care-done-in-time',
          area: 'compliance',
          asks: 'Were visits, reviews, health assessments and plans done as the rules say?',
          grades: {
            outstanding: 'All were in time, and each was worth the child’s while.',
            good: 'All were in time, or once late with a reason that served the child.',
            'requires-improvement': 'Some were late without a reason.',
            inadequate: 'Several were late or missing, and nobody had noticed.',
          },
        },
      ],
    },
  ],
  examples: [
    {
      question: 'care-difference-made',
      found: 'Six sessions about loss were held. The record lists their dates and says that they are complete.',
      grade: 'requires-improvement',
    },
    {
      question: 'care-difference-made',
      found: 'Six sessions about loss were held. The carer tells of whole nights slept since the third of them.',
      grade: 'good',
    },
    {
      question: 'care-voice-acted-on',
      found: 'She asked to see her brother each month. Two visits a month are in the plan and took place.',
      grade: 'good',
    },
    {
      question: 'care-voice-acted-on',
      found: 'She asked to see her brother each month. It is written down at two reviews, with no answer.',
      grade: 'requires-improvement',
    },
  ],
})
