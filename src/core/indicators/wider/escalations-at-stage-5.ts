import { defineIndicator } from '#core/indicators/indicator.ts'
import { escalationsAtStage } from './escalations.ts'

export default defineIndicator(
  escalationsAtStage({
    id: 'escalations-at-stage-5',
    number: '17.5',
    stage: 5,
    to: 'Cafcass',
    whyItMatters: 'It is the last resort, when the council itself did not put a child’s plan right.',
    examples: [
      {
        name: 'once escalations are recorded, one that moves up counts in the month that it does, and one that begins here when it is raised',
        asAt: '2017-06-30',
        entered: { '2017-06': 23 },
        records: {
          escalation: `
            child | reference | raisedOn   | stage
            Ana   | E-1       | 2017-05-02 | stage-4
            Ben   | E-2       | 2017-06-30 | stage-5
            Cal   | E-3       | 2017-05-31 | stage-5
            Dee   | E-4       | 2017-06-02 | stage-4`,
          'escalation-step': `
            child | escalation | happenedOn | happened | toStage
            Ana   | E-1        | 2017-06-01 | moved-up | stage-5
            Dee   | E-4        | 2017-07-01 | moved-up | stage-5`,
        },
        numerator: ['Ana', 'Ben'],
        display: '2',
      },
      {
        name: 'what was entered for the month is the figure',
        asAt: '2017-06-30',
        entered: { '2017-05': 0, '2017-06': 1 },
        numerator: [],
        display: '1',
      },
      {
        name: 'where nothing was entered for the month it is not recorded, which is not 0',
        asAt: '2017-06-30',
        entered: { '2017-05': 0 },
        numerator: [],
        display: 'not recorded',
      },
    ],
  }),
)
