import { defineIndicator } from '#core/indicators/indicator.ts'
import { escalationsAtStage } from './entered-escalations.ts'

export default defineIndicator(
  escalationsAtStage({
    id: 'escalations-at-stage-4',
    number: '17.4',
    stage: 4,
    to: 'the director or their deputy',
    whyItMatters: 'The director has to know where a child’s plan is stuck.',
    examples: [
      {
        name: 'what was entered for the month is the figure',
        asAt: '2017-06-30',
        entered: { '2017-05': 0, '2017-06': 2 },
        numerator: [],
        display: '2',
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
