import { yearTo31March } from '#core/dates.ts'
import { decision, defineNamedCasework } from './named-casework.ts'

/** They went home in the last days of the year, and nobody closed their care. */
export default defineNamedCasework({
  id: 'left-open',
  until: ({ council }) => yearTo31March(council.lastYear).firstDay - 1,
  adds: ({ council }) => {
    const lastDay = yearTo31March(council.lastYear).firstDay - 1
    return [
      decision(lastDay - 3, 'placement', [
        'They go home to their father on Friday, as the review agreed.',
        'Six weekends have gone well. Support goes on as children in need.',
        'End of care to be entered on Monday',
      ]),
    ]
  },
})
