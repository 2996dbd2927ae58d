import { categoryOn } from '#core/eligibility.ts'
import { peerChallenge } from '#core/source.ts'
import { defineAuditTool } from './audit-tool.ts'

export default defineAuditTool({
  id: 'whole-case-leaving-care',
  title: 'Whole case: care leaver and pathway plan',
  meaning:
    'Reads the record and the pathway plan of a young person who is leaving or has left care: whether the help made a difference, and whether the plan is theirs.',
  order: 2,
  population: {
    says: 'Young people whom the law calls relevant or former relevant at the end of the day, to whom a pathway plan is owed after care',
    counts: (child, asAt) => ['relevant', 'former-relevant'].includes(categoryOn(child, asAt)),
  },
  reviewed: { on: '2026-11-01', nextBy: '2027-11-01' },
  versions: [
    {
      from: '2016-04-01',
      source: peerChallenge('Recommendation 9: focus the audit tool on intervention, impact and outcomes'),
      questions: [
        {
          id: 'leaving-plan-theirs',
          area: 'intervention',
          asks: 'Is the pathway plan the young person’s own?',
          grades: {
            outstanding: 'It reads in their voice from beginning to end, and they use it.',
            good: 'It is written with them, and their goals are in their words.',
            'requires-improvement': 'Their words stand beside a plan that was written about them.',
            inadequate: 'They had no part in it, or there is none.',
          },
        },
        {
          id: 'leaving-right-help',
          area: 'intervention',
          asks: 'Does the help that the adviser gives fit what the young person wants and needs now?',
          grades: {
            outstanding: 'Each contact has a purpose that both know, and the help changes as life does.',
            good: 'Help follows the plan and is reviewed with the young person.',
            'requires-improvement': 'Contact is kept, but often without a purpose.',
            inadequate: 'The young person is out of touch or asks for help that does not come.',
          },
        },
        {
          id: 'leaving-difference-made',
          area: 'impact',
          asks: 'What can the young person do, or what have they, that they would not without us?',
          grades: {
            outstanding: 'The young person says what changed, and it has lasted.',
            good: 'The record shows a change for the better and how the help led to it.',
            'requires-improvement': 'Referrals and forms are recorded; what came of them is not.',
            inadequate: 'Nothing changed, or a chance was lost by our delay.',
          },
        },
        {
          id: 'leaving-risk-lowered',
          area: 'impact',
          asks: 'Is the young person safer for what we did?',
          grades: {
            outstanding:
              'Risks are named with the young person, have gone down, and what to do in a bad week is known to them.',
            good: 'Risks are recorded and reviewed, and the work has lowered them.',
            'requires-improvement': 'Risks are recorded, but not what is done about them.',
            inadequate: 'A risk that anyone could see is not recorded.',
          },
        },
        {
          id: 'leaving-home-and-work',
          area: 'outcome',
          asks: 'Has the young person a home that suits them, something to do that leads on, and money to live on?',
          grades: {
            outstanding: 'All three, for a year or more, and by their own choice.',
            good: 'All three, or two and a step towards the third that is under way.',
            'requires-improvement': 'One or two, and no step that can be seen towards the rest.',
            inadequate: 'None, or a home that is unsafe.',
          },
        },
        {
          id: 'leaving-people',
          area: 'outcome',
          asks: 'Has the young person people to turn to besides us?',
          grades: {
            outstanding: 'They name several, of more than one kind, who will be there after 25.',
            good: 'They name somebody whom they can call at any hour.',
            'requires-improvement': 'There is somebody, whom they rarely see.',
            inadequate: 'There is nobody, and nobody has asked.',
          },
        },
        {
          id: 'leaving-done-in-time',
          area: 'compliance',
          asks: 'Was the plan made and reviewed, and was contact kept, as the rules say?',
          grades: {
            outstanding: 'All was in time, at the days and places that the young person chose.',
            good: 'All was in time, or once late with a reason that served the young person.',
            'requires-improvement': 'Some was late without a reason.',
            inadequate: 'The plan is out of date or was never made.',
          },
        },
      ],
    },
  ],
  examples: [
    {
      question: 'leaving-plan-theirs',
      found: 'One heading is in the first person. The others say what ‘he’ will do.',
      grade: 'requires-improvement',
    },
    {
      question: 'leaving-plan-theirs',
      found: 'Every goal is in his words, and the actions beside them were agreed with him on the day.',
      grade: 'good',
    },
  ],
})
