import { defineIndicator } from '#core/indicators/indicator.ts'
import { escalationsAtStage } from './entered-escalations.ts'

export default defineIndicator(
  escalationsAtStage({
    id: 'escalations-at-stage-2',
    number: '17.2',
    stage: 2,
    to: 'a service manager',
    whyItMatters: 'It shows what the team did not put right, or could not.',
    examples: [
      {
        name: 'what was entered for the month is the figure',
        asAt: '2017-06-30',
        entered: { '2017-05': 4, '2017-06': 3 },
        numerator: [],
        display: '3',
      },
      {
        name: 'where nothing was entered for the month it is not recorded, which is not 0',
        asAt: '2017-06-30',
        entered: { '2017-05': 4 },
        numerator: [],
        display: 'not recorded',
      },
    ],
  }),
)
