import { chosen, defineMargin, scorecard } from './margin.ts'

/** How long after it happened something is recorded. */
export const recording = defineMargin({
  title: 'Days from what happened to its record',
  source: chosen('Late records, as in life: most within days, some weeks later'),
  is: { sameDay: 0.55, withinDays: [1, 6], lateLikelihood: 0.09, lateDays: [10, 60] },
})

/** How far back casework is told in words: before that, in dates. */
export const wordsGoBack = defineMargin({
  title: 'Months told in words',
  source: chosen('A record of six years that loads in seconds'),
  is: { months: 15 },
})

/** Visits made once for brothers and sisters. */
export const siblingVisits = defineMargin({
  title: 'Visits to brothers and sisters whose entries are copied word for word',
  source: scorecard('Sibling visits need individual entries, not one for all (dip sampling)'),
  is: { copied: 0.14 },
})
