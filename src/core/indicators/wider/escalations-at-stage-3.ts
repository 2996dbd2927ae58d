import { defineIndicator } from '#core/indicators/indicator.ts'
import { escalationsAtStage } from './escalations.ts'

export default defineIndicator(
  escalationsAtStage({
    id: 'escalations-at-stage-3',
    number: '17.3',
    stage: 3,
    to: 'a head of service',
    whyItMatters: 'What reaches a head of service is often more than one child’s concern.',
    examples: [
      {
        name: 'once escalations are recorded, one that moves up counts in the month that it does, and one that begins here when it is raised',
        asAt: '2017-06-30',
        entered: { '2017-06': 23 },
        records: {
          escalation: `
            child | reference | raisedOn   | stage
            Ana   | E-1       | 2017-05-02 | stage-2
            Ben   | E-2       | 2017-06-30 | stage-3
            Cal   | E-3       | 2017-05-31 | stage-3
            Dee   | E-4       | 2017-06-02 | stage-2`,
          'escalation-step': `
            child | escalation | happenedOn | happened | toStage
            Ana   | E-1        | 2017-06-01 | moved-up | stage-3
            Dee   | E-4        | 2017-07-01 | moved-up | stage-3`,
        },
        numerator: ['Ana', 'Ben'],
        display: '2',
      },
      {
        name: 'what was entered for the month is the figure',
        asAt: '2017-06-30',
        entered: { '2017-05': 3, '2017-06': 6 },
        numerator: [],
        display: '6',
      },
      {
        name: 'where nothing was entered for the month it is not recorded, which is not 0',
        asAt: '2017-06-30',
        entered: { '2017-05': 3 },
        numerator: [],
        display: 'not recorded',
      },
    ],
  }),
)
