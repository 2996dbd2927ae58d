import { defineIndicator } from '#core/indicators/indicator.ts'
import { escalationsAtStage } from './entered-escalations.ts'

export default defineIndicator(
  escalationsAtStage({
    id: 'escalations-at-stage-1',
    number: '17.1',
    stage: 1,
    to: 'a team manager',
    whyItMatters: 'Most of what an officer sees can be put right by the team, if it is asked for at once.',
    examples: [
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
