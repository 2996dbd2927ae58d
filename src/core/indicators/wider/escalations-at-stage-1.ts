import { defineIndicator } from '#core/indicators/indicator.ts'
import { escalationsAtStage } from './escalations.ts'

export default defineIndicator(
  escalationsAtStage({
    id: 'escalations-at-stage-1',
    number: '17.1',
    stage: 1,
    to: 'a team manager',
    whyItMatters: 'Most of what an officer sees can be put right by the team, if it is asked for at once.',
    examples: [
      {
        name: 'once escalations are recorded they are counted, with a checklist graded Inadequate; what was entered gives way',
        asAt: '2017-06-30',
        entered: { '2017-06': 23 },
        records: {
          escalation: `
            child | reference | raisedOn   | stage   | checklistOn
            Ana   | E-1       | 2017-06-01 | stage-1 |
            Ana   | E-2       | 2017-06-30 | stage-1 | 2017-06-29
            Ben   | E-3       | 2017-05-31 | stage-1 |
            Ben   | E-4       | 2017-07-01 | stage-1 |
            Ben   | E-5       | 2017-06-05 | stage-2 |`,
          'quality-checklist': `
            child | completedOn | overall
            Ana   | 2017-06-29  | inadequate
            Cal   | 2017-06-30  | inadequate
            Dee   | 2017-06-30  | requires-improvement`,
        },
        numerator: ['Ana', 'Ana', 'Cal'],
        display: '3',
      },
      {
        name: 'what was entered for the month is the figure',
        asAt: '2017-06-30',
        entered: { '2017-05': 21, '2017-06': 23 },
        numerator: [],
        display: '23',
      },
      {
        name: 'where nothing was entered for the month it is not recorded, which is not 0',
        asAt: '2017-06-30',
        entered: { '2017-05': 21 },
        numerator: [],
        display: 'not recorded',
      },
    ],
  }),
)
