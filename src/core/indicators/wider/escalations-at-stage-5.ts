import { defineIndicator } from '#core/indicators/indicator.ts'
import { escalationsAtStage } from './entered-escalations.ts'

export default defineIndicator(
  escalationsAtStage({
    id: 'escalations-at-stage-5',
    number: '17.5',
    stage: 5,
    to: 'Cafcass',
    whyItMatters: 'It is the last resort, when the council itself did not put a child’s plan right.',
    examples: [
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
