import { defineIndicator } from '#core/indicators/indicator.ts'
import { escalationsAtStage } from './entered-escalations.ts'

export default defineIndicator(
  escalationsAtStage({
    id: 'escalations-at-stage-3',
    number: '17.3',
    stage: 3,
    to: 'a head of service',
    whyItMatters: 'What reaches a head of service is often more than one child’s concern.',
    examples: [
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
